package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;

/** Sentences about made-up courses, by hand: conditions begin at 20 points, a no at 45. */
class TrendWordsTest {
  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static TrendPoint point(int month, double low) {
    return Glances.point(day(month, 7), low);
  }

  private static List<String> words(Trend trend, boolean health) {
    return TrendWords.of(trend, Glances.CATALOGUE, health).stream().map(Text::en).toList();
  }

  private static List<String> words(TrendPoint... points) {
    return words(Glances.trend(points), true);
  }

  private static RuleSpan span(String rule, Severity severity, LocalDate since, LocalDate last) {
    Text found = new Text(rule + " found", rule + " trouvé");
    return new RuleSpan(rule, severity, found, since, since, last);
  }

  @Test
  void onePointIsTooLittle() {
    assertEquals(List.of("Too little is dated to show a movement."), words(point(3, 10)));
  }

  @Test
  void threePointsAreAMovement() {
    assertEquals(
        List.of("The risk has risen from 10 to 13 since 7 March."),
        words(point(3, 10), point(4, 13)));
    assertEquals(
        List.of("The risk has come down from 13 to 10 since 7 March."),
        words(point(3, 13), point(4, 10)));
    assertEquals(
        List.of("Nothing notable since 7 March: the risk is 12–22 out of 100."),
        words(point(3, 10), point(4, 12)));
  }

  @Test
  void theLastLimitPassedIsNamedTheHigherFirst() {
    assertEquals(
        List.of("The risk passed 20 in May."), words(point(3, 10), point(4, 19), point(5, 20)));
    assertEquals(
        List.of("The risk passed 45 in May."), words(point(3, 10), point(4, 44), point(5, 45)));
    assertEquals(
        List.of("The risk passed 20 in June."),
        words(point(3, 10), point(4, 25), point(5, 15), point(6, 30)));
    assertEquals(
        List.of("The risk passed 20 in April."), words(point(3, 10), point(4, 50), point(5, 30)));
  }

  @Test
  void aFallBelowTheLimitIsNamedToo() {
    assertEquals(
        List.of("The risk went back below 20 in May."),
        words(point(3, 20), point(4, 20), point(5, 19), point(6, 18)));
    assertEquals(
        List.of("The risk has risen from 25 to 30 since 7 March."),
        words(point(3, 25), point(4, 30)),
        "above it from the beginning");
  }

  private static Trend withHealth(LocalDate since, Severity severity) {
    RuleSpan signs = span("S", severity, since, day(12, 1));
    return Glances.trend(
        List.of(signs), List.of(), point(3, 10), point(5, 30), Glances.point(day(12, 1), 31));
  }

  /** From 7 May to 7 July are two months, to 6 July one. */
  @Test
  void theFirstSignsForHealthAreNamedBesideTheLimit() {
    assertEquals(
        List.of(
            "The risk passed 20 in May; the first signs for health came in July.",
            "2 months ahead."),
        words(withHealth(day(7, 7), Severity.RED), true));
    assertEquals("A month ahead.", words(withHealth(day(7, 6), Severity.RED), true).get(1));
    assertEquals(
        List.of("The risk passed 20 in May; the first signs for health came in June."),
        words(withHealth(day(6, 6), Severity.DEALBREAKER), true));
    assertEquals(
        List.of("The risk passed 20 in May, with the first signs for health."),
        words(withHealth(day(5, 1), Severity.RED), true));
    assertEquals(
        List.of("The first signs for health came in April; the risk passed 20 in May."),
        words(withHealth(day(4, 1), Severity.RED), true));
  }

  @Test
  void signsForHealthAreLeftOutWhereTheyAreNoNewsOrMayNotBeNamed() {
    List<String> without = List.of("The risk passed 20 in May.");
    assertEquals(without, words(withHealth(day(7, 7), Severity.RED), false));
    assertEquals(without, words(withHealth(day(7, 7), Severity.CAUTION), true));
    assertEquals(without, words(withHealth(day(3, 7), Severity.RED), true), "from the beginning");
  }

  private static Trend broken(double eve, double now, AgreementSpan... spans) {
    return Glances.trend(List.of(), List.of(spans), point(3, 1), point(4, eve), point(6, now));
  }

  private static AgreementSpan span(String clause, int from, int to, Agreement.State end) {
    return new AgreementSpan(clause, day(from, 9), day(to, 9), end);
  }

  /** What the risk has gained since the eve of the day on which it was broken. */
  @Test
  void aBrokenAgreementIsNamedWithWhatFollowed() {
    AgreementSpan may = span("K", 3, 5, Agreement.State.BROKEN);
    String sentence =
        "The agreement “text”, made in March, was broken on 9 May; since then the risk has risen by"
            + " ";
    String rose = "The risk has risen from 1 to ";
    assertEquals(
        List.of(sentence + "5 points.", rose + "15 since 7 March."),
        words(broken(10, 15, may), true));
    assertEquals(
        List.of(sentence + "one point.", rose + "11 since 7 March."),
        words(broken(10, 11, may), true));
    assertEquals(List.of(rose + "10 since 7 March."), words(broken(10, 10, may), true));
    assertEquals(
        List.of(rose + "15 since 7 March."),
        words(broken(10, 15, span("K", 3, 5, Agreement.State.AGREED)), true));
    assertEquals(
        List.of(rose + "15 since 7 March."),
        words(broken(10, 15, span("unheard", 3, 5, Agreement.State.BROKEN)), true));
    AgreementSpan april = span("K", 3, 4, Agreement.State.BROKEN);
    assertEquals(
        sentence + "5 points.", words(broken(10, 15, april, may), true).getFirst(), "the last one");
  }

  private static List<String> withRule(RuleSpan... spans) {
    Trend trend = Glances.trend(List.of(spans), List.of(), point(3, 10), point(6, 10));
    return words(trend, true);
  }

  @Test
  void theGravestNewRuleIsNamedUnlessItIsAboutHealth() {
    LocalDate end = day(6, 7);
    List<String> nothing = List.of("Nothing notable since 7 March: the risk is 10–20 out of 100.");
    assertEquals(
        List.of("Since 9 May: “R found”."), withRule(span("R", Severity.RED, day(5, 9), end)));
    assertEquals(nothing, withRule(span("R", Severity.CAUTION, day(5, 9), end)));
    assertEquals(nothing, withRule(span("R", Severity.RED, day(3, 7), end)), "it was there before");
    assertEquals(
        nothing, withRule(span("R", Severity.RED, day(5, 9), day(6, 6))), "it no longer is");
    assertEquals(nothing, withRule(span("S", Severity.RED, day(5, 9), end)));
    assertEquals(
        List.of("Since 9 May: “unheard found”."),
        withRule(
            span("unheard", Severity.RED, day(5, 9), end),
            span("R", Severity.RED, day(5, 9), end)));
  }

  @Test
  void thereAreThreeSentencesAtMost() {
    RuleSpan signs = span("S", Severity.RED, day(9, 8), day(12, 7));
    RuleSpan rule = span("R", Severity.RED, day(5, 9), day(12, 7));
    AgreementSpan may = span("K", 3, 5, Agreement.State.BROKEN);
    Trend trend =
        Glances.trend(
            List.of(signs, rule), List.of(may), point(3, 10), point(6, 30), point(12, 31));
    assertEquals(
        List.of(
            "The risk passed 20 in June; the first signs for health came in September.",
            "3 months ahead.",
            "The agreement “text”, made in March, was broken on 9 May; since then the risk has"
                + " risen by 21 points."),
        words(trend, true));
  }

  @Test
  void theYearIsNamedWhereItIsNotThatOfTheEnd() {
    TrendPoint before = Glances.point(LocalDate.of(2025, 11, 1), 10);
    List<Text> words = TrendWords.of(Glances.trend(before, point(3, 15)), Glances.CATALOGUE, true);
    assertEquals("The risk has risen from 10 to 15 since 1 November 2025.", words.getFirst().en());
    assertEquals(
        "Le risque est monté de 10 à 15 depuis le 1er novembre 2025.", words.getFirst().fr());
    TrendPoint winter = Glances.point(LocalDate.of(2025, 12, 1), 25);
    assertEquals(
        List.of("The risk passed 20 in December 2025."), words(before, winter, point(3, 26)));
  }
}
