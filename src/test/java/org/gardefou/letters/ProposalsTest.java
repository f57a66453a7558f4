package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.gardefou.store.ModelJson;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final LetterCases CASES = new LetterCases();

  private static List<Proposal> proposals(Mission mission) {
    return Proposals.of(
        CASES.book, CASES.context(ClientKind.BUSINESS, mission, Freelancer.create()));
  }

  private static Mission with(Phase phase, String fact, Value value) {
    return Mission.create("Salons", phase).withAnswer(fact, Answer.known(value));
  }

  private static List<String> ids(Mission mission) {
    return proposals(mission).stream().map(p -> p.kind().id()).toList();
  }

  @Test
  void freeWorkIsRefusedFirst() {
    Mission mission = with(Phase.PROSPECT, "payment.free_work", Value.of("unpaid_full_spec"));
    assertEquals("refuse_free_work", ids(mission).getFirst());
    assertEquals(
        "Work is asked for before any order.",
        proposals(mission).getFirst().reasons().getFirst().en());
    assertTrue(ids(mission).contains("decline"));
  }

  @Test
  void littleKnownMeansAsking() {
    assertEquals("ask_info", ids(Mission.create("Salons", Phase.PROSPECT)).getFirst());
  }

  @Test
  void aGraveFactEndsAtOnce() {
    assertEquals("end_now", ids(with(Phase.ONGOING, "health.abuse", Value.of(true))).getFirst());
  }

  @Test
  void theRunningSampleIsLeftWithNotice() throws Exception {
    Client client;
    try (var in =
        getClass().getResourceAsStream("/org/gardefou/samples/fr/maison-ostrevant.json")) {
      client = new ModelJson().readClient(in.readAllBytes());
    }
    List<String> ids = ids(client.missions().getFirst());
    assertEquals("end_with_notice", ids.getFirst());
    assertTrue(
        ids.containsAll(List.of("advice_set_aside", "arbitration", "off_role", "contact_rules")),
        ids.toString());
  }

  @Test
  void aBrokenRuleCallsForItsLetter() {
    Mission mission = Mission.create("Salons", Phase.ONGOING);
    Agreement broken = Agreement.of("K15", Agreement.State.BROKEN, LetterCases.TODAY);
    assertTrue(!ids(mission).contains("contact_rules"));
    assertTrue(ids(mission.withAgreement(broken)).contains("contact_rules"));
    assertTrue(
        !ids(mission.withAgreement(broken.withState(Agreement.State.AGREED, null)))
            .contains("contact_rules"));
  }

  @Test
  void theHandoverComesOnceSheLeaves() {
    Mission mission = Mission.create("Salons", Phase.ONGOING);
    assertTrue(!ids(mission).contains("handover_close"));
    Leaving begun = Leaving.NONE.withDone("read_contract", LetterCases.TODAY);
    assertEquals("handover_close", ids(mission.withLeaving(begun)).get(1));
  }

  @Test
  void everyReasonIsGivenAndTheBestComesFirst() {
    List<Proposal> all = proposals(with(Phase.PROSPECT, "price.discount", Value.of("third")));
    for (Proposal proposal : all) {
      assertTrue(!proposal.reasons().isEmpty());
    }
    List<Integer> weights = all.stream().map(Proposal::weight).toList();
    assertEquals(weights.stream().sorted(java.util.Comparator.reverseOrder()).toList(), weights);
  }
}
