package org.gardefou.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier assessment said about rules, as far as it can be said again in the same words:
 * the rule was judged alike, and nothing has changed on which its sentence, its known and its
 * missing facts rest. Who said something, and when, counts as a change too, and so do other entries
 * of the journal.
 *
 * <p>Rules that read a count of other rules are written anew: what they rest on is not known in
 * advance.
 */
final class Told {
  private final Workings now;
  private final @Nullable Workings before;
  private final Map<String, Flag> flags = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  private Told(Workings now, @Nullable Workings before) {
    this.now = now;
    this.before = before;
  }

  /** Nothing was said before. */
  static Told nothing(Workings now) {
    return new Told(now, null);
  }

  /** What was written from earlier workings. */
  @SuppressWarnings("ReferenceEquality") // Another phase, kind or engine has another scope.
  static Told of(Workings now, Workings before, Assessment written) {
    return now.scope() == before.scope() ? new Told(now, before).with(written) : nothing(now);
  }

  private Told with(Assessment written) {
    written.flags().forEach(flag -> flags.put(flag.rule().id(), flag));
    written.clear().forEach(flag -> flags.put(flag.rule().id(), flag));
    for (Fact fact : now.statics().catalogue().facts().values()) {
      if (fact.count() instanceof Count.OfRules || isOther(fact)) {
        changed.add(fact.id());
      }
    }
    return this;
  }

  private boolean isOther(Fact fact) {
    return before == null || !now.sheet().tellsAlike(before.sheet(), fact.id());
  }

  /** What was said about a rule, if it is still to be said; null if it is to be written. */
  @Nullable Flag of(Judged judged) {
    Rule rule = judged.rule();
    return before != null
            && judged.equals(before.situation().weighing().judged(rule))
            && Collections.disjoint(changed, now.statics().links().told(rule))
        ? flags.get(rule.id())
        : null;
  }
}
