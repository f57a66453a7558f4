package org.gardefou.ui.facts;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/**
 * What stands above the questions: the section and its progress, and ways to the neighbours. Where
 * the window is narrow the section becomes a drop-down and the switch stands beside it.
 */
final class QuestionsHead extends VBox {
  private final Label title = Ui.label("", "h2");
  private final Label progress = Ui.label("", "dense", "muted");
  private final MenuButton menu = new MenuButton();
  private final Button previous;
  private final Button next;
  private final HBox wide;
  private final Flow narrow = new Flow(8);
  private final HBox steps;
  private final Label still = Ui.paragraph("", "caption", "muted");
  private final LinkButton refresh;
  private final Flow telling;
  private SectionList.Listener onSelect = (section, go) -> {};

  QuestionsHead(IntConsumer step, Runnable refreshOrder) {
    refresh = new LinkButton("", refreshOrder);
    telling = new Flow(8, still, refresh);
    getStyleClass().addAll("questions-head", "gap-4");
    previous = Ui.iconButton(Icon.UP, "", () -> step.accept(-1));
    next = Ui.iconButton(Icon.DOWN, "", () -> step.accept(1));
    steps = Ui.row("gap-4", previous, next);
    steps.setMinWidth(USE_PREF_SIZE);
    previous.getStyleClass().remove("flat");
    next.getStyleClass().remove("flat");
    progress.setMinWidth(0);
    title.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    progress.setMaxWidth(Double.MAX_VALUE);
    wide = Ui.row("gap-12", title, progress, steps);
    menu.setMnemonicParsing(false);
    menu.getStyleClass().add("section-menu");
    getChildren().addAll(wide, telling);
  }

  void onSelect(SectionList.Listener listener) {
    onSelect = listener;
  }

  /** Lays the head out for a narrow window, with the switch in it; or without. */
  void setNarrow(boolean isNarrow, ModeSwitch mode) {
    if (isNarrow) {
      wide.getChildren().remove(steps);
      narrow.items().setAll(menu, mode, steps);
      getChildren().setAll(narrow, telling);
    } else {
      narrow.items().clear();
      wide.getChildren().setAll(title, progress, steps);
      getChildren().setAll(wide, telling);
    }
  }

  void language(Messages messages) {
    Ui.name(previous, messages.get("facts.previous"));
    Ui.name(next, messages.get("facts.next"));
    still.setText(messages.get("facts.telling.still"));
    refresh.setText(messages.get("facts.telling.refresh"));
  }

  /** Says how the order of the most telling questions moves. */
  void setTelling(boolean shown) {
    Ui.show(telling, shown);
  }

  /** Shows what is answered of the shown part, and of each section. */
  void show(String name, Progress now, List<Section> sections, Answers answers, Messages messages) {
    title.setText(name);
    progress.setText(now.sentence(messages));
    menu.setText(name + " · " + now.brief(messages));
    menu.setAccessibleText(
        messages.get("facts.sections") + ": " + name + ", " + now.sentence(messages));
    menu.setOnShowing(event -> fill(sections, answers, messages));
    if (menu.getItems().isEmpty()) {
      fill(sections, answers, messages);
    }
  }

  private void fill(List<Section> sections, Answers answers, Messages messages) {
    menu.getItems()
        .setAll(sections.stream().map(section -> item(section, answers, messages)).toList());
  }

  private MenuItem item(Section section, Answers answers, Messages messages) {
    Progress of = Progress.of(section.questions(), answers);
    MenuItem item = new MenuItem(section.title(messages) + " · " + of.brief(messages));
    item.setMnemonicParsing(false);
    if (of.complete()) {
      item.setGraphic(Icon.CHECK.node(16));
    }
    item.setOnAction(event -> onSelect.select(section, true));
    return item;
  }
}
