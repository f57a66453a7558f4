package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.RoleSheet;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** The edits of this screen, each named for undo. Null takes a value back to the catalogue's. */
record CriteriaEdits(ProfileEdit profile) {
  private void change(Text label, UnaryOperator<Freelancer> edit) {
    profile.change(label, edit, false);
  }

  private static <T> Map<String, T> with(Map<String, T> map, String key, @Nullable T value) {
    Map<String, T> changed = new TreeMap<>(map);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }

  void weight(Criterion criterion, @Nullable BigDecimal weight) {
    profile.change(
        Bilingual.text("edit.criteria.weight", criterion.shortName()),
        f -> f.withWeights(with(f.weights(), criterion.id(), weight)),
        true);
  }

  void ranking(Map<String, BigDecimal> weights) {
    change(Bilingual.text("edit.criteria.ranking"), f -> f.withWeights(weights));
  }

  void threshold(String name, @Nullable BigDecimal value) {
    change(
        Bilingual.text("edit.criteria.threshold"),
        f -> f.withThresholds(with(f.thresholds(), name, value)));
  }

  void limit(Limits.Kind kind, Fact fact, @Nullable BigDecimal value) {
    change(
        Bilingual.text("edit.criteria.limit", fact.shortName()),
        f -> f.withLimits(f.limits().with(kind, value)));
  }

  void floorRate(Fact fact, @Nullable BigDecimal value) {
    change(Bilingual.text("edit.criteria.limit", fact.shortName()), f -> f.withFloorRate(value));
  }

  /** A rule at another severity; the one that the catalogue gives it is a reset. */
  void severity(Rule rule, Severity severity) {
    change(
        Bilingual.text("edit.criteria.severity", rule.id()),
        f -> f.withSeverities(with(f.severities(), rule.id(), word(rule, severity))));
  }

  private static @Nullable String word(Rule rule, Severity severity) {
    return severity == rule.gravest() ? null : severity.id();
  }

  /** A deal-breaker of the catalogue that is none for her counts one tier lower. */
  void veto(Rule rule, boolean on) {
    boolean usual = rule.gravest() == Severity.DEALBREAKER;
    Severity severity =
        on ? Severity.DEALBREAKER : usual ? rule.gravest().lowered() : rule.gravest();
    change(
        Bilingual.text("edit.criteria.veto", rule.id()),
        f ->
            f.withSeverities(with(f.severities(), rule.id(), word(rule, severity)))
                .withSwitchedOff(
                    on ? switched(f.switchedOff(), rule.id(), true) : f.switchedOff()));
  }

  void switched(Rule rule, boolean on) {
    change(
        Bilingual.text("edit.criteria.switch", rule.id()),
        f -> f.withSwitchedOff(switched(f.switchedOff(), rule.id(), on)));
  }

  private static Set<String> switched(Set<String> off, String id, boolean on) {
    Set<String> changed = new TreeSet<>(off);
    if (on) {
      changed.remove(id);
    } else {
      changed.add(id);
    }
    return changed;
  }

  /** Notes the day on which she took note of a rule; null takes it back. */
  void acknowledge(Rule rule, @Nullable LocalDate day) {
    change(
        Bilingual.text("edit.criteria.acknowledge", rule.id()),
        f -> f.withAcknowledged(with(f.acknowledged(), rule.id(), day)));
  }

  /** All that is hers about one rule goes. */
  void reset(Rule rule) {
    String id = rule.id();
    change(
        Bilingual.text("edit.criteria.rule.reset", id),
        f ->
            f.withSeverities(with(f.severities(), id, null))
                .withSwitchedOff(switched(f.switchedOff(), id, true))
                .withAcknowledged(with(f.acknowledged(), id, null)));
  }

  void role(RoleSheet role) {
    change(Bilingual.text("edit.criteria.role"), f -> f.withRole(role));
  }

  /** What she lays over the catalogue goes; her role, rate, rules and questions stay. */
  void reset() {
    change(
        Bilingual.text("edit.criteria.reset"),
        f ->
            f.withWeights(Map.of())
                .withThresholds(Map.of())
                .withSeverities(Map.of())
                .withSwitchedOff(Set.of())
                .withAcknowledged(Map.of())
                .withLimits(Limits.NONE));
  }
}
