package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.jspecify.annotations.Nullable;

/** What one answer changed in the report. */
record Changes(List<Changed> flags, List<GoodSign> appeared, List<GoodSign> gone) {

  /**
   * A flag that appeared, changed its severity or vanished.
   *
   * @param was null when it appeared
   * @param is null when it vanished
   */
  record Changed(@Nullable Flag was, @Nullable Flag is) {
    Flag flag() {
      if (is != null) {
        return is;
      }
      return java.util.Objects.requireNonNull(was);
    }

    boolean vanished() {
      return is == null;
    }

    Severity severity() {
      return flag().severity();
    }
  }

  static final Changes NONE = new Changes(List.of(), List.of(), List.of());

  static Changes between(Assessment before, Assessment after) {
    return new Changes(
        flags(fired(before), fired(after)), without(after, before), without(before, after));
  }

  boolean isEmpty() {
    return flags.isEmpty() && appeared.isEmpty() && gone.isEmpty();
  }

  static Map<String, Flag> fired(Assessment assessment) {
    return assessment.flags().stream()
        .filter(Flag::fired)
        .collect(Collectors.toMap(f -> f.rule().id(), f -> f, (a, b) -> a, LinkedHashMap::new));
  }

  private static List<Changed> flags(Map<String, Flag> before, Map<String, Flag> after) {
    List<Changed> all = new ArrayList<>();
    after.forEach(
        (id, flag) -> {
          Flag was = before.get(id);
          if (was == null || was.severity() != flag.severity()) {
            all.add(new Changed(was, flag));
          }
        });
    before.forEach(
        (id, flag) -> {
          if (!after.containsKey(id)) {
            all.add(new Changed(flag, null));
          }
        });
    all.sort(
        Comparator.comparing(Changed::vanished)
            .thenComparing(Changed::severity, Comparator.reverseOrder()));
    return List.copyOf(all);
  }

  private static List<GoodSign> without(Assessment some, Assessment others) {
    var ids = others.greens().stream().map(g -> g.green().id()).collect(Collectors.toSet());
    return some.greens().stream().filter(g -> !ids.contains(g.green().id())).toList();
  }
}
