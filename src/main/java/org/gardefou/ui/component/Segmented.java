package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One choice out of a few, side by side; breaks into rows where it is narrow and never cuts a word.
 * One stop for Tab; arrows choose the neighbour, Home and End the ends, Space and Enter the focused
 * one.
 */
public final class Segmented<T> extends Region {
  private static final PseudoClass ROW_START = PseudoClass.getPseudoClass("row-start");
  private static final PseudoClass ROW_END = PseudoClass.getPseudoClass("row-end");
  private static final double ROW_GAP = 4;

  private String name;
  private final List<SegmentOption<T>> options = new ArrayList<>();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private Consumer<T> onSelect = value -> {};
  private @Nullable T selected;

  /** A choice without options yet; {@code name} says what is chosen, for screen readers. */
  public Segmented(String name) {
    this.name = name;
    getStyleClass().add("segmented");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Replaces the options, in place where their number is the same, so that the focus stays. The
   * selection stays where its value is still there.
   */
  public void setOptions(List<SegmentOption<T>> newOptions) {
    options.clear();
    options.addAll(newOptions);
    if (buttons.size() != options.size()) {
      makeButtons();
    }
    for (int i = 0; i < buttons.size(); i++) {
      label(buttons.get(i), options.get(i));
    }
    select(selected);
  }

  /** Renames the choice, for screen readers. */
  public void setName(String newName) {
    name = newName;
    setOptions(List.copyOf(options));
  }

  private void makeButtons() {
    buttons.clear();
    for (int i = 0; i < options.size(); i++) {
      buttons.add(button(i));
    }
    getChildren().setAll(buttons);
  }

  /** Explains each option: as a tooltip, and as help for screen readers. */
  public void setHelp(List<String> texts) {
    for (int i = 0; i < Math.min(texts.size(), buttons.size()); i++) {
      buttons.get(i).setTooltip(new Tooltip(texts.get(i)));
      buttons.get(i).setAccessibleHelp(texts.get(i));
    }
  }

  /** Shows a value as chosen, or none, without telling the listener. */
  public void select(@Nullable T value) {
    selected = value;
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(Objects.equals(options.get(i).value(), value));
    }
    moveTabStop();
  }

  /** The value that is shown as chosen. */
  public Optional<T> selected() {
    return Optional.ofNullable(selected);
  }

  /** Hears of every choice that she makes, the present one again included. */
  public void onSelect(Consumer<T> listener) {
    onSelect = listener;
  }

  /** Puts the focus on the chosen option, or the first. */
  public void focus() {
    if (!buttons.isEmpty()) {
      buttons.get(tabStop()).requestFocus();
    }
  }

  private ToggleButton button(int index) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("segment");
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setOnAction(event -> choose(button, index));
    return button;
  }

  private void label(ToggleButton button, SegmentOption<T> option) {
    button.setText(option.text());
    button.setAccessibleText(name.isEmpty() ? option.text() : name + ": " + option.text());
    option.decorate(button);
  }

  /** A click alone gives the focus only to what Tab would reach. */
  private void choose(ToggleButton button, int index) {
    button.requestFocus();
    choose(options.get(index).value());
  }

  private void choose(T value) {
    select(value);
    onSelect.accept(value);
  }

  private int tabStop() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isSelected()) {
        return i;
      }
    }
    return 0;
  }

  private void moveTabStop() {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setFocusTraversable(i == tabStop());
    }
  }

  private void key(KeyEvent event) {
    int at = focused();
    if (at < 0 || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT, UP -> go(event, at - 1);
      case RIGHT, DOWN -> go(event, at + 1);
      case HOME -> go(event, 0);
      case END -> go(event, buttons.size() - 1);
      case ENTER -> go(event, at);
      default -> {}
    }
  }

  private int focused() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void go(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < buttons.size()) {
      choose(options.get(to).value());
      if (to < buttons.size()) {
        buttons.get(to).requestFocus();
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double height() {
    return buttons.stream().mapToDouble(SegmentRows::height).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return buttons.stream().mapToDouble(SegmentRows::width).sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return buttons.stream().mapToDouble(SegmentRows::width).max().orElse(0);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = width < 0 ? 1 : Math.max(1, SegmentRows.of(buttons, width).size());
    return rows * height() + (rows - 1) * ROW_GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (List<ToggleButton> row : SegmentRows.of(buttons, getWidth())) {
      layOutRow(row, y);
      y += height() + ROW_GAP;
    }
  }

  private void layOutRow(List<ToggleButton> row, double y) {
    double x = 0;
    for (ToggleButton button : row) {
      button.resizeRelocate(x, y, SegmentRows.width(button), height());
      button.pseudoClassStateChanged(ROW_START, button == row.getFirst());
      button.pseudoClassStateChanged(ROW_END, button == row.getLast());
      x += SegmentRows.width(button);
    }
  }
}
