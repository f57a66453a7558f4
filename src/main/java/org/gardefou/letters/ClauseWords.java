package org.gardefou.letters;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.Language;
import org.gardefou.text.VisibleText;

/** A clause with figures in its slots: hers where there are some, else those of the catalogue. */
final class ClauseWords {
  private ClauseWords() {}

  /** The whole text, as it could stand in a contract. */
  static String whole(Clause clause, Map<String, String> figures, Language language) {
    return filled(clause.text().in(language), clause, figures, language);
  }

  /** The clause in short, as a letter names it; none where letters have no phrase for it. */
  static Optional<String> brief(
      Phrases phrases, Clause clause, Map<String, String> figures, Language language) {
    return Optional.ofNullable(phrases.clauses().get(clause.id()))
        .map(text -> filled(text.in(language), clause, figures, language));
  }

  private static String filled(
      String text, Clause clause, Map<String, String> figures, Language language) {
    Map<String, String> standard =
        clause.slots().stream()
            .collect(Collectors.toMap(Clause.Slot::id, s -> s.standard().in(language)));
    return Spans.text(
        Template.own(text, standard.keySet())
            .fill(Template.PLAIN, slot -> new Span.Words(figure(slot, figures, standard))));
  }

  private static String figure(
      String slot, Map<String, String> figures, Map<String, String> standard) {
    String own = figures.getOrDefault(slot, "").strip();
    return own.isEmpty() ? standard.getOrDefault(slot, "") : VisibleText.of(own);
  }
}
