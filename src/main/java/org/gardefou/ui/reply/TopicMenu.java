package org.gardefou.ui.reply;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** The same choice as a drop-down, where there is no room for the list. */
final class TopicMenu extends StackPane {
  private final MenuButton menu = new MenuButton();
  private final Consumer<Topic> onSelect;

  TopicMenu(Consumer<Topic> onSelect) {
    this.onSelect = onSelect;
    menu.setMnemonicParsing(false);
    menu.setId("topic-menu");
    menu.getStyleClass().add("section-menu");
    getStyleClass().add("topic-menu");
    getChildren().add(menu);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
  }

  void show(List<TopicGroup> groups, Topic chosen, Messages texts) {
    menu.getItems().clear();
    for (TopicGroup group : groups) {
      menu.getItems().add(title(group.title()));
      group.entries().forEach(entry -> menu.getItems().add(item(entry)));
    }
    String name =
        groups.stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> entry.topic().equals(chosen))
            .map(TopicGroup.Entry::name)
            .findFirst()
            .orElse("");
    menu.setText(name);
    menu.setAccessibleText(texts.get("reply.kinds") + ": " + name);
  }

  private static CustomMenuItem title(String words) {
    CustomMenuItem title = new CustomMenuItem(Ui.label(words, "caption", "muted"), false);
    title.setDisable(true);
    return title;
  }

  private MenuItem item(TopicGroup.Entry entry) {
    MenuItem item = new MenuItem(entry.name());
    item.setId("topic-" + entry.topic().code());
    item.setMnemonicParsing(false);
    if (!entry.marks().isEmpty()) {
      item.setText(entry.spoken());
      item.setGraphic(Icon.RIGHT.node(16));
    }
    item.setOnAction(event -> onSelect.accept(entry.topic()));
    return item;
  }
}
