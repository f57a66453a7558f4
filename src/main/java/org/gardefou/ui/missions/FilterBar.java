package org.gardefou.ui.missions;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** Above the list: what it is narrowed to, each with a way to take it back, and its order. */
final class FilterBar extends FlowPane {
  private final LiveTexts texts = new LiveTexts();
  private final TextField words = new TextField();
  private final Segmented<PhaseFilter> phases = new Segmented<>("");
  private final FilterMenu more;
  private final int fixed;

  FilterBar(Node sort, Runnable changed) {
    more = new FilterMenu(changed);
    getStyleClass().add("filters");
    getChildren().addAll(search(), phases, more, sort);
    fixed = getChildren().size();
    texts.set("missions.filter.phase", phases::setName);
    phases.select(PhaseFilter.ALL);
    phases.onSelect(chosen -> changed.run());
    words.textProperty().subscribe((before, now) -> changed.run());
  }

  private StackPane search() {
    texts.set("missions.filter", words::setPromptText);
    texts.set("missions.filter", words::setAccessibleText);
    return Ui.search(words);
  }

  /** Writes its words, and how many of all lines are in each phase. */
  void show(Messages messages, List<MissionRow> all) {
    texts.show(messages);
    more.show(messages);
    phases.setOptions(
        Stream.of(PhaseFilter.values()).map(phase -> option(phase, all, messages)).toList());
    showChosen(messages);
  }

  private static SegmentOption<PhaseFilter> option(
      PhaseFilter phase, List<MissionRow> all, Messages messages) {
    long count = all.stream().filter(phase::takes).count();
    return SegmentOption.counted(phase, messages.get(phase.key()), Long.toString(count));
  }

  /** Shows what was chosen in the menu. */
  void showChosen(Messages messages) {
    List<Button> chips = more.chosen().stream().map(filter -> chip(filter, messages)).toList();
    KeepFocus.during(
        this,
        () -> {
          getChildren().remove(fixed, getChildren().size());
          getChildren().addAll(chips);
        });
  }

  private Button chip(RowFilter filter, Messages messages) {
    String name = filter.in(messages);
    Button chip = Ui.button(Icon.CLOSE, name, () -> remove(filter));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setId("filter-" + filter.id());
    chip.setAccessibleText(messages.get("missions.filter.remove", name));
    return chip;
  }

  private void remove(RowFilter filter) {
    more.requestFocus();
    more.remove(filter);
  }

  /** What the list is narrowed to. */
  MissionFilter filter() {
    return new MissionFilter(
        words.getText(), phases.selected().orElse(PhaseFilter.ALL), more.chosen());
  }

  /** Takes everything back, and waits for other words. */
  void clear() {
    words.clear();
    phases.select(PhaseFilter.ALL);
    more.clear();
    focus();
  }

  /** Puts the focus in the field, its words chosen. */
  void focus() {
    words.requestFocus();
    words.selectAll();
  }
}
