package org.gardefou.ui.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.cel.CelIssue;
import org.gardefou.text.Messages;

/** What is wrong with an expression, in the words of the language of the moment. */
final class IssueWords {
  private static final int BEFORE = 30;
  private static final int SHOWN = 50;

  private IssueWords() {}

  /** The sentence about a fault. */
  static String sentence(CelIssue issue, Messages messages) {
    return messages.get(
        "rules.issue.place",
        issue.line(),
        issue.column(),
        messages.get("rules.issue." + issue.code().name()));
  }

  /** The line with the fault and a caret below it, no longer than a narrow field shows. */
  static String excerpt(String lineAndCaret) {
    String line = lineAndCaret.lines().findFirst().orElse("");
    int caret = Math.max(0, lineAndCaret.indexOf('^') - line.length() - 1);
    int from = Math.max(0, caret - BEFORE);
    int to = Math.min(line.length(), from + SHOWN);
    String start = from > 0 ? "…" : "";
    String end = to < line.length() ? "…" : "";
    return start
        + line.substring(Math.min(from, to), to)
        + end
        + "\n"
        + " ".repeat(start.length() + caret - from)
        + "^";
  }

  /** All sentences, for those who do not see the caret. */
  static String all(List<CelIssue> issues, Messages messages) {
    return issues.stream().map(i -> sentence(i, messages)).collect(Collectors.joining(" "));
  }
}
