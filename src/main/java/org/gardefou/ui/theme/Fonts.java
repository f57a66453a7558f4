package org.gardefou.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The bundled font, the same on every system and in the PDF. JavaFX knows a weight only by its
 * family, so the style sheet says {@code "Inter"}, {@code "Inter Medium"}, {@code "Inter
 * SemiBold"}.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf");

  private Fonts() {}

  /** Makes the font known to JavaFX; to be called once, before the first scene. */
  public static List<Font> load() {
    return FILES.stream().map(Fonts::load).toList();
  }

  private static Font load(String file) {
    String path = "/org/gardefou/fonts/" + file;
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
      return Objects.requireNonNull(Font.loadFont(in, 14), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
