package org.gardefou.ui.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Incident;
import org.gardefou.text.WordPattern;

/** All kinds of entries, and which of them a line is about. */
final class Kinds {
  /** Night, as the question about evening contacts has it: from 8 p.m. to 8 a.m. */
  private static final int NIGHT_FROM = 20;

  private static final int NIGHT_TO = 8;

  private final Map<String, Kind> byId = new LinkedHashMap<>();
  private final Map<Incident, Pattern> words = new LinkedHashMap<>();

  Kinds(Catalogue catalogue) {
    for (Incident kind : catalogue.incidents().values()) {
      byId.put(kind.id(), Kind.of(kind));
      words.put(kind, WordPattern.of(kind.words()));
    }
  }

  List<Kind> all() {
    return List.copyOf(byId.values());
  }

  Kind of(String id) {
    return byId.getOrDefault(id, Kind.unknown(id));
  }

  /**
   * The kind that most of the words speak for.
   *
   * @param line as she wrote it
   * @param noted what it says about the time
   * @param day on which it happened
   */
  Optional<Kind> suggest(String line, Noted noted, LocalDate day) {
    Incident best = null;
    int most = 0;
    for (Map.Entry<Incident, Pattern> entry : words.entrySet()) {
      int weight = fits(entry.getKey(), noted, day) ? weight(entry.getValue(), line) : 0;
      if (weight > most) {
        most = weight;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best).map(kind -> of(kind.id()));
  }

  /** As many as the letters of the words that were found: the longer, the less by chance. */
  private static int weight(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    int weight = 0;
    while (matcher.find()) {
      weight += matcher.end() - matcher.start();
    }
    return weight;
  }

  private static boolean fits(Incident kind, Noted noted, LocalDate day) {
    return switch (kind.when()) {
      case ANY -> true;
      case NIGHT ->
          noted.evening()
              || noted
                  .time()
                  .filter(time -> time.getHour() >= NIGHT_FROM || time.getHour() < NIGHT_TO)
                  .isPresent();
      case WEEKEND ->
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    };
  }
}
