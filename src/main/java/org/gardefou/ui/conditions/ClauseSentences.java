package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Flag;
import org.gardefou.engine.Relapse;
import org.gardefou.model.Agreement;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;

/** Says in words what a clause lowers and where it stands. */
record ClauseSentences(Messages texts) {

  /** What it lowers, such as {@code Red ROL-02, ROL-03 → caution}. */
  String lowers(ClauseLine line) {
    if (line.state() == Agreement.State.BROKEN && !line.lowers().isEmpty()) {
      return texts.get("conditions.lowers.broken", ids(line.lowers()));
    }
    Relapse relapse = line.relapse();
    if (relapse != null) {
      String day = Dates.day(relapse.entry().date(), texts.language());
      return texts.get("conditions.lowers.restored", day);
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.DEALBREAKER, Severity.RED, Severity.CAUTION)) {
      List<Flag> flags = line.lowers().stream().filter(f -> f.severity() == severity).toList();
      if (!flags.isEmpty()) {
        String lowered = word(severity.lowered()).toLowerCase(locale());
        parts.add(texts.get("conditions.lowers", word(severity), ids(flags), lowered));
      }
    }
    return parts.isEmpty() ? texts.get("conditions.lowers.none") : String.join(" · ", parts);
  }

  /** When it was broken, and the rules that count in full again. */
  String broken(ClauseLine line) {
    String day = when(line);
    String head =
        day.isEmpty() ? texts.get("conditions.broken") : texts.get("conditions.broken.on", day);
    return head + " " + again(line.lowers());
  }

  private String again(List<Flag> flags) {
    return switch (flags.size()) {
      case 0 -> texts.get("conditions.again.none");
      case 1 -> texts.get("conditions.again.one", ids(flags));
      default -> texts.get("conditions.again.other", ids(flags));
    };
  }

  /** Since when; may be empty. */
  String when(ClauseLine line) {
    return line.agreement()
        .flatMap(agreement -> Optional.ofNullable(agreement.date()))
        .map(day -> Dates.day(day, texts.language()))
        .orElse("");
  }

  String state(Agreement.State state) {
    return texts.get("state." + state.name());
  }

  /** How many stand where, such as {@code 1 agreed · 3 proposed}. */
  String summary(List<ClauseLine> lines) {
    List<String> parts = new ArrayList<>();
    for (Agreement.State state : Agreement.State.values()) {
      long count = lines.stream().filter(line -> line.state() == state).count();
      if (count > 0) {
        parts.add(texts.count("conditions.count." + state.name(), count));
      }
    }
    return String.join(" · ", parts);
  }

  private static String ids(List<Flag> flags) {
    return flags.stream().map(flag -> flag.rule().id()).collect(Collectors.joining(", "));
  }

  private String word(Severity severity) {
    return texts.get("severity." + severity.name());
  }

  private Locale locale() {
    return texts.language().locale();
  }
}
