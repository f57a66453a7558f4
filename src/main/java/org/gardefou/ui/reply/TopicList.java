package org.gardefou.ui.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** The kinds of letters by family, and the pages; one stop for Tab, arrows choose. */
final class TopicList extends ScrollPane {
  private final VBox column = Ui.column("gap-4");
  private final List<Line> lines = new ArrayList<>();
  private final Consumer<Topic> onSelect;
  private String proposed = "";

  TopicList(Consumer<Topic> onSelect) {
    this.onSelect = onSelect;
    column.getStyleClass().add("topic-list");
    column.setAccessibleRole(AccessibleRole.TAB_PANE);
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("topic-pane");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the groups, in place where they are the same. */
  void show(List<TopicGroup> groups, Topic chosen, Messages texts) {
    column.setAccessibleText(texts.get("reply.kinds"));
    proposed = texts.get("reply.mark.PROPOSED");
    List<Topic> topics =
        groups.stream().flatMap(g -> g.entries().stream()).map(TopicGroup.Entry::topic).toList();
    if (!lines.stream().map(line -> line.topic).toList().equals(topics)) {
      lines.clear();
      topics.forEach(topic -> lines.add(new Line(topic)));
    }
    List<Node> nodes = new ArrayList<>();
    int at = 0;
    for (TopicGroup group : groups) {
      nodes.add(Ui.label(group.title(), "caption", "muted", "topic-family"));
      for (TopicGroup.Entry entry : group.entries()) {
        Line line = lines.get(at);
        line.show(entry, entry.topic().equals(chosen));
        nodes.add(line);
        at++;
      }
    }
    boolean focused = column.isFocusWithin();
    column.getChildren().setAll(nodes);
    if (focused) {
      lines.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void key(KeyEvent event) {
    int at = lines.indexOf(getScene().getFocusOwner());
    if (at < 0 || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> go(event, at - 1);
      case DOWN -> go(event, at + 1);
      case HOME -> go(event, 0);
      case END -> go(event, lines.size() - 1);
      default -> {}
    }
  }

  private void go(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < lines.size()) {
      lines.get(to).requestFocus();
      onSelect.accept(lines.get(to).topic);
    }
  }

  /** One kind or page. */
  private final class Line extends ToggleButton {
    private final Topic topic;
    private final Label name = Ui.grow(Ui.label("", "name"));
    private final HBox signs = Ui.row("gap-4");
    private final HBox row = Ui.row("gap-8", name, signs);

    Line(Topic topic) {
      this.topic = topic;
      getStyleClass().setAll("section-line");
      setId("topic-" + topic.code());
      setAccessibleRole(AccessibleRole.TAB_ITEM);
      name.setWrapText(true);
      name.setMinWidth(0);
      signs.setMinWidth(USE_PREF_SIZE);
      setGraphic(row);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      // A long name breaks: the height then depends on the width.
      setWrapText(true);
      setMaxWidth(Double.MAX_VALUE);
      widthProperty().subscribe(width -> fit());
      insetsProperty().subscribe(insets -> fit());
      setOnAction(event -> onSelect.accept(topic));
    }

    private void fit() {
      row.setPrefWidth(getWidth() - sides());
    }

    private double sides() {
      return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = (width < 0 ? getWidth() : width) - sides();
      double words = room <= 0 ? row.prefHeight(-1) : row.prefHeight(room);
      return Math.max(minHeight(-1), words + snappedTopInset() + snappedBottomInset());
    }

    void show(TopicGroup.Entry entry, boolean chosen) {
      name.setText(entry.name());
      setSelected(chosen);
      setFocusTraversable(chosen);
      signs.getChildren().setAll(entry.marks().stream().map(this::sign).toList());
      setAccessibleText(entry.spoken());
      Ui.show(signs, !entry.marks().isEmpty());
    }

    private Node sign(TopicGroup.Mark mark) {
      return switch (mark) {
        case PROPOSED -> Ui.chip(proposed, "proposed");
        case DRAFT -> Icon.PEN.node(14);
        case SENT -> Icon.SEND.node(14);
      };
    }
  }
}
