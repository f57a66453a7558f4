package org.gardefou.ui.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.FactReading;
import org.gardefou.model.Incident;
import org.gardefou.text.Messages;

/** Says what rests on the journal. */
public record JournalWords(Messages texts) {
  /** So many entries are named one by one, the newest. */
  private static final int NAMED = 3;

  /** Her answer and what the journal says, and which of the two counts. */
  public String differ(Disagreement one) {
    String hers = texts.of(one.hersInWords());
    String dated = one.date().map(day -> texts.get("journal.dated", hers, day(day))).orElse(hers);
    String counts = texts.get(one.own() ? "journal.counts.own" : "journal.counts.journal");
    return texts.get("journal.differ", dated, counted(one), counts);
  }

  private String counted(Disagreement one) {
    String value = texts.of(one.countedInWords());
    String figures =
        one.figures().stream()
            .filter(figure -> !figure.fact().equals(one.fact()))
            .map(this::figure)
            .collect(Collectors.joining(", "));
    return figures.isEmpty() ? value : texts.get("journal.dated", value, figures);
  }

  private String figure(FactReading figure) {
    return texts.get(
        "journal.entry", texts.of(figure.fact().shortName()), texts.of(figure.display()));
  }

  /** How many entries a fact rests on, such as {@code 7 entries}. */
  public String count(FactReading reading) {
    return texts.count("journal.entries", reading.entries().size());
  }

  /** The newest entries by day and words, a line each, and how many there are besides. */
  public List<String> named(List<Incident> entries) {
    List<Incident> newest = entries.reversed().stream().limit(NAMED).toList();
    int rest = entries.size() - newest.size();
    return Stream.concat(
            newest.stream().map(this::entry),
            rest == 0 ? Stream.empty() : Stream.of(texts.count("journal.entries.more", rest)))
        .toList();
  }

  private String entry(Incident entry) {
    String words = entry.words();
    String day = day(entry.date());
    return words == null || words.isBlank() ? day : texts.get("journal.entry", day, words);
  }

  private String day(LocalDate day) {
    return Dates.day(day, texts.language());
  }
}
