package org.gardefou.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.gardefou.engine.insight.Past;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What past missions teach, read and used by keys. */
class InsightsScreenTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Hands open(DeskWindow window) {
    Hands hands = new Hands(window.scene);
    Fx.run(() -> window.window.shell().openInsights());
    return hands;
  }

  private static void close(Hands hands, DeskWindow window) {
    hands.close();
    Fx.run(window.window::close);
  }

  @Test
  void saysWhatFourteenMissionsShow() {
    DeskWindow window = Fx.get(() -> PastWindow.open(Language.EN, 1440, 900));
    Hands hands = open(window);
    assertTrue(
        hands.sees(
            "Missions that went badly by your own reviews: 7 of 14 (27 to 73%). 3 of them are noes,"
                + " which count as bad when you would refuse again: nobody knows how they would"
                + " have gone."));
    assertTrue(hands.sees("6 hits · 1 miss · 1 false alarm · rightly silent 6 times"));
    assertTrue(hands.sees("6 of 7 (49 to 97%)"), "Wilson by hand: 0.487 to 0.974");
    assertTrue(hands.sees("Work that did not take your time: 180\u00a0h, as quoted for 3 of 3."));
    assertFalse(hands.sees("Health and recovery"), "too few, folded");
    Fx.run(() -> window.node("few-insights-criteria").requestFocus());
    hands.press(KeyCode.SPACE);
    assertTrue(hands.sees("Health and recovery"));
    assertTrue(hands.sees("Too few to say anything: at least 1 more mission."));
    List<Node> stops = Fx.get(() -> Access.stops(window.scene.getRoot()));
    assertEquals(
        List.of(), Fx.get(() -> stops.stream().filter(n -> Access.name(n).isEmpty()).toList()));
    close(hands, window);
  }

  @Test
  void takingWeightsOverIsOneEdit() {
    DeskWindow window = Fx.get(() -> PastWindow.open(Language.EN, 1440, 900));
    Hands hands = open(window);
    hands.click("Take over all");
    assertEquals(
        Map.of("FIT", new BigDecimal("3"), "SCP", new BigDecimal("16")),
        window.profile().weights());
    Fx.run(window.desk::undo);
    assertEquals(Map.of(), window.profile().weights());
    close(hands, window);
  }

  @Test
  void allClientsTogether() {
    DeskWindow window = Fx.get(() -> PastWindow.open(Language.EN, 1440, 900));
    Hands hands = open(window);
    hands.press(KeyCode.RIGHT);
    assertTrue(hands.sees("At least 19\u00a0h a week"));
    assertTrue(hands.sees("Your limit is 35\u00a0h: 16\u00a0h are left."));
    assertTrue(hands.sees("no hours given"));
    assertTrue(
        hands.sees("Fewest days off a week that you noted: 1.5. That is below your limit of 2."));
    assertTrue(hands.sees("58% · €14,000"));
    assertTrue(hands.sees("Above your limit for one client"));
    hands.click("Opéra de Lys · Boutique");
    assertTrue(hands.sees("Boutique · Business · Running for 1 month"));
    close(hands, window);
  }

  @Test
  void saysHowManyReviewsAreMissing() {
    DeskWindow empty = Fx.get(() -> new DeskWindow(Language.EN, 1000, 700, desk -> {}));
    Hands hands = open(empty);
    assertTrue(hands.sees("5 more missions to look back on"));
    Fx.run(() -> Past.clients().stream().limit(4).forEach(empty.desk::add));
    assertTrue(hands.sees("One more mission to look back on"));
    close(hands, empty);
  }

  /** They go with the first client of her own: none of them is one less to look back on. */
  @Test
  void theSamplesAloneAreNotCountedDown() {
    DeskWindow samples =
        Fx.get(() -> new DeskWindow(Language.EN, 1000, 700, desk -> desk.addSamples(Language.EN)));
    Hands hands = open(samples);
    assertTrue(hands.sees("5 missions of your own to look back on"));
    Fx.run(() -> Past.clients().stream().limit(1).forEach(samples.desk::add));
    assertTrue(hands.sees("4 more missions to look back on"));
    close(hands, samples);
  }
}
