package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.cel.CelType;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.FlagState;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Her own questions and rules, laid over the catalogue. */
class OwnPiecesTest {
  private static final Catalogue BASE = CatalogueLoader.builtIn().catalogue();

  private static CatalogueLoader.Loaded apply(List<String> questions, List<String> rules) {
    return Overlay.apply(BASE, Own.profile(questions, rules));
  }

  @Nested
  class InForce {
    private final Freelancer freelancer = Own.profile(List.of(Own.PARKING), List.of(Own.FAR));
    private final CatalogueLoader.Loaded loaded = Overlay.apply(BASE, freelancer);
    private final Engine engine = new Engine(loaded.catalogue(), freelancer);
    private final Client client = Client.create("Halle", ClientKind.BUSINESS);

    private Assessment assess(Mission mission) {
      return engine.assess(client, mission, LocalDate.of(2026, 11, 23));
    }

    private FlagState stateOf(String rule, Mission mission) {
      Assessment assessment = assess(mission);
      return java.util.stream.Stream.concat(
              assessment.flags().stream(), assessment.clear().stream())
          .filter(flag -> flag.rule().id().equals(rule))
          .findFirst()
          .orElseThrow()
          .state();
    }

    @Test
    void nothingIsWrong() {
      assertEquals(List.of(), loaded.problems());
    }

    @Test
    void theQuestionIsAFactOfItsCriterion() {
      Fact fact = Objects.requireNonNull(loaded.catalogue().facts().get("own.parking"));
      assertEquals("CND", loaded.catalogue().criterionOf(fact).orElseThrow().id());
      assertEquals(CelType.INT, loaded.catalogue().environment().typeOf("own.parking").get());
      assertEquals(new Text("Parking nearby?", "De quoi se garer ?"), fact.shortName());
      assertTrue(fact.own());
      assertFalse(Objects.requireNonNull(BASE.facts().get("health.dread")).own());
    }

    @Test
    void itIsAskedEvenWhereNoRuleReadsIt() {
      Freelancer asking = Own.profile(List.of(Own.PARKING), List.of());
      Engine alone = new Engine(Overlay.apply(BASE, asking).catalogue(), asking);
      Mission mission = Mission.create("Hall", Phase.PROSPECT);
      assertTrue(
          alone.questions(client, mission).stream().anyMatch(f -> f.id().equals("own.parking")));
    }

    @Test
    void theRuleReadsIt() {
      Mission open = Mission.create("Hall", Phase.PROSPECT);
      assertEquals(FlagState.POSSIBLE, stateOf("MY-01", open));
      Mission easy = open.withAnswer("own.parking", Answer.known(Value.of("easy")));
      assertEquals(FlagState.CLEAR, stateOf("MY-01", easy));
      Mission none = open.withAnswer("own.parking", Answer.known(Value.of("none")));
      assertEquals(FlagState.FIRED, stateOf("MY-01", none));
      assertEquals(
          new Text("Parking: none", "Stationnement : impossible"),
          assess(none).fired(Severity.RED).getFirst().evidence());
    }

    @Test
    void builtInRulesWorkBesideIt() {
      Mission mission =
          Mission.create("Hall", Phase.ONGOING)
              .withAnswer("health.clinician_advice", Answer.known(Value.of(true)))
              .withAnswer("own.parking", Answer.known(Value.of("easy")));
      assertEquals(
          new Engine(BASE, Freelancer.create())
              .assess(client, mission, LocalDate.of(2026, 11, 23))
              .verdict(),
          assess(mission).verdict());
    }

    @Test
    void theRuleCanBeSwitchedOff() {
      Catalogue off = Overlay.apply(BASE, freelancer.withSwitchedOff(Set.of("MY-01"))).catalogue();
      assertFalse(off.rules().containsKey("MY-01"));
      assertEquals(
          List.of(), Overlay.apply(BASE, freelancer.withSwitchedOff(Set.of("MY-01"))).problems());
    }
  }

  @Test
  void oneLanguageIsEnoughAndIsMentionedOnce() {
    CatalogueLoader.Loaded loaded =
        apply(
            List.of(
                """
                {"id": "own.cat", "criterion": "FIT", "type": "yesno",
                 "short": {"fr": "Chat"}, "question": {"fr": "Un chat ?"}}
                """),
            List.of());
    assertEquals(List.of("ownQuestions[0] ONE_LANGUAGE"), Own.told(loaded.problems()));
    assertTrue(loaded.problems().getFirst().warning());
    Fact fact = Objects.requireNonNull(loaded.catalogue().facts().get("own.cat"));
    assertEquals(new Text("Un chat ?", "Un chat ?"), fact.question());
    assertEquals(Fact.Ask.SELF, fact.ask());
  }

  /** The right question and rule, with one thing changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "own.parking\", \"criterion  | parking\", \"criterion    | ownQuestions[0].id WRONG_VALUE",
        "own.parking\", \"criterion  | scope.hours_quoted\", \"criterion | ownQuestions[0].id"
            + " WRONG_VALUE",
        "\"CND\"                     | \"XYZ\"                   | ownQuestions[0].criterion"
            + " UNKNOWN_NAME",
        "\"words\"                   | \"slider\"                | ownQuestions[0].type"
            + " WRONG_VALUE",
        "\"words\"                   | \"date\"                  | ownQuestions[0].choices"
            + " WRONG_VALUE",
        "\"hard\"                    | \"easy\"                  | ownQuestions[0].choices"
            + " WRONG_VALUE",
        "\"client\"                  | \"mother\"                | ownQuestions[0].ask WRONG_VALUE",
        "\"choices\"                 | \"chioces\"               | ownQuestions[0].chioces"
            + " UNKNOWN_NAME",
        "\"en\": \"Parking nearby?\", \"fr\": | \"de\":              |"
            + " ownQuestions[0].question LANGUAGE_MISSING",
      })
  void aFaultyQuestionIsLeftOutWithItsPlace(String right, String wrong, String told) {
    CatalogueLoader.Loaded loaded = apply(List.of(Own.PARKING.replace(right, wrong)), List.of());
    assertTrue(Own.told(loaded.problems()).contains(told), loaded.problems()::toString);
    assertEquals(BASE.facts(), loaded.catalogue().facts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "own.parking >= 2 | own.parking >= 'far'   | ownRules[0].tiers.caution EXPRESSION",
        "own.parking >= 2 | own.garage             | ownRules[0].tiers.caution EXPRESSION",
        "\"red\"          | \"crimson\"            | ownRules[0].tiers.crimson UNKNOWN_NAME",
        "\"CND\"          | \"XYZ\"                | ownRules[0] UNKNOWN_NAME",
        "{own.parking}    | {scope.hours_quoted}   | ownRules[0].evidence UNKNOWN_NAME",
        "\"name\"         | \"colour\"             | ownRules[0].colour UNKNOWN_NAME",
        "MY-01            | ADV-01                 | ownRules[0] DUPLICATE",
        "MY-01            | 1st                    | ownRules[0].id WRONG_VALUE",
        "\"tiers\"        | \"tears\"              | ownRules[0].tiers MISSING",
        "\"evidence\"     | \"evidenze\"           | ownRules[0].evidence MISSING",
        "\"evidence\": [  | \"clauses\": [\"K99\"], \"evidence\": [ | ownRules[0].clauses"
            + " UNKNOWN_NAME",
        "\"evidence\": [  | \"clauses\": \"K15\", \"evidence\": [ | ownRules[0].clauses"
            + " WRONG_VALUE",
        "\"evidence\": [  | \"askSelf\": 1, \"evidence\": [ | ownRules[0].askSelf WRONG_VALUE",
      })
  void aFaultyRuleIsLeftOutWithItsPlace(String right, String wrong, String told) {
    CatalogueLoader.Loaded loaded =
        apply(List.of(Own.PARKING), List.of(Own.FAR.replace(right, wrong)));
    assertTrue(Own.told(loaded.problems()).contains(told), loaded.problems()::toString);
    assertEquals(BASE.rules().keySet(), loaded.catalogue().rules().keySet());
  }

  private static List<String> question(String type, String more) {
    String json =
        """
        {"id": "own.one", "criterion": "CND", "type": "%s", %s
         "question": {"en": "One?", "fr": "Un ?"}}
        """
            .formatted(type, more);
    return Own.told(apply(List.of(json), List.of()).problems());
  }

  /** Properties that another type has would pass unnoticed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choices | [{\"id\": \"a\", \"label\": {\"en\": \"A\", \"fr\": \"A\"}}]",
        "anchors | [{\"en\": \"A\", \"fr\": \"A\"}]",
        "unit    | {\"en\": \"hours\", \"fr\": \"heures\"}",
        "min     | 0",
        "max     | 9",
        "integer | true",
      })
  void aYesOrNoHasNoPropertiesOfOtherTypes(String name, String value) {
    assertEquals(
        List.of("ownQuestions[0]." + name + " WRONG_VALUE"),
        question("yesno", "\"" + name + "\": " + value + ","));
  }

  @Test
  void anAmountHasLimitsButNoUnit() {
    String limits = "\"min\": 0, \"max\": 9, \"integer\": true,";
    String unit = "\"unit\": {\"en\": \"hours\", \"fr\": \"heures\"},";
    assertEquals(List.of(), question("number", limits + unit));
    assertEquals(List.of(), question("money", limits));
    assertEquals(List.of("ownQuestions[0].unit WRONG_VALUE"), question("money", limits + unit));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "12, true", "13, false"})
  void choicesAreTwoToTwelve(int count, boolean fits) {
    String choices =
        IntStream.range(0, count)
            .mapToObj(i -> "{\"id\": \"a" + i + "\", \"label\": {\"en\": \"A\", \"fr\": \"A\"}}")
            .collect(Collectors.joining(",", "\"choices\": [", "],"));
    assertEquals(
        fits ? List.of() : List.of("ownQuestions[0].choices WRONG_VALUE"),
        question("choice", choices));
  }

  @Test
  void theLanguageThatIsThereIsNamed() {
    Text message =
        apply(
                List.of(
                    """
                    {"id": "own.cat", "criterion": "FIT", "type": "yesno",
                     "question": {"fr": "Un chat ?"}}
                    """),
                List.of())
            .problems()
            .getFirst()
            .message();
    assertEquals("written in French only; it is shown like that", message.en());
    assertEquals("écrit en français seulement\u202f; s’affiche ainsi", message.fr());
  }

  @Test
  void aRuleWhoseQuestionIsGoneIsTold() {
    CatalogueLoader.Loaded loaded = apply(List.of(), List.of(Own.FAR));
    assertEquals(
        List.of("ownRules[0].tiers.caution EXPRESSION", "ownRules[0].tiers.red EXPRESSION"),
        Own.told(loaded.problems()));
  }

  @Test
  void numbersNeedRisingLimits() {
    String number =
        """
        {"id": "own.stairs", "criterion": "CND", "type": "number", "min": 9, "max": 9,
         "question": {"en": "Stairs?", "fr": "Marches ?"}}
        """;
    assertEquals(
        List.of("ownQuestions[0].max WRONG_VALUE"),
        Own.told(apply(List.of(number), List.of()).problems()));
    assertEquals(
        List.of(),
        apply(List.of(number.replace("\"max\": 9", "\"max\": 99")), List.of()).problems());
  }

  @Test
  void scalesHaveFiveAnchors() {
    String scale =
        """
        {"id": "own.noise", "criterion": "CND", "type": "scale",
         "question": {"en": "Noise?", "fr": "Bruit ?"},
         "anchors": [{"en": "Quiet", "fr": "Calme"}]}
        """;
    assertEquals(
        List.of("ownQuestions[0].anchors WRONG_VALUE"),
        Own.told(apply(List.of(scale), List.of()).problems()));
  }

  @Test
  void idsStandOnce() {
    CatalogueLoader.Loaded loaded =
        apply(List.of(Own.PARKING, Own.PARKING), List.of(Own.FAR, Own.FAR));
    assertEquals(
        List.of("ownQuestions[1] DUPLICATE", "ownRules[1] DUPLICATE"), Own.told(loaded.problems()));
    assertTrue(loaded.catalogue().rules().containsKey("MY-01"));
  }

  @Test
  void countsAndLengthsHaveLimits() {
    List<String> many = Collections.nCopies(OwnQuestions.MOST + 1, Own.PARKING);
    assertTrue(Own.told(apply(many, List.of()).problems()).contains("ownQuestions TOO_MUCH"));
    String wordy = Own.PARKING.replace("Parking nearby?", "Parking? ".repeat(100));
    assertEquals(
        List.of("ownQuestions[0].question.en TOO_MUCH"),
        Own.told(apply(List.of(wordy), List.of()).problems()));
    String long_ = Own.FAR.replace("own.parking >= 2", "own.parking >= 2" + " ".repeat(4000));
    assertTrue(
        Own.told(apply(List.of(Own.PARKING), List.of(long_)).problems())
            .contains("ownRules[0].tiers.caution TOO_MUCH"));
  }

  /** At the limits themselves nothing is wrong: 600 characters, 100 questions. */
  @Test
  void theLimitsThemselvesAreAllowed() {
    String words = Own.PARKING.replace("Parking nearby?", "x".repeat(600));
    assertEquals(List.of(), apply(List.of(words), List.of()).problems());
    List<String> many =
        IntStream.range(0, 100)
            .mapToObj(i -> Own.PARKING.replace("own.parking", "own.parking_" + i))
            .toList();
    assertEquals(List.of(), apply(many, List.of()).problems());
  }

  @Test
  void eachPieceInOneLanguageIsMentioned() {
    String question = Own.PARKING.replace("\"en\": \"Parking nearby?\", ", "");
    String rule = Own.FAR.replace(", \"fr\": \"Pas de place\"", "");
    assertEquals(
        List.of("ownQuestions[0] ONE_LANGUAGE", "ownRules[0] ONE_LANGUAGE"),
        Own.told(apply(List.of(question), List.of(rule)).problems()));
  }

  private static Text why(CatalogueLoader.Loaded loaded) {
    return Objects.requireNonNull(loaded.catalogue().rules().get("MY-01")).why();
  }

  @Test
  void theNameOfARuleIsWhyItMattersUnlessSheSaysWhy() {
    CatalogueLoader.Loaded named = apply(List.of(Own.PARKING), List.of(Own.FAR));
    assertEquals(new Text("No parking", "Pas de place"), why(named));
    String because = "\"why\": {\"en\": \"Tools\", \"fr\": \"Outils\"}, \"tiers\"";
    CatalogueLoader.Loaded said =
        apply(List.of(Own.PARKING), List.of(Own.FAR.replace("\"tiers\"", because)));
    assertEquals(new Text("Tools", "Outils"), why(said));
  }

  @Test
  void piecesThatAreNoObjectsAtAllAreTold() {
    Freelancer odd =
        Freelancer.create()
            .withOwnRules(List.of(java.util.Map.of("tiers", List.of("true"), "id", 7)));
    List<String> told = Own.told(Overlay.apply(BASE, odd).problems());
    assertTrue(told.contains("ownRules[0].id WRONG_VALUE"), told::toString);
  }
}
