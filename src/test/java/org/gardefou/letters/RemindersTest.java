package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.model.Decision;
import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Review;
import org.gardefou.model.Tone;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static LetterDraft letter() {
    return LetterDraft.create("decline", Tone.NEUTRAL, Form.VOUS, TODAY)
        .withSlot("answer_date", "2026-12-02");
  }

  private static List<LocalDate> days(Mission mission) {
    return Reminders.of(mission).stream().map(Reminder::day).toList();
  }

  @Test
  void aLetterWaitsForItsAnswerFromTheDayItWasSentUntilTheAnswerCame() {
    Mission mission = Mission.create("Plaquette", Phase.PROSPECT);
    assertEquals(List.of(), days(mission.withLetter(letter())), "not sent yet");
    LetterDraft sent = letter().withSent(TODAY, "Bonjour");
    assertEquals(List.of(LocalDate.of(2026, 12, 2)), days(mission.withLetter(sent)));
    assertEquals(List.of(), days(mission.withLetter(sent.withAnswered(TODAY))));
  }

  private static Decision decision(Decision.Choice choice) {
    return new Decision(
        choice,
        TODAY,
        null,
        List.of(),
        null,
        null,
        null,
        LocalDate.of(2026, 11, 30),
        null,
        Map.of());
  }

  @Test
  void whatIsOverIsLookedBackOnOnce() {
    Mission no =
        Mission.create("Plaquette", Phase.PROSPECT).withDecision(decision(Decision.Choice.DECLINE));
    assertEquals(List.of(LocalDate.of(2026, 12, 23)), days(no), "30 days after a no");
    Mission ended =
        Mission.create("Plaquette", Phase.ONGOING)
            .withDecision(decision(Decision.Choice.ACCEPT))
            .withEnded(TODAY);
    assertEquals(List.of(LocalDate.of(2026, 11, 30)), days(ended), "a week after the end");
    assertEquals(
        List.of(Reminder.Kind.LOOK_BACK),
        Reminders.of(ended).stream().map(Reminder::kind).toList(),
        "its decision need not be looked at again");
    Review review = new Review(TODAY, null, null, null, null, true, null, null, Map.of());
    assertEquals(List.of(), days(ended.withReview(review)));
    assertEquals(List.of(LocalDate.of(2026, 11, 30)), days(ended.withEnded(null)));
  }

  @Test
  void theEarliestComesFirst() {
    Decision decision = decision(Decision.Choice.POSTPONE);
    Mission mission =
        Mission.create("Plaquette", Phase.PROSPECT)
            .withLetter(letter().withSent(TODAY, "Bonjour"))
            .withDecision(decision);
    assertEquals(
        List.of(Reminder.Kind.REVIEW, Reminder.Kind.ANSWER),
        Reminders.of(mission).stream().map(Reminder::kind).toList());
  }

  @Test
  void aDayThatWasTypedInWordsRemindsOfNothing() {
    Mission mission =
        Mission.create("Plaquette", Phase.PROSPECT)
            .withLetter(letter().withSlot("answer_date", "soon").withSent(TODAY, "Bonjour"));
    assertEquals(List.of(), days(mission));
  }
}
