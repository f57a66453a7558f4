package org.gardefou.catalogue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelIssue;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;

/**
 * Compiles the expressions of catalogue files; a refused one is a problem with place and reason.
 */
record Expressions(CelEnvironment environment) {

  Optional<CelProgram> condition(Node node) {
    return compile(node, CelType.BOOL);
  }

  Optional<CelProgram> number(Node node) {
    return compile(node, CelType.DOUBLE);
  }

  private Optional<CelProgram> compile(Node node, CelType type) {
    return switch (Cel.compile(node.asString(), environment, type)) {
      case CelResult.Compiled compiled -> Optional.of(compiled.program());
      case CelResult.Failed failed -> {
        refuse(node, failed);
        yield Optional.empty();
      }
    };
  }

  private static void refuse(Node node, CelResult.Failed failed) {
    String issues =
        failed.issues().stream().map(Expressions::describe).collect(Collectors.joining("\n"));
    node.problems()
        .add(
            node,
            Problem.Code.EXPRESSION,
            "the expression is refused:\n" + issues,
            "l’expression est refusée\u00a0:\n" + issues);
  }

  private static String describe(CelIssue issue) {
    return issue.line()
        + ":"
        + issue.column()
        + " "
        + issue.code()
        + " "
        + issue.message()
        + "\n"
        + issue.excerpt();
  }
}
