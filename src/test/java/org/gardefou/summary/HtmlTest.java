package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The HTML document is fit for readers of every kind. */
class HtmlTest {
  private final Samples samples = new Samples();

  private Document document(Language language) {
    SummaryReport report = samples.running().report(language, SummaryOptions.mine());
    return Read.xml(new HtmlWriter().write(report));
  }

  @Test
  void saysItsLanguageAndTitle() {
    for (Language language : Language.values()) {
      Document document = document(language);
      assertEquals(language.code(), document.getDocumentElement().getAttribute("lang"));
      assertTrue(
          document.getElementsByTagName("title").item(0).getTextContent().contains("Ostrevant"));
    }
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    List<Integer> levels = new ArrayList<>();
    NodeList all = document(Language.FR).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getNodeName().matches("h[1-6]")) {
        levels.add(all.item(i).getNodeName().charAt(1) - '0');
      }
    }
    assertEquals(1, levels.getFirst());
    assertEquals(1, levels.stream().filter(level -> level == 1).count());
    for (int i = 1; i < levels.size(); i++) {
      assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
    }
  }

  @Test
  void everyHeaderCellSaysWhatItHeads() {
    NodeList cells = document(Language.EN).getElementsByTagName("th");
    assertTrue(cells.getLength() > 8);
    for (int i = 0; i < cells.getLength(); i++) {
      assertTrue(((Element) cells.item(i)).getAttribute("scope").matches("row|col"));
    }
  }

  @Test
  void drawingsAreSkippedByReadersOfWords() {
    NodeList drawings = document(Language.EN).getElementsByTagName("svg");
    assertTrue(drawings.getLength() > 8);
    for (int i = 0; i < drawings.getLength(); i++) {
      assertEquals("true", ((Element) drawings.item(i)).getAttribute("aria-hidden"));
    }
  }

  @Test
  void itIsLightDarkAndPrintable() {
    String css = Styles.screen();
    assertTrue(css.contains("prefers-color-scheme: dark"));
    assertTrue(css.contains("@media print"));
    assertFalse(Styles.paper().contains("var("));
  }
}
