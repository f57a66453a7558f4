package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Reasons.Basis;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;

/** The sentences behind a verdict; the limits are 25, 55, and 3 reds over 2 criteria. */
class ReasonsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Counted SCOPE = red("SCP-04", "SCP");
  private static final Counted PAYMENT = red("PAY-02", "PAY");

  private static Counted red(String rule, String criterion) {
    return new Counted(rule, criterion, Severity.RED, false);
  }

  private static List<String> english(Phase phase, Basis basis) {
    return new Reasons(CATALOGUE, phase).of(basis).stream().map(Text::en).toList();
  }

  private static List<String> english(Basis basis) {
    return english(Phase.PROSPECT, basis);
  }

  private static Basis open(Verdict lean, boolean thin) {
    return new Basis(
        Verdict.ASK_FIRST, lean, false, new Interval(3, 60), List.of(), List.of(), false, thin);
  }

  private static Basis settled(Verdict verdict, double low, double high, List<Counted> reds) {
    return new Basis(
        verdict, verdict, true, new Interval(low, high), List.of(), reds, reds.size() > 2, false);
  }

  @Test
  void openQuestionsAreTheFirstReasonToAsk() {
    String open =
        "With what is known, the advice leans to “Accept”. Open questions could still turn it into"
            + " “Decline”.";
    assertEquals(List.of(open), english(open(Verdict.ACCEPT, false)));
    assertEquals(
        List.of(open.replace("Accept", "Renegotiate").replace("Decline", "Leave")),
        english(Phase.ONGOING, open(Verdict.CONDITIONS, false)));
    assertEquals(
        List.of(
            "Too little is known for an advice: it leans to “Accept” as far as the answers go."),
        english(open(Verdict.ACCEPT, true)));
  }

  @Test
  void whereNothingIsWrongThatIsTheReason() {
    assertEquals(
        List.of("No deal-breaker and no red; the risk is 3–24 out of 100."),
        english(settled(Verdict.ACCEPT, 3, 24, List.of())));
  }

  @Test
  void whatMayStillChangeIsSaidLast() {
    Basis basis =
        new Basis(
            Verdict.ACCEPT,
            Verdict.ACCEPT,
            false,
            new Interval(3, 60),
            List.of(),
            List.of(),
            false,
            false);
    assertEquals(
        List.of(
            "No deal-breaker and no red; the risk is 3–60 out of 100.",
            "Answers that are still open could change this."),
        english(basis));
  }

  @Test
  void theScoreIsAReasonFromItsLimitsOn() {
    String conditions = "The risk is 25–40 out of 100; from 25 on, conditions are needed.";
    assertEquals(List.of(conditions), english(settled(Verdict.CONDITIONS, 25, 40, List.of())));
    String decline = "The risk is 55 out of 100; from 55 on, the advice is to decline.";
    assertEquals(List.of(decline), english(settled(Verdict.DECLINE, 55, 55, List.of())));
  }

  @Test
  void redsAreCountedAndTheirCriteriaNamedOnce() {
    assertEquals(
        List.of("One red (scope) to settle by a written agreement."),
        english(settled(Verdict.CONDITIONS, 10, 10, List.of(SCOPE))));
    List<Counted> three = List.of(SCOPE, PAYMENT, red("SCP-01", "SCP"));
    assertEquals(
        List.of(
            "3 reds (scope, payment); 3 over 2 criteria are enough.",
            "It is these rules that decide, not the score: established so far are 54 points, below"
                + " 55."),
        english(settled(Verdict.DECLINE, 54.9, 60, three)));
  }

  @Test
  void onlyADealbreakerInForceIsCalledOne() {
    List<Flag> flags =
        List.of(
            flag("ADV-05", FlagState.FIRED, Severity.DEALBREAKER),
            flag("HLT-01", FlagState.POSSIBLE, Severity.DEALBREAKER),
            flag("PAY-02", FlagState.FIRED, Severity.RED));
    Basis basis =
        new Basis(
            Verdict.DECLINE,
            Verdict.DECLINE,
            true,
            new Interval(6, 6),
            flags,
            List.of(),
            false,
            false);
    List<Text> reasons = new Reasons(CATALOGUE, Phase.PROSPECT).of(basis);
    assertEquals(2, reasons.size(), reasons::toString);
    assertEquals(
        new Text("A deal-breaker: Said of ADV-05", "Un rédhibitoire : Dit de ADV-05"),
        new Text(
            reasons.getFirst().en(), reasons.getFirst().fr().replaceAll("[\u00a0\u202f]", " ")));
  }

  private static Flag flag(String rule, FlagState state, Severity severity) {
    return new Flag(
        Objects.requireNonNull(CATALOGUE.rules().get(rule), rule),
        state,
        severity,
        severity,
        new Text("Said of " + rule, "Dit de " + rule),
        List.of(),
        List.of(),
        null,
        null);
  }
}
