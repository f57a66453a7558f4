package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/**
 * The order of answers, found from behind by hand: of what is left, the fact that shares rules with
 * the fewest answers of others, the first of equals.
 */
class SearchOrderTest {
  private static CatalogueBuilder facts(String... yesNo) {
    CatalogueBuilder builder = new CatalogueBuilder().criterion("C", 1);
    for (String fact : yesNo) {
      builder.yesNo(fact);
    }
    return builder;
  }

  private static CatalogueBuilder rules(CatalogueBuilder builder, String... conditions) {
    for (int i = 0; i < conditions.length; i++) {
      builder.rule("R" + i, "C", Severity.RED, conditions[i]);
    }
    return builder;
  }

  private static Map<String, Integer> places(CatalogueBuilder builder, List<String> facts) {
    SearchOrder order = Statics.of(builder.build()).order();
    Map<String, Integer> places = new LinkedHashMap<>();
    facts.forEach(fact -> places.put(fact, order.place(fact)));
    return places;
  }

  /** f.b and f.c have one neighbour; then f.a and f.d have one each. */
  @Test
  void whatHoldsRulesTogetherIsNotLast() {
    CatalogueBuilder star =
        rules(facts("f.a", "f.b", "f.c", "f.d"), "f.a && f.b", "f.a && f.c", "f.a && f.d");
    assertEquals(
        Map.of("f.b", 0, "f.c", -1, "f.a", -2, "f.d", -3, "f.unheard", 0),
        places(star, List.of("f.a", "f.b", "f.c", "f.d", "f.unheard")));
  }

  /**
   * f.e has one neighbour. Without f.a its neighbours f.b and f.c are each other’s, so that f.aa,
   * which has two like them, comes before; then f.ab has one, f.ac none.
   */
  @Test
  void theNeighboursOfWhatIsTakenBecomeNeighbours() {
    CatalogueBuilder builder =
        rules(
            facts("f.a", "f.aa", "f.ab", "f.ac", "f.b", "f.c", "f.d", "f.e"),
            "f.a && f.b",
            "f.a && f.c",
            "f.b && f.d",
            "f.c && f.d",
            "f.d && f.e",
            "f.aa && f.ab && f.ac");
    List<String> last = List.of("f.e", "f.a", "f.aa", "f.ab", "f.ac", "f.b", "f.c", "f.d");
    Map<String, Integer> places = places(builder, last);
    assertEquals(List.of(0, -1, -2, -3, -4, -5, -6, -7), List.copyOf(places.values()));
  }

  /** Words that a number decides: three answers beside five. A good sign and a count read too. */
  @Test
  void numbersBehindWordsAndFactsBehindCountsAreNeighbours() {
    CatalogueBuilder words =
        rules(
            facts().detail("f.number", "f.w").words("f.w", "f.number", null, 1, 2, 4), "f.w >= 3");
    assertEquals(Map.of("f.number", 0, "f.w", -1), places(words, List.of("f.number", "f.w")));
    CatalogueBuilder count = facts("f.a", "f.b", "f.c").count("f.count", 1, "f.a && f.b");
    count.green("G", "C", "f.count && f.c");
    assertEquals(
        Map.of("f.a", 0, "f.b", -1, "f.c", -2), places(count, List.of("f.a", "f.b", "f.c")));
  }

  /** The phase is no question: it counts as two answers, a yes or no as three. */
  @Test
  void fewerAnswersWeighLess() {
    CatalogueBuilder builder =
        rules(facts("f.a", "f.b", "f.x"), "f.a && f.b", "f.x && mission.phase == 'prospect'");
    assertEquals(
        Map.of("f.x", 0, "mission.phase", -1, "f.a", -2, "f.b", -3),
        places(builder, List.of("f.x", "mission.phase", "f.a", "f.b")));
  }
}
