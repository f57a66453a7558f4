package org.gardefou.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void everyPixelArrivesInThePicture() throws IOException {
    byte[] png =
        Fx.get(
            () -> {
              StackPane root = new StackPane(new Rectangle(10, 10, Color.web("#cf222e")));
              root.setStyle("-fx-background-color: #0969da");
              return Snapshot.png(new Scene(root, 31, 17));
            });
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(31, image.getWidth());
    assertEquals(17, image.getHeight());
    assertEquals(0xff0969da, image.getRGB(0, 0));
    assertEquals(0xffcf222e, image.getRGB(15, 8));
  }

  /** Two pictures in one turn of the JavaFX thread, with no pulse between them. */
  @Test
  void aPictureShowsWhatScrollsAsItIsNow() {
    boolean same =
        Fx.get(
            () -> {
              Label label = new Label("before");
              Scene scene = new Scene(new ScrollPane(label), 200, 100);
              byte[] before = Snapshot.png(scene);
              label.setText("now");
              return Arrays.equals(before, Snapshot.png(scene));
            });
    assertFalse(same, "the picture before");
  }
}
