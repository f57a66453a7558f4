package org.gardefou.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The mark of the program in the sizes that window lists and task bars take. */
final class WindowIcon {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

  private WindowIcon() {}

  static List<Image> images() {
    return SIZES.stream().map(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    return new Image(
        Objects.requireNonNull(WindowIcon.class.getResourceAsStream("icon/" + size + ".png")));
  }
}
