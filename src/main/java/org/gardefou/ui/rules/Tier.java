package org.gardefou.ui.rules;

import java.util.List;
import java.util.Optional;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelIssue;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;
import org.gardefou.cel.Condition;
import org.gardefou.ui.rules.RowNode.Group;
import org.jspecify.annotations.Nullable;

/**
 * The condition of one severity while she works on it: as text, and as rows in step with it.
 *
 * @param text the expression; what she typed stays as she typed it
 * @param rows null where the expression says more than rows can
 * @param gaps whether the rows have gaps, so that the text is not theirs yet
 * @param issues what is wrong with the text
 */
record Tier(String text, @Nullable Group rows, boolean gaps, List<CelIssue> issues) {
  /** Nothing written yet. */
  static final Tier NEW = new Tier("", Group.NEW, true, List.of());

  Tier {
    issues = List.copyOf(issues);
  }

  /** What she typed. The rows follow; where the text has faults they stay as they were. */
  Tier typed(String newText, CelEnvironment environment) {
    if (newText.isBlank()) {
      return NEW;
    }
    return switch (Cel.compile(newText, environment, CelType.BOOL)) {
      case CelResult.Compiled(CelProgram program) ->
          new Tier(newText, rowsOf(program), false, List.of());
      case CelResult.Failed(List<CelIssue> faults) -> new Tier(newText, rows, false, faults);
    };
  }

  private static @Nullable Group rowsOf(CelProgram program) {
    return Condition.of(program.expression()).map(RowsOfCondition::rows).orElse(null);
  }

  /** Other rows. The text follows once they have no gaps. */
  Tier arranged(Group newRows, CelEnvironment environment) {
    Optional<Condition> condition = RowsOfCondition.condition(newRows);
    if (condition.isEmpty()) {
      return new Tier(text, newRows, true, List.of());
    }
    Tier typed = typed(condition.get().text(), environment);
    return new Tier(typed.text(), newRows, false, typed.issues());
  }

  /** The same text, checked against other names. */
  Tier checked(CelEnvironment environment) {
    return gaps ? this : typed(text, environment);
  }

  boolean valid() {
    return !gaps && issues.isEmpty();
  }
}
