package org.gardefou.ui.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.model.Text;
import org.gardefou.ui.component.Mark;

/** Sorts an assessment into groups, the gravest first; empty ones are left out. */
record FlagGroups(Report report) {

  List<FlagGroup> all() {
    Assessment assessment = report.view().assessment();
    Rows rows = new Rows(report);
    List<FlagGroup> groups = new ArrayList<>();
    for (Severity severity : List.of(Severity.DEALBREAKER, Severity.RED)) {
      List<Flag> fired = assessment.fired(severity);
      add(groups, severity.name(), Mark.of(severity), line(severity), each(fired, rows::fired));
    }
    for (Severity severity : List.of(Severity.CAUTION, Severity.INFO)) {
      List<Flag> fired = assessment.fired(severity);
      String line = sentences(fired.stream().map(Flag::evidence));
      add(groups, severity.name(), Mark.of(severity), line, each(fired, rows::fired));
    }
    String good = sentences(assessment.greens().stream().map(sign -> sign.text()));
    add(groups, "GOOD", Mark.GOOD, good, each(assessment.greens(), rows::good));
    List<Flag> open = assessment.possible();
    add(groups, "OPEN", Mark.OPEN, missing(open), each(open, rows::possible));
    List<Flag> clear = assessment.clear();
    add(groups, "CLEAR", Mark.CLEAR, criteria(clear), each(clear, rows::clear));
    return groups;
  }

  private void add(
      List<FlagGroup> groups, String id, Mark mark, String line, List<FlagGroup.Row> rows) {
    if (!rows.isEmpty()) {
      String title = report.texts().count("flags.group." + id, rows.size());
      groups.add(new FlagGroup("group-" + id, mark, title, line, rows));
    }
  }

  private static <T> List<FlagGroup.Row> each(List<T> all, Function<T, FlagGroup.Row> row) {
    return all.stream().map(row).toList();
  }

  private String line(Severity severity) {
    return report.texts().get("flags.line." + severity.name());
  }

  private String sentences(Stream<Text> texts) {
    return texts.map(report::of).map(FlagGroups::withoutStop).collect(Collectors.joining(" · "));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private String missing(List<Flag> open) {
    return open.stream()
        .flatMap(flag -> flag.missing().stream().limit(1))
        .map(fact -> report.of(fact.shortName()))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String criteria(List<Flag> clear) {
    return clear.stream()
        .map(flag -> report.criterion(flag.rule().criterion()))
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
