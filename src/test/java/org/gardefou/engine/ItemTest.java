package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** What enters the risk as one, by hand. */
class ItemTest {
  private static CatalogueBuilder builder() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .criterion("D", 1)
        .yesNo("f.a")
        .yesNo("f.b")
        .words("f.w")
        .scale("f.s")
        .whole("f.n", 0, 9)
        .money("f.m", 0, 9)
        .count("f.count", 1, "f.n > f.m");
  }

  private static List<Item> items(CatalogueBuilder builder) {
    Catalogue catalogue = builder.build();
    return Item.of(
        catalogue,
        List.copyOf(catalogue.rules().values()),
        List.copyOf(catalogue.greens().values()));
  }

  private static CatalogueBuilder four(CatalogueBuilder builder) {
    return builder
        .rule("R0", "C", Severity.RED, "f.a")
        .rule("R1", "C", Severity.CAUTION, "f.b")
        .rule("R2", "D", Severity.RED, "f.a")
        .rule("R3", "C", Severity.RED, "f.b")
        .green("G", "D", "f.a");
  }

  private static List<List<String>> rules(List<Item> items) {
    return items.stream().map(item -> item.rules().stream().map(Rule::id).toList()).toList();
  }

  /** Of a group the rules of one criterion are one; the sign has no rule. */
  @Test
  void aGroupWithinACriterionIsOneItem() {
    List<Item> items = items(four(builder()).group(true, "R0", "R1", "R2"));
    assertEquals(
        List.of(List.of("R0", "R1"), List.of("R2"), List.of("R3"), List.of()), rules(items));
    assertEquals(List.of(0, 1, 2, 3), items.stream().map(Item::number).toList());
    assertEquals(List.of(0, 1, 0, 1), items.stream().map(Item::criterion).toList());
  }

  @Test
  void otherGroupsLeaveTheirRulesApart() {
    List<List<String>> apart =
        List.of(List.of("R0"), List.of("R1"), List.of("R2"), List.of("R3"), List.of());
    assertEquals(apart, rules(items(four(builder()).group(false, "R0", "R1", "R2"))));
    assertEquals(
        List.of(List.of("R0"), List.of("R1", "R3"), List.of("R2"), List.of()),
        rules(items(four(builder()).group(false, "R0", "R2").group(true, "R1", "R3"))));
  }

  @Test
  void theNamesAreThoseOfAllTiersAndRules() {
    List<Item> items =
        items(
            builder()
                .rule(
                    "R0", "C", Map.of(Severity.RED, "f.a", Severity.CAUTION, "f.w > 1"), List.of())
                .rule("R1", "C", Severity.RED, "f.n > 1.0")
                .green("G", "C", "f.b && f.s > 1")
                .group(true, "R0", "R1"));
    assertEquals(Set.of("f.a", "f.w", "f.n"), items.getFirst().names());
    assertEquals(Set.of("f.b", "f.s"), items.getLast().names());
  }

  private static Set<String> entangled(String when) {
    Set<String> ofRule = items(builder().rule("R", "C", Severity.RED, when)).getFirst().entangled();
    Set<String> ofSign = items(builder().green("G", "C", when)).getFirst().entangled();
    assertEquals(ofRule, ofSign);
    return ofRule;
  }

  /** Yes, no, choices and positions are few: all of them can be tried. */
  @Test
  void onlyNumbersAreTiedForGood() {
    assertEquals(Set.of("f.n", "f.m"), entangled("f.n > f.m"));
    assertEquals(Set.of("f.n", "f.m"), entangled("f.count && f.a"), "behind a count");
    assertEquals(Set.of("f.n"), entangled("f.n + 1.0 > 2.0"));
    assertEquals(Set.of(), entangled("f.n > 2.0 && f.a == f.b && f.w > f.s"));
    assertEquals(Set.of("client.kind", "mission.phase"), entangled("client.kind == mission.phase"));
  }

  @Test
  void anItemIsOnlyEqualToItself() {
    List<Item> items = items(four(builder()).green("H", "C", "f.b"));
    List<Item> again = items(four(builder()).green("H", "C", "f.b"));
    assertEquals(again, items);
    assertEquals(6, Set.copyOf(items).size());
    assertNotEquals(items.get(0), items.get(1));
    assertNotEquals(items.get(4), items.get(5));
    assertNotEquals(items.get(4), new Item.Weighed(4, 0, List.of(), Set.of(), Set.of()));
    assertNotEquals(new Item.Weighed(4, 0, List.of(), Set.of(), Set.of()), items.get(4));
    assertEquals(items.get(4).hashCode(), again.get(4).hashCode());
    assertNotEquals(items.get(0).hashCode(), items.get(1).hashCode());
    assertNotEquals(items.get(4).hashCode(), items.get(5).hashCode());
  }
}
