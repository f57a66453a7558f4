package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.junit.jupiter.api.Test;

/** Examining again after an edit: the same result with less work. */
class ReexaminationTest {
  private static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);

  private static Examination examine(Engine engine, Mission mission) {
    return engine.examine(CLIENT, mission, Fixture.DAY);
  }

  private static Examination again(Engine engine, Examination before, Mission mission) {
    return engine.reexamine(before, CLIENT, mission, Fixture.DAY);
  }

  @Test
  void walksOfAnyEditsLeadToWhatAFullExaminationSays() throws IOException {
    everywhere(60, ReexaminationTest::walk);
  }

  /** A mission edited step by step, compared after each. */
  @FunctionalInterface
  private interface Walk {
    void go(Engine engine, Mission start, Random random, int steps, String where);
  }

  /** Over the built-in catalogue, from a prospect and a running mission, and over small ones. */
  private static void everywhere(int steps, Walk walk) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Mission sound = Fixture.sound().mission();
    Mission running = Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS).mission();
    Engine engine = new Engine(Fixture.sound().catalogue(), Freelancer.create());
    walk.go(engine, sound, random, steps, "seed " + seed);
    walk.go(engine, running, random, steps, "running, seed " + seed);
    for (int run = 0; run < 20; run++) {
      Random small = new Random(seed + run);
      Catalogue catalogue = SmallCatalogue.random(small, 6, run % 2 == 0);
      walk.go(new Engine(catalogue, Freelancer.create()), sound, small, 8, "seed " + (seed + run));
    }
  }

  private static void walk(Engine engine, Mission start, Random random, int steps, String where) {
    Mission mission = start;
    Examination before = examine(engine, mission);
    for (int step = 0; step < steps; step++) {
      mission = edited(engine, mission, random);
      Examination again = again(engine, before, mission);
      Examination full = examine(engine, mission);
      assertEquals(full.assessment(), again.assessment(), where + " step " + step);
      assertEquals(full.ranking(), again.ranking(), where + " step " + step);
      before = again;
    }
  }

  /** What stays the same is not written anew; who said something, and when, is no less a change. */
  @Test
  void wordsTakenOverAreThoseThatWouldBeWrittenAnew() throws IOException {
    everywhere(80, ReexaminationTest::write);
  }

  private static void write(Engine engine, Mission start, Random random, int steps, String where) {
    Mission mission = start;
    Examination before = examine(engine, mission);
    Assessment written = before.assessment();
    for (int step = 0; step < steps; step++) {
      mission =
          switch (random.nextInt(6)) {
            case 0, 1 -> said(mission, random);
            case 2 -> noted(engine.catalogue(), mission, random);
            default -> edited(engine, mission, random);
          };
      Examination again = again(engine, before, mission);
      written = again.assessment(before, written);
      assertEquals(examine(engine, mission).assessment(), written, where + " step " + step);
      before = again;
    }
  }

  /** One more entry in the journal. */
  private static Mission noted(Catalogue catalogue, Mission mission, Random random) {
    List<String> kinds = List.copyOf(new TreeSet<>(catalogue.incidents().keySet()));
    return kinds.isEmpty()
        ? mission
        : mission.editJournal(
            journal ->
                journal.withEntry(
                    Incident.of(
                        Fixture.DAY.minusDays(random.nextInt(60)),
                        kinds.get(random.nextInt(kinds.size())),
                        null)));
  }

  /** Another one says so, or on another day. */
  private static Mission said(Mission mission, Random random) {
    List<String> answered = List.copyOf(new TreeSet<>(mission.answers().keySet()));
    if (answered.isEmpty()) {
      return mission;
    }
    String fact = answered.get(random.nextInt(answered.size()));
    Answer answer = mission.answer(fact).orElseThrow();
    Source[] sources = Source.values();
    return mission.withAnswer(
        fact,
        random.nextBoolean()
            ? answer.withSource(sources[random.nextInt(sources.length)])
            : answer.withDate(Fixture.DAY.minusDays(random.nextInt(100))));
  }

  /** Most of what an assessment says stays the same after one answer: the same instances. */
  @Test
  @SuppressWarnings("ReferenceEquality")
  void oneChangedAnswerWritesOnlyWhatItTouches() throws IOException {
    Engine engine = new Engine(Fixture.sound().catalogue(), Freelancer.create());
    Examination before = examine(engine, Fixture.sound().mission());
    Assessment written = before.assessment();
    Mission changed = Fixture.sound().mission().withAnswer("scope.revisions", Answer.unknown());
    Assessment again = again(engine, before, changed).assessment(before, written);
    List<Flag> all = Stream.concat(again.flags().stream(), again.clear().stream()).toList();
    List<Flag> earlier = Stream.concat(written.flags().stream(), written.clear().stream()).toList();
    long taken = all.stream().filter(flag -> earlier.stream().anyMatch(e -> e == flag)).count();
    assertTrue(taken > all.size() / 2, taken + " of " + all.size());
    assertTrue(taken < all.size(), taken + " of " + all.size());
  }

  private static Mission edited(Engine engine, Mission mission, Random random) {
    List<Fact> questions = engine.questions(CLIENT, mission);
    Fact fact = questions.get(random.nextInt(questions.size()));
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> mission.withAnswer(fact.id(), Answer.unknown());
      case 3 -> agreed(engine.catalogue(), mission, random);
      default -> mission.withAnswer(fact.id(), RandomAnswers.any(fact, random));
    };
  }

  private static Mission agreed(Catalogue catalogue, Mission mission, Random random) {
    List<String> clauses = List.copyOf(catalogue.clauses().keySet());
    String clause = clauses.get(random.nextInt(clauses.size()));
    Agreement.State state = random.nextBoolean() ? Agreement.State.AGREED : Agreement.State.BROKEN;
    return mission.withAgreement(Agreement.of(clause, state, Fixture.DAY));
  }

  /** Only SCP-04 reads the revisions; rules that count reds wait for it, nothing else does. */
  @Test
  void oneChangedAnswerChecksOnlyTheRulesThatReadIt() throws IOException {
    Fixture sound = Fixture.sound();
    Engine engine = new Engine(sound.catalogue(), Freelancer.create());
    Examination before = examine(engine, sound.mission());
    Mission edited = sound.with("scope.revisions", "unlimited").mission();
    Set<String> checked = again(engine, before, edited).checkedSince(before);
    assertEquals(readers(sound.catalogue(), "scope.revisions"), without(checked, sound));
    assertTrue(checked.size() < 6, checked.toString());
    assertEquals(Set.of(), again(engine, before, sound.mission()).checkedSince(before));
  }

  private static Set<String> readers(Catalogue catalogue, String fact) {
    return catalogue.rules().values().stream()
        .filter(rule -> rule.names().contains(fact))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  /** Less those that read a count of fired rules. */
  private static Set<String> without(Set<String> checked, Fixture fixture) {
    return checked.stream()
        .filter(
            id ->
                fixture.catalogue().rules().get(id) instanceof Rule rule
                    && rule.names().stream().noneMatch(name -> derived(fixture, name)))
        .collect(Collectors.toSet());
  }

  private static boolean derived(Fixture fixture, String name) {
    return fixture.catalogue().facts().get(name) instanceof Fact fact && fact.derived();
  }
}
