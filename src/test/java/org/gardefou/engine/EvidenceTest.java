package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Answer;
import org.gardefou.model.Language;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What a finding rests on, and what it says. */
class EvidenceTest {
  private static Flag flag(Fixture fixture, String rule) {
    Assessment assessment = fixture.assess();
    return Stream.concat(assessment.flags().stream(), assessment.clear().stream())
        .filter(one -> one.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<FactReading> readings) {
    return readings.stream().map(reading -> reading.fact().id()).toList();
  }

  /** A red on the condition; a, b and c are true, d is open. */
  private static List<String> restsOn(String condition) {
    ByHand hand = new ByHand();
    List.of("a", "b", "c", "d").forEach(hand::yesNo);
    hand.rule("R", "C", Severity.RED, condition);
    return ids(flag(hand.empty().with("a", true).with("b", true).with("c", true), "R").facts());
  }

  @Test
  void itRestsOnWhatItWouldNotHoldWithout() {
    assertEquals(List.of("a", "b"), restsOn("a && b"));
    assertEquals(List.of("a"), restsOn("a || (a && b)"));
    assertEquals(List.of("a"), restsOn("a && (b || a)"));
    assertEquals(List.of("a"), restsOn("a || d"));
  }

  @Test
  void whereNoSingleFactIsNeededOnAllThatAreKnown() {
    assertEquals(List.of("a", "b"), restsOn("a || b"));
    assertEquals(List.of("a", "b", "c"), restsOn("a && (b || c)"));
    assertEquals(List.of("a", "b"), restsOn("a || b || d"));
  }

  /** The reply alone makes COM-08 a caution; its sentence names the missed meetings besides. */
  @Test
  void theFactsThatItsSentenceNamesBelongToIt() throws IOException {
    Flag late = flag(Fixture.sound().with("communication.reply_days", 9), "COM-08");
    assertEquals("Missed meetings: 0; usual reply in 9 days", late.evidence().en());
    assertEquals(List.of("communication.noshow", "communication.reply_days"), ids(late.facts()));
  }

  @Test
  void whatIsOnlyPossibleIsAQuestion() {
    ByHand hand = new ByHand();
    List.of("a", "b").forEach(hand::yesNo);
    hand.rule("R", "C", Severity.RED, "a && b");
    Fixture empty = hand.empty();
    assertEquals("a?", flag(empty, "R").evidence().en());
    assertEquals("b?", flag(empty.with("a", true), "R").evidence().en());
    assertEquals("R", flag(empty.with("a", true).with("b", true), "R").evidence().en());
    assertEquals("R", flag(empty.with("a", false), "R").evidence().en());
  }

  /** A count stands for what it counts; it is no fact that was asked. */
  @Test
  void goodSignsNameWhatWasAskedAndGiveUpsOnlyWhatIsSo() {
    ByHand hand = new ByHand();
    List.of("a", "b").forEach(hand::yesNo);
    hand.count("both", 2, "a", "b");
    hand.green("G", "C", "both && a");
    hand.giveUp("U", "a");
    hand.giveUp("NOT", "!a");
    Assessment good = hand.empty().with("a", true).with("b", true).assess();
    assertEquals(List.of("a"), ids(good.greens().getFirst().facts()));
    assertEquals(List.of(CatalogueBuilder.TEXT), good.giveUps());
    assertEquals(List.of(), hand.empty().assess().giveUps());
  }

  @Test
  void anAnswerIsReadWithItsSourceAndItsDay() {
    ByHand hand = new ByHand();
    hand.yesNo("a");
    var fact = Objects.requireNonNull(hand.catalogue().facts().get("a"));
    LocalDate day = LocalDate.of(2026, 11, 2);
    Answer yes = Answer.known(Value.of(true));
    FactReading noted =
        FactReading.of(fact, yes.withSource(Source.CLIENT).withDate(day)).orElseThrow();
    assertEquals("Yes", noted.display().en());
    assertEquals(Optional.of(Source.CLIENT), noted.source());
    assertEquals(Optional.of(day), noted.date());
    assertEquals(Optional.empty(), FactReading.of(fact, yes).orElseThrow().source());
    assertEquals(Optional.empty(), FactReading.of(fact, Answer.unknown()));
    assertEquals(Optional.of("Oui"), FactReading.words(fact, yes, Language.FR));
    assertEquals(Optional.empty(), FactReading.words(fact, Answer.unknown(), Language.FR));
  }
}
