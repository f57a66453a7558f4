package org.gardefou.gate;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Catch clauses that would swallow programming errors with everything else. */
final class Catches {
  private static final Set<String> BROAD =
      Set.of(
          "Exception",
          "RuntimeException",
          "Throwable",
          "Error",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          "java.lang.Error");

  private Catches() {}

  static List<String> broad(JavaSources sources) {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitCatch(CatchTree node, Void none) {
          types(node.getParameter().getType()).stream()
              .filter(type -> BROAD.contains(type.toString()))
              .forEach(type -> found.add(sources.place(unit, node) + " catches " + type));
          return super.visitCatch(node, null);
        }
      }.scan(unit, null);
    }
    return found;
  }

  private static List<? extends Tree> types(Tree type) {
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }
}
