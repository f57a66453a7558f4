package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.MoneyProfile;
import org.gardefou.model.OwnBlock;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final LetterCases CASES = new LetterCases();

  private final Freelancer camille = Freelancer.create().withName("Camille Aubry");

  private Mission running() {
    return Mission.create("Salons", Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2025, 5, 24));
  }

  private static Answer seen(Value value, Source source, int day) {
    return Answer.known(value).withSource(source).withDate(LocalDate.of(2026, 11, day));
  }

  private LetterContext context(Mission mission) {
    return CASES.context(ClientKind.BUSINESS, mission, camille);
  }

  private static LetterDraft draft(String kind, Form form) {
    return LetterDraft.create(kind, Tone.NEUTRAL, form, LetterCases.TODAY);
  }

  private static Letter compose(LetterDraft draft, LetterContext context) {
    return CASES.composer.compose(draft, context);
  }

  private static String text(Letter letter, BlockKind block) {
    return letter.blocks().stream()
        .filter(b -> b.id().equals(block.id()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void aMissingSlotIsAskedForAndNeverABrace() {
    Letter letter = compose(draft("out_of_scope", Form.VOUS), context(running()));
    assertEquals(
        List.of("request", "price", "new_date", "delay"),
        letter.missing().stream().map(Slot::id).toList());
    assertTrue(letter.text().contains("[date de livraison de l’ajout]"), letter.text());
    assertFalse(letter.text().contains("{"));
  }

  @Test
  void anAnswerIsAskedForWithinSevenWorkingDays() {
    // Tuesday 24 November 2026 and seven working days: Thursday 3 December.
    LetterDraft vous = draft("decline", Form.VOUS);
    assertTrue(compose(vous, context(running())).text().contains("après le 3 décembre 2026"));
    assertTrue(
        compose(vous.withForm(Form.ENGLISH), context(running()))
            .text()
            .contains("after 3 December 2026"));
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrench() {
    LetterDraft draft = draft("decline_later", Form.TU).withSlot("free_from", "2027-03-01");
    Letter letter = compose(draft, context(running()));
    assertTrue(text(letter, BlockKind.OFFER).contains("à partir du 1er mars 2027"));
    assertTrue(text(letter, BlockKind.NO).contains("jusqu’au 1er mars 2027"));
  }

  @Test
  void amountsAreInHerCurrency() {
    Mission mission = running().withAnswer("price.amount", Answer.known(Value.of(2400)));
    Freelancer swiss =
        camille.withMoney(new MoneyProfile("CHF", null, Map.of(), Map.of(), Map.of()));
    LetterDraft draft = draft("refuse_discount", Form.VOUS);
    assertTrue(
        compose(draft, context(mission)).text().contains("À 2\u202f400\u00a0€, chaque étape"));
    assertTrue(
        compose(draft, CASES.context(ClientKind.BUSINESS, mission, swiss)).text().contains("CHF"));
    Mission cents =
        running().withAnswer("price.amount", Answer.known(Value.of(new BigDecimal("99.5"))));
    assertTrue(
        compose(draft.withForm(Form.ENGLISH), context(cents)).text().contains("At €99.50, each"));
  }

  @Test
  void factsAreDatedAndNeitherHealthNorImpressions() {
    Mission mission =
        running()
            .withAnswer("advice.given", seen(Value.of(10), Source.JOURNAL, 20))
            .withAnswer("advice.ignored", seen(Value.of(7), Source.JOURNAL, 20))
            .withAnswer("scope.unpaid_extras", seen(Value.of("often"), Source.IMPRESSION, 19))
            .withAnswer("health.contacts", seen(Value.of("often"), Source.JOURNAL, 19))
            .withAnswer("health.symptoms", seen(Value.of(true), Source.JOURNAL, 19));
    Letter letter = compose(draft("reset", Form.VOUS), context(mission));
    assertEquals(
        "Voici les faits que je relève\u00a0:\n– au 20 novembre 2026, recommandations restées sans"
            + " réponse motivée sur 90 jours\u00a0: 7 sur 10.",
        text(letter, BlockKind.FACTS));
  }

  @Test
  void whatOnlyHealthAsksForIsNotPutForward() {
    Mission mission =
        running()
            .withAnswer("health.symptoms", seen(Value.of(true), Source.JOURNAL, 19))
            .withAnswer("health.contacts", seen(Value.of("often"), Source.JOURNAL, 19));
    Letter letter = compose(draft("reset", Form.VOUS), context(mission));
    assertTrue(letter.missing().stream().map(Slot::id).toList().contains("conditions"));
    assertTrue(text(letter, BlockKind.YES).contains("un cadre clair"), letter.text());
  }

  @Test
  void withoutAFactTheBlockIsLeftOut() {
    Letter letter = compose(draft("reset", Form.ENGLISH), context(running()));
    assertEquals("", text(letter, BlockKind.FACTS));
    assertFalse(letter.missing().stream().map(Slot::id).toList().contains("facts"));
  }

  @Test
  void chosenClausesComeWithTheirNumbers() {
    Agreement rounds =
        Agreement.of("K05", Agreement.State.TO_PROPOSE, null)
            .withSlots(Map.of("rounds", "trois", "rate", "60 € de l’heure"));
    Mission mission = running().withAgreement(rounds);
    Letter letter = compose(draft("accept_conditions", Form.VOUS), context(mission));
    assertTrue(
        text(letter, BlockKind.OFFER)
            .contains("– trois séries de retouches comprises, les suivantes facturées 60 € de"),
        letter.text());
  }

  @Test
  void noticeGrowsWithTheRelation() {
    // 18 months: a month and a half of notice, 45 days; 24 November and 45 days: 8 January.
    Letter letter = compose(draft("end_with_notice", Form.VOUS), context(running()));
    assertTrue(text(letter, BlockKind.NO).contains("un préavis de 45 jours"), letter.text());
    assertTrue(text(letter, BlockKind.NO).contains("le 8 janvier 2027"), letter.text());
  }

  @Test
  void aNoAnswersThreeQuestions() {
    Letter letter = compose(draft("refuse_free_work", Form.ENGLISH), context(running()));
    assertEquals(
        List.of("unpaid work before an order", "until an order is signed", "a short paid test"),
        letter.measure().stream().map(state -> state.value().orElse("")).toList());
    assertEquals(List.of(), compose(draft("accept", Form.TU), context(running())).measure());
  }

  @Test
  void whatSheTypedEarlierIsRemembered() {
    LetterDraft earlier = draft("decline", Form.VOUS).withSlot("addressee", "Madame Roux");
    Mission mission = running().withLetter(earlier);
    Letter letter = compose(draft("reset", Form.TU), context(mission));
    assertEquals("Bonjour Madame Roux,", text(letter, BlockKind.OPENING));
    assertEquals(
        SlotSource.EARLIER, letter.slot("addressee").flatMap(SlotState::source).orElseThrow());
    Letter english = compose(draft("reset", Form.ENGLISH), context(mission));
    assertEquals("Hello,", text(english, BlockKind.OPENING));
  }

  @Test
  void herWordsStayAndSayWhenTheFactsChanged() {
    LetterDraft first = draft("refuse_discount", Form.VOUS);
    Mission cheap = running().withAnswer("price.amount", Answer.known(Value.of(2000)));
    Block reason = block(compose(first, context(cheap)), "reason");
    LetterDraft edited =
        first.withEdit(
            BlockEdit.of("reason", "À ce prix, le compte y est.", reason.composedText()));
    Block mine = block(compose(edited, context(cheap)), "reason");
    assertEquals("À ce prix, le compte y est.", mine.text());
    assertEquals(Block.State.EDITED, mine.state());
    Mission dear = running().withAnswer("price.amount", Answer.known(Value.of(3000)));
    Block since = block(compose(edited, context(dear)), "reason");
    assertEquals(Block.State.FACTS_CHANGED, since.state());
    assertEquals("À ce prix, le compte y est.", since.text());
    assertTrue(since.composedText().contains("3\u202f000"));
    assertEquals(
        Block.State.COMPOSED,
        block(compose(edited.withoutEdit("reason"), context(dear)), "reason").state());
  }

  private static Block block(Letter letter, String id) {
    return letter.blocks().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void blocksAreLeftOutAddedAndMoved() {
    LetterDraft draft =
        draft("decline", Form.ENGLISH)
            .withEdit(BlockEdit.of("thanks", "", "…"))
            .withEdit(BlockEdit.of("own1", "A word of my own.", null));
    Letter letter = compose(draft, context(running()));
    List<String> ids = letter.blocks().stream().map(Block::id).toList();
    assertEquals(List.of("own1", "close"), ids.subList(ids.size() - 2, ids.size()));
    assertFalse(letter.text().contains("Thank you"));
    Letter moved = compose(draft.withOrder(List.of("opening", "own1", "no")), context(running()));
    assertEquals(
        List.of("opening", "own1", "no", "thanks", "yes", "reason", "offer", "next", "close"),
        moved.blocks().stream().map(Block::id).toList());
  }

  @Test
  void herVersionOfABlockHasItsSlotsAgain() {
    LetterDraft draft = draft("decline", Form.VOUS);
    Letter letter = compose(draft, context(running()));
    Block next = block(letter, "next");
    OwnBlock own =
        Composer.ownVersion(letter, next, "Je garde tout jusqu’au 3 décembre 2026. {Bien} à vous.");
    assertEquals("Je garde tout jusqu’au {answer_date}. {Bien} à vous.", own.text());
    camille.withOwnBlock(own);
    LetterContext later = CASES.context(ClientKind.BUSINESS, running(), camille.withOwnBlock(own));
    LetterDraft friday =
        LetterDraft.create("decline", Tone.NEUTRAL, Form.VOUS, LocalDate.of(2026, 11, 27));
    Block used = block(compose(friday, later), "next");
    assertEquals("Je garde tout jusqu’au 8 décembre 2026. {Bien} à vous.", used.text());
    assertEquals(Block.State.OWN_VERSION, used.state());
    assertEquals(
        Block.State.COMPOSED, block(compose(friday.withForm(Form.TU), later), "next").state());
  }

  @Test
  void aToneThatAKindDoesNotHaveGivesWay() {
    Letter letter = compose(draft("end_now", Form.VOUS).withTone(Tone.WARM), context(running()));
    assertEquals(Tone.NEUTRAL, letter.tone());
  }

  @Test
  void frenchSpellsTitlesOut() {
    Mission mission = Mission.create("Mariage", Phase.PROSPECT);
    LetterContext context = CASES.context(ClientKind.PRIVATE, mission, camille);
    LetterContext named =
        new LetterContext(
            context.client().withName("Mme Quéméneur"),
            mission,
            camille,
            context.assessment(),
            CASES.catalogue,
            LetterCases.TODAY);
    assertEquals(
        "Bonjour Madame Quéméneur,",
        text(compose(draft("accept", Form.VOUS), named), BlockKind.OPENING));
    assertEquals(
        "Dear Mme Quéméneur,",
        text(compose(draft("accept", Form.ENGLISH), named), BlockKind.OPENING));
  }
}
