package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final LetterCases CASES = new LetterCases();

  private static List<Card> cards(String kind, Form form, Mission mission) {
    LetterDraft draft =
        LetterDraft.create(kind, Tone.NEUTRAL, form, LetterCases.TODAY)
            .withSlot("other", "la plaquette");
    return Practice.cards(
        CASES.book, draft, CASES.context(ClientKind.BUSINESS, mission, Freelancer.create()));
  }

  private static Card card(List<Card> cards, String id) {
    return cards.stream().filter(c -> c.objection().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theTenOfTheDomainDescriptionAreThereTheLikelyFirst() {
    Mission mission =
        Mission.create("Salons", Phase.ONGOING)
            .withAnswer("communication.urgent", Answer.known(Value.of("often")));
    List<Card> cards = cards("out_of_scope", Form.VOUS, mission);
    assertEquals(10, cards.size());
    assertEquals(
        List.of("five_minutes", "flexible", "urgent"),
        cards.stream().filter(Card::likely).map(c -> c.objection().id()).toList());
    assertTrue(cards.getFirst().likely());
    assertFalse(cards.getLast().likely());
  }

  @Test
  void theAnswerIsInTheFormOfTheLetter() {
    Mission mission = Mission.create("Salons", Phase.ONGOING);
    assertEquals(
        "Je peux le passer en premier si la plaquette s’arrête. Est-ce bien ton choix\u202f?",
        Spans.text(card(cards("arbitration", Form.TU, mission), "urgent").answer()));
    assertEquals(
        "I can do it first if another stops; which one?",
        cards("arbitration", Form.ENGLISH, mission).getFirst().brokenRecord());
  }

  @Test
  void rehearsalsAreCounted() {
    Mission mission =
        Mission.create("Salons", Phase.ONGOING)
            .withRehearsal(Rehearsal.of("urgent", LocalDate.of(2026, 11, 20), "Non."))
            .withRehearsal(Rehearsal.of("urgent", LocalDate.of(2026, 11, 22), "Oui, si…"));
    List<Card> cards = cards("arbitration", Form.VOUS, mission);
    assertEquals(2, card(cards, "urgent").times());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), card(cards, "urgent").last());
    assertEquals(0, card(cards, "flexible").times());
  }

  @Test
  void noAnswerMixesTheAddress() {
    for (Form form : Form.values()) {
      for (LetterKind kind : CASES.book.kinds()) {
        for (Card card : cards(kind.id(), form, Mission.create("Salons", Phase.ONGOING))) {
          String all = Spans.text(card.answer()) + "\n" + card.brokenRecord();
          assertEquals(Optional.empty(), Typesetting.otherAddress(form, all));
          assertEquals(Optional.empty(), Typesetting.mark(form.language(), all));
        }
      }
    }
  }
}
