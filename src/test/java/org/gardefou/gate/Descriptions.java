package org.gardefou.gate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Packages and public types without Javadoc. */
final class Descriptions {
  private Descriptions() {}

  static List<String> packagesWithout(Path sources) throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> folders =
        Project.files(sources, ".java").stream().map(Path::getParent).distinct().toList();
    for (Path folder : folders) {
      Path info = folder.resolve("package-info.java");
      boolean described = Files.exists(info) && Files.readString(info).contains("/**");
      if (!described && !folder.equals(sources)) {
        found.add(sources.relativize(folder).toString());
      }
    }
    return found;
  }

  /** Types that are visible outside their package and say nothing about themselves. */
  static List<String> typesWithout(JavaSources sources) {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree node, Void none) {
          if (!isPublic(node, getCurrentPath())) {
            return null;
          }
          if (sources.trees().getDocComment(getCurrentPath()) == null) {
            found.add(
                sources.place(unit, node) + " " + node.getSimpleName() + " has no description");
          }
          return super.visitClass(node, null);
        }
      }.scan(unit, null);
    }
    return found;
  }

  /** Types nested in an interface are public without saying so. */
  private static boolean isPublic(ClassTree type, TreePath path) {
    return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
        || path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
  }
}
