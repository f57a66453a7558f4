package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;

/**
 * All situations that some conditions can tell apart: every phase and kind of client to which a
 * rule applies, with every combination of the answers that matter. Facts that others decide count
 * as free, so that what is never true here is never true at all.
 */
final class Situations {
  /** The most situations; beyond, nothing is concluded. */
  private static final int BUDGET = 20_000;

  /** Stands for a fact that does not apply. */
  private static final Object ABSENT = new Object();

  private final Catalogue catalogue;
  private final List<Map<String, List<Object>>> settings;

  private Situations(Catalogue catalogue, List<Map<String, List<Object>>> settings) {
    this.catalogue = catalogue;
    this.settings = settings;
  }

  /** The situations, unless they are too many or could not stand for all answers. */
  static Optional<Situations> of(
      Catalogue catalogue, Set<Phase> phases, Set<ClientKind> kinds, List<CelProgram> programs) {
    Set<String> names = new LinkedHashSet<>();
    programs.forEach(program -> names.addAll(program.names()));
    Map<String, Axis> axes = new LinkedHashMap<>();
    names.stream()
        .map(catalogue.facts()::get)
        .filter(fact -> fact != null)
        .forEach(fact -> axes.put(fact.id(), Axis.of(fact, programs)));
    List<Map<String, List<Object>>> settings = new ArrayList<>();
    for (Phase phase : phases) {
      for (ClientKind kind : kinds) {
        settings.add(setting(catalogue, axes, phase, kind));
      }
    }
    Situations situations = new Situations(catalogue, settings);
    boolean exact = axes.values().stream().allMatch(Axis::exact);
    return exact && situations.size() <= BUDGET ? Optional.of(situations) : Optional.empty();
  }

  private static Map<String, List<Object>> setting(
      Catalogue catalogue, Map<String, Axis> axes, Phase phase, ClientKind kind) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    values.put("mission.phase", List.of(phase.id()));
    values.put("client.kind", List.of(kind.id()));
    axes.forEach(
        (id, axis) -> {
          Fact fact = java.util.Objects.requireNonNull(catalogue.facts().get(id));
          boolean applies = fact.phases().contains(phase) && fact.kinds().contains(kind);
          values.put(id, applies ? withAbsence(axis) : List.of(ABSENT));
        });
    return values;
  }

  private static List<Object> withAbsence(Axis axis) {
    List<Object> values = new ArrayList<>(axis.values());
    if (axis.mayBeAbsent()) {
      values.add(ABSENT);
    }
    return values;
  }

  /** How many situations there are. */
  long size() {
    return settings.stream()
        .mapToLong(
            setting ->
                setting.values().stream()
                    .mapToLong(List::size)
                    .reduce(1, (a, b) -> Math.min(a * b, BUDGET + 1L)))
        .sum();
  }

  /** In which situations a condition is true; the same situation has the same place for all. */
  BitSet truth(CelProgram program) {
    BitSet truth = new BitSet();
    int[] place = {0};
    each(
        bindings -> {
          if (program.run(bindings) == Outcome.TRUE) {
            truth.set(place[0]);
          }
          place[0]++;
        });
    return truth;
  }

  private void each(Consumer<CelBindings> visit) {
    for (Map<String, List<Object>> setting : settings) {
      CelBindings bindings = CelBindings.of(catalogue.environment());
      assign(bindings, List.copyOf(setting.entrySet()), 0, visit);
    }
  }

  private static void assign(
      CelBindings bindings,
      List<Map.Entry<String, List<Object>>> axes,
      int at,
      Consumer<CelBindings> visit) {
    if (at == axes.size()) {
      visit.accept(bindings);
      return;
    }
    for (Object value : axes.get(at).getValue()) {
      if (value == ABSENT) {
        bindings.absent(axes.get(at).getKey());
      } else {
        bindings.bind(axes.get(at).getKey(), value);
      }
      assign(bindings, axes, at + 1, visit);
    }
  }
}
