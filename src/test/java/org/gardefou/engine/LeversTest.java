package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** What would change the verdict, worked by hand from the fixtures of domain.md A.6. */
class LeversTest {
  private static Levers levers(Fixture fixture) {
    return new Engine(fixture.catalogue(), Freelancer.create())
        .levers(fixture.client(), fixture.mission(), Fixture.DAY);
  }

  private static boolean names(List<Lever> levers, Verdict verdict, String... moves) {
    return levers.stream()
        .filter(lever -> lever.verdict() == verdict)
        .map(lever -> lever.moves().stream().map(move -> move.text().en()).toList())
        .anyMatch(List.of(moves)::equals);
  }

  private static Fixture unlimitedWithoutDeposit() throws IOException {
    return Fixture.sound().with("scope.revisions", "unlimited").with("payment.deposit_pct", 0);
  }

  /** F2 is conditions for its one red: K05 lowers it; so does a limit. K21 is not needed. */
  @Test
  void f2IsAcceptableWithOneClauseOrOneOtherAnswer() throws IOException {
    Levers f2 = levers(unlimitedWithoutDeposit());
    assertTrue(names(f2.better(), Verdict.ACCEPT, "K05"), f2.toString());
    assertTrue(
        names(f2.better(), Verdict.ACCEPT, "Revision rounds from “unlimited” to “limited”"),
        f2.toString());
    assertFalse(names(f2.better(), Verdict.ACCEPT, "K05", "K21"), "K21 can be left out");
  }

  /** Two reds, SCP-04 and PAY-05: either alone still needs conditions. */
  @Test
  void twoAgreedClausesMakeTwoRedsAcceptable() throws IOException {
    Levers levers =
        levers(
            Fixture.sound()
                .with("scope.revisions", "unlimited")
                .with("payment.on_result_only", true));
    assertEquals(List.of(), ofSize(levers.better(), 1));
    assertTrue(
        names(levers.better(), Verdict.ACCEPT, "K05", "K23")
            || names(levers.better(), Verdict.ACCEPT, "K23", "K05"),
        levers.toString());
  }

  private static List<Lever> ofSize(List<Lever> levers, int size) {
    return levers.stream().filter(lever -> lever.moves().size() == size).toList();
  }

  /** F2b is acceptable; nothing makes it better, a lower rest makes HLT-04 red. */
  @Test
  void f2bCanOnlyGetWorse() throws IOException {
    Levers f2b = levers(unlimitedWithoutDeposit().agreed("K05").agreed("K21"));
    assertEquals(List.of(), f2b.better());
    assertTrue(
        names(
            f2b.worse(),
            Verdict.CONDITIONS,
            "Shortest rest between two days, in hours from 13\u202fhours to 10\u202fhours"),
        f2b.worse().getFirst().moves().getFirst().text().en());
  }

  /** Two reds, ADV-04 and COM-07; payment that comes weeks late, not days, is the third. */
  @Test
  void oneStepOfLatePaymentMakesItANo() throws IOException {
    Levers levers =
        levers(
            Fixture.sound()
                .phase(Phase.ONGOING)
                .with("advice.access_data", "none")
                .with("communication.false_statement", true)
                .with("payment.late", "now_and_then")
                .with("payment.late_by", "days"));
    assertTrue(
        ofSize(levers.worse(), 1).stream()
            .filter(lever -> lever.verdict() == Verdict.DECLINE)
            .anyMatch(
                lever -> lever.moves().getFirst().text().en().endsWith("from “days” to “weeks”")),
        levers.worse().toString());
  }

  /** Every set leads where it says, and no part of it leads as far. */
  @Test
  void setsOfSmallCataloguesAreSmallest() {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    for (int run = 0; run < 40; run++) {
      Random random = new Random(seed + run);
      Engine engine = new Engine(SmallCatalogue.random(random, 6, false), Freelancer.create());
      Client client = Client.create("Client", ClientKind.BUSINESS);
      Mission mission =
          RandomAnswers.complete(engine, client, Mission.create("M", Phase.PROSPECT), random);
      Verdict today = engine.examine(client, mission, Fixture.DAY).verdict();
      Levers levers = engine.levers(client, mission, Fixture.DAY);
      assertInOrder(levers, "seed " + (seed + run));
      List<Lever> all = new ArrayList<>(levers.better());
      all.addAll(levers.worse());
      for (Lever lever : all) {
        String where = "seed " + (seed + run) + " " + lever;
        assertEquals(lever.verdict(), with(engine, client, mission, lever.moves()), where);
        for (Move left : lever.moves()) {
          List<Move> rest = new ArrayList<>(lever.moves());
          rest.remove(left);
          Verdict verdict = with(engine, client, mission, rest);
          boolean better = lever.verdict().compareTo(today) < 0;
          assertTrue(
              better
                  ? verdict.compareTo(lever.verdict()) > 0
                  : verdict.compareTo(lever.verdict()) < 0,
              where);
        }
      }
    }
  }

  /** Agreed already, K05 has lowered its rule; refused, it cannot be offered again. */
  @Test
  void aClauseIsALeverOnlyWhereItMayStillBeAgreed() throws IOException {
    for (Agreement.State state : Agreement.State.values()) {
      boolean open = state == Agreement.State.TO_PROPOSE || state == Agreement.State.PROPOSED;
      Levers levers = levers(unlimitedWithoutDeposit().agreement("K05", state));
      assertEquals(open, names(levers.better(), Verdict.ACCEPT, "K05"), state.toString());
    }
  }

  /** What she alone can say is nothing to negotiate; a choice without an order has no worse. */
  @Test
  void stepsForTheBetterAreTheClientsThoseForTheWorseFollowAnOrder() {
    Engine engine = new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());
    Client client = Client.create("Client", ClientKind.BUSINESS);
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    for (int run = 0; run < 4; run++) {
      Mission mission =
          RandomAnswers.complete(
              engine, client, Mission.create("M", Phase.ONGOING), new Random(seed + run));
      Levers levers = engine.levers(client, mission, Fixture.DAY);
      String where = "seed " + (seed + run);
      steps(levers.better())
          .forEach(step -> assertEquals(Fact.Ask.CLIENT, step.fact().ask(), where));
      steps(levers.worse()).forEach(step -> assertTrue(Cells.isOrdered(step.fact()), where));
    }
  }

  private static List<Move.Step> steps(List<Lever> levers) {
    return levers.stream()
        .flatMap(lever -> lever.moves().stream())
        .filter(Move.Step.class::isInstance)
        .map(Move.Step.class::cast)
        .toList();
  }

  /** Five days on average is what the number says: the word beside it cannot be moved. */
  @Test
  void aWordThatANumberDecidesIsNoLever() throws IOException {
    Fixture words =
        Fixture.sound()
            .phase(Phase.ONGOING)
            .with("advice.access_data", "none")
            .with("communication.false_statement", true)
            .with("payment.late", "now_and_then")
            .with("payment.late_by", "days");
    assertTrue(moves(levers(words), "payment.late_by"));
    assertFalse(moves(levers(words.with("payment.late_avg_days", 5)), "payment.late_by"));
  }

  private static boolean moves(Levers levers, String fact) {
    return steps(levers.worse()).stream().anyMatch(step -> step.fact().id().equals(fact));
  }

  private static void assertInOrder(Levers levers, String where) {
    Comparator<Lever> size = Comparator.comparingInt(lever -> lever.moves().size());
    Comparator<Lever> best = Comparator.comparing(Lever::verdict);
    assertEquals(
        levers.better().stream().sorted(best.thenComparing(size)).toList(), levers.better(), where);
    assertEquals(
        levers.worse().stream().sorted(size.thenComparing(best.reversed())).toList(),
        levers.worse(),
        where);
  }

  private static Verdict with(Engine engine, Client client, Mission mission, List<Move> moves) {
    Mission changed = mission;
    for (Move move : moves) {
      changed = move.on(changed);
    }
    return engine.examine(client, changed, Fixture.DAY).verdict();
  }
}
