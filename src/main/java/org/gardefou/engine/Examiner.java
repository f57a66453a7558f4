package org.gardefou.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Works out an assessment, taking over from an earlier one what none of the changed answers and
 * agreements can have changed: the findings of rules that do not read them, and the bounds of
 * components that they do not touch.
 */
final class Examiner {
  private final Statics statics;
  private final Scope scope;
  private final FactSheet sheet;
  private final Map<String, String> clauses;
  private final @Nullable Workings before;
  private final Difference difference;

  /**
   * @param before the earlier workings, of the same scope; null where there are none
   */
  Examiner(
      Statics statics,
      Scope scope,
      FactSheet sheet,
      Map<String, String> clauses,
      @Nullable Workings before) {
    this.statics = statics;
    this.scope = scope;
    this.sheet = sheet;
    this.clauses = clauses;
    this.before = before;
    difference =
        before == null ? Difference.ALL : Difference.between(before.sheet(), sheet, statics);
  }

  Workings examine() {
    Map<String, Finding> findings = findings();
    Category category = new Category(statics.scoring(), statics.catalogue().thresholds());
    Situation.Frame frame = new Situation.Frame(statics, scope, clauses, category);
    Situation situation = Situation.of(frame, sheet, List.copyOf(findings.values()));
    Trial trial = new Trial(statics, scope, sheet, clauses);
    List<Look> looks = looks(trial);
    Standing standing = Standing.of(looks, trial.none());
    Map<List<Integer>, Component> components = components(standing, trial);
    Bounds bounds =
        new BoundsFinder(situation, standing.decided(), List.copyOf(components.values())).find();
    return new Workings(
        statics, scope, sheet, clauses, findings, situation, looks, components, bounds);
  }

  private Map<String, Finding> findings() {
    List<Finding> all = new Findings(scope, sheet, clauses).of(this::takenOver);
    Map<String, Finding> byRule = new LinkedHashMap<>();
    all.forEach(finding -> byRule.put(finding.rule().id(), finding));
    return byRule;
  }

  private @Nullable Finding takenOver(Rule rule) {
    return isSpared(scope.names(rule))
        ? Objects.requireNonNull(before).findings().get(rule.id())
        : null;
  }

  private List<Look> looks(Trial trial) {
    List<Look> looks = new ArrayList<>();
    for (Item item : scope.items()) {
      boolean same =
          isSpared(scope.touched(item)) && item.rules().stream().allMatch(this::loweredAlike);
      looks.add(
          same ? Objects.requireNonNull(before).looks().get(item.number()) : trial.look(item));
    }
    return looks;
  }

  private boolean isSpared(Set<String> names) {
    return before != null
        && difference.spares(names)
        && scope.ruleCounts().stream()
            .map(Fact::id)
            .filter(names::contains)
            .allMatch(count -> sheet.countsAlike(before.sheet(), count));
  }

  private boolean loweredAlike(Rule rule) {
    return Objects.equals(
        clauses.get(rule.id()), Objects.requireNonNull(before).clauses().get(rule.id()));
  }

  private Map<List<Integer>, Component> components(Standing standing, Trial trial) {
    Map<List<Integer>, Component> components = new LinkedHashMap<>();
    Search best = new Search(statics, trial, Side.BEST);
    Search worst = new Search(statics, trial, Side.WORST);
    for (List<Look> looks : Search.components(standing.open())) {
      List<Integer> key = Component.key(looks);
      Component known = before == null ? null : before.components().get(key);
      components.put(
          key,
          known != null && known.isOf(looks)
              ? known
              : new Component(looks, best.of(looks), worst.of(looks)));
    }
    return components;
  }
}
