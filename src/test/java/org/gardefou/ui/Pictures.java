package org.gardefou.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gardefou.ui.theme.Theme;

/** Pictures of screens for people to look at, under target/pictures. */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** Size, theme and text size of a picture. */
  public record Frame(int width, int height, boolean dark, int zoom) {
    public static final Frame LIGHT = new Frame(1440, 900, false, 100);
    public static final Frame DARK = new Frame(1440, 900, true, 100);
    public static final Frame SMALL = new Frame(1000, 700, false, 100);
    public static final Frame BIG_TEXT = new Frame(1440, 900, false, 200);

    public Frame sized(int newWidth, int newHeight) {
      return new Frame(newWidth, newHeight, dark, zoom);
    }
  }

  /** Takes a picture without a stage; the node is made on the JavaFX thread. */
  public static Path take(String name, Frame frame, Supplier<? extends Parent> screen) {
    byte[] png =
        Fx.get(
            () -> {
              Scene scene = new Scene(screen.get(), frame.width(), frame.height());
              Theme.apply(scene, frame.dark(), frame.zoom());
              return Snapshot.png(scene);
            });
    return write(name, png);
  }

  /** Takes a picture of a scene as it stands. */
  public static Path take(String name, Scene scene) {
    return write(name, Fx.get(() -> Snapshot.png(scene)));
  }

  private static Path write(String name, byte[] png) {
    try {
      Files.createDirectories(FOLDER);
      return Files.write(FOLDER.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
