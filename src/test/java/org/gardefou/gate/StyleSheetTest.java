package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/** JavaFX prefers the binary style sheet: it must say what the written one says. */
class StyleSheetTest {
  /** Dashes of borders do not say what is in them. */
  private static final String ARRAY = "[Ljavafx.css.ParsedValue;@";

  private static final String NAME = "org/gardefou/ui/garde-fou";

  @Test
  void theBinaryStyleSheetSaysWhatTheWrittenOneSays() throws IOException {
    URL written = Project.MAIN_RESOURCES.resolve(NAME + ".css").toUri().toURL();
    List<String> rules = rules(new CssParser().parse(written));
    List<String> used = rules(Stylesheet.loadBinary(used()));
    assertTrue(rules.size() > 300, "all of it was read");
    assertEquals(rules.size(), used.size());
    for (int i = 0; i < rules.size(); i++) {
      if (!rules.get(i).contains(ARRAY)) {
        assertEquals(rules.get(i), used.get(i));
      }
    }
  }

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream()
        .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
        .toList();
  }

  private static URL used() {
    return Objects.requireNonNull(
        StyleSheetTest.class.getResource("/" + NAME + ".bss"), "no binary style sheet");
  }
}
