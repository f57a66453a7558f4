package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled font has what the summary and the window rely on. */
class FontTest {
  @ParameterizedTest
  @ValueSource(strings = {"InterTabular-Regular.ttf", "InterTabular-SemiBold.ttf"})
  void figuresAreTabularAndFrenchIsComplete(String file) throws IOException, FontFormatException {
    try (InputStream in = FontTest.class.getResourceAsStream("/org/gardefou/fonts/" + file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      assertEquals("Inter Tabular", font.getFamily(Locale.ROOT));
      FontRenderContext context = new FontRenderContext(null, true, true);
      assertEquals(
          1,
          "0123456789"
              .chars()
              .mapToObj(c -> font.getStringBounds(String.valueOf((char) c), context).getWidth())
              .collect(Collectors.toSet())
              .size());
      String french = "«»’“”…–—€éèêëàâçîïôûùüÿœæÉÈÀÇŒ\u00A0\u202F≤≥→✓";
      assertTrue(font.canDisplayUpTo(french) < 0, french);
    }
  }
}
