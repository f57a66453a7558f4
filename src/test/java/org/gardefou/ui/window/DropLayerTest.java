package org.gardefou.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said while files are held above the window, and what letting go does. */
class DropLayerTest {
  private static final List<Path> BOTH =
      List.of(Path.of("maison-ostrevant.gardefou.json"), Path.of("INTAKE.JSON"), Path.of("a.pdf"));

  private final List<List<Path>> opened = new ArrayList<>();
  private boolean free = true;

  @BeforeAll
  static void toolkit() {
    Fx.start();
  }

  private DropLayer layer(Language language) {
    return new DropLayer(
        () -> Messages.in(language),
        file -> file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json"),
        () -> free,
        opened::add);
  }

  @Test
  void itSaysWhatWillHappenAndThenDoesIt() {
    DropLayer layer = Fx.get(() -> layer(Language.EN));
    Hands hands = new Hands(Fx.get(() -> new Scene(layer, 1000, 700)));
    assertFalse(Fx.get(layer::isVisible));
    assertTrue(Fx.get(() -> layer.over(BOTH)));
    assertTrue(hands.sees("Let go to open these 2 files"), hands.words()::toString);
    assertTrue(hands.sees("maison-ostrevant.gardefou.json\nINTAKE.JSON"));
    Fx.run(layer::gone);
    assertFalse(Fx.get(layer::isVisible));
    assertEquals(List.of(), opened, "carried away again");
    Fx.run(() -> layer.over(BOTH));
    assertTrue(Fx.get(() -> layer.drop(BOTH)));
    assertEquals(List.of(BOTH), opened, "all of them, so that the others are told");
    assertFalse(Fx.get(layer::isVisible));
    hands.close();
  }

  @Test
  void whatCannotBeOpenedIsNotTaken() {
    DropLayer layer = Fx.get(() -> layer(Language.EN));
    Hands hands = new Hands(Fx.get(() -> new Scene(layer, 1000, 700)));
    List<Path> picture = List.of(Path.of("a.png"));
    assertFalse(Fx.get(() -> layer.over(picture)));
    assertTrue(hands.sees("This cannot be opened here"));
    assertFalse(Fx.get(() -> layer.drop(picture)));
    free = false;
    assertFalse(Fx.get(() -> layer.over(BOTH)), "while a question is open");
    assertFalse(Fx.get(() -> layer.drop(BOTH)));
    assertEquals(List.of(), opened);
    hands.close();
  }

  /** Such as accents where the encoding of the system is ASCII; a NUL is one everywhere. */
  @Test
  void aFileWhoseNameTheSystemCannotWriteIsLeftOut() {
    List<File> dropped = List.of(new File("a.json"), new File("b\0.json"));
    assertEquals(List.of(Path.of("a.json")), DropLayer.paths(dropped));
  }

  @Test
  void pictures() {
    for (Language language : Language.values()) {
      for (int zoom : List.of(100, 200)) {
        boolean dark = language == Language.FR;
        List<Path> files = zoom == 100 ? BOTH : List.of(Path.of("photo.png"));
        Scene scene =
            Fx.get(
                () -> {
                  DropLayer layer = layer(language);
                  layer.over(files);
                  Scene made = new Scene(layer, 1000, 700);
                  Theme.apply(made, dark, zoom);
                  return made;
                });
        String name = "drop-" + language.code() + "-" + zoom;
        assertTrue(Pictures.take(name, scene).toFile().length() > 5_000);
        Fx.run(() -> assertEquals(List.of(), Access.cut(scene.getRoot()), name));
      }
    }
  }
}
