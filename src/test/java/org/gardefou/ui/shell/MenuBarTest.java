package org.gardefou.ui.shell;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.gardefou.ui.theme.ThemeChoice;
import org.gardefou.ui.theme.UiSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuBarTest {
  private final FakeDesk desk = FakeDesk.full();
  private FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
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
  void f10OpensItAndTheArrowsAndEnterDoTheRest() {
    Node table = robot.focus();
    robot.press(KeyCode.F10).press(KeyCode.DOWN).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    assertSame(table, robot.focus());
    robot.press(KeyCode.F10).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.UP);
    robot.press(KeyCode.ENTER);
    assertTrue(robot.sees("Taille du texte"), "the settings are open");
  }

  @Test
  void aLetterWithAltOpensAMenu() {
    robot.press(KeyCode.ALT, KeyCode.D);
    assertTrue(menu("command.menu.edit").isShowing());
    robot.press(KeyCode.ESCAPE);
  }

  @Test
  void aLetterDoesWhatALineOfTheOpenMenuSays() {
    robot.press(KeyCode.ALT, KeyCode.F);
    assertEquals("_Nouveau client et mission…", item("command.menu.file", "command.new").getText());
    robot.press(KeyCode.N);
    assertTrue(robot.sees("Nouveau client et mission"));
    robot.press(KeyCode.ESCAPE);
  }

  @Test
  void aLetterOpensAMenuWithinAndTheNextOneChoosesThere() {
    Menu theme = assertInstanceOf(Menu.class, item("command.menu.view", "settings.theme"));
    robot.press(KeyCode.ALT, KeyCode.A).press(letter(theme));
    assertTrue(theme.isShowing());
    robot.press(KeyCode.DOWN).press(KeyCode.UP);
    assertTrue(theme.isShowing(), "the arrows go through its lines");
    robot.press(letter(line(theme, "Thème _sombre")));
    assertFalse(menu("command.menu.view").isShowing());
    assertEquals(ThemeChoice.DARK, settings().theme());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLineHasALetterOfItsOwnThoseOfMenusWithinToo(Language language) {
    Fx.run(
        () ->
            desk.change(
                new Text("language", "langue"), f -> f.withSetting("language", language.code())));
    MenuBar bar = (MenuBar) window.scene.lookup(".menu-bar");
    for (Menu menu : bar.getMenus()) {
      Fx.run(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));
      lettered(menu);
    }
  }

  private static void lettered(Menu menu) {
    List<MenuItem> lines =
        menu.getItems().stream().filter(line -> !(line instanceof SeparatorMenuItem)).toList();
    assertEquals(lines.size(), lines.stream().map(MenuBarTest::letter).distinct().count());
    lines.stream()
        .filter(Menu.class::isInstance)
        .filter(within -> !within.isDisable())
        .forEach(within -> lettered((Menu) within));
  }

  private static KeyCode letter(MenuItem line) {
    String text = line.getText();
    assertTrue(text.contains("_"), text);
    return KeyCode.valueOf(text.substring(text.indexOf('_') + 1).substring(0, 1).toUpperCase(ROOT));
  }

  private static MenuItem line(Menu menu, String words) {
    return menu.getItems().stream()
        .filter(line -> words.equals(line.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void undoStandsThereByName() {
    Fx.run(() -> desk.change(new Text("limits", "limites"), f -> f.withName("Anne")));
    robot.clickInMenu("Édition").clickInMenu("_Annuler\u00a0: limites");
    assertEquals(null, desk.state().get().freelancer().name());
    MenuItem redo = item("command.menu.edit", "command.redo");
    assertEquals("Rétablir\u00a0: _limites", redo.getText());
    assertEquals("Ctrl+Maj+Z", redo.getAccelerator().getDisplayText());
  }

  @Test
  void whatCannotBeDoneIsDisabledAndNotHidden() {
    assertTrue(item("command.menu.mission", "menu.change").isDisable());
    assertTrue(item("command.menu.edit", "command.undo").isDisable());
    robot.doubleClick("Maison Ostrevant");
    assertFalse(item("command.menu.mission", "menu.change").isDisable());
  }

  @Test
  void theTabsOfAMissionAreThereAndTheirKeysGoRound() {
    robot.doubleClick("Maison Ostrevant").press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertEquals("attach rail.settings", window.log.getLast());
    RadioMenuItem second =
        assertInstanceOf(RadioMenuItem.class, item("command.menu.mission", "rail.settings"));
    assertTrue(second.isSelected());
    robot.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertEquals("attach rail.missions", window.log.getLast());
    robot.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertEquals("attach rail.settings", window.log.getLast());
  }

  @Test
  void keysMakeTheTextLargerSmallerAndUsualAgain() {
    robot.press(KeyCode.CONTROL, KeyCode.ADD).press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(150, settings().zoom());
    robot.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(125, settings().zoom());
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(100, settings().zoom());
    assertTrue(item("command.menu.view", "command.zoom.reset").isDisable());
  }

  @Test
  void aDialogKeepsTheKeysOfTheWindowAway() {
    robot.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.CONTROL, KeyCode.COMMA);
    robot.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.F1);
    assertTrue(robot.sees("Nouveau client et mission"));
    robot.press(KeyCode.ESCAPE);
    assertInstanceOf(TableView.class, robot.focus());
  }

  private UiSettings settings() {
    return Fx.get(window.appearance::settings);
  }

  private Menu menu(String key) {
    MenuBar bar = (MenuBar) window.scene.lookup(".menu-bar");
    return bar.getMenus().stream().filter(m -> key.equals(m.getId())).findFirst().orElseThrow();
  }

  private MenuItem item(String menu, String key) {
    return Fx.get(
        () -> {
          Event.fireEvent(menu(menu), new Event(Menu.ON_SHOWING));
          return menu(menu).getItems().stream()
              .filter(item -> key.equals(item.getId()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + key));
        });
  }
}
