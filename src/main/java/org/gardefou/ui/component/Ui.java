package org.gardefou.ui.component;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Short ways to the plain building blocks; looks come from style classes. */
public final class Ui {
  private Ui() {}

  /** A label with style classes such as {@code dense}, {@code muted}, {@code strong}. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that wraps instead of being cut off. */
  public static Label paragraph(String text, String... styles) {
    Label label = label(text, styles);
    label.getStyleClass().add("paragraph");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A small framed word, such as "Sample"; style {@code dashed} for what is open. */
  public static Label chip(String text, String... styles) {
    Label chip = label(text, "chip");
    chip.getStyleClass().addAll(styles);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  /** A row, centred on its line, with a gap class such as {@code gap-8}. */
  public static HBox row(String gap, Node... children) {
    HBox row = new HBox(children);
    row.getStyleClass().add(gap);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  /** A column with a gap class such as {@code gap-8}. */
  public static VBox column(String gap, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add(gap);
    return column;
  }

  /** The head of a page: what it is, and what can be done; both break where it is narrow. */
  public static HBox head(Flow what, Node... actions) {
    HBox head = row("gap-16", grow(what), new Flow(8, actions));
    head.getStyleClass().addAll("page-head", "breaking");
    head.setFillHeight(false);
    return head;
  }

  /** Takes the free width of a row. */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /** Pushes what follows to the end of a row. */
  public static Region spacer() {
    return grow(new Region());
  }

  /** A thin line across. */
  public static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  /** A button that does something. */
  public static Button button(String text, Runnable action, String... styles) {
    Button button = new Button(text);
    button.getStyleClass().addAll(styles);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The one action of a screen that matters most. */
  public static Button primary(String text, Runnable action) {
    return button(text, action, "accent");
  }

  /** A button with an icon before its words. */
  public static Button button(Icon icon, String text, Runnable action, String... styles) {
    Button button = button(text, action, styles);
    button.setGraphic(icon.node(16));
    return button;
  }

  /** A button with an icon only; its name is read aloud and shown as a tooltip. */
  public static Button iconButton(Icon icon, String name, Runnable action) {
    Button button = button("", action, "icon-only", "flat");
    button.setMinWidth(Region.USE_COMPUTED_SIZE);
    button.setGraphic(icon.node(16));
    name(button, name);
    return button;
  }

  /** Names a control that shows no words. */
  public static void name(javafx.scene.control.Control control, String name) {
    control.setAccessibleText(name);
    control.setTooltip(new Tooltip(name));
  }

  /** Scrolls content of the full width up and down; the keys move among what is in it. */
  public static ScrollPane scroller(Node content) {
    ScrollPane scroller = new ScrollPane(content);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroller;
  }

  /**
   * Makes the children of a node these. What stays is not taken out, for what comes in has to be
   * styled.
   */
  public static void replace(List<Node> children, List<? extends Node> wanted) {
    children.removeIf(child -> !wanted.contains(child));
    for (int i = 0; i < wanted.size(); i++) {
      if (at(i + 1, children) == wanted.get(i)) {
        children.remove(i);
      } else if (at(i, children) != wanted.get(i)) {
        children.remove(wanted.get(i));
        children.add(i, wanted.get(i));
      }
    }
  }

  private static @Nullable Node at(int place, List<Node> children) {
    return place < children.size() ? children.get(place) : null;
  }

  /** A field in which one looks for something, with the glass that says so. */
  public static StackPane search(TextField field) {
    field.getStyleClass().add("search-field");
    Node glass = Icon.SEARCH.node(16);
    StackPane box = new StackPane(field, glass);
    box.getStyleClass().add("search");
    StackPane.setAlignment(glass, Pos.CENTER_LEFT);
    return box;
  }

  /** Shows a node and gives it room, or neither. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
