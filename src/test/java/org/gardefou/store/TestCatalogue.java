package org.gardefou.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** One fact of each type, two clauses, no rules. */
public final class TestCatalogue {
  private TestCatalogue() {}

  /** The catalogue. */
  public static Catalogue create() {
    return new Catalogue(
        "test",
        LocalDate.of(2026, 11, 1),
        new Thresholds(35, 65, 2, 2, 3, 2, 1, 2, 0.5, 0.5),
        CelEnvironment.of(Map.of()),
        Map.of(),
        facts(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of("K05", clause("K05"), "K11", clause("K11")),
        List.of(),
        Map.of(),
        LawBook.none());
  }

  private static Clause clause(String id) {
    return new Clause(id, text(id), text(id), List.of());
  }

  /** A fact by its id. */
  public static Fact fact(String id) {
    return Objects.requireNonNull(facts().get(id), id);
  }

  /** A question with these answers. */
  public static Fact choice(String id, Choice... choices) {
    return fact(id, FactType.CHOICE, List.of(choices), null, null);
  }

  private static Map<String, Fact> facts() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Stream.of(
            fact("role.regulated", FactType.YESNO, List.of(), null, null),
            fact(
                "scope.revisions",
                FactType.CHOICE,
                words("none", "limited", "unlimited"),
                null,
                null),
            fact("health.dread", FactType.SCALE, List.of(), null, null),
            fact(
                "advice.set_aside",
                FactType.WORDS,
                words("never", "often", "nearly_always"),
                null,
                null),
            fact(
                "health.hours_week",
                FactType.NUMBER,
                List.of(),
                range(0, 100, false),
                text("hours")),
            fact("payment.deposit_pct", FactType.NUMBER, List.of(), range(0, 100, false), null),
            fact("advice.given", FactType.NUMBER, List.of(), range(0, 300, true), null),
            fact("price.amount", FactType.MONEY, List.of(), null, null),
            fact("payment.due", FactType.DATE, List.of(), null, null),
            derived("legal.subordination"))
        .forEach(fact -> facts.put(fact.id(), fact));
    return facts;
  }

  private static List<Choice> words(String... ids) {
    return Stream.of(ids).map(id -> new Choice(id, text(id))).toList();
  }

  private static Fact.Range range(long min, long max, boolean whole) {
    return new Fact.Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), whole);
  }

  private static Text text(String en) {
    return new Text(en, en + " (fr)");
  }

  private static Fact fact(
      String id,
      FactType type,
      List<Choice> choices,
      Fact.@Nullable Range range,
      @Nullable Text unit) {
    return fact(id, type, choices, range, unit, null);
  }

  private static Fact derived(String id) {
    return fact(id, FactType.YESNO, List.of(), null, null, new Count.OfConditions(1, List.of()));
  }

  private static Fact fact(
      String id,
      FactType type,
      List<Choice> choices,
      Fact.@Nullable Range range,
      @Nullable Text unit,
      @Nullable Count count) {
    return new Fact(
        id,
        "A.1",
        id.substring(0, id.indexOf('.')),
        type,
        Set.of(Phase.values()),
        Set.of(ClientKind.values()),
        Set.of(),
        Fact.Ask.CLIENT,
        text(id),
        text(id),
        text(id),
        text(id),
        choices,
        List.of(),
        unit,
        range,
        null,
        null,
        count,
        null);
  }
}
