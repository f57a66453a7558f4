package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Leaving;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.OwnBlock;
import org.gardefou.model.Phase;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Tone;
import org.junit.jupiter.api.Test;

/** Letters, rehearsals and the way out, written to a file and read again. */
class LetterFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final ModelJson json = new ModelJson();

  private static Mission mission() {
    LetterDraft letter =
        LetterDraft.create("decline", Tone.WARM, Form.TU, DAY)
            .withSlot("addressee", "Madame Roux")
            .withEdit(BlockEdit.of("reason", "Mes mots.", "Les siens."))
            .withOrder(List.of("opening", "reason"))
            .withAcknowledged(DAY)
            .withSent(DAY.plusDays(1), "Tout le texte.");
    return Mission.create("Salons", Phase.ONGOING)
        .withLetter(letter)
        .withRehearsal(Rehearsal.of("urgent", DAY, "Oui, si…"))
        .withLeaving(Leaving.NONE.withDone("notice", DAY).withNoticeDays(45).withNoticeOn(DAY));
  }

  @Test
  void comeBackAsTheyWere() throws Exception {
    Client client = Client.create("Duval", ClientKind.BUSINESS).withMission(mission());
    assertEquals(client, json.readClient(json.write(client)));
  }

  @Test
  void whatWasNotBegunIsNotWritten() {
    Client client =
        Client.create("Duval", ClientKind.BUSINESS)
            .withMission(Mission.create("Salons", Phase.PROSPECT));
    String file = new String(json.write(client), StandardCharsets.UTF_8);
    assertFalse(file.contains("leaving") || file.contains("letters"), file);
  }

  @Test
  void unknownPropertiesSurvive() throws Exception {
    String file =
        new String(
                json.write(Client.create("Duval", ClientKind.BUSINESS).withMission(mission())),
                StandardCharsets.UTF_8)
            .replace("\"kind\": \"decline\",", "\"kind\": \"decline\", \"colour\": \"blue\",")
            .replace("\"block\": \"reason\",", "\"block\": \"reason\", \"by\": \"her\",")
            .replace("\"objection\": \"urgent\",", "\"objection\": \"urgent\", \"with\": \"Léa\",")
            .replace("\"noticeDays\": 45,", "\"noticeDays\": 45, \"why\": \"contract\",");
    Client read = json.readClient(file.getBytes(StandardCharsets.UTF_8));
    String again = new String(json.write(read), StandardCharsets.UTF_8);
    for (String kept : List.of("\"colour\"", "\"by\"", "\"with\"", "\"why\"")) {
      assertTrue(file.contains(kept), kept);
      assertTrue(again.contains(kept), kept + " in " + again);
    }
  }

  @Test
  void herVersionsAndRulesComeBack() throws Exception {
    Freelancer own =
        Freelancer.create()
            .withOwnBlock(
                OwnBlock.of("decline", "next", Tone.FIRM, Form.VOUS, "D’ici {answer_date}."))
            .withHouseRules(Map.of("K05", Map.of("rounds", "trois")));
    assertEquals(own, json.readFreelancer(json.write(own)));
    OwnBlock newer = OwnBlock.of("decline", "next", Tone.FIRM, Form.VOUS, "Autrement.");
    assertEquals(List.of(newer), own.withOwnBlock(newer).ownBlocks());
    assertEquals(List.of(), own.withoutOwnBlock(newer).ownBlocks());
  }
}
