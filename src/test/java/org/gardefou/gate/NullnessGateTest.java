package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The null check of the build, run as the build runs it: with the arguments of pom.xml. */
class NullnessGateTest {
  private static final String PACKAGE =
      """
      @org.jspecify.annotations.NullMarked
      package planted;
      """;

  private static final String FAULT =
      """
      package planted;
      import org.jspecify.annotations.Nullable;
      final class Length {
        static int of(@Nullable String text) {
          return text.length();
        }
      }
      """;

  @TempDir Path out;

  @Test
  void aPlantedDereferenceOfWhatMayBeNullIsAnError() throws Exception {
    List<String> errors = errors(FAULT);
    assertEquals(1, errors.size(), () -> errors.toString());
    assertEquals(
        "[NullAway] dereferenced expression 'text' is @Nullable",
        errors.getFirst().lines().findFirst().orElse(""));
  }

  @Test
  void theMendedSourceCompiles() throws Exception {
    String mended = FAULT.replace("return text", "return text == null ? 0 : text");
    assertEquals(List.of(), errors(mended));
  }

  private List<String> errors(String source) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<JavaFileObject> files =
        List.of(
            JavaSources.file("planted/package-info.java", PACKAGE),
            JavaSources.file("planted/Length.java", source));
    javac.getTask(new StringWriter(), null, found, arguments(), null, files).call();
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(null))
        .toList();
  }

  private List<String> arguments() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> arguments = new ArrayList<>(BuildFile.read().compilerArguments());
    arguments.addAll(
        List.of("-d", out.toString(), "-classpath", classPath, "-processorpath", classPath));
    return arguments;
  }
}
