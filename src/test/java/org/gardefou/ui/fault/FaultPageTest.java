package org.gardefou.ui.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.SaveState;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a fault tells her, and what she can do about it. */
class FaultPageTest {
  private static final Path FOLDER = Path.of("/home/anne/.local/share/garde-fou");
  private static final FaultReport REPORT =
      FaultReport.of(new IllegalStateException("Zwyfel", new Error("Anne")));

  private final List<String> done = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private Scene scene(String key, Language language, SaveState save, boolean dark, int zoom) {
    return Fx.get(
        () -> {
          FaultPage page =
              new FaultPage(
                  new FaultPage.Told(key, REPORT, "Garde-fou 0.1.0 · Java 25 · JavaFX 26"),
                  Messages.in(language),
                  new FaultPage.Ways(() -> done.add("folder"), () -> done.add("close")));
          page.tellSafe(SafePlace.of(save, FOLDER));
          Scene scene = FaultWindow.scene(page, 640, 460);
          Theme.apply(scene, dark, zoom);
          return scene;
        });
  }

  @Test
  void itSaysWhereTheWorkIsAndCopiesTheDetails() {
    Hands hands = new Hands(scene("fault", Language.EN, new SaveState.Saved(null), false, 100));
    assertTrue(hands.sees("Something went wrong in Garde-fou"));
    assertTrue(hands.sees("Everything is saved, in " + FOLDER + "."));
    assertTrue(hands.sees(REPORT.code()));
    hands.click("Copy the details");
    assertTrue(hands.sees("Copied"));
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith(REPORT.code() + "\nGarde-fou 0.1.0"), copied);
    assertFalse(copied.contains("Zwyfel") || copied.contains("Anne"), copied);
    hands.click("Open the data folder").press(KeyCode.ESCAPE);
    assertEquals(List.of("folder", "close"), done);
    hands.close();
  }

  @Test
  void anUnsavedChangeIsSaidToBeInADraft() {
    Text full = new Text("The disk is full.", "Le disque est plein.");
    SaveState failed = new SaveState.Failed(full, FOLDER.resolve("clients/x.json"));
    assertEquals(
        "Your last change is not in its file yet. The disk is full. It is still in memory, and a"
            + " draft of it in /home/anne/.local/share/garde-fou is offered at the next start.",
        SafePlace.of(failed, FOLDER).en());
  }

  @Test
  void pictures() {
    SaveState saved = new SaveState.Saved(null);
    take("fault-fr", scene("fault", Language.FR, saved, false, 100));
    take("fault-en-dark", scene("fault", Language.EN, saved, true, 100));
    take("fault-start-fr-dark", scene("fault.start", Language.FR, saved, true, 100));
    Scene big = scene("fault", Language.FR, saved, false, 200);
    take("fault-fr-200", big);
    assertEquals(List.of(), Fx.get(() -> Access.cut(big.getRoot())));
  }

  private static void take(String name, Scene scene) {
    assertTrue(Pictures.take(name, scene).toFile().length() > 5_000);
  }
}
