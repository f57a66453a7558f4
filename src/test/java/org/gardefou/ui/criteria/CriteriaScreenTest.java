package org.gardefou.ui.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.gardefou.catalogue.Severity;
import org.gardefou.desk.Desk;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Limits;
import org.gardefou.model.Phase;
import org.gardefou.model.RoleSheet;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** My criteria, by keys and clicks on the whole window. */
class CriteriaScreenTest {
  private static final Text LABEL = new Text("x", "x");

  private static final Map<String, Object> TOO_FAR =
      Map.of(
          "id",
          "MY-01",
          "criterion",
          "CND",
          "tiers",
          Map.of("dealbreaker", "conditions.travel_h_week > 10.0"),
          "evidence",
          List.of(Map.of("en", "Too far", "fr", "Trop loin")),
          "why",
          Map.of("en", "I live here.", "fr", "Je vis ici."));

  private DeskWindow window = open(desk -> {});
  private Hands hands = new Hands(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    hands.close();
    Fx.run(window.window::close);
  }

  private static DeskWindow open(Consumer<Desk> before) {
    return Fx.get(
        () -> {
          DeskWindow made = new DeskWindow(Language.EN, 1000, 700, before);
          made.window.shell().openCriteria();
          return made;
        });
  }

  private void over(Consumer<Desk> before) {
    close();
    window = open(before);
    hands = new Hands(window.scene);
  }

  private Node node(String id) {
    return Fx.get(() -> window.node(id));
  }

  private Hands fill(String id, String words) {
    Fx.run(
        () -> {
          TextInputControl field = (TextInputControl) window.node(id);
          field.requestFocus();
          field.selectAll();
        });
    return hands.write(words).press(KeyCode.ENTER);
  }

  private void focus(String id) {
    Fx.run(() -> window.node(id).requestFocus());
  }

  private void undo() {
    Fx.run(window.desk::undo);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  @Test
  void aWeightByItsFieldAndBackAgain() {
    fill("weight-HLT", "20");
    assertEquals(Map.of("HLT", number("20")), window.profile().weights());
    assertTrue(hands.sees("total 106, scaled to 100"));
    assertTrue(hands.sees("Undo: weight of Health"));
    hands.click(node("weight-HLT-back"));
    assertEquals(Map.of(), window.profile().weights());
    assertTrue(hands.sees("total 100"));
    fill("weight-HLT", "14");
    assertEquals(Map.of(), window.profile().weights(), "the catalogue’s own weight is no change");
  }

  @Test
  void aSliderByKeysIsUndoneInOneStep() {
    focus("slider-HLT");
    hands.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    assertEquals(Map.of("HLT", number("17")), window.profile().weights());
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(Map.of(), window.profile().weights());
  }

  @Test
  void whatCannotBeAWeightStaysWithTheReason() {
    fill("weight-HLT", "120");
    assertTrue(hands.sees("The weight of Health is a number from 0 to 100."));
    fill("weight-HLT", "much");
    assertTrue(hands.sees("“much” is not a number. Write it like this: 1,234.5"));
    assertEquals("much", ((TextInputControl) node("weight-HLT")).getText());
    assertEquals(Map.of(), window.profile().weights());
  }

  /** 12 criteria: the first weighs (1 + 1/2 + ... + 1/12) / 12 = 25.9 %, the last 1/144 = 0.7 %. */
  @Test
  void rankingByKeysMakesWeightsOfTheOrder() {
    hands.click("Rank");
    assertTrue(hands.sees("Health and recovery"));
    hands.press(KeyCode.DOWN).press(KeyCode.UP, KeyCode.ALT);
    hands.click("Take these weights");
    Map<String, BigDecimal> weights = window.profile().weights();
    assertEquals(12, weights.size());
    assertEquals(number("25.9"), weights.get("ADV"), "the second of the catalogue moved up");
    assertEquals(number("17.5"), weights.get("HLT"));
    assertEquals(number("0.7"), weights.get("LEG"));
    undo();
    assertEquals(Map.of(), window.profile().weights());
  }

  @Test
  void aRankingThatIsCancelledChangesNothing() {
    hands.click("Rank").press(KeyCode.DOWN, KeyCode.ALT).press(KeyCode.ESCAPE);
    assertEquals(Map.of(), window.profile().weights());
    assertFalse(hands.sees("Take these weights"));
  }

  @Test
  void limitsWithTheirUnitsAndInWords() {
    fill("limit-HOURS_WEEK", "38 hours");
    fill("limit-CLIENT_SHARE", "50%");
    fill("limit-rate", "41.33");
    assertEquals(
        Limits.NONE
            .with(Limits.Kind.HOURS_WEEK, number("38"))
            .with(Limits.Kind.CLIENT_SHARE, number("50")),
        window.profile().limits());
    assertEquals(number("41.33"), window.profile().floorRate());
    fill("limit-DAYS_OFF_WEEK", "9");
    assertTrue(hands.sees("“Days off a week” takes a number from 0 to 7 (days)."));
    fill("limit-HOURS_WEEK", "");
    assertNull(window.profile().limits().hoursWeek());
  }

  @Test
  void thresholdsKeepTheirOrder() {
    fill("threshold-conditions", "60");
    assertTrue(
        hands.sees("Conditions come before the no: the other threshold stands at 55."),
        hands.words().toString());
    fill("threshold-reds", "2.5");
    assertTrue(hands.sees("The number of reds is a whole number from 1 to 100."));
    assertEquals(Map.of(), window.profile().thresholds());
    fill("threshold-decline", "50");
    assertEquals(Map.of("decline", number("50")), window.profile().thresholds());
  }

  @Test
  void aDealBreakerTurnedOffCountsAsARed() {
    focus("veto-PAY-13");
    hands.press(KeyCode.SPACE);
    assertEquals(Map.of("PAY-13", "red"), window.profile().severities());
    assertEquals("veto-PAY-13", hands.focus().getId(), "the focus stays");
    long all =
        window.desk.catalogue().rules().values().stream()
            .filter(rule -> rule.gravest() == Severity.DEALBREAKER)
            .count();
    assertTrue(hands.sees(all - 1 + " of " + all + " on"), hands.words().toString());
    hands.press(KeyCode.ENTER);
    assertEquals(Map.of(), window.profile().severities());
    assertNull(window.scene.lookup("#veto-HLT-01"), "a grave family cannot be turned");
  }

  @Test
  void aRuleIsFoundGradedSwitchedOffAndPutBack() {
    hands.click("Rules of the catalogue");
    fill("rules-search", "enthousiasm");
    assertTrue(hands.sees("No rule matches. Change the words or the choice."));
    fill("rules-search", "enthusiasm");
    focus("rule-FIT-12");
    hands.press(KeyCode.SPACE);
    hands.click("Deal-breaker");
    assertEquals(Map.of("FIT-12", "dealbreaker"), window.profile().severities());
    hands.click("This rule is checked");
    assertEquals(Set.of("FIT-12"), window.profile().switchedOff());
    assertTrue(hands.sees("off"));
    hands.click("Back to the catalogue’s");
    assertEquals(Map.of(), window.profile().severities());
    assertEquals(Set.of(), window.profile().switchedOff());
  }

  @Test
  void aGraveRuleIsAcknowledgedAndCountsAllTheSame() {
    hands.click("Rules of the catalogue").click("Grave families");
    focus("rule-HLT-03");
    hands.press(KeyCode.ENTER).click("Acknowledge");
    assertEquals(Map.of("HLT-03", LocalDate.of(2026, 11, 23)), window.profile().acknowledged());
    assertTrue(hands.sees("Acknowledged on 23 Nov 2026"));
    assertTrue(hands.sees("acknowledged"));
    assertEquals(
        window.desk.catalogue().rules().get("HLT-03"),
        window.desk.engine().catalogue().rules().get("HLT-03"));
  }

  @Test
  void allGoesBackButWhatIsHersAlone() {
    over(
        desk ->
            desk.editFreelancer(
                LABEL,
                f ->
                    f.withWeights(Map.of("HLT", BigDecimal.TEN))
                        .withSwitchedOff(Set.of("FIT-11"))
                        .withLimits(Limits.NONE.with(Limits.Kind.HOURS_WEEK, BigDecimal.TEN))
                        .withFloorRate(BigDecimal.TEN)));
    hands.click("Back to the starting values").click("Go back");
    assertEquals(Map.of(), window.profile().weights());
    assertEquals(Set.of(), window.profile().switchedOff());
    assertEquals(Limits.NONE, window.profile().limits());
    assertEquals(BigDecimal.TEN, window.profile().floorRate());
    assertTrue(hands.sees("Undo: back to the starting values"));
    undo();
    assertEquals(Map.of("HLT", BigDecimal.TEN), window.profile().weights());
  }

  @Test
  void threeStepsNoneOfWhichSheHasToTake() {
    hands.click("Three steps").click("Skip").click("Skip").click("Skip");
    assertTrue(hands.sees("Noted."));
    assertEquals(RoleSheet.EMPTY, window.profile().role());
    assertNull(window.profile().catalogue(), "nothing was changed");
  }

  @Test
  void whatSheTypesInAStepCountsOnlyWhenSheGoesOn() {
    hands.click("Three steps").write("layout").write("\nproofs");
    hands.press(KeyCode.TAB).write("photographs").click("Go on");
    assertEquals(
        new RoleSheet(List.of("layout", "proofs"), List.of("photographs"), List.of(), Map.of()),
        window.profile().role());
    hands.write("400").click("Go on");
    assertTrue(hands.sees("Step 2 of 3"), "a refused number keeps the step open");
    hands.click("Skip");
    assertEquals(Limits.NONE, window.profile().limits());
    hands.press(KeyCode.SPACE).click("Finish");
    assertEquals(Map.of("ADV-05", "red"), window.profile().severities());
  }

  @Test
  void theStepsBeginWithWhatSheSaidBefore() {
    over(
        desk ->
            desk.editFreelancer(
                LABEL, f -> f.withLimits(Limits.NONE.with(Limits.Kind.HOURS_WEEK, number("36")))));
    hands.click("Three steps").click("Skip");
    assertTrue(hands.sees("36\u202fhours"));
    hands.write("35").click("Go on");
    assertEquals(number("35"), window.profile().limits().hoursWeek());
  }

  /** A deal-breaker of her own makes it a no; as a red, the open questions come first. */
  @Test
  void theMissionsThatChangeAreNamed() {
    over(
        desk -> {
          Client client = desk.create("Far Away", ClientKind.BUSINESS, "Site", Phase.ONGOING);
          desk.editMission(
              LABEL,
              client.id(),
              client.missions().getFirst().id(),
              m -> m.withAnswer("conditions.travel_h_week", Answer.known(Value.of(12))));
          desk.editFreelancer(LABEL, f -> f.withOwnRules(List.of(TOO_FAR)));
        });
    assertTrue(hands.sees("These settings count for 1 stored mission."));
    fx(desk -> desk.editFreelancer(LABEL, f -> f.withSeverities(Map.of("MY-01", "red"))));
    assertTrue(
        hands.sees("1 mission changes: Far Away (Leave → Clarify)"), hands.words().toString());
    fill("weight-FIT", "5");
    assertTrue(hands.sees("This edit changes no advice."));
    undo();
    undo();
    assertTrue(hands.sees("1 mission changes: Far Away (Clarify → Leave)"));
  }

  @Test
  void anUpdateOfTheCatalogueIsToldOnceAndKeepsWhatIsHers() {
    over(
        desk ->
            desk.editFreelancer(
                LABEL, f -> f.withCatalogue("0.9").withSwitchedOff(Set.of("OLD-01"))));
    String version = window.desk.catalogue().version();
    Fx.run(window.window.shell()::openMissions);
    fx(desk -> desk.create("Client", ClientKind.BUSINESS, "Site", Phase.PROSPECT));
    assertTrue(hands.sees("The catalogue is now version " + version + "."));
    hands.click("See what changed");
    String all = String.join("\n", hands.words());
    assertTrue(all.contains("OLD-01 – no longer in the catalogue"), all);
    hands.click("Understood");
    assertEquals(version, window.profile().catalogue());
    assertEquals(Set.of("OLD-01"), window.profile().switchedOff());
    assertFalse(hands.sees("The catalogue is now version " + version + "."));
  }

  private void fx(Consumer<Desk> work) {
    Fx.run(() -> work.accept(window.desk));
  }

  @Test
  void theFirstEditNotesTheCatalogueItWasMadeOver() {
    fill("limit-HOURS_WEEK", "38");
    assertEquals(window.desk.catalogue().version(), window.profile().catalogue());
  }
}
