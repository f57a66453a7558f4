package org.gardefou.ui.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** Several out of a list that unfolds; the button names those that are chosen. */
final class MultiPick<T> extends MenuButton {
  private final String name;
  private final String nothing;
  private final List<T> options;
  private final List<CheckMenuItem> items;
  private final Function<T, String> words;

  /**
   * A list.
   *
   * @param name for screen readers
   * @param nothing what the button says while nothing is chosen
   */
  MultiPick(String name, String nothing, List<T> options, Function<T, String> words) {
    this.name = name;
    this.nothing = nothing;
    this.options = List.copyOf(options);
    this.words = words;
    items = options.stream().map(option -> new CheckMenuItem(words.apply(option))).toList();
    items.forEach(item -> item.setMnemonicParsing(false));
    getItems().setAll(items);
    getStyleClass().add("multi-pick");
    setMnemonicParsing(false);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setWrapText(true);
    write();
  }

  /** Shows what is chosen, without telling the listener. */
  MultiPick<T> show(Collection<T> chosen) {
    for (int i = 0; i < options.size(); i++) {
      items.get(i).setSelected(chosen.contains(options.get(i)));
    }
    write();
    return this;
  }

  /** Hears of every change. */
  MultiPick<T> onChange(Consumer<List<T>> listener) {
    items.forEach(
        item ->
            item.setOnAction(
                event -> {
                  write();
                  listener.accept(chosen());
                }));
    return this;
  }

  List<T> chosen() {
    return options.stream().filter(o -> items.get(options.indexOf(o)).isSelected()).toList();
  }

  private void write() {
    String all = chosen().stream().map(words).collect(Collectors.joining(", "));
    setText(all.isEmpty() ? nothing : all);
    setAccessibleText(name + ": " + getText());
  }
}
