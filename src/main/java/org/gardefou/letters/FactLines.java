package org.gardefou.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Flag;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What happened, for a letter: three facts at most, each with its day (domain.md E.1). Nothing of
 * health, nothing that is only an impression, only what {@link Phrases#facts()} has words for.
 */
record FactLines(LetterBook book, LetterContext context, Formats formats) {
  private static final int MOST = 3;

  List<String> lines() {
    return LetterFlags.fired(context).stream()
        .flatMap(flag -> line(flag).stream())
        .limit(MOST)
        .toList();
  }

  private Optional<String> line(Flag flag) {
    List<Text> variants = book.phrases().facts().getOrDefault(flag.rule().id(), List.of());
    return day(flag)
        .flatMap(
            day ->
                variants.stream()
                    .flatMap(text -> filled(text.in(formats.language()), flag).stream())
                    .findFirst()
                    .map(text -> dated(day, text)));
  }

  /** The last day on which one of its facts was seen; none where one of them is an impression. */
  private static Optional<LocalDate> day(Flag flag) {
    return flag.facts().stream().anyMatch(FactLines::impression)
        ? Optional.empty()
        : flag.facts().stream()
            .flatMap(reading -> reading.date().stream())
            .max(Comparator.naturalOrder());
  }

  private static boolean impression(FactReading reading) {
    return reading.by() == Source.IMPRESSION;
  }

  private Optional<String> filled(String text, Flag flag) {
    Map<String, FactReading> known =
        flag.facts().stream()
            .collect(Collectors.toMap(r -> r.fact().id(), Function.identity(), (a, b) -> a));
    Template template = Template.parse(text);
    return known.keySet().containsAll(template.slots())
        ? Optional.of(words(template, known))
        : Optional.empty();
  }

  private String words(Template template, Map<String, FactReading> known) {
    return template.fill(Template.PLAIN, slot -> new Span.Words(value(known.get(slot)))).stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }

  private String value(@Nullable FactReading reading) {
    return reading != null && reading.value() instanceof Value.Number(BigDecimal number)
        ? switch (reading.fact().type()) {
          case MONEY -> formats.money(number);
          default -> formats.number(number);
        }
        : "";
  }

  private String dated(LocalDate day, String text) {
    return switch (formats.language()) {
      case FR -> "au " + formats.day(day) + ", " + text;
      case EN -> "as of " + formats.day(day) + ", " + text;
    };
  }
}
