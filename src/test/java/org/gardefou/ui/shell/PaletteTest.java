package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.palette.Finding;
import org.gardefou.ui.theme.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private final FakeWindow window =
      Fx.get(
          () -> {
            FakeDesk desk = FakeDesk.full();
            desk.change(new Text("x", "x"), f -> f.withSetting("language", "en"));
            return new FakeWindow(desk, 1000, 700);
          });
  private final Hands hands = new Hands(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void wordsOfTheOtherLanguageDoAndTheFocusComesBack() {
    Node table = hands.focus();
    type("theme sombre").press(KeyCode.ENTER);
    assertSame(ThemeChoice.DARK, Fx.get(window.appearance::settings).theme());
    assertSame(table, hands.focus());
    assertFalse(isOpen());
  }

  @Test
  void theOtherKeysOpenItTooAndTheArrowsChoose() {
    hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT).write("theme");
    assertEquals("Theme like the system", chosen());
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    assertEquals("Dark theme", chosen());
    hands.press(KeyCode.UP);
    assertEquals("Light theme", chosen());
    assertEquals(
        "Light theme, View", assertInstanceOf(TextField.class, hands.focus()).getAccessibleHelp());
    hands.press(KeyCode.ENTER);
    assertSame(ThemeChoice.LIGHT, Fx.get(window.appearance::settings).theme());
  }

  @Test
  void findsAMissionByItsClientWithoutAccents() {
    type("quemeneur").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertEquals(List.of("attach rail.missions"), window.log);
    assertTrue(hands.sees("Mme Quéméneur"), () -> hands.words().toString());
  }

  @Test
  void findsWhatBecomesReadyWhileSheTypes() {
    Fx.run(window.tasks::hold);
    type("quemeneur");
    assertEquals(List.of(), list());
    Fx.run(window.tasks::release);
    assertEquals(
        List.of("Mme Quéméneur", "Faire-part et livret de mariage"),
        list().stream().map(found -> found.words().fr()).toList());
  }

  @Test
  void whatSheChoseStaysChosenWhenMoreIsFound() {
    Fx.run(window.tasks::hold);
    type("theme").press(KeyCode.DOWN);
    String before = chosen();
    Fx.run(window.tasks::release);
    assertEquals(before, chosen());
  }

  @Test
  void showsTheKeysThatDoTheSame() {
    type("save now");
    assertTrue(hands.sees("Ctrl+S"), () -> hands.words().toString());
  }

  @Test
  void offersTheLatestMissionsFirstAndThenWhatWasDoneLately() {
    type("");
    assertEquals("Lettre mensuelle et guide d’été", chosen());
    hands.write("dark").press(KeyCode.ENTER);
    type("");
    assertEquals("Dark theme", chosen());
    assertEquals("Lettre mensuelle et guide d’été", list().get(1).words().en());
  }

  @Test
  void saysWhereItLooksWhenNothingFits() {
    type("xylophone");
    assertEquals(List.of(), list());
    assertTrue(
        hands.words().stream().anyMatch(words -> words.startsWith("Nothing fits “xylophone”")));
    hands.press(KeyCode.ENTER);
    assertTrue(isOpen());
    hands.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
  }

  @Test
  void whatCannotBeDoneNowSaysSoAndDoesNothing() {
    type("rename kind phase");
    assertTrue(hands.sees("not possible here and now"), () -> hands.words().toString());
    hands.press(KeyCode.ENTER);
    assertTrue(isOpen());
  }

  @Test
  void leadsToASectionWithTheFocusInIt() {
    DeskWindow real = Fx.get(() -> new DeskWindow(Language.FR, 1000, 700, desk -> {}));
    Hands other = new Hands(real.scene);
    other.press(KeyCode.K, KeyCode.CONTROL).write("threshold").press(KeyCode.ENTER);
    Node focus = other.focus();
    Node card = focus;
    while (card != null && !card.getStyleClass().contains("rows-card")) {
      card = card.getParent();
    }
    assertEquals("Seuils", ((javafx.scene.control.Label) card.lookup(".h2")).getText());
    other.press(KeyCode.K, KeyCode.CONTROL).write("regles catalogue").press(KeyCode.ENTER);
    assertTrue(other.sees("Règles du catalogue"));
    other.close();
  }

  private Hands type(String words) {
    return hands.press(KeyCode.K, KeyCode.CONTROL).write(words);
  }

  private boolean isOpen() {
    return window.scene.lookup("#palette-field") != null;
  }

  @SuppressWarnings("unchecked")
  private ListView<Finding> view() {
    return (ListView<Finding>) window.scene.lookup("#palette-list");
  }

  private List<Finding> list() {
    return Fx.get(() -> List.copyOf(view().getItems()));
  }

  private String chosen() {
    return Fx.get(() -> view().getSelectionModel().getSelectedItem().words().en());
  }
}
