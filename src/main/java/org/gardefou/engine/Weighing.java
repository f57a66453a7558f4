package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of one sheet weigh.
 *
 * @param judged every rule, after agreements
 * @param held the good signs that hold
 * @param signs their ids
 * @param openSigns ids of the good signs that still could
 */
record Weighing(
    Scope scope,
    Map<String, Judged> judged,
    List<Green> held,
    Set<String> signs,
    Set<String> openSigns) {

  /** The tier of a judged rule that counts; null when it does not. */
  @FunctionalInterface
  interface Tier {
    @Nullable Severity of(Judged judged);
  }

  static Weighing of(
      Scope scope, FactSheet sheet, List<Finding> findings, Map<String, String> clauses) {
    Map<String, Judged> judged = new HashMap<>();
    for (Finding finding : findings) {
      String rule = finding.rule().id();
      judged.put(rule, new Judged(finding, clauses.get(rule)));
    }
    List<Green> held = new ArrayList<>();
    Set<String> signs = new HashSet<>();
    Set<String> openSigns = new HashSet<>();
    for (Green green : scope.greens()) {
      Outcome outcome = sheet.run(green.when());
      if (Outcome.TRUE.equals(outcome)) {
        held.add(green);
        signs.add(green.id());
      } else if (outcome instanceof Outcome.Unknown) {
        openSigns.add(green.id());
      }
    }
    return new Weighing(scope, judged, held, signs, openSigns);
  }

  Judged judged(Rule rule) {
    return Objects.requireNonNull(judged.get(rule.id()));
  }

  /** Whether the price pays for inconvenience, for certain. */
  boolean paid() {
    return held.stream().anyMatch(Green::pays);
  }

  /** Whether it does, or still could. */
  boolean couldBePaid() {
    return scope.greens().stream()
        .filter(green -> signs.contains(green.id()) || openSigns.contains(green.id()))
        .anyMatch(Green::pays);
  }

  /** How many criteria have a good sign for certain. */
  long goodCriteria() {
    return held.stream().map(Green::criterion).distinct().count();
  }

  /** The rules that count, in the order of the catalogue. */
  List<Counted> counted(Tier tier) {
    List<Counted> all = new ArrayList<>();
    for (Rule rule : scope.rules()) {
      Judged one = judged(rule);
      Severity severity = tier.of(one);
      if (severity != null) {
        all.add(new Counted(rule.id(), rule.criterion(), severity, one.clause() != null));
      }
    }
    return all;
  }

  /** The load of the rules that count and the good signs that hold. */
  Load load(Load none, Tier tier) {
    return load(none, tier, signs::contains);
  }

  /** The lightest load that is not excluded. */
  Load lightest(Load none) {
    return load(none, Judged::certain, sign -> signs.contains(sign) || openSigns.contains(sign));
  }

  private Load load(Load none, Tier tier, Predicate<String> counts) {
    Load load = none;
    for (Item item : scope.items()) {
      load =
          switch (item) {
            case Item.Weighed weighed -> load.plus(weighed.criterion(), heaviest(weighed, tier));
            case Item.Sign sign ->
                counts.test(sign.green().id()) ? load.plusSign(sign.criterion()) : load;
          };
    }
    return load;
  }

  private @Nullable Severity heaviest(Item.Weighed item, Tier tier) {
    Severity heaviest = null;
    for (Rule rule : item.rules()) {
      Severity severity = tier.of(judged(rule));
      if (severity != null && (heaviest == null || severity.atLeast(heaviest))) {
        heaviest = severity;
      }
    }
    return heaviest;
  }
}
