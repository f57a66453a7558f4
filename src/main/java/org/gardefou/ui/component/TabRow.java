package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * Tabs side by side, in rows where it is narrow; one stop for the Tab key, arrows change the tab.
 */
public final class TabRow extends Flow {
  private static final double GAP = 4;

  /** Width from which the counts have room, in em. */
  private static final double ROOMY = 58;

  private final List<ToggleButton> tabs = new ArrayList<>();
  private IntConsumer onSelect = index -> {};

  /**
   * A tab.
   *
   * @param count what stands muted beside the title, may be empty
   */
  public record Tab(String title, String count) {}

  /** An empty row. */
  public TabRow() {
    super(GAP, 0);
    getStyleClass().add("tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows these tabs, in place where their number is the same. */
  public void show(List<Tab> shown, int selected) {
    if (tabs.size() != shown.size()) {
      tabs.clear();
      for (int i = 0; i < shown.size(); i++) {
        tabs.add(button(i));
      }
      getChildren().setAll(tabs);
    }
    for (int i = 0; i < shown.size(); i++) {
      fill(tabs.get(i), shown.get(i), i == selected);
    }
  }

  /** Puts the focus on the open tab. */
  public void focus() {
    tabs.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .ifPresent(ToggleButton::requestFocus);
  }

  /** Hears which tab she chooses. */
  public void onSelect(IntConsumer listener) {
    onSelect = listener;
  }

  private ToggleButton button(int index) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("tab-button");
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setMinWidth(USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(event -> choose(button, index));
    return button;
  }

  private void choose(ToggleButton button, int index) {
    button.requestFocus();
    onSelect.accept(index);
  }

  private static void fill(ToggleButton button, Tab tab, boolean selected) {
    button.setText(tab.title());
    if (tab.count().isEmpty()) {
      button.setGraphic(null);
    } else if (button.getGraphic() instanceof Label count) {
      count.setText(tab.count());
    } else {
      button.setGraphic(Ui.label(tab.count(), "hint"));
    }
    button.setAccessibleText((tab.title() + " " + tab.count()).strip());
    button.setSelected(selected);
    button.setFocusTraversable(selected);
  }

  /** Counts give way to the titles. */
  @Override
  protected void layoutChildren() {
    boolean roomy = tabs.isEmpty() || getWidth() >= ROOMY * tabs.getFirst().getFont().getSize();
    ContentDisplay wanted = roomy ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY;
    tabs.stream()
        .filter(tab -> tab.getContentDisplay() != wanted)
        .forEach(tab -> tab.setContentDisplay(wanted));
    super.layoutChildren();
  }

  private void key(KeyEvent event) {
    int at = tabs.indexOf(getScene().getFocusOwner());
    if (at < 0) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(event, at - 1);
      case RIGHT -> go(event, at + 1);
      case HOME -> go(event, 0);
      case END -> go(event, tabs.size() - 1);
      default -> {}
    }
  }

  private void go(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < tabs.size() && !event.isAltDown()) {
      onSelect.accept(to);
      tabs.get(to).requestFocus();
    }
  }
}
