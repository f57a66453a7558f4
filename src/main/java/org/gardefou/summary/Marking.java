package org.gardefou.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Rule;

/** What a reader must know of a rule before trusting it (domain.md, marks). */
enum Marking {
  NOT_VERIFIED("K"),
  ASSUMPTION("A"),
  OWN("own");

  private final String mark;

  Marking(String mark) {
    this.mark = mark;
  }

  /** The markings of a rule, in this order. */
  static List<Marking> of(Rule rule) {
    String marks = Optional.ofNullable(rule.mark()).orElse("");
    return Stream.of(values()).filter(m -> m == OWN ? rule.own() : marks.contains(m.mark)).toList();
  }

  /** The key of its short word. */
  String key() {
    return "summary.mark." + mark;
  }

  /** The key of its explanation; her own rules need none. */
  Optional<String> legend() {
    return this == OWN ? Optional.empty() : Optional.of("summary.legend." + mark);
  }
}
