package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What would change a verdict, on three facts: a red needs conditions, two make it a no. */
class LeverFinderTest {
  private static CatalogueBuilder facts() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .criterion("D", 1)
        .criterion("E", 8)
        .yesNo("f.a")
        .yesNo("f.b")
        .whole("f.n", 0, 9);
  }

  private static CatalogueBuilder rule(
      CatalogueBuilder builder, String id, String criterion, String when, String... clauses) {
    return builder.rule(id, criterion, Map.of(Severity.RED, when), List.of(clauses));
  }

  private static Mission answered(Map<String, Object> known) {
    return Ground.of(facts().build(), known).mission();
  }

  private static Levers levers(CatalogueBuilder builder, Mission mission) {
    return new Engine(builder.build(), Freelancer.create())
        .levers(Ground.CLIENT, mission, Fixture.DAY);
  }

  private static List<String> names(List<Lever> levers) {
    return levers.stream()
        .map(
            lever ->
                Stream.concat(
                        Stream.of(lever.verdict().toString()),
                        lever.moves().stream().map(LeverFinderTest::name))
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private static String name(Move move) {
    return move instanceof Move.Step step ? step.fact().id() : move.text().en();
  }

  private static final Map<String, Object> ALL_BAD = Map.of("f.a", true, "f.b", true, "f.n", 2);

  /** Without either red, by a clause or an answer each; with one red less conditions are enough. */
  @Test
  void theBestVerdictComesFirstThenTheSmallestSet() {
    CatalogueBuilder builder =
        rule(rule(facts(), "A", "C", "f.a", "K"), "B", "D", "f.b", "L")
            .rule("N", "E", Severity.CAUTION, "f.n > 8.0");
    Levers levers = levers(builder, answered(ALL_BAD));
    assertEquals(
        List.of(
            "ACCEPT K L",
            "ACCEPT K f.b",
            "ACCEPT f.a L",
            "ACCEPT f.a f.b",
            "CONDITIONS K",
            "CONDITIONS f.a",
            "CONDITIONS L",
            "CONDITIONS f.b"),
        names(levers.better()));
    assertEquals(List.of(), names(levers.worse()), "a no has nothing worse");
  }

  private static List<String> clauses(Mission mission) {
    CatalogueBuilder builder = rule(rule(facts(), "A", "C", "f.a", "K"), "B", "D", "f.b", "L");
    return names(levers(builder, mission).better()).stream()
        .filter(name -> name.contains("K") || name.contains("L"))
        .toList();
  }

  private static Mission with(Mission mission, Agreement.State state) {
    return mission.withAgreement(Agreement.of("K", state, Fixture.DAY));
  }

  @Test
  void aClauseMayBeAgreedThatWasNotRefusedOrBroken() {
    Mission one = answered(Map.of("f.a", true, "f.b", false, "f.n", 2));
    List<String> accept = List.of("ACCEPT K");
    assertEquals(accept, clauses(one));
    assertEquals(accept, clauses(with(one, Agreement.State.TO_PROPOSE)));
    assertEquals(accept, clauses(with(one, Agreement.State.PROPOSED)));
    assertEquals(List.of(), clauses(with(one, Agreement.State.REFUSED)));
    assertEquals(List.of(), clauses(with(one, Agreement.State.BROKEN)));
    assertEquals(List.of(), clauses(with(one, Agreement.State.AGREED)));
  }

  /** Three reds of which no three changes undo enough: all that is needed is named. */
  @Test
  void whereNoThreeChangesHelpALargerSetIsNamed() {
    CatalogueBuilder builder = new CatalogueBuilder().criterion("Z", 100);
    StringBuilder names = new StringBuilder("ACCEPT");
    Mission mission = answered(Map.of());
    for (int i = 0; i < 4; i++) {
      builder.criterion("C" + i, 1).yesNo("f.a" + i);
      rule(builder, "R" + i, "C" + i, "f.a" + i);
      builder.rule("D" + i, "C" + i, Severity.DEALBREAKER, "f.a" + i);
      mission = mission.withAnswer("f.a" + i, Answer.known(Value.of(true)));
      names.append(" f.a").append(i);
    }
    assertEquals(List.of(names.toString()), names(levers(builder, mission).better()));
  }

  /** 2 to 4 is red alone; with the yes for a no there is a second red: but a yes is no order. */
  @Test
  void whatCouldGetWorseFollowsAnOrder() {
    CatalogueBuilder builder =
        rule(rule(facts(), "A", "C", "f.a"), "N", "D", "f.n > 3.0").whole("f.m", 0, 9);
    rule(builder, "M", "C", "f.m > 5.0");
    Mission calm =
        Ground.of(builder.build(), Map.of("f.a", false, "f.b", false, "f.n", 2, "f.m", 4))
            .mission();
    Levers levers = levers(builder, calm);
    assertEquals(List.of(), names(levers.better()));
    assertEquals(
        List.of("CONDITIONS f.m", "CONDITIONS f.n", "DECLINE f.m f.n"), names(levers.worse()));
  }
}
