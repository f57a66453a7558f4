package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutSheetTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Édition, Tout trouver; tout faire…, Ctrl+Maj+P, Questions d’une mission, o, Alt+Haut",
    "en, Edit, Find or do anything…, Ctrl+Shift+P, Questions of a mission, y, Alt+Up"
  })
  void f1ListsTheKeysByWhatTheyAreFor(
      String language,
      String menu,
      String palette,
      String keys,
      String place,
      String yes,
      String up) {
    FakeWindow window = Fx.get(() -> window(language, 100));
    Hands hands = new Hands(window.scene);
    Node before = hands.focus();
    hands.press(KeyCode.F1);
    for (String words : List.of(menu, palette.replace(';', ','), keys, place, yes, up)) {
      assertTrue(hands.sees(words), () -> words + " among " + hands.words());
    }
    hands.press(KeyCode.F1);
    assertFalse(hands.sees(place));
    assertSame(before, hands.focus());
    hands.press(KeyCode.F1).press(KeyCode.ESCAPE);
    assertFalse(hands.sees(place));
    hands.close();
  }

  @ParameterizedTest
  @CsvSource({"fr", "en"})
  void nothingIsCutOffAtTwiceTheTextSize(String language) {
    FakeWindow window = Fx.get(() -> window(language, 200));
    Hands hands = new Hands(window.scene);
    for (KeyCode key : List.of(KeyCode.F1, KeyCode.K)) {
      hands.press(key, key == KeyCode.K ? KeyCode.CONTROL : KeyCode.UNDEFINED);
      Node box = window.scene.lookup(key == KeyCode.K ? ".palette" : ".shortcut-sheet");
      assertEquals(List.of(), Fx.get(() -> Access.cut(box)), key::getName);
      hands.press(KeyCode.ESCAPE);
    }
    hands.close();
  }

  private static FakeWindow window(String language, int zoom) {
    FakeDesk desk = FakeDesk.full();
    desk.change(
        new Text("x", "x"),
        f -> f.withSetting("language", language).withSetting("zoom", "" + zoom));
    return new FakeWindow(desk, 1000, 700);
  }
}
