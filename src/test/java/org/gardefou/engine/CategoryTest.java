package org.gardefou.engine;

import static org.gardefou.catalogue.Severity.CAUTION;
import static org.gardefou.catalogue.Severity.DEALBREAKER;
import static org.gardefou.catalogue.Severity.INFO;
import static org.gardefou.catalogue.Severity.RED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** Verdicts by category, worked out from domain.md A.4.4 and A.7.4: limits 25 and 55. */
class CategoryTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private final Category category = new Category(new Scoring(CATALOGUE), CATALOGUE.thresholds());

  private static Counted one(String rule, Severity severity) {
    return new Counted(rule, rule.substring(0, 3), severity, false);
  }

  private static Counted lowered(String rule, Severity severity) {
    return new Counted(rule, rule.substring(0, 3), severity, true);
  }

  private Verdict of(double total, Counted... counted) {
    return category.of(List.of(counted), total, false);
  }

  @Test
  void theTotalHasTwoLimits() {
    assertEquals(Verdict.ACCEPT, of(24.9));
    assertEquals(Verdict.CONDITIONS, of(25));
    assertEquals(Verdict.CONDITIONS, of(54.9));
    assertEquals(Verdict.DECLINE, of(55));
  }

  @Test
  void oneDealbreakerIsANoAndALoweredOneACondition() {
    assertEquals(Verdict.DECLINE, of(5, one("PAY-02", DEALBREAKER)));
    assertEquals(Verdict.CONDITIONS, of(5, lowered("PAY-02", RED)));
    assertEquals(Verdict.ACCEPT, of(5, lowered("PAY-02", CAUTION)));
  }

  @Test
  void threeRedsOverTwoCriteriaAreANo() {
    Counted[] two = {one("PAY-02", RED), one("COM-07", RED)};
    assertEquals(Verdict.CONDITIONS, of(5, two));
    assertEquals(Verdict.DECLINE, of(5, two[0], two[1], one("COM-01", RED)));
    assertEquals(
        Verdict.CONDITIONS,
        of(5, one("COM-07", RED), one("COM-01", RED), one("COM-04", RED)),
        "one criterion");
    assertEquals(Verdict.CONDITIONS, of(5, two[0], two[1], lowered("COM-01", RED)));
  }

  @Test
  void threeCautionsOverTwoCriteriaNeedConditions() {
    assertEquals(Verdict.ACCEPT, of(5, one("PAY-02", CAUTION), one("COM-07", CAUTION)));
    assertEquals(
        Verdict.CONDITIONS,
        of(5, one("PAY-02", CAUTION), one("COM-07", CAUTION), one("COM-01", CAUTION)));
    assertEquals(
        Verdict.ACCEPT,
        of(5, one("COM-04", CAUTION), one("COM-07", CAUTION), one("COM-01", CAUTION)),
        "one criterion");
    assertEquals(
        Verdict.ACCEPT, of(5, one("PAY-02", INFO), one("COM-07", CAUTION), one("COM-01", CAUTION)));
  }

  /** A change order can put scope, price and feasibility right; one red of another kind cannot. */
  @Test
  void redsThatCanBePutRightAreNoNoByThemselves() {
    Counted[] three = {one("SCP-05", RED), one("MNY-11", RED), one("FEA-01", RED)};
    assertEquals(Verdict.CONDITIONS, of(5, three));
    assertEquals(Verdict.DECLINE, of(5, three[0], three[1], one("COM-07", RED)));
  }

  /** PAY-02 and PAY-16 say the same; so do SCP-01 and PAY-01, over two criteria. */
  @Test
  void aGroupCountsOnceButForEachOfItsCriteria() {
    assertEquals(
        Verdict.CONDITIONS, of(5, one("PAY-02", RED), one("PAY-16", RED), one("COM-07", RED)));
    Counted[] both = {one("SCP-01", RED), one("PAY-01", RED)};
    assertEquals(Verdict.CONDITIONS, of(5, both[0], both[1], one("SCP-05", RED)));
    assertEquals(Verdict.DECLINE, of(5, both[0], both[1], one("SCP-05", RED), one("SCP-09", RED)));
  }

  /** A price above the usual pays for inconvenience in communication, not for payment. */
  @Test
  void whatThePricePaysForIsNoTrouble() {
    List<Counted> cautions =
        List.of(one("COM-07", CAUTION), one("COM-01", CAUTION), one("PAY-02", CAUTION));
    assertEquals(Verdict.CONDITIONS, category.of(cautions, 5, false));
    assertEquals(Verdict.ACCEPT, category.of(cautions, 5, true));
    assertEquals(2, category.troubledCriteria(cautions, false));
    assertEquals(1, category.troubledCriteria(cautions, true));
  }
}
