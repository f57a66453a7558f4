package org.gardefou.ui.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gardefou.letters.Span;

/**
 * The text of a block. Filled slots are tinted and underlined, missing ones framed with dashes;
 * each is a small button that leads to its value.
 */
final class LetterText extends TextFlow {
  private final String block;
  private final Consumer<String> onSlot;
  private final Path filled = shape("tint");
  private final Path missing = shape("gap");
  private final Path ring = shape("ring");
  private List<Span> spans = List.of();

  /** An empty text; {@code onSlot} hears which slot she wants to change. */
  LetterText(String block, Consumer<String> onSlot) {
    this.block = block;
    this.onSlot = onSlot;
    getStyleClass().add("letter-text");
    setMinWidth(0);
  }

  private static Path shape(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  void show(List<Span> newSpans) {
    if (newSpans.equals(spans) && !getChildren().isEmpty()) {
      return;
    }
    spans = newSpans;
    List<Node> nodes = new ArrayList<>(List.of(filled, missing, ring));
    spans.forEach(span -> nodes.add(text(span)));
    getChildren().setAll(nodes);
  }

  private Text text(Span span) {
    return switch (span) {
      case Span.Words(String words) -> words(words, "words");
      case Span.Filled f -> slot(f.slot(), f.text(), "slot");
      case Span.Missing m -> slot(m.slot(), m.label(), "missing");
    };
  }

  private static Text words(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().addAll("words", style);
    return text;
  }

  private Text slot(String slot, String words, String style) {
    Text text = new SlotWords(words, () -> onSlot.accept(slot));
    text.getStyleClass().addAll("words", style);
    text.setUnderline(style.equals("slot"));
    text.setId(id(block, slot));
    text.focusedProperty().subscribe(focused -> requestLayout());
    return text;
  }

  /** Id of the node of a slot in a block. */
  static String id(String block, String slot) {
    return "slot-" + block + "-" + slot;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    filled.getElements().clear();
    missing.getElements().clear();
    ring.getElements().clear();
    int at = 0;
    for (Node node : getChildren()) {
      if (node instanceof Text text) {
        int end = at + text.getText().length();
        if (text instanceof SlotWords) {
          draw(text, at, end);
        }
        at = end;
      }
    }
  }

  private void draw(Text text, int from, int to) {
    Path path = text.getStyleClass().contains("missing") ? missing : filled;
    path.getElements().addAll(getRangeShape(from, to, false));
    if (text.isFocused()) {
      ring.getElements().addAll(getRangeShape(from, to, false));
    }
  }

  /** Words that can be clicked, reached with Tab, and opened with Enter or Space. */
  private static final class SlotWords extends Text {
    private final Runnable open;

    SlotWords(String words, Runnable open) {
      super(words);
      this.open = open;
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.BUTTON);
      setAccessibleText(words);
      setOnMouseClicked(
          event -> {
            event.consume();
            open.run();
          });
      setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              event.consume();
              open.run();
            }
          });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      if (action == AccessibleAction.FIRE) {
        open.run();
      } else {
        super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
