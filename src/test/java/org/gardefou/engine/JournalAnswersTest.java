package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.journal.Diary;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** Facts that the journal answers, beside or against her own answers (domain.md A.3, A.7.1). */
class JournalAnswersTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);
  private static final Mission MISSION =
      Mission.create("Mission", Phase.ONGOING).withPhase(Phase.ONGOING, Diary.DAY.minusMonths(18));

  private static Engine engine() {
    return new Engine(CATALOGUE, Freelancer.create());
  }

  private static Sources sources(Mission mission) {
    return engine().sources(CLIENT, mission, Diary.DAY);
  }

  private static Assessment assess(Mission mission) {
    return engine().assess(CLIENT, mission, Diary.DAY);
  }

  private static Mission with(Diary diary) {
    return MISSION.withJournal(diary.journal());
  }

  private static Answer said(String word, int daysBefore) {
    return Answer.known(Value.of(word)).withDate(Diary.DAY.minusDays(daysBefore));
  }

  private static FactReading reading(Mission mission, String fact) {
    return Objects.requireNonNull(sources(mission).journal().get(fact), fact);
  }

  private static Value known(Mission mission, String fact) {
    Value inferred = sources(mission).inferred().get(fact);
    return inferred == null
        ? Objects.requireNonNull(mission.answer(fact).orElseThrow().value())
        : inferred;
  }

  /** Ten recommendations in 90 days, seven of them set aside without a reason. */
  private static Diary sevenOfTen() {
    Diary diary = new Diary().at(120, "thanks");
    IntStream.rangeClosed(1, 10).forEach(day -> diary.at(day * 8, "advice_given"));
    IntStream.rangeClosed(1, 7).forEach(day -> diary.at(day * 8, "advice_ignored"));
    return diary;
  }

  /** 7 / 10 lies between 50 and 75 percent: often. */
  @Test
  void countedNumbersDecideTheWordsAndNameTheirEntries() {
    FactReading reading = reading(with(sevenOfTen()), "advice.set_aside");
    assertEquals(Value.of("often"), reading.value());
    assertEquals(Source.JOURNAL, reading.by());
    assertEquals(Diary.DAY.minusDays(8), reading.on());
    assertEquals(17, reading.entries().size());
    assertEquals(7, reading(with(sevenOfTen()), "advice.ignored").entries().size());
  }

  @Test
  void aFlagNamesTheEntriesBehindIt() {
    Flag flag =
        assess(with(sevenOfTen())).flags().stream()
            .filter(f -> f.rule().id().equals("ADV-05"))
            .findFirst()
            .orElseThrow();
    Map<String, Integer> entries = new TreeMap<>();
    flag.facts().forEach(r -> entries.put(r.fact().id(), r.entries().size()));
    assertEquals(Map.of("advice.given", 10, "advice.ignored", 7), entries);
  }

  @Test
  void whatSheDoesNotKnowTheJournalAnswers() {
    Mission mission = with(sevenOfTen()).withAnswer("advice.set_aside", Answer.unknown());
    assertEquals(Value.of("often"), known(mission, "advice.set_aside"));
    Mission apart = with(sevenOfTen()).withAnswer("advice.ignored", Answer.notApplicable());
    assertFalse(sources(apart).journal().containsKey("advice.ignored"));
  }

  @Test
  void theJournalCountsAgainstAnOlderOrUndatedAnswerAndBothAreShown() {
    for (Answer hers : List.of(said("once_or_twice", 9), said("once_or_twice", 9).withDate(null))) {
      Mission mission = with(sevenOfTen()).withAnswer("advice.set_aside", hers);
      assertEquals(Value.of("often"), known(mission, "advice.set_aside"));
      Disagreement one = sources(mission).disagreements().getFirst();
      assertEquals("advice.set_aside", one.fact().id());
      assertEquals(Value.of("once_or_twice"), one.hers());
      assertEquals(Value.of("often"), one.counted());
      assertEquals(17, one.entries().size());
      assertFalse(one.own());
    }
  }

  @Test
  void aNewerAnswerOfHersCountsAndBothAreShown() {
    Mission mission = with(sevenOfTen()).withAnswer("advice.set_aside", said("once_or_twice", 8));
    assertEquals(Value.of("once_or_twice"), known(mission, "advice.set_aside"));
    assertTrue(sources(mission).disagreements().getFirst().own());
    assertFalse(sources(mission).journal().containsKey("advice.set_aside"));
  }

  @Test
  void sheCanHaveHerOwnAnswerCount() {
    Mission mission =
        with(sevenOfTen().own("advice.set_aside"))
            .withAnswer("advice.set_aside", said("once_or_twice", 60));
    assertEquals(Value.of("once_or_twice"), known(mission, "advice.set_aside"));
    assertTrue(assess(mission).clear().stream().anyMatch(f -> f.rule().id().equals("ADV-05")));
  }

  @Test
  void anAnswerInNumbersIsWeighedTheSameWay() {
    Answer five = Answer.known(Value.of(5)).withDate(Diary.DAY.minusDays(30));
    Mission older = with(sevenOfTen()).withAnswer("advice.ignored", five);
    assertEquals(Value.of(7), known(older, "advice.ignored"));
    assertFalse(sources(older).disagreements().getFirst().own());
    Mission newer = older.withAnswer("advice.ignored", five.withDate(Diary.DAY));
    assertEquals(Value.of(5), known(newer, "advice.ignored"));
    assertTrue(sources(newer).disagreements().getFirst().own());
  }

  @Test
  void theSameAnswerIsNoDisagreement() {
    Mission mission = with(sevenOfTen()).withAnswer("advice.set_aside", said("often", 60));
    assertTrue(sources(mission).disagreements().isEmpty());
  }

  /** The journal began three days ago: one contact noted does not contradict “often”. */
  @Test
  void aJournalThatHasJustBegunDoesNotTalkDownWhatSheSays() {
    Mission mission =
        with(new Diary().at(3, "late_contact")).withAnswer("health.contacts", said("often", 60));
    assertEquals(Value.of("often"), known(mission, "health.contacts"));
    assertTrue(sources(mission).disagreements().isEmpty());
    Mission kept = mission.editJournal(j -> j.withCompleteFrom(Diary.DAY.minusDays(40)));
    assertEquals(Value.of("once_or_twice"), known(kept, "health.contacts"));
    assertEquals(1, sources(kept).disagreements().size());
  }

  /** Two of two recommendations are too few to say “always”; nor do they say “never”. */
  @Test
  void tooFewEntriesLeaveTheQuestionOpen() {
    Diary few = new Diary().at(4, "advice_given").at(4, "advice_ignored");
    assertFalse(sources(with(few)).inferred().containsKey("advice.set_aside"));
  }

  @Test
  void strainChecksAnswerTheStrainQuestions() {
    Map<String, Integer> low = Map.of("a", 25, "b", 25, "c", 50, "d", 50);
    Map<String, Integer> high = Map.of("a", 75, "b", 75, "c", 75, "d", 50, "e", 75, "f", 50);
    LocalDate day = Diary.DAY.minusDays(3);
    Mission mission =
        MISSION.withStrain(
            List.of(
                new StrainCheck(day.minusDays(30), low, Map.of()),
                new StrainCheck(day, high, Map.of())));
    assertEquals("66.7", number(mission, "health.strain"));
    assertEquals("37.5", number(mission, "health.strain_prev"));
    Answer typed = Answer.known(Value.of(20));
    Mission newer = mission.withAnswer("health.strain", typed.withDate(Diary.DAY));
    assertEquals(Value.of(20), known(newer, "health.strain"));
  }

  private static String number(Mission mission, String fact) {
    return ((Value.Number) known(mission, fact)).number().toPlainString();
  }

  @Test
  void aMissionAsOfTodayIsAssessedAsItIs() {
    Mission mission = with(sevenOfTen()).withAnswer("advice.set_aside", said("once_or_twice", 60));
    assertEquals(assess(mission), assess(mission.asOf(Diary.DAY)));
  }

  @Test
  void anotherEditTakesTheCountedJournalOver() {
    Engine engine = engine();
    Mission mission = with(sevenOfTen());
    Examination before = engine.examine(CLIENT, mission, Diary.DAY);
    Mission more = mission.editJournal(j -> j.withEntry(Incident.of(Diary.DAY, "abuse", null)));
    assertEquals(assess(more), engine.reexamine(before, CLIENT, more, Diary.DAY).assessment());
    Mission answered = mission.withAnswer("health.symptoms", Answer.known(Value.of(true)));
    assertEquals(
        assess(answered), engine.reexamine(before, CLIENT, answered, Diary.DAY).assessment());
  }

  /** Once the journal answers, an entry against the client more never makes the client better. */
  @Test
  void anEntryMoreAgainstTheClientNeverLowersTheRisk() {
    long seed = Long.getLong("gardefou.seed", 20261123);
    Random random = new Random(seed);
    List<String> kinds = List.copyOf(CATALOGUE.incidents().keySet());
    List<String> bad =
        CATALOGUE.incidents().values().stream()
            .filter(org.gardefou.catalogue.Incident::bad)
            .map(org.gardefou.catalogue.Incident::id)
            .toList();
    Engine engine = engine();
    for (int run = 0; run < 8; run++) {
      Diary diary = new Diary().at(0, "request").hours(0, "hours_worked", 40);
      IntStream.range(0, 15).forEach(i -> diary.full(random.nextInt(90), any(kinds, random)));
      Examination before = engine.examine(CLIENT, with(diary), Diary.DAY);
      for (int step = 0; step < 6; step++) {
        String kind = any(bad, random);
        Mission worse = with(diary.full(random.nextInt(40), kind));
        Examination after = engine.reexamine(before, CLIENT, worse, Diary.DAY);
        double was = before.assessment().total().low();
        double is = after.assessment().total().low();
        assertTrue(is >= was - 1e-9, "seed " + seed + " run " + run + " " + kind);
        before = after;
      }
    }
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Counting reads what it needs, not all that there is; no time is asserted here. */
  @Test
  void tenThousandEntriesAreCounted() {
    List<Incident> entries = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      entries.add(Incident.of(Diary.DAY.minusDays(i % 500), "late_contact", null));
    }
    Mission mission = MISSION.withJournal(new Journal(entries, null, Set.of(), Map.of()));
    assertEquals(Value.of(600), known(mission, "health.late_contacts"));
  }
}
