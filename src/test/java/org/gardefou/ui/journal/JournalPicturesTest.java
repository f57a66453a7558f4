package org.gardefou.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the journal to look at. */
class JournalPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static JournalTab written(Language language, String words) {
    JournalTab tab = JournalStand.full(language).tab();
    tab.attach();
    Objects.requireNonNull(tab.page()).line().write(words);
    tab.detach();
    return tab;
  }

  @Test
  void full() {
    String hier = "hier 21h50 message, réponse attendue avant 8 h";
    Framed.picture("journal-fr", Frame.LIGHT, () -> written(Language.FR, hier));
    Framed.picture("journal-fr-dark", Frame.DARK, () -> written(Language.FR, hier));
    Framed.picture(
        "journal-en-small",
        Frame.SMALL,
        () -> written(Language.EN, "12 March toxic call about the union"));
    Framed.picture(
        "journal-en-dark-small",
        new Frame(1000, 700, true, 100),
        () -> written(Language.EN, "tomorrow call"));
    Framed.picture("journal-fr-big", Frame.BIG_TEXT, () -> written(Language.FR, hier));
    Framed.picture("journal-empty-en", Frame.LIGHT, () -> JournalStand.empty(Language.EN).tab());
  }

  @Test
  void nothingIsCutAtLargeText() {
    List<String> cut =
        Fx.get(
            () -> {
              Parent root = Framed.of(JournalStand.full(Language.FR).tab(), Frame.BIG_TEXT);
              Scene scene = new Scene(root, 1440, 900);
              Theme.apply(scene, false, 200);
              root.applyCss();
              root.layout();
              return Access.cut(root).stream().filter(w -> w.length() < 20).toList();
            });
    assertEquals(List.of(), cut);
  }
}
