package org.gardefou.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.gardefou.catalogue.Own;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Her own rules and questions, used as a person does. */
class OwnRulesPaneTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private OwnStand stand(Language language, List<String> questions, List<String> rules) {
    return Fx.get(() -> new OwnStand(folder, language).with(Own.profile(questions, rules)));
  }

  private OwnWindow french(List<String> questions, List<String> rules) {
    return new OwnWindow(stand(Language.FR, questions, rules));
  }

  @Test
  void aRuleIsMadeWithTheKeyboardAlone() {
    try (OwnWindow window = new OwnWindow(folder, Language.FR)) {
      window.press("new-rule");
      assertEquals("rule-name", window.focusId());
      window.robot.write("Urgences");
      window.press("caution-fact-0");
      assertEquals("search", window.focusId());
      window.robot.write("urgent requests");
      window.robot.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertEquals("caution-op-0", window.focusId());
      assertEquals("au moins", window.chosen("caution-op-0"));
      window.choose("caution-value-0", 4);
      assertEquals("communication.urgent >= 4", window.text("caution-expression"));
      assertTrue(window.robot.sees("valide"));
      window.paste("sentence", "Tout presse");
      window.press("save");
      assertEquals(
          List.of(
              Map.of(
                  "id", "MY-01",
                  "criterion", "ADV",
                  "name", Map.of("fr", "Urgences"),
                  "tiers", Map.of("caution", "communication.urgent >= 4"),
                  "evidence", List.of(Map.of("fr", "Tout presse")))),
          window.rules());
      assertTrue(window.stand.desk.engine().catalogue().rules().containsKey("MY-01"));
      assertEquals("change-MY-01", window.focusId());
      assertTrue(window.robot.sees("écrit en français seulement\u202f; s’affiche ainsi"));
    }
  }

  @Test
  void rowsAndGroupsMakeTheExpression() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of())) {
      window.press("new-rule");
      pick(window, "caution-fact-0", "own.parking");
      window.choose("caution-value-0", 2);
      window.press("caution-group");
      pick(window, "caution-fact-1-0", "health.on_call");
      window.press("caution-add-1");
      pick(window, "caution-fact-1-1", "conditions.response_hours");
      window.choose("caution-op-1-1", 3);
      assertEquals("moins de", window.chosen("caution-op-1-1"));
      assertEquals("own.parking >= 2 && health.on_call", window.text("caution-expression"));
      assertTrue(window.robot.sees("encore incomplète"));
      window.focus("caution-value-1-1");
      window.robot.press(KeyCode.TAB);
      type(window, "caution-value-1-1", "4,5");
      assertEquals(
          "own.parking >= 2 && (health.on_call || conditions.response_hours < 4.5)",
          window.text("caution-expression"));
      window.choose("caution-kind-1", 1);
      assertEquals(
          "own.parking >= 2 && !(health.on_call || conditions.response_hours < 4.5)",
          window.text("caution-expression"));
      window.press("caution-remove-1-1");
      window.press("caution-remove-0");
      assertEquals("!health.on_call", window.text("caution-expression"));
    }
  }

  private static void pick(OwnWindow window, String id, String fact) {
    window.press(id);
    window.paste("search", fact);
    window.robot.press(KeyCode.ENTER);
  }

  private static void type(OwnWindow window, String id, String number) {
    Node value = window.node(id);
    Fx.run(() -> value.lookup(".number-value").requestFocus());
    window.robot.write(number);
  }

  @Test
  void theRowsFollowTheExpressionAndItsFaultsAreShown() {
    try (OwnWindow window = french(List.of(), List.of())) {
      window.press("new-rule");
      window.paste("caution-expression", "health.dread >= 3 || !health.on_call");
      assertEquals("3 sur 5", window.chosen("caution-value-0"));
      assertEquals("non", window.chosen("caution-value-1"));
      window.paste("caution-expression", "health.dread >= 3 && health.dreed");
      assertTrue(window.robot.sees("Ligne 1, place 22\u00a0: aucun fait ne porte ce nom."));
      assertTrue(window.robot.sees("health.dread >= 3 && health.dreed\n" + " ".repeat(21) + "^"));
      assertTrue(window.node("caution-fact-0").isDisabled());
      window.paste("caution-expression", "health.dread >= 5");
      assertFalse(window.node("caution-fact-0").isDisabled());
      assertEquals("5 sur 5", window.chosen("caution-value-0"));
      assertFalse(window.has("caution-fact-1"));
    }
  }

  @Test
  void anExpressionThatRowsCannotShowStaysAsItIs() {
    String text = "health.hours_week  >  price.floor_rate";
    String rule = Own.FAR.replace("own.parking >= 3", text);
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(rule))) {
      window.press("change-MY-01");
      assertTrue(
          window.robot.sees(
              "Cette règle est écrite comme expression\u00a0: elle dit plus que des lignes ne"
                  + " peuvent montrer. Elle reste telle que vous l’avez écrite."));
      window.paste("rule-name", "Autre nom");
      window.press("save");
      assertEquals(
          Map.of("caution", "own.parking >= 2", "red", text),
          window.rules().getFirst().get("tiers"));
      assertEquals(
          Map.of("en", "No parking", "fr", "Autre nom"), window.rules().getFirst().get("name"));
    }
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsSaved() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      Map<String, Object> before = window.rules().getFirst();
      window.press("change-MY-01");
      window.paste("rule-name", " ");
      window.press("save");
      assertTrue(window.robot.sees("Donnez un nom à la règle."));
      assertEquals("rule-name", window.focusId());
      window.paste("rule-name", "Place");
      assertFalse(window.robot.sees("Donnez un nom à la règle."));
      window.paste("red-expression", "own.parking >= ");
      window.press("save");
      assertEquals("red-expression", window.focusId());
      window.paste("red-expression", "own.parking >= 3");
      window.paste("sentence", "Trajet {conditions.travel_h_week}");
      window.press("save");
      assertTrue(
          window.robot.sees("Un fait entre accolades doit être lu par la condition."),
          window.robot.words()::toString);
      assertEquals("sentence", window.focusId());
      assertEquals(before, window.rules().getFirst());
    }
  }

  @Test
  void aDraftOutlivesLeavingTheScreenAndAnotherLanguage() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.press("change-MY-01");
      window.paste("red-expression", "own.parking >=");
      window.paste("rule-name", "Parking");
      Fx.run(
          () -> {
            window.stand.pane.detach();
            window.stand.messages.set(Messages.in(Language.EN));
            window.stand.pane.attach();
          });
      assertEquals("own.parking >=", window.text("red-expression"));
      assertEquals("No parking", window.text("rule-name"));
      Fx.run(() -> window.stand.messages.set(Messages.in(Language.FR)));
      assertEquals("Parking", window.text("rule-name"));
    }
  }

  @Test
  void cancelClosesAndCanBeTakenBack() {
    try (OwnWindow window = french(List.of(), List.of())) {
      window.press("new-rule");
      window.paste("rule-name", "Brouillon");
      window.press("cancel");
      assertEquals("new-rule", window.focusId());
      assertEquals(List.of(), window.rules());
      Fx.run(window.stand.notices.getLast().action().orElseThrow().run());
      assertEquals("Brouillon", window.text("rule-name"));
    }
  }

  @Test
  void theRuleIsTriedOnHerMissions() {
    OwnStand stand = stand(Language.FR, List.of(), List.of());
    Fx.run(
        () -> {
          stand.desk.removeSamples();
          stand.desk.create("Aube", ClientKind.BUSINESS, "Un", Phase.ONGOING);
          stand.desk.create("Brume", ClientKind.BUSINESS, "Deux", Phase.ONGOING);
          stand.desk.create("Cime", ClientKind.BUSINESS, "Trois", Phase.PROSPECT);
        });
    try (OwnWindow window = new OwnWindow(stand)) {
      window.press("new-rule");
      window.paste("caution-expression", "mission.phase == 'ongoing'");
      window.settle();
      assertTrue(
          window.robot.sees("Se déclencherait sur 2 de vos 3 missions"),
          window.robot.words()::toString);
      assertTrue(window.robot.sees("Aube"));
      assertFalse(window.robot.sees("Cime"));
      assertTrue(window.robot.sees("Aucun avis ne changerait."));
      // A veto turns the advice of both, whatever is still unknown.
      window.choose("severity-caution", 2);
      window.settle();
      assertTrue(
          window.robot.sees("L’avis changerait pour 2 missions."), window.robot.words()::toString);
      window.paste("dealbreaker-expression", "conditions.onsite_days > 2.0");
      window.settle();
      assertTrue(window.robot.sees("Se déclencherait sur 0 de vos 3 missions"));
      assertTrue(
          window.robot.words().stream()
              .anyMatch(w -> w.endsWith("Pour 3 missions, des réponses manquent encore.")),
          window.robot.words()::toString);
      window.paste("dealbreaker-expression", "conditions.onsite_days > 900.0");
      window.settle();
      assertTrue(
          window.robot.words().stream().anyMatch(w -> w.contains("aucune réponse ne rend")),
          window.robot.words()::toString);
      window.paste("dealbreaker-expression", "conditions.onsite_days >");
      assertTrue(
          window.robot.sees(
              "Dès que la condition est complète, vous voyez ici ce qu’elle donnerait sur vos"
                  + " missions."));
    }
  }

  @Test
  void severitiesAreAddedAndTakenAway() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.press("change-MY-01");
      window.press("add-tier");
      window.paste("dealbreaker-expression", "own.parking == 3");
      window.press("remove-caution");
      window.press("save");
      assertEquals(
          Map.of("red", "own.parking >= 3", "dealbreaker", "own.parking == 3"),
          window.rules().getFirst().get("tiers"));
    }
  }

  @Test
  void theFactsThatAreReadCanBePutIntoTheSentence() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.press("change-MY-01");
      window.paste("sentence", "Se garer");
      window.press("insert");
      window.robot.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertEquals("Se garer{own.parking}", window.text("sentence"));
    }
  }

  @Test
  void rulesAreSwitchedOffDuplicatedAndDeleted() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.press("on-MY-01");
      assertEquals(Set.of("MY-01"), window.stand.desk.state().get().freelancer().switchedOff());
      assertFalse(window.stand.desk.engine().catalogue().rules().containsKey("MY-01"));
      window.press("on-MY-01");
      assertEquals(Set.of(), window.stand.desk.state().get().freelancer().switchedOff());
      window.press("duplicate-MY-01");
      assertEquals("Pas de place (copie)", window.text("rule-name"));
      window.press("save");
      assertEquals("MY-02", window.rules().getLast().get("id"));
      window.press("delete-MY-01");
      assertEquals(1, window.rules().size());
      Fx.run(window.stand.notices.getLast().action().orElseThrow().run());
      assertEquals(2, window.rules().size());
    }
  }

  @Test
  void aQuestionIsMadeAndCanBeAskedAtOnce() {
    try (OwnWindow window = french(List.of(), List.of())) {
      window.press("new-question");
      window.paste("question-words", "Peut-on se garer ?");
      window.choose("question-type", 1);
      window.paste("choice-0", "Toujours");
      window.press("save");
      assertTrue(window.robot.sees("il faut de 2 à 12 réponses"), window.robot.words()::toString);
      window.paste("choice-1", "Jamais");
      window.press("save");
      Map<String, Object> question = window.questions().getFirst();
      assertEquals("own.peut_on_se_garer", question.get("id"));
      assertEquals(
          List.of(
              Map.of("id", "toujours", "label", Map.of("fr", "Toujours")),
              Map.of("id", "jamais", "label", Map.of("fr", "Jamais"))),
          question.get("choices"));
      assertTrue(
          window.stand.desk.engine().catalogue().facts().containsKey("own.peut_on_se_garer"));
    }
  }

  @Test
  void numbersAndScalesHaveTheirFields() {
    try (OwnWindow window = french(List.of(), List.of())) {
      window.press("new-question");
      window.paste("question-words", "Marches");
      window.choose("question-type", 4);
      window.paste("limit-max", "9,5");
      window.paste("unit", "marches");
      window.press("save");
      Map<String, Object> question = window.questions().getFirst();
      assertEquals("number", question.get("type"));
      assertEquals(new java.math.BigDecimal("9.5"), question.get("max"));
      window.press("new-question");
      window.paste("question-words", "Bruit");
      window.choose("question-type", 2);
      for (int i = 0; i < 5; i++) {
        window.paste("anchor-" + i, "n" + i);
      }
      window.press("save");
      assertEquals(5, Piece.of(window.questions().getLast()).list("anchors").size());
    }
  }

  @Test
  void deletingAQuestionThatARuleReadsIsAskedBefore() {
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.press("delete-own.parking");
      assertEquals(1, window.questions().size());
      assertTrue(
          window.robot.words().stream().anyMatch(w -> w.startsWith("Lue par MY-01.")),
          window.robot.words()::toString);
      window.robot.click("Supprimer la question");
      assertEquals(List.of(), window.questions());
      assertTrue(
          window.robot.sees(
              "Pas en vigueur\u00a0: une expression est fautive\u202f; ouvrez la règle pour voir"
                  + " où."));
    }
  }

  @Test
  void rulesGoOutIntoAFileAndComeIn() throws IOException {
    Path file = folder.resolve("rules.json");
    try (OwnWindow window = french(List.of(Own.PARKING), List.of(Own.FAR))) {
      window.stand.chosen = file;
      window.press("rules-export");
      assertTrue(Files.readString(file).contains("own.parking"));
      Files.writeString(file, Files.readString(file).replace(">= 3", ">= 2"));
      window.press("rules-import");
      assertEquals("MY-01-2", window.rules().getLast().get("id"));
      assertEquals(1, window.questions().size());
      assertEquals(
          "rules.json\u00a0: une nouvelle règle, aucune nouvelle question.",
          window.stand.notices.getLast().happened());
      assertEquals(
          "MY-01 était pris et devient MY-01-2.", window.stand.notices.getLast().details());
      Files.writeString(file, Files.readString(file).replace(">= 2", ">= 'x'"));
      window.press("rules-import");
      assertEquals(2, window.rules().size());
      assertEquals("Rien n’a été repris de rules.json.", window.stand.notices.getLast().happened());
      assertTrue(
          window.stand.notices.getLast().details().startsWith("ownRules[0].tiers.caution"),
          window.stand.notices.getLast()::details);
    }
  }
}
