package org.gardefou.ui.rules;

import java.util.List;
import javafx.scene.control.Label;
import org.gardefou.catalogue.Problem;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What the checks say of a rule or question, below it in the list. */
final class PieceProblems {
  private PieceProblems() {}

  private record Line(String words, boolean grave) {}

  static List<Label> labels(List<Problem> problems, Messages messages) {
    return problems.stream()
        .map(problem -> line(problem, messages))
        .distinct()
        .map(PieceProblems::label)
        .toList();
  }

  /** The place in an expression is shown in the editor. */
  private static Line line(Problem problem, Messages messages) {
    String words =
        problem.code() == Problem.Code.EXPRESSION
            ? messages.get("rules.list.expression")
            : messages.of(problem.message());
    return problem.warning()
        ? new Line(words, false)
        : new Line(messages.get("rules.notinforce", words), true);
  }

  private static Label label(Line line) {
    Label label = Ui.paragraph(line.words(), "caption", line.grave() ? "error" : "muted");
    label.setGraphic((line.grave() ? Icon.CAUTION : Icon.INFO).node(14));
    return label;
  }
}
