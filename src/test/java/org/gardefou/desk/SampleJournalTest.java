package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Sources;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal of the running sample: nine months whose turn can be seen well before the end. */
class SampleJournalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Engine engine =
      new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());

  private static Client running(Language language) {
    return Samples.in(language).stream()
        .filter(client -> !client.missions().getFirst().journal().entries().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Seven of ten recommendations set aside, four of six actions stopped, 30 percent off-role. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theJournalBearsOutWhatSheTyped(Language language) {
    Client client = running(language);
    Mission mission = client.missions().getFirst();
    assertEquals(List.of(), engine.sources(client, mission, DAY).disagreements());
    Sources alone = engine.sources(client, mission.withAnswers(Map.of()), DAY);
    assertEquals(Value.of(10), value(alone, "advice.given"));
    assertEquals(Value.of(7), value(alone, "advice.ignored"));
    assertEquals(Value.of(6), value(alone, "scope.actions_started"));
    assertEquals(Value.of(4), value(alone, "scope.actions_interrupted"));
    assertEquals(Value.of(30), value(alone, "role.offrole_pct_actual"));
    assertEquals(Value.of("often"), value(alone, "health.contacts"));
    assertEquals(Value.of("often"), value(alone, "scope.unpaid_extras"));
  }

  private static Value value(Sources sources, String fact) {
    FactReading reading = Objects.requireNonNull(sources.journal().get(fact), fact);
    return reading.value();
  }

  /** The 23rd of each month, March to November. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void firstItGoesWellThenItAsksForConditionsAndAtTheEndForLeaving(Language language) {
    Client client = running(language);
    Mission mission = client.missions().getFirst();
    List<Verdict> leans = new ArrayList<>();
    for (LocalDate day = DAY.minusMonths(8); !day.isAfter(DAY); day = day.plusMonths(1)) {
      leans.add(engine.examine(client, mission.asOf(day), day).assessment().lean());
    }
    List<Verdict> expected = new ArrayList<>();
    expected.addAll(Collections.nCopies(3, Verdict.ACCEPT));
    expected.addAll(Collections.nCopies(4, Verdict.CONDITIONS));
    expected.addAll(Collections.nCopies(2, Verdict.DECLINE));
    assertEquals(expected, leans);
  }
}
