package org.gardefou.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/** Fills the {@code {fact}} slots of sentences with what is known; writes each fact only once. */
final class Sentences {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private final FactSheet sheet;
  private final Map<String, Optional<FactReading>> readings = new HashMap<>();

  /**
   * @param sheet does not change any more
   */
  Sentences(FactSheet sheet) {
    this.sheet = sheet;
  }

  private Optional<FactReading> reading(String name) {
    return readings.computeIfAbsent(name, sheet::reading);
  }

  /** The facts as a report lists them, those that are known and were asked. */
  List<FactReading> readings(Collection<String> names) {
    return names.stream()
        .flatMap(name -> reading(name).stream())
        .filter(reading -> !reading.fact().derived())
        .sorted(Comparator.comparing(reading -> reading.fact().id()))
        .toList();
  }

  /** The first sentence whose slots are all known, filled in; else the last. */
  Text best(List<Text> variants) {
    Text chosen = variants.stream().filter(this::complete).findFirst().orElse(variants.getLast());
    return fill(chosen);
  }

  /** The facts that the chosen sentence names. */
  List<String> named(List<Text> variants) {
    Text chosen = variants.stream().filter(this::complete).findFirst().orElse(variants.getLast());
    return slots(chosen.en()).distinct().toList();
  }

  /** The facts that a sentence names in either language. */
  static Set<String> slots(Text text) {
    return Stream.concat(slots(text.en()), slots(text.fr())).collect(Collectors.toSet());
  }

  private boolean complete(Text text) {
    return slots(text.en()).allMatch(sheet::printable);
  }

  private static Stream<String> slots(String text) {
    return SLOT.matcher(text).results().map(result -> result.group(1));
  }

  Text fill(Text text) {
    return new Text(fill(text.en(), Language.EN), fill(text.fr(), Language.FR));
  }

  private String fill(String text, Language language) {
    Function<String, String> value =
        name -> reading(name).map(r -> Readings.bare(r.fact(), r.value(), language)).orElse("…");
    return SLOT.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
  }
}
