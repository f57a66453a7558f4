package org.gardefou.ui.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionDialogsTest {
  private final FakeDesk desk = FakeDesk.full();
  private final FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
  private final Robot robot = new Robot(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    robot.close();
    Fx.run(window.shell::close);
  }

  @Test
  void aNewClientByKeysAlone() {
    robot.press(KeyCode.CONTROL, KeyCode.N).write("Atelier Brume").press(KeyCode.TAB);
    robot.press(KeyCode.RIGHT).press(KeyCode.TAB).write("Signalisation").press(KeyCode.ENTER);
    Client client = desk.last();
    assertEquals("Atelier Brume", client.name());
    assertEquals(ClientKind.PUBLIC, client.kind());
    assertEquals(Phase.PROSPECT, client.missions().getFirst().phase());
    assertTrue(robot.sees("Signalisation · Organisme public · Prospect"));
  }

  @Test
  void aRunningMissionHasAFirstDay() {
    robot.press(KeyCode.CONTROL, KeyCode.N).write("Atelier Brume");
    robot.press(KeyCode.TAB).press(KeyCode.TAB).write("Signalisation").press(KeyCode.TAB);
    robot.press(KeyCode.RIGHT).press(KeyCode.TAB).write("demain").press(KeyCode.ENTER);
    assertTrue(robot.sees("Ce jour n’est pas compris. Écrivez-le comme 25/11/2026."));
    robot.press(KeyCode.CONTROL, KeyCode.A).write("1/1/2030").press(KeyCode.ENTER);
    assertTrue(robot.sees("Une mission en cours a déjà commencé\u00a0: écrivez un jour passé."));
    robot.press(KeyCode.CONTROL, KeyCode.A).write("mai 2025").press(KeyCode.ENTER);
    assertEquals(LocalDate.of(2025, 5, 1), desk.last().missions().getFirst().since());
  }

  @Test
  void whatIsMissingIsSaidInWordsAndGetsTheFocus() {
    robot.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.ENTER);
    assertTrue(robot.sees("Écrivez le nom du client. Un nom provisoire suffit."));
    assertTrue(robot.sees("Nommez la mission, en deux ou trois mots."));
    assertEquals(8, desk.state().get().clients().size());
    robot.write("Atelier Brume").press(KeyCode.ENTER);
    assertFalse(robot.sees("Écrivez le nom du client. Un nom provisoire suffit."));
    robot.write("Signalisation").press(KeyCode.ENTER);
    assertEquals("Signalisation", desk.last().missions().getFirst().title());
  }

  @Test
  void aKnownClientIsNotFiledTwice() {
    robot.press(KeyCode.CONTROL, KeyCode.N).write("mme quemeneur");
    robot.press(KeyCode.TAB).press(KeyCode.TAB).write("Menus").press(KeyCode.ENTER);
    assertEquals(8, desk.state().get().clients().size());
    Client client =
        desk.state().get().clients().stream()
            .filter(c -> c.name().equals("Mme Quéméneur"))
            .findFirst()
            .orElseThrow();
    assertEquals("Menus", client.missions().getLast().title());
  }

  @Test
  void deletingAsksNamesTheWayBackAndUndoes() {
    Client client = desk.state().get().clients().getFirst();
    Mission mission = client.missions().getFirst();
    Fx.run(() -> window.shell.openMission(client.id(), mission.id()));
    openMenu();
    robot.press(KeyCode.UP).press(KeyCode.ENTER);
    assertTrue(robot.sees("Garde-fou"));
    assertTrue(
        robot.sees("Mettre «\u202fCommunication de marque et salons\u202f» à la corbeille\u202f?"));
    robot.press(KeyCode.ENTER);
    assertEquals(8, desk.state().get().clients().size(), "the focus starts on the safe button");
    openMenu();
    robot.press(KeyCode.UP).press(KeyCode.ENTER);
    robot.click("Mettre à la corbeille");
    assertEquals(7, desk.state().get().clients().size());
    robot.click("Annuler");
    assertEquals(8, desk.state().get().clients().size());
  }

  private void openMenu() {
    robot.click(window.scene.lookup(".mission-header .icon-only"));
  }

  @Test
  void detailsAreChangedInPlace() {
    Client client = desk.state().get().clients().getFirst();
    Fx.run(() -> window.shell.openMission(client.id(), client.missions().getFirst().id()));
    openMenu();
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL, KeyCode.A).write("Ostrevant SA").press(KeyCode.ENTER);
    assertTrue(robot.sees("Ostrevant SA"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(robot.sees("Maison Ostrevant"));
  }
}
