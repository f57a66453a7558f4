package org.gardefou.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.FolderGlance;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.window.OtherFolders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way to other folders: from a first page without clients, and from her files. */
class FoldersTest {
  private static final Path STICK = Path.of("/media/ada/stick/garde-fou/data");
  private static final Path USUAL = Path.of("/home/ada/.local/share/garde-fou");

  private final List<Path> used = new ArrayList<>();
  private Optional<Text> refusal = Optional.empty();

  private final class Known implements OtherFolders {
    @Override
    public void find(Consumer<List<FolderGlance>> found) {
      found.accept(List.of(new FolderGlance(STICK, 12, true), new FolderGlance(USUAL, 1, false)));
    }

    @Override
    public Optional<Path> usual() {
      return Optional.of(USUAL);
    }

    @Override
    public void use(Path folder, Consumer<Text> refused) {
      used.add(folder);
      refusal.ifPresent(refused);
    }
  }

  @BeforeAll
  static void toolkit() {
    Fx.start();
  }

  private DeskWindow window(Language language) {
    return Fx.get(() -> new DeskWindow(language, 1000, 700, desk -> {}, new Known()));
  }

  @Test
  void anEmptyFolderSaysWhereTheClientsAre() {
    DeskWindow window = window(Language.EN);
    Hands hands = new Hands(window.scene);
    assertTrue(hands.sees("No clients here. Look elsewhere?"), hands.words()::toString);
    assertTrue(hands.sees("12 clients, with a passphrase"));
    assertTrue(hands.sees("one client"));
    hands.click("Open this folder");
    assertEquals(List.of(STICK), used);
    refusal = Optional.of(new Text("Held by another window.", "Tenu par une autre fenêtre."));
    hands.click("Open this folder");
    assertTrue(hands.words().stream().anyMatch(w -> w.contains("Held by another window.")));
    Fx.run(() -> window.desk.create("Acme", ClientKind.BUSINESS, "Site", Phase.PROSPECT));
    assertFalse(hands.sees("No clients here. Look elsewhere?"));
    hands.close();
  }

  @Test
  void herFilesLeadBackToTheUsualFolderOnceSheSaysSo() {
    DeskWindow window = window(Language.EN);
    Fx.run(window.window.shell()::openData);
    Hands hands = new Hands(window.scene);
    hands.click("Back to the usual folder…");
    assertTrue(hands.sees("Go on in another folder?"));
    assertTrue(
        hands.words().stream().anyMatch(w -> w.startsWith(USUAL + ": no client yet.")),
        hands.words()::toString);
    hands.click("Cancel");
    assertEquals(List.of(), used);
    hands.click("Back to the usual folder…").click("Go on there");
    assertEquals(List.of(USUAL), used);
    hands.close();
  }

  @Test
  void pictures() {
    for (Language language : Language.values()) {
      for (int zoom : List.of(100, 200)) {
        DeskWindow window = window(language);
        String theme = language == Language.FR ? "dark" : "light";
        Fx.run(() -> window.set(f -> f.withSetting("zoom", "" + zoom).withSetting("theme", theme)));
        String name = "elsewhere-" + language.code() + "-" + zoom;
        assertTrue(Pictures.take(name, window.scene).toFile().length() > 5_000);
        Fx.run(() -> assertEquals(List.of(), Access.cut(window.scene.getRoot()), name));
      }
    }
    DeskWindow window = window(Language.FR);
    Fx.run(window.window.shell()::openData);
    assertTrue(Pictures.take("folder-card-fr", window.scene).toFile().length() > 5_000);
  }
}
