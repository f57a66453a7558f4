package org.gardefou.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.gardefou.ui.component.Disclosure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What runs here, and whose work is in it. */
class AboutDialogTest {
  private static final String FOLDER = Path.of("no-such-folder").toAbsolutePath().toString();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskWindow window(Language language, int width, int height) {
    DeskWindow window = Fx.get(() -> new DeskWindow(language, width, height, desk -> {}));
    Fx.run(window.window.shell()::openSettings);
    return window;
  }

  @Test
  void fromTheSettingsItTellsVersionsAndCopiesThem() {
    DeskWindow window = window(Language.EN, 1000, 700);
    Hands hands = new Hands(window.scene).click("About, licences…");
    assertTrue(hands.sees("Linux 6.8 amd64"));
    assertTrue(hands.sees(FOLDER));
    assertTrue(
        hands.sees("Garde-fou makes no network connection: no account, no cloud, no statistics."));
    hands.click("Copy these lines");
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Garde-fou: 0.1.0\nQuestions and rules: "), copied);
    assertTrue(
        copied.endsWith("\nJavaFX: 26.0.2\nSystem: Linux 6.8 amd64\nFolder: " + FOLDER), copied);
    assertFalse(hands.sees("Apache License"));
    unfold(window);
    assertTrue(hands.sees("Apache License"));
    assertTrue(hands.sees("picocli 4.7.7: Apache-2.0"));
    hands.press(KeyCode.ESCAPE);
    assertFalse(hands.sees("Linux 6.8 amd64"));
    hands.close();
  }

  private static void unfold(DeskWindow window) {
    Fx.run(
        () ->
            Robot.all(window.scene.getRoot())
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .filter(Access::visible)
                .forEach(head -> head.expandedProperty().set(true)));
  }

  @Test
  void pictures() {
    for (Language language : Language.values()) {
      DeskWindow window = window(language, 1000, 700);
      window.set(
          f ->
              f.withSetting("theme", language == Language.EN ? "dark" : "light")
                  .withSetting("zoom", language == Language.EN ? "100" : "150"));
      Hands hands = new Hands(window.scene);
      hands.click(language == Language.EN ? "About, licences…" : "À propos, licences…");
      String name = "about-" + language.code();
      assertTrue(Pictures.take(name, window.scene).toFile().length() > 5_000);
      assertEquals(List.of(), Fx.get(() -> Access.cut(window.node("about-copy").getParent())));
      hands.close();
    }
  }
}
