package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;

/**
 * What the screen is written from, at one moment.
 *
 * @param base the catalogue without anything of hers
 */
record View(Catalogue base, Freelancer freelancer, Messages messages) {
  String of(Text text) {
    return messages.of(text);
  }

  Fact fact(String id) {
    return Objects.requireNonNull(base.facts().get(id), id);
  }

  /** The severity that she gave a rule, if it is one that the rule may have. */
  Optional<Severity> graded(Rule rule) {
    return Optional.ofNullable(freelancer.severities().get(rule.id()))
        .flatMap(Severity::of)
        .filter(wanted -> !rule.locked() || wanted.atLeast(rule.gravest()));
  }

  /** The gravest that a rule can be for her. */
  Severity severity(Rule rule) {
    return graded(rule).orElse(rule.gravest());
  }

  boolean on(Rule rule) {
    return rule.locked() || !freelancer.switchedOff().contains(rule.id());
  }

  boolean acknowledged(Rule rule) {
    return freelancer.acknowledged().containsKey(rule.id());
  }

  /** Whether anything of a rule is hers. */
  boolean changed(Rule rule) {
    return !on(rule) || graded(rule).isPresent() || acknowledged(rule);
  }

  Optional<BigDecimal> weight(String criterion) {
    return Optional.ofNullable(freelancer.weights().get(criterion));
  }

  Optional<BigDecimal> threshold(String name) {
    return Optional.ofNullable(freelancer.thresholds().get(name));
  }

  /** The threshold of the catalogue. */
  BigDecimal usual(String name) {
    return switch (name) {
      case "conditions" -> BigDecimal.valueOf(base.thresholds().conditions());
      case "decline" -> BigDecimal.valueOf(base.thresholds().decline());
      default -> BigDecimal.valueOf(base.thresholds().reds());
    };
  }

  /** Whether something is laid over the catalogue that a reset would take away. */
  boolean overlaid() {
    return !freelancer.weights().isEmpty()
        || !freelancer.thresholds().isEmpty()
        || !freelancer.severities().isEmpty()
        || !freelancer.switchedOff().isEmpty()
        || !freelancer.acknowledged().isEmpty()
        || !freelancer.limits().equals(Limits.NONE);
  }

  /** The rules that are a deal-breaker, for the catalogue or for her; the locked ones last. */
  List<Rule> vetoes() {
    return base.rules().values().stream()
        .filter(
            rule ->
                rule.gravest() == Severity.DEALBREAKER || severity(rule) == Severity.DEALBREAKER)
        .sorted(Comparator.comparing(Rule::locked))
        .toList();
  }
}
