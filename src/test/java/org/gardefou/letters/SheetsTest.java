package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Agreement;
import org.gardefou.model.Agreement.State;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.RoleSheet;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static final LetterCases CASES = new LetterCases();

  private final Freelancer camille =
      Freelancer.create()
          .withName("Camille Aubry")
          .withRole(
              new RoleSheet(
                  List.of("Conseil en communication"),
                  List.of("Photographie"),
                  List.of("Standard téléphonique"),
                  Map.of()))
          .withLimits(
              new Limits(null, new BigDecimal(2), new BigDecimal(18), null, null, Map.of()));

  private static Agreement agreement(String clause, State state) {
    return Agreement.of(clause, state, LetterCases.TODAY);
  }

  private static List<String> names(Sheet.Part part) {
    return part.items().stream().map(Sheet.Item::heading).toList();
  }

  @Test
  void theTermsAreWhatIsAgreedAndWhatIsProposed() {
    Mission mission =
        Mission.create("Salons", Phase.ONGOING)
            .withAgreement(agreement("K21", State.PROPOSED))
            .withAgreement(agreement("K05", State.AGREED).withSlots(Map.of("rounds", "trois")))
            .withAgreement(agreement("K06", State.REFUSED))
            .withAgreement(agreement("K31", State.AGREED));
    Sheet sheet =
        TermsSheet.of(CASES.context(ClientKind.BUSINESS, mission, camille), Language.FR)
            .orElseThrow();
    assertEquals("Maison Ostrevant\u00a0: Salons", sheet.line());
    assertEquals("Camille Aubry · 24 novembre 2026", sheet.byLine());
    assertEquals(
        List.of("Convenu", "Proposé"), sheet.parts().stream().map(Sheet.Part::title).toList());
    assertEquals(List.of("Nombre de retouches limité"), names(sheet.parts().getFirst()));
    assertTrue(
        sheet
            .parts()
            .getFirst()
            .items()
            .getFirst()
            .text()
            .startsWith("Le prix comprend trois séries de retouches"));
    assertEquals(List.of("Acompte, paiements d’étape et solde"), names(sheet.parts().get(1)));
  }

  @Test
  void withoutClausesThereAreNoTerms() {
    Mission mission =
        Mission.create("Salons", Phase.ONGOING).withAgreement(agreement("K06", State.REFUSED));
    assertEquals(
        Optional.empty(),
        TermsSheet.of(CASES.context(ClientKind.BUSINESS, mission, camille), Language.EN));
  }

  @Test
  void theRulesOfTheGameComeFromHerProfile() {
    Sheet sheet =
        HouseRules.of(CASES.book, camille, CASES.catalogue, Language.FR, LetterCases.TODAY);
    assertEquals(
        List.of(
            "Ce que je fais",
            "Ce que je fais sur demande, à un prix distinct",
            "Ce que je laisse à d’autres",
            "Ma manière de travailler",
            "Quand me joindre",
            "Les retouches",
            "Le paiement",
            "Ce qui vient en plus",
            "Si nous nous arrêtons"),
        sheet.parts().stream().map(Sheet.Part::title).toList());
    assertEquals("Je réponds jusqu’à 18\u00a0h.", sheet.parts().get(4).items().getFirst().text());
    assertEquals(
        "Deux séries de retouches comprises, les suivantes facturées au taux horaire indiqué dans"
            + " le devis.",
        sheet.parts().get(5).items().getFirst().text());
  }

  @Test
  void sheChoosesHerClausesAndFigures() {
    Freelancer own =
        camille.withHouseRules(Map.of("K05", Map.of("rounds", "three"), "K34", Map.of()));
    Sheet sheet = HouseRules.of(CASES.book, own, CASES.catalogue, Language.EN, LetterCases.TODAY);
    List<String> titles = sheet.parts().stream().map(Sheet.Part::title).toList();
    assertEquals(List.of("Revisions", "Also"), titles.subList(4, titles.size()));
    assertTrue(
        sheet.parts().get(4).items().getFirst().text().startsWith("Three rounds of revisions"));
  }
}
