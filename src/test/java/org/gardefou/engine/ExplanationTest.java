package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Explanations hold: generated missions over the built-in catalogue. */
class ExplanationTest {
  private static final int RUNS = 3;

  private final long seed = Long.getLong("gardefou.seed", System.nanoTime());
  private Random random = new Random(seed);
  private Fixture sound = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
  private Engine engine = new Engine(sound.catalogue(), Freelancer.create());
  private Client client = sound.client();

  @BeforeEach
  void sound() throws IOException {
    System.out.println("explanations: seed " + seed);
    sound = Fixture.sound();
    engine = new Engine(sound.catalogue(), Freelancer.create());
  }

  /** A mission of any kind, some of its answers random, some open. */
  private Mission mission(int run) {
    random = new Random(seed + run);
    client = sound.client().withKind(ClientKind.values()[random.nextInt(3)]);
    Mission base = sound.mission().withPhase(Phase.values()[random.nextInt(2)], null);
    if (run % 2 == 0) {
      base = withCounts(base);
    }
    return RandomAnswers.some(engine, client, base, random, random.nextDouble() * 0.8);
  }

  /** Signs of employment enough to be counted, and a rule that waits for a red of another. */
  private static Mission withCounts(Mission mission) {
    Mission with = mission.withAnswer("dependency.need_income", Answer.known(Value.of(5L)));
    for (String sign : List.of("legal.orders", "legal.integrated", "conditions.exclusivity")) {
      with = with.withAnswer(sign, Answer.known(Value.of(true)));
    }
    return with;
  }

  private Assessment assess(Mission mission) {
    return engine.assess(client, mission, Fixture.DAY);
  }

  private static Map<String, Flag> flags(Assessment assessment) {
    Map<String, Flag> flags = new HashMap<>();
    Stream.concat(assessment.flags().stream(), assessment.clear().stream())
        .forEach(flag -> flags.put(flag.rule().id(), flag));
    return flags;
  }

  private static boolean isDecided(Flag flag) {
    return flag.missing().isEmpty();
  }

  @Test
  void aDecidedRuleKeepsItsValueWhateverIsAnswered() {
    for (int run = 0; run < RUNS; run++) {
      Mission mission = mission(run);
      Map<String, Flag> before = flags(assess(mission));
      for (int draw = 0; draw < 5; draw++) {
        Map<String, Flag> after =
            flags(assess(RandomAnswers.complete(engine, client, mission, random)));
        String where = "seed " + (seed + run);
        before.values().stream()
            .filter(ExplanationTest::isDecided)
            .forEach(flag -> assertSame(flag, after.get(flag.rule().id()), where));
      }
    }
  }

  private static void assertSame(Flag flag, @Nullable Flag other, String where) {
    String rule = where + " " + flag.rule().id();
    Objects.requireNonNull(other, rule);
    assertEquals(flag.state(), other.state(), rule);
    assertEquals(flag.severity(), other.severity(), rule);
  }

  /** Of a rule that fired, its tier; of one that is clear, that it is. */
  @Test
  void theFactsNamedInTheEvidenceAreEnough() {
    for (int run = 0; run < RUNS; run++) {
      Mission mission = mission(run);
      Map<Set<String>, Map<String, Flag>> alone = new HashMap<>();
      for (Flag flag : flags(assess(mission)).values()) {
        if (flag.fired() || flag.state() == FlagState.CLEAR) {
          Set<String> named =
              flag.facts().stream()
                  .map(reading -> reading.fact().id())
                  .collect(Collectors.toCollection(TreeSet::new));
          Map<String, Flag> only =
              alone.computeIfAbsent(named, names -> flags(assess(only(mission, names))));
          assertSame(flag, only.get(flag.rule().id()), "seed " + (seed + run) + " " + named);
        }
      }
    }
  }

  private static Mission only(Mission mission, Set<String> named) {
    Mission only = mission;
    for (String fact : mission.answers().keySet()) {
      boolean value = mission.answer(fact).map(answer -> answer.value() != null).orElse(false);
      if (value && !named.contains(fact)) {
        only = only.withAnswer(fact, Answer.unknown());
      }
    }
    return only;
  }

  @Test
  void whatIsNamedAsMissingIsUnknownAndDecidesTheRule() {
    for (int run = 0; run < RUNS; run++) {
      Mission mission = mission(run);
      List<String> inferred =
          List.copyOf(engine.sources(client, mission, Fixture.DAY).inferred().keySet());
      Map<Set<Fact>, Map<String, Flag>> answered = new HashMap<>();
      for (Flag flag : new TreeMap<>(flags(assess(mission))).values()) {
        String where = "seed " + (seed + run) + " " + flag.rule().id();
        assertEquals(
            flag.state() == FlagState.POSSIBLE || flag.severity() != flag.worst(),
            !flag.missing().isEmpty(),
            where);
        for (Fact fact : flag.missing()) {
          assertFalse(fact.derived() || inferred.contains(fact.id()), where);
          assertTrue(
              mission.answer(fact.id()).map(answer -> answer.value() == null).orElse(true), where);
        }
        Map<String, Flag> then =
            answered.computeIfAbsent(
                Set.copyOf(flag.missing()), facts -> flags(assess(with(mission, facts))));
        assertTrue(
            isDecided(Objects.requireNonNull(then.get(flag.rule().id()))), where + " stays open");
      }
    }
  }

  /**
   * She says “as usual” at a floor of 50. Then only the caution depends on the rate; but an hour of
   * 20, less than 60 % of the floor, replaces her word, and makes it a deal-breaker if a rise was
   * refused.
   */
  @Test
  void whatANumberMayMakeOfAWordIsMissingToo() {
    Mission mission =
        sound
            .with("price.against_usual", "as_usual")
            .with("price.floor_rate", 50)
            .unknown("price.effective_rate", "price.raise_refused")
            .mission();
    Flag flag = price(mission);
    assertEquals(
        List.of("price.effective_rate", "price.raise_refused"),
        flag.missing().stream().map(Fact::id).toList());
    Mission rate = mission.withAnswer("price.effective_rate", Answer.known(Value.of(20L)));
    assertEquals(
        List.of("price.raise_refused"), price(rate).missing().stream().map(Fact::id).toList());
    Mission both = rate.withAnswer("price.raise_refused", Answer.known(Value.of(true)));
    assertEquals(List.of(), price(both).missing());
    assertEquals(Severity.DEALBREAKER, price(both).severity());
  }

  private Flag price(Mission mission) {
    return Objects.requireNonNull(flags(assess(mission)).get("MNY-01"));
  }

  /** In the order of their names: the order of a set differs from one run of Java to the next. */
  private Mission with(Mission mission, Set<Fact> facts) {
    Mission with = mission;
    for (Fact fact : facts.stream().sorted(Comparator.comparing(Fact::id)).toList()) {
      with = with.withAnswer(fact.id(), Answer.known(RandomAnswers.value(fact, random)));
    }
    return with;
  }
}
