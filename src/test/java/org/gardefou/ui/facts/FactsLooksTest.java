package org.gardefou.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is cut off, nothing is without a name; at several sizes, in both languages. */
class FactsLooksTest {
  private static final List<String> ROWS =
      List.of("scope.unpaid_extras", "scope.brief_clarity", "scope.hours_ahead", "health.abuse");

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void noWordIsCutOff() {
    for (Language language : Language.values()) {
      check(language, 1440, 900, 100);
      check(language, 1000, 700, 100);
      check(language, 1440, 900, 150);
      check(language, 1440, 900, 200);
    }
  }

  private static void check(Language language, int width, int height, int zoom) {
    try (FactsWindow window =
        FactsWindow.open(new Trial(Trial.running()), language, width, height)) {
      Fx.run(() -> Theme.apply(window.scene(), false, zoom));
      for (String row : ROWS) {
        window.jump(row);
        String where = language + " " + width + " " + zoom + " % " + row;
        assertEquals(List.of(), window.all(FactsLooksTest::cut), where);
        assertTrue(window.currentIsInSight(), where);
        window.picture("facts-looks-" + language.code() + "-" + width + "-" + zoom + "-" + row);
      }
    }
  }

  /** The words of a label that shows less than them; tooltips aside. */
  private static String cut(Node node) {
    return node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()
        ? label.getChildrenUnmodifiable().stream()
            .filter(child -> child instanceof Text text && text.isVisible())
            .map(child -> ((Text) child).getText())
            .filter(shown -> !shown.equals(label.getText()))
            .map(shown -> label.getText() + " → " + shown + " " + label.getStyleClass())
            .findFirst()
            .orElse("")
        : "";
  }

  @Test
  void everyStopOfTheTabKeyHasAName() {
    try (FactsWindow window = FactsWindow.open(new Trial(Trial.running()), Language.EN)) {
      window.jump("scope.unpaid_extras");
      assertEquals(List.of(), window.all(FactsLooksTest::nameless));
      window.jump("health.abuse");
      assertEquals(List.of(), window.all(FactsLooksTest::nameless));
    }
  }

  private static String nameless(Node node) {
    boolean words = node instanceof Labeled label && !label.getText().isEmpty();
    boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    return node.isFocusTraversable() && !words && !named ? node.toString() : "";
  }
}
