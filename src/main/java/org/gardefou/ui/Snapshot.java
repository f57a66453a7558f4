package org.gardefou.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Makes PNG pictures of scenes; needs neither a display nor the Swing bridge. */
public final class Snapshot {
  private Snapshot() {}

  /** A picture of a scene as it is laid out now. To be called on the JavaFX thread. */
  public static byte[] png(Scene scene) {
    return encode(image(scene));
  }

  /** The same, to be drawn on. To be called on the JavaFX thread. */
  public static BufferedImage image(Scene scene) {
    layOut(scene.getRoot());
    // What scrolls is drawn from a cache, which is made anew in a pulse only, not for a picture.
    scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    return copy(scene.snapshot(null));
  }

  /** Some controls settle only in a second pass, once their styles and sizes are known. */
  private static void layOut(Parent root) {
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  /** The PNG file of an image. */
  public static byte[] png(Image image) {
    return encode(copy(image));
  }

  private static BufferedImage copy(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }

  /** The PNG file of a picture. */
  public static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
