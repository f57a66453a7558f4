package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.letters.Remark.Check;
import org.gardefou.letters.Remark.Level;
import org.gardefou.model.Answer;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofreaderTest {
  private static final LetterCases CASES = new LetterCases();
  private static final LetterContext PLAIN = CASES.plain(ClientKind.BUSINESS, Inflection.NEUTRAL);

  private static LetterDraft filled(String kind, Form form) {
    return CASES.filled(CASES.book.kind(kind).orElseThrow(), Tone.NEUTRAL, form, PLAIN);
  }

  private static Proofreading read(LetterDraft draft, LetterContext context) {
    Letter letter = CASES.composer.compose(draft, context);
    return Proofreader.read(letter, draft, CASES.book, context);
  }

  private static List<Level> levels(Proofreading reading, Check check) {
    return reading.remarks().stream().filter(r -> r.check() == check).map(Remark::level).toList();
  }

  @Test
  void aWholeLetterIsReady() {
    Proofreading reading = read(filled("decline", Form.VOUS), PLAIN);
    assertTrue(reading.ready());
    assertTrue(
        reading.remarks().stream().allMatch(r -> r.level() == Level.GOOD),
        reading.remarks().toString());
  }

  @Test
  void aMissingSlotStopsIt() {
    LetterDraft draft = LetterDraft.create("off_role", Tone.FIRM, Form.TU, LetterCases.TODAY);
    Proofreading reading = read(draft, PLAIN);
    assertFalse(reading.ready());
    assertEquals(List.of(Level.STOP), levels(reading, Check.SLOTS));
    assertEquals(List.of(Level.STOP), levels(reading, Check.MEASURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VOUS    | Je te le dis simplement.                    | ADDRESS",
        "TU      | Je vous le dis simplement.                  | ADDRESS",
        "VOUS    | Je suis épuisée par ces demandes.           | HEALTH",
        "ENGLISH | I have not slept: I am exhausted.           | HEALTH",
        "VOUS    | Votre équipe est toxique.                   | JUDGEMENT",
        "ENGLISH | This is dishonest.                          | JUDGEMENT",
        "ENGLISH | My score for this project is 46.            | INTERNAL",
        "VOUS    | Deux  espaces ici.                          | SPACES",
        "VOUS    | Est-ce clair ?                              | TYPOGRAPHY",
        "ENGLISH | Is that clear ?                             | TYPOGRAPHY",
      })
  void herWordsAreReadToo(Form form, String words, Check check) {
    LetterDraft draft = filled("decline", form);
    Proofreading before = read(draft, PLAIN);
    assertFalse(levels(before, check).contains(Level.HINT), before.remarks().toString());
    Proofreading after = read(draft.withEdit(BlockEdit.of("own1", words, null)), PLAIN);
    assertTrue(levels(after, check).contains(Level.HINT), after.remarks().toString());
    assertTrue(after.ready());
  }

  @Test
  void goodMarksAreLeftAlone() {
    String words =
        "Est-ce clair\u202f? Oui\u00a0: à 9:30, sur https://exemple.fr/?a=b, 30\u202f% «\u202fau"
            + " mieux\u202f».";
    Proofreading reading =
        read(filled("decline", Form.VOUS).withEdit(BlockEdit.of("own1", words, null)), PLAIN);
    assertEquals(List.of(), levels(reading, Check.TYPOGRAPHY));
  }

  @Test
  void threeFactsAreEnough() {
    LetterDraft draft = filled("reset", Form.ENGLISH).withSlot("facts", "a\nb\nc\nd");
    assertEquals(List.of(Level.HINT), levels(read(draft, PLAIN), Check.FACTS));
    assertEquals(
        List.of(Level.GOOD), levels(read(draft.withSlot("facts", "a\nb\nc"), PLAIN), Check.FACTS));
  }

  @Test
  void aGraveLetterIsCheckedFirst() {
    LetterDraft draft = filled("end_now", Form.VOUS);
    assertEquals(List.of(Level.STOP), levels(read(draft, PLAIN), Check.ACKNOWLEDGEMENT));
    LetterDraft checked = draft.withAcknowledged(LetterCases.TODAY);
    assertEquals(List.of(Level.GOOD), levels(read(checked, PLAIN), Check.ACKNOWLEDGEMENT));
    assertEquals(
        List.of(Level.HINT), levels(read(filled("end_now", Form.TU), PLAIN), Check.ADDRESS));
  }

  @Test
  void aDateThatHasPassedIsSeen() {
    LetterDraft old = LetterDraft.create("decline", Tone.WARM, Form.TU, LocalDate.of(2026, 11, 2));
    assertEquals(List.of(Level.HINT), levels(read(old, PLAIN), Check.DATES));
    assertEquals(
        List.of(), levels(read(old.withSlot("answer_date", "2026-12-18"), PLAIN), Check.DATES));
  }

  @Test
  void aLongNoticeWantsALawyer() {
    Mission mission =
        Mission.create("Salons", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2025, 5, 24))
            .withAnswer("dependency.share_pct", Answer.known(Value.of(60)));
    LetterContext context = CASES.context(ClientKind.BUSINESS, mission, Freelancer.create());
    Proofreading reading = read(filled("end_with_notice", Form.VOUS), context);
    assertTrue(
        reading.remarks().stream()
            .anyMatch(
                r ->
                    r.check() == Check.LAW
                        && r.text()
                            .fr()
                            .equals(
                                "60\u202f% de vos revenus\u00a0: faites relire le préavis de 45"
                                    + " jours par un juriste.")),
        reading.remarks().toString());
  }
}
