package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Comparison.FactLine;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Answer;
import org.gardefou.model.Value;

/** Reads the facts of missions that stand side by side. */
final class ComparedFacts {
  private static final String PRICE = "price.amount";

  private final Catalogue catalogue;
  private final List<Sheet> sheets;

  /** One side and what is known there otherwise than by an answer. */
  private record Sheet(Side side, Map<String, Value> inferred) {
    Optional<Value> value(String fact) {
      Value known = inferred.get(fact);
      return known != null
          ? Optional.of(known)
          : side.mission().answer(fact).flatMap(answer -> Optional.ofNullable(answer.value()));
    }

    boolean absent(Fact fact) {
      boolean asked =
          fact.phases().contains(side.mission().phase())
              && fact.kinds().contains(side.client().kind());
      return !asked
          || side.mission()
              .answer(fact.id())
              .filter(a -> a.status() == Answer.Status.NOT_APPLICABLE)
              .isPresent();
    }
  }

  ComparedFacts(Engine engine, List<Side> sides) {
    catalogue = engine.catalogue();
    sheets =
        sides.stream()
            .map(
                side ->
                    new Sheet(
                        side,
                        engine
                            .sources(side.client(), side.mission(), side.assessment().date())
                            .inferred()))
            .toList();
  }

  /** The price of the mission, as far as the catalogue asks for it. */
  List<FactLine> prices() {
    return Optional.ofNullable(catalogue.facts().get(PRICE)).map(this::line).stream().toList();
  }

  private FactLine line(Fact fact) {
    return new FactLine(fact, sheets.stream().map(sheet -> compared(sheet, fact)).toList());
  }

  private static ComparedFact compared(Sheet sheet, Fact fact) {
    return sheet.absent(fact)
        ? new ComparedFact.Absent()
        : sheet
            .value(fact.id())
            .<ComparedFact>map(value -> new ComparedFact.Known(Readings.display(fact, value)))
            .orElseGet(ComparedFact.Open::new);
  }

  /** The open must-know facts that a finding of a side still waits for. */
  List<FactLine> open() {
    Set<Fact> waited = new HashSet<>();
    sheets.forEach(sheet -> waited.addAll(waited(sheet)));
    return catalogue.facts().values().stream().filter(waited::contains).map(this::line).toList();
  }

  private static Set<Fact> waited(Sheet sheet) {
    Set<Fact> facts = new HashSet<>();
    for (Flag flag : sheet.side().assessment().flags()) {
      flag.missing().stream().filter(f -> f.is(Fact.Flag.MUST_KNOW)).forEach(facts::add);
    }
    return facts;
  }
}
