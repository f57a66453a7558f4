package org.gardefou.ui.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.engine.trend.NineMonths;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trend of nine months, read and walked through as a person does. */
class TrendCardTest {
  private final Observable<Messages> messages = new Observable<>(Messages.in(Language.EN));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private TrendCard card(Mission mission) {
    return new TrendCard(new Ostrevant(mission), messages, new SameThread());
  }

  private Showing show(Mission mission) {
    return new Showing(() -> card(mission));
  }

  @Test
  void pictures() {
    for (Language language : Language.values()) {
      messages.set(Messages.in(language));
      String name = "trend-" + language.code();
      Framed.picture(name, Frame.LIGHT, () -> card(NineMonths.mission()));
      Framed.picture(name + "-dark", Frame.DARK, () -> card(NineMonths.mission()));
    }
    Framed.picture("trend-small", Frame.SMALL, () -> card(NineMonths.mission()));
    Framed.picture("trend-big", Frame.BIG_TEXT, () -> card(NineMonths.mission()));
  }

  @Test
  void arrowsWalkAlongTheCurveAndSayEachPoint() {
    Showing window = show(NineMonths.mission());
    window.focus("#trend-chart");
    window.press(KeyCode.HOME);
    String first = spoken(window);
    assertTrue(first.startsWith("30 Jan 2026 · "), first);
    window.mustRead("30 Jan 2026 · ");
    window.press(KeyCode.RIGHT);
    assertTrue(spoken(window).startsWith("31 Jan 2026 · "), spoken(window));
    window.press(KeyCode.END);
    assertTrue(spoken(window).startsWith("23 Nov 2026 · "), spoken(window));
    window.press(KeyCode.RIGHT);
    assertTrue(spoken(window).startsWith("23 Nov 2026 · "), spoken(window));
  }

  private static String spoken(Showing window) {
    return Fx.get(() -> window.find("#trend-chart").getAccessibleText());
  }

  @Test
  void theTableHoldsWhatTheChartShows() {
    Showing window = show(NineMonths.mission());
    window.click("Table");
    TableView<?> table = (TableView<?>) window.find("#trend-table");
    String all = Fx.get(() -> table.getItems().toString());
    assertTrue(all.contains("29 Sept 2026"), all);
    assertTrue(all.contains("Agreement broken: "), all);
    assertTrue(all.contains("Check-in: 25–44 out of 100, Leave"), all);
    assertTrue(all.contains("Contact at the weekend"), all);
    assertFalse(window.has("#trend-chart"));
    window.click("Curve");
    assertTrue(window.has("#trend-chart"));
  }

  @Test
  void oneCriterionCanBeLookedAt() {
    Showing window = show(NineMonths.mission());
    window.focus("#trend-criterion");
    window.press(KeyCode.DOWN);
    window.focus("#trend-chart");
    window.press(KeyCode.END);
    // ADV-05 red since 20 May, nothing else of that criterion: 40, and more while answers are open.
    assertTrue(spoken(window).startsWith("23 Nov 2026 · 40"), spoken(window));
    window.press(KeyCode.HOME);
    assertTrue(spoken(window).startsWith("30 Jan 2026 · 0"), spoken(window));
  }

  @Test
  void withoutDatesItSaysHowACurveComesAbout() {
    Showing window = show(Mission.create("Leaflet", Phase.ONGOING));
    window.mustRead("Too little is dated to show a movement.");
    window.mustRead("Note what happens in the journal");
    assertFalse(window.has("#trend-chart"));
  }

  @Test
  void languagesChangeWhileItIsOpen() {
    Showing window = show(NineMonths.mission());
    Fx.run(() -> messages.set(Messages.in(Language.FR)));
    Showing.settle();
    window.mustRead("Tableau");
    assertEquals("Courbe", window.texts().stream().filter("Courbe"::equals).findFirst().orElse(""));
  }
}
