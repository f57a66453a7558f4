package org.gardefou.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources, parsed but not checked. */
final class JavaSources {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final Trees trees;

  private JavaSources(Iterable<? extends JavaFileObject> files) throws IOException {
    JavacTask task =
        (JavacTask) JAVAC.getTask(new StringWriter(), null, d -> {}, List.of(), null, files);
    task.parse().forEach(units::add);
    trees = Trees.instance(task);
  }

  /** Every source of the program, parsed once. */
  static JavaSources main() {
    return Program.SOURCES;
  }

  private static final class Program {
    private static final JavaSources SOURCES = program();
  }

  private static JavaSources program() {
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      return new JavaSources(
          files.getJavaFileObjectsFromPaths(Project.files(Project.MAIN_JAVA, ".java")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source that stands in a test. */
  static JavaSources of(String file, String text) throws IOException {
    return new JavaSources(List.of(file(file, text)));
  }

  /** A source for the compiler that stands in a test. */
  static JavaFileObject file(String file, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + file), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  List<CompilationUnitTree> units() {
    return List.copyOf(units);
  }

  Trees trees() {
    return trees;
  }

  /** Where a piece stands: file and line. */
  String place(CompilationUnitTree unit, Tree piece) {
    SourcePositions positions = trees.getSourcePositions();
    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, piece));
    return name(unit) + ":" + line;
  }

  /** The file of a source as the project names it. */
  static String name(CompilationUnitTree unit) {
    URI file = unit.getSourceFile().toUri();
    return file.getScheme().equals("file") ? Project.name(Path.of(file)) : file.getPath();
  }
}
