package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.gardefou.text.Messages;

/** The fixed texts of a screen, written anew when she changes the language. */
public final class LiveTexts {
  private final List<Consumer<Messages>> places = new ArrayList<>();

  /** A label whose text has a key. */
  public Label label(String key, String... styles) {
    Label label = Ui.label("", styles);
    set(key, label::setText);
    return label;
  }

  /** A label that wraps. */
  public Label paragraph(String key, String... styles) {
    Label label = Ui.paragraph("", styles);
    set(key, label::setText);
    return label;
  }

  /** Any other place for a text. */
  public void set(String key, Consumer<String> place) {
    places.add(messages -> place.accept(messages.get(key)));
  }

  /** A place whose text needs more than a key. */
  public <N> N with(N node, BiConsumer<N, Messages> write) {
    places.add(messages -> write.accept(node, messages));
    return node;
  }

  /** Writes all texts. */
  public void show(Messages messages) {
    places.forEach(place -> place.accept(messages));
  }
}
