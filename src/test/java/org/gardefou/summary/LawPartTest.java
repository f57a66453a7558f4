package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Findings;
import org.junit.jupiter.api.Test;

/** A finding names the places in the law that belong to it, for the client at hand. */
class LawPartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Findings findings(ClientKind kind, String country) {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    Mission mission =
        Mission.create("Mission", Phase.ONGOING)
            .withAnswer("client.country", Answer.known(Value.of(country)))
            .withAnswer("payment.overdue", Answer.known(Value.of("weeks")));
    Client client = Client.create("Client", kind).withMission(mission);
    Freelancer freelancer = Freelancer.create();
    return SummaryBuilder.build(
            client,
            mission,
            new Engine(catalogue, freelancer).assess(client, mission, DAY),
            freelancer,
            catalogue,
            Language.EN,
            SummaryOptions.mine())
        .findings();
  }

  private static List<String> notes(ClientKind kind, String country) {
    return findings(kind, country).list().items().stream()
        .filter(finding -> finding.rule().equals("PAY-13"))
        .findFirst()
        .map(Finding::notes)
        .orElseThrow();
  }

  @Test
  void aBusinessIsToldOfInterestAndTheFixedSum() {
    assertEquals(
        List.of(
            "Law, France: Commercial Code, art. L441-10 II; Commercial Code, art. L441-10 II and"
                + " D441-5 (not verified); Civil Code, art. 1219 and 1220"),
        notes(ClientKind.BUSINESS, "fr"));
  }

  @Test
  void aPrivatePersonIsNot() {
    assertEquals(
        List.of(
            "Law, France: Civil Code, art. 1231-6 (not verified); Civil Code, art. 1219 and 1220"),
        notes(ClientKind.PRIVATE, "fr"));
  }

  @Test
  void theDayStandsBelowAndNothingDoesForACountryWithoutAPack() {
    assertEquals(
        "Law as of 23 November 2026; check for changes since. Information, not legal advice.",
        findings(ClientKind.BUSINESS, "fr").notes().getLast().replace('\u00a0', ' '));
    assertEquals(List.of(), notes(ClientKind.BUSINESS, "ca"));
    assertTrue(
        findings(ClientKind.BUSINESS, "ca").notes().stream().noneMatch(n -> n.startsWith("Law")));
  }
}
