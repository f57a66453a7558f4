package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** What was searched together, and whether it can be taken over. */
class ComponentTest {
  private static final Load NONE = Load.none(1);

  private static Look look(int number) {
    Item item = new Item.Weighed(number, 0, List.of(), Set.of(), Set.of());
    return new Look(item, NONE, NONE.plus(0, Severity.RED), Set.of("f.a"));
  }

  @Test
  void itIsOnlyOfTheVerySameLooks() {
    Look one = look(3);
    Look other = look(5);
    Component component = new Component(List.of(one, other), List.of(), List.of());
    assertEquals(List.of(3, 5), Component.key(component.looks()));
    assertTrue(component.isOf(List.of(one, other)));
    assertFalse(component.isOf(List.of(one)));
    assertFalse(component.isOf(List.of(one, look(5))), "looked at anew");
    assertFalse(component.isOf(List.of(one, other, look(7))));
  }

  @Test
  void eachSideHasItsFront() {
    List<Option> best = List.of(new Option(NONE, Picks.NONE));
    List<Option> worst = List.of(new Option(NONE.plus(0, Severity.RED), Picks.NONE));
    Component component = new Component(List.of(look(0)), best, worst);
    assertEquals(best, component.front(Side.BEST));
    assertEquals(worst, component.front(Side.WORST));
  }
}
