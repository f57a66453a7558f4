package org.gardefou.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page claims of its examples: tables of cases, and the files of a small catalogue. */
record WorkedExamples(String page) {
  private static final String TABLE = " -->\\n((?:\\|.*\\n)+)";
  private static final Pattern CASES = Pattern.compile("<!-- cases: ([\\w-]+)" + TABLE);
  private static final Pattern VERDICTS = Pattern.compile("<!-- (verdicts)" + TABLE);
  private static final Pattern FILE =
      Pattern.compile("(?s)<!-- file: ([\\w.-]+) -->\\s*```json\\n(.*?)```");
  private static final Pattern ANSWER = Pattern.compile("`([\\w.]+) = ([\\w.]+)`");

  /**
   * One line of a table.
   *
   * @param table whose line it is, such as the id of a rule
   * @param cells what stands under each head
   */
  record Case(String table, Map<String, String> cells) {
    String cell(String head) {
      return cells.getOrDefault(head, "");
    }

    /** The answers, as they stand in a file. */
    Map<String, Object> answers() {
      Map<String, Object> answers = new LinkedHashMap<>();
      ANSWER
          .matcher(cell("answers"))
          .results()
          .forEach(m -> answers.put(m.group(1), value(m.group(2))));
      return answers;
    }

    private static Object value(String word) {
      return switch (word) {
        case "unknown" -> Map.of("unknown", true);
        case "na" -> Map.of("notApplicable", true);
        case "true", "false" -> Boolean.valueOf(word);
        default -> word.matches("\\d+") ? (Object) Integer.valueOf(word) : word;
      };
    }
  }

  /** The cases of rules. */
  List<Case> cases() {
    return CASES.matcher(page).results().flatMap(WorkedExamples::lines).toList();
  }

  /** The cases of the small catalogue. */
  List<Case> verdicts() {
    return VERDICTS.matcher(page).results().flatMap(WorkedExamples::lines).toList();
  }

  /** The files of the small catalogue by their names. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    FILE.matcher(page).results().forEach(m -> files.put(m.group(1), m.group(2)));
    return files;
  }

  private static Stream<Case> lines(MatchResult table) {
    List<List<String>> rows = table.group(2).lines().map(WorkedExamples::row).toList();
    List<Case> cases = new ArrayList<>();
    for (List<String> row : rows.subList(2, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.getFirst().get(i), row.get(i));
      }
      cases.add(new Case(table.group(1), cells));
    }
    return cases.stream();
  }

  private static List<String> row(String line) {
    return Arrays.stream(line.strip().replaceFirst("^\\|", "").split("\\|"))
        .map(String::strip)
        .toList();
  }
}
