package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes answers one after the other and keeps which were not known. Unknown numbers count zero. */
final class Needed {
  private final MissionFacts facts;
  private final Set<Input> open = new LinkedHashSet<>();

  Needed(MissionFacts facts) {
    this.facts = facts;
  }

  BigDecimal number(String fact) {
    return facts.number(fact).orElseGet(() -> note(fact));
  }

  /** A number that must be above zero. */
  BigDecimal positive(String fact) {
    return facts.number(fact).filter(n -> n.signum() > 0).orElseGet(() -> note(fact));
  }

  boolean yes(String fact, boolean whileOpen) {
    Optional<Boolean> yes = facts.yes(fact);
    if (yes.isEmpty()) {
      note(fact);
    }
    return yes.orElse(whileOpen);
  }

  private BigDecimal note(String fact) {
    open.add(new Input.Question(fact));
    return BigDecimal.ZERO;
  }

  void own(List<Figure> figures) {
    figures.forEach(figure -> open.add(new Input.Own(figure)));
  }

  void note(Input input) {
    open.add(input);
  }

  List<Input> open() {
    return List.copyOf(open);
  }
}
