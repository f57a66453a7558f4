package org.gardefou.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.insights.PastWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All missions of a client: the ways there and back, what is shown, what is taken over. */
class ClientScreenTest {
  private DeskWindow window;
  private Hands hands;
  private Client client;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  void open() {
    window = Fx.get(() -> PastWindow.open(Language.EN, 1440, 900));
    hands = new Hands(window.scene);
    client = PastWindow.client(window.desk, "Atelier Nord");
  }

  @AfterEach
  void close() {
    hands.close();
    Fx.run(window.window::close);
  }

  private void show() {
    Fx.run(() -> window.window.shell().openClient(client.id()));
  }

  private Mission next() {
    return PastWindow.client(window.desk, "Atelier Nord").missions().getLast();
  }

  @Test
  void theHeadOfAMissionLeadsThereAndEscapeBack() {
    Fx.run(() -> window.window.shell().openMission(client.id(), next().id()));
    hands.click((Button) window.node("open-client"));
    assertTrue(hands.sees("What carries over"));
    hands.press(KeyCode.ESCAPE);
    assertFalse(hands.sees("What carries over"));
    assertTrue(hands.sees("New mission"));
    show();
    hands.press(KeyCode.LEFT, KeyCode.ALT);
    assertFalse(hands.sees("What carries over"));
    show();
    hands.click("Carte de vœux");
    assertTrue(hands.sees("Carte de vœux · Business · Prospect"));
  }

  @Test
  void incomePaymentAndContact() {
    show();
    assertTrue(hands.sees("17% (€4,000)"));
    assertTrue(hands.sees("Invoice sent: 3, €2,000 (amount noted: 2)"));
    assertTrue(hands.sees("Late by 27.5 days on average, where days were noted (2)"));
    assertTrue(hands.sees("20 Jul 2026, 126 days ago"));
    assertTrue(
        hands.sees(
            "From 1 Sept 2025 to 31 Oct 2025 · Decided: Continue, 1 Sept 2025 · Went badly"));
  }

  @Test
  void whatCarriesOverIsTakenInOneEdit() {
    show();
    hands.click("Take over into “Carte de vœux” (1)…");
    CheckBox box = (CheckBox) window.node("carry-communication-tone");
    assertTrue(box.isSelected());
    hands.click("Take over");
    Optional<Answer> taken = next().answer("communication.tone");
    assertEquals(client.missions().getFirst().answer("communication.tone"), taken);
    assertEquals(Optional.of(Source.IMPRESSION), taken.map(Answer::source));
    assertFalse(hands.sees("Take over into “Carte de vœux” (1)…"));
    Fx.run(window.desk::undo);
    assertEquals(Optional.empty(), next().answer("communication.tone"));
  }

  @Test
  void whatIsNoLongerTrueStaysBehind() {
    show();
    hands.click("Take over into “Carte de vœux” (1)…");
    Fx.run(() -> ((CheckBox) window.node("carry-communication-tone")).fire());
    hands.click("Take over");
    assertEquals(Optional.empty(), next().answer("communication.tone"));
  }

  @Test
  void everyStopHasAName() {
    show();
    List<Node> stops = Fx.get(() -> Access.stops(window.scene.getRoot()));
    assertEquals(
        List.of(), Fx.get(() -> stops.stream().filter(n -> Access.name(n).isEmpty()).toList()));
  }

  @Test
  void aDeletedClientIsSaid() {
    show();
    Fx.run(() -> window.desk.deleteClient(client.id()));
    assertTrue(hands.sees("This client is no longer there."));
  }
}
