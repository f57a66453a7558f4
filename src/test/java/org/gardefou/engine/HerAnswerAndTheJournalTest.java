package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.CounterReading;
import org.gardefou.model.Answer;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What of the journal counts beside one answer of hers (domain.md A.3). */
class HerAnswerAndTheJournalTest {
  private static final LocalDate COUNTED = LocalDate.of(2026, 11, 20);
  private static final Incident ENTRY = Incident.of(COUNTED, "late_contact", null);
  private static final Incident EARLIER =
      Incident.of(COUNTED.minusDays(9), "weekend_contact", null);

  private final Map<String, Fact> facts = facts();
  private final Map<String, CounterReading> readings = new HashMap<>();
  private Mission mission = Mission.create("Mission", Phase.ONGOING);

  private static Map<String, Fact> facts() {
    ByHand hand = new ByHand();
    hand.number("n");
    hand.number("m");
    hand.yesNo("yes");
    hand.words("w", "n", null, 10, 20, 30);
    return hand.catalogue().facts();
  }

  private static Value value(Object scalar) {
    return Value.ofScalar(scalar instanceof Number n ? new BigDecimal(n.toString()) : scalar);
  }

  /** The journal says so, from all that it could know. */
  private void counted(String fact, Object scalar) {
    readings.put(fact, new CounterReading(value(scalar), List.of(ENTRY), COUNTED, false));
  }

  /** The journal says so, but it began within the window. */
  private void countedAtLeast(String fact, Object scalar) {
    readings.put(fact, new CounterReading(value(scalar), List.of(EARLIER), COUNTED, true));
  }

  private void says(String fact, Object scalar) {
    says(fact, Answer.known(value(scalar)));
  }

  private void says(String fact, Answer answer) {
    mission = mission.withAnswer(fact, answer);
  }

  private JournalAnswers weighed() {
    return new JournalAnswers(mission, readings, facts);
  }

  private JournalAnswers weighed(long position) {
    JournalAnswers weighed = weighed();
    Fact words = Objects.requireNonNull(facts.get("w"));
    weighed.weighWords(words, Objects.requireNonNull(words.exact()), position, facts);
    return weighed;
  }

  private void assertCounts(boolean journal, boolean disagree) {
    JournalAnswers weighed = weighed();
    assertEquals(journal ? Set.of("n") : Set.of(), weighed.used());
    assertEquals(disagree ? 1 : 0, weighed.disagreements().size());
  }

  @Test
  void whatSheDoesNotAnswerTheJournalDoes() {
    counted("n", 7);
    assertCounts(true, false);
    says("n", Answer.unknown());
    assertCounts(true, false);
    assertEquals(
        Map.of("n", Answer.known(value(7)).withSource(Source.JOURNAL).withDate(COUNTED)),
        weighed().answers());
    assertTrue(weighed().answersAny(Set.of("m", "n")));
    assertFalse(weighed().answersAny(Set.of("m")));
  }

  @Test
  void whatDoesNotApplyIsLeftAlone() {
    counted("n", 7);
    says("n", Answer.notApplicable());
    assertCounts(false, false);
  }

  /** 7.4 is 7 when rounded, 7.5 is 8. */
  @Test
  void numbersThatRoundToTheSameAgree() {
    counted("n", 7);
    says("n", new BigDecimal("7.4"));
    assertCounts(false, false);
    says("n", new BigDecimal("7.5"));
    assertCounts(true, true);
  }

  @Test
  void aJournalThatMayHaveMissedSomeContradictsOnlyWithMore() {
    says("n", 5);
    countedAtLeast("n", 3);
    assertCounts(false, false);
    countedAtLeast("n", 8);
    assertCounts(true, true);
    counted("n", 3);
    assertCounts(true, true);
  }

  /** That it holds no entry is no contradiction to yes; an entry is one to no. */
  @Test
  void soItIsWithYesAndNo() {
    says("yes", true);
    countedAtLeast("yes", false);
    assertEquals(Set.of(), weighed().used());
    counted("yes", false);
    assertEquals(Set.of("yes"), weighed().used());
    counted("yes", true);
    assertEquals(List.of(), weighed().disagreements());
    says("yes", false);
    countedAtLeast("yes", true);
    assertEquals(Set.of("yes"), weighed().used());
  }

  @Test
  void theNewerOneCountsTheJournalWhereHersHasNoDate() {
    counted("n", 7);
    says("n", Answer.known(value(3)).withDate(COUNTED.minusDays(1)));
    assertCounts(true, true);
    assertTrue(weighed().disagreements().getFirst().newer());
    says("n", Answer.known(value(3)).withDate(COUNTED));
    assertCounts(false, true);
    assertFalse(weighed().disagreements().getFirst().newer());
    says("n", 3);
    assertCounts(true, true);
    mission = mission.editJournal(j -> new Journal(List.of(), null, Set.of("n"), Map.of()));
    assertCounts(false, true);
    assertTrue(weighed().disagreements().getFirst().own(), "she chose her own");
  }

  @Test
  void aDisagreementSaysWhatBothSayAndWhereItStands() {
    counted("n", 7);
    says("n", Answer.known(value(3)).withDate(COUNTED));
    Disagreement one = weighed().disagreements().getFirst();
    assertEquals(Optional.of(COUNTED), one.date());
    assertEquals("3", one.hersInWords().en());
    assertEquals("7", one.countedInWords().fr());
    assertEquals(List.of(ENTRY), one.entries());
    assertEquals(List.of("n"), one.figures().stream().map(f -> f.fact().id()).toList());
  }

  /** b is the second word; the journal puts it third, with 25 of the steps 10, 20, 30. */
  @Test
  void herWordsAreWeighedAgainstWhereTheNumbersPutThem() {
    counted("n", 25);
    says("w", "b");
    JournalAnswers weighed = weighed(3);
    assertFalse(weighed.keepsHerWords("w"));
    Disagreement one = weighed.disagreements().getFirst();
    assertEquals(List.of(value("b"), value("c")), List.of(one.hers(), one.counted()));
    says("w", "c");
    assertEquals(List.of(), weighed(3).disagreements());
    assertFalse(weighed(3).keepsHerWords("w"));
    says("w", Answer.known(value("b")).withDate(COUNTED));
    assertTrue(weighed(3).keepsHerWords("w"), "hers is as new");
  }

  @Test
  void lessThanHerWordsIsNoContradictionInAJournalThatMayHaveMissedSome() {
    countedAtLeast("n", 25);
    says("w", "d");
    assertTrue(weighed(3).keepsHerWords("w"));
    assertEquals(List.of(), weighed(3).disagreements());
    says("w", "b");
    assertFalse(weighed(3).keepsHerWords("w"));
    assertEquals(1, weighed(3).disagreements().size());
    counted("n", 25);
    says("w", "d");
    assertFalse(weighed(3).keepsHerWords("w"));
  }

  @Test
  void wordsAreNotWeighedWhereTheJournalDoesNotAnswerTheNumber() {
    says("w", "b");
    assertEquals(List.of(), weighed(3).disagreements());
    counted("n", 25);
    says("n", Answer.known(value(5)).withDate(COUNTED));
    assertEquals(List.of("n"), names(weighed(3)), "her own number counts");
    assertFalse(weighed(3).keepsHerWords("w"));
  }

  private static List<String> names(JournalAnswers weighed) {
    return weighed.disagreements().stream().map(one -> one.fact().id()).toList();
  }

  @Test
  void entriesOfSeveralFactsAreToldOnceTheOldestFirst() {
    counted("n", 1);
    countedAtLeast("m", 1);
    counted("yes", true);
    assertEquals(List.of(EARLIER, ENTRY), weighed().entries(List.of("n", "m", "yes", "w")));
    assertEquals(COUNTED, weighed().newest(List.of("n", "w")));
    assertEquals(LocalDate.MIN, weighed().newest(List.of("w")));
  }
}
