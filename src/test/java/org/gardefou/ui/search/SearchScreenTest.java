package org.gardefou.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.FakeSearch;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.gardefou.ui.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for words everywhere, over the samples of the program. */
class SearchScreenTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskWindow window(Language language, int width, int height) {
    DeskWindow window =
        Fx.get(() -> new DeskWindow(language, width, height, d -> d.addSamples(language)));
    Fx.run(() -> window.window.shell().openSearch(""));
    return window;
  }

  private static List<HitRow> rows(DeskWindow window) {
    return Fx.get(
        () -> {
          List<HitRow> rows = new ArrayList<>();
          for (Node node : Robot.all(window.scene.getRoot()).toList()) {
            if (node instanceof HitRow row) {
              rows.add(row);
            }
          }
          return rows;
        });
  }

  private static void close(Hands hands, DeskWindow window) {
    hands.close();
    Fx.run(window.window::close);
  }

  @Test
  void findsAsSheTypesAndEnterOpensTheFirst() {
    DeskWindow window = window(Language.FR, 1000, 700);
    Hands hands = new Hands(window.scene);
    assertInstanceOf(TextField.class, hands.focus());
    assertTrue(hands.sees("Tout ce que vous avez noté"));
    String name = window.desk.state().get().clients().getFirst().name();
    hands.write(name.toUpperCase(java.util.Locale.ROOT));
    assertTrue(hands.sees(name), hands.words().toString());
    assertTrue(rows(window).getFirst().getAccessibleText().startsWith(name));
    hands.press(KeyCode.ENTER);
    String title = window.desk.state().get().clients().getFirst().missions().getFirst().title();
    assertTrue(
        hands.words().stream().anyMatch(words -> words.startsWith(title)),
        hands.words().toString());
    close(hands, window);
  }

  @Test
  void theArrowsGoThroughTheListAndBackToTheField() {
    DeskWindow window = window(Language.EN, 1000, 700);
    Hands hands = new Hands(window.scene);
    hands.write("invoice");
    List<HitRow> rows = rows(window);
    assertTrue(rows.size() > 1, "the samples have invoices");
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    assertEquals(rows.get(1), hands.focus());
    hands.press(KeyCode.UP).press(KeyCode.UP);
    assertInstanceOf(TextField.class, hands.focus());
    hands.press(KeyCode.ESCAPE);
    assertTrue(hands.sees("Missions"));
    close(hands, window);
  }

  @Test
  void saysSoWhereNothingHoldsAllWords() {
    DeskWindow window = window(Language.EN, 1000, 700);
    Hands hands = new Hands(window.scene);
    hands.write("invoice xyzzy");
    assertTrue(hands.sees("Nothing found"));
    assertEquals(List.of(), rows(window));
    close(hands, window);
  }

  @ParameterizedTest
  @CsvSource({
    "FR, 496 fichiers sont encore, Un fichier est encore",
    "EN, 496 files are still being read, One more file is being read"
  })
  void saysHowManyFilesAreNotReadYet(Language language, String many, String one) {
    DeskWindow window = window(language, 1000, 700);
    Observable<ReadingProgress> reading = new Observable<>(new ReadingProgress(4, 500));
    SearchScreen screen =
        Fx.get(
            () ->
                new SearchScreen(
                    new FakeSearch(window.desk.state(), reading),
                    new Observable<>(new Texts().in(language)),
                    window.window.shell()));
    Scene scene = Fx.get(() -> new Scene((Parent) screen.node(), 1000, 700));
    Fx.run(screen::attach);
    assertTrue(saysReading(scene, many));
    Fx.run(() -> reading.set(new ReadingProgress(499, 500)));
    assertTrue(saysReading(scene, one));
    Fx.run(() -> reading.set(ReadingProgress.NONE));
    assertFalse(saysReading(scene, ""));
    Fx.run(window.window::close);
  }

  private static boolean saysReading(Scene scene, String words) {
    Label label = (Label) scene.lookup(".search-reading");
    return label.isVisible() && label.getText().startsWith(words);
  }

  @Test
  void theWordsOfTheLastTimeAreThereAgain() {
    DeskWindow window = window(Language.EN, 1000, 700);
    Hands hands = new Hands(window.scene);
    hands.write("invoice");
    hands.press(KeyCode.ESCAPE);
    assertTrue(hands.sees("Missions"));
    hands.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
    assertTrue(hands.sees("invoice"));
    assertEquals("invoice", ((TextField) hands.focus()).getSelectedText());
    Fx.run(() -> window.window.shell().openSearch("deposit"));
    assertTrue(hands.sees("deposit"));
    close(hands, window);
  }

  @ParameterizedTest
  @CsvSource({
    "FR, light, 1440, 900, 100, facture",
    "EN, dark, 1000, 700, 100, invoice",
    "FR, dark, 1440, 900, 200, facture"
  })
  void pictures(Language language, String theme, int width, int height, int zoom, String words) {
    DeskWindow window = window(language, width, height);
    Fx.run(
        () -> {
          window.set(f -> f.withSetting("theme", theme).withSetting("zoom", "" + zoom));
          window.window.shell().openSearch(words);
          window.scene.getRoot().applyCss();
          window.scene.getRoot().layout();
        });
    String file = "search-" + language.code() + "-" + theme + "-" + zoom;
    assertTrue(Pictures.take(file, window.scene).toFile().length() > 5_000);
    assertEquals(List.of(), Fx.get(() -> Access.cut(window.scene.getRoot())), file);
    Fx.run(
        () -> {
          window.window.shell().openSearch("xyzzy");
          window.scene.getRoot().applyCss();
          window.scene.getRoot().layout();
        });
    assertTrue(Pictures.take(file + "-none", window.scene).toFile().length() > 5_000);
    assertEquals(List.of(), Fx.get(() -> Access.cut(window.scene.getRoot())), file);
    Fx.run(window.window::close);
  }
}
