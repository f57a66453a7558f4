package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** Where answers and journal differ, the documents say it in one line. */
class DifferTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);

  /** Blamed and written to late in November, of which she had said that there was neither. */
  private static Mission mission() {
    Stream<Incident> late =
        IntStream.rangeClosed(10, 14)
            .mapToObj(d -> LocalDate.of(2026, 11, d))
            .map(day -> Incident.of(day, "late_contact", ""));
    Incident blamed = Incident.of(LocalDate.of(2026, 11, 15), "blamed", "");
    List<Incident> entries = Stream.concat(late, Stream.of(blamed)).toList();
    return Mission.create("Trade fairs", Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2))
        .withAnswer("advice.result_blamed", Answer.known(Value.of(false)).withDate(BEFORE))
        .withAnswer("health.contacts", Answer.known(Value.of("never")).withDate(BEFORE))
        .withJournal(Journal.EMPTY.withEntries(entries));
  }

  private static List<String> lines(Mission mission, SummaryOptions options) {
    Client client = Client.create("Maison Ostrevant", ClientKind.BUSINESS).withMission(mission);
    Engine engine = new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());
    return SummaryBuilder.build(
            client,
            mission,
            engine.assess(client, mission, TODAY),
            Freelancer.create(),
            engine.catalogue(),
            Language.EN,
            options)
        .findings()
        .notes()
        .stream()
        .filter(note -> note.startsWith("Answers and journal"))
        .toList();
  }

  @Test
  void oneLineNamesThemAndWhichCounts() {
    List<String> lines = lines(mission(), SummaryOptions.mine());
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().contains("(the journal counts); "), lines.toString());
    assertEquals(List.of(), lines(mission().withJournal(Journal.EMPTY), SummaryOptions.mine()));
  }

  @Test
  void healthIsNotNamedWhereItIsLeftOut() {
    List<String> all = lines(mission(), SummaryOptions.mine());
    List<String> rest = lines(mission(), SummaryOptions.standard());
    assertEquals(2, all.getFirst().split("\\(the", -1).length - 1);
    assertEquals(1, rest.getFirst().split("\\(the", -1).length - 1);
  }
}
