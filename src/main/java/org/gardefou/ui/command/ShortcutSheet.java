package org.gardefou.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.Ui;

/** All keys of the program by what they are for: those of the commands, then those of a place. */
public final class ShortcutSheet extends VBox {
  private static final Columns.Sizes COLUMNS = new Columns.Sizes(360, 32, 680);

  private final Commands commands;
  private final Messages messages;
  private final KeyNames names;
  private final Button close;

  /** A sheet; {@code done} takes it away. */
  public ShortcutSheet(Commands commands, Messages messages, Runnable done) {
    this.commands = commands;
    this.messages = messages;
    names = KeyNames.in(messages);
    close = Ui.button(messages.get("shortcuts.close"), done);
    getStyleClass().addAll("dialog-box", "shortcut-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(messages.get("shortcuts.title"));
    HBox head = new HBox(Ui.paragraph(messages.get("shortcuts.title"), "h2"));
    head.getStyleClass().add("head");
    HBox foot = new HBox(hint(), close);
    foot.getStyleClass().add("foot");
    getChildren().addAll(head, scroller(), foot);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
            event.consume();
            done.run();
          }
        });
  }

  private Label hint() {
    Label hint = Ui.grow(Ui.paragraph(messages.get("shortcuts.close.hint"), "caption", "muted"));
    hint.setMinWidth(0);
    return hint;
  }

  private ScrollPane scroller() {
    VBox left = Ui.column("gap-16");
    VBox right = Ui.column("gap-16");
    List<VBox> groups = groups();
    int half = (lines(groups) + 1) / 2;
    int count = 0;
    for (VBox group : groups) {
      (count < half ? left : right).getChildren().add(group);
      count += group.getChildren().size();
    }
    VBox content = new VBox(new Columns(left, right, COLUMNS));
    content.getStyleClass().add("dialog-content");
    ScrollPane scroller = Ui.scroller(content);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    return scroller;
  }

  private static int lines(List<VBox> groups) {
    return groups.stream().mapToInt(group -> group.getChildren().size()).sum();
  }

  private List<VBox> groups() {
    List<VBox> groups = new ArrayList<>();
    for (CommandMenu menu : commands.menus()) {
      List<Command> withKeys = menu.commands().filter(c -> !c.keys().isEmpty()).toList();
      if (!withKeys.isEmpty()) {
        groups.add(group(menu.name(messages), withKeys.stream().map(this::line).toList()));
      }
    }
    for (KeyHelp help : KeyHelp.ALL) {
      groups.add(
          group(
              messages.get(help.key()),
              help.lines().stream().map(line -> line(help.prefix() + line)).toList()));
    }
    return groups;
  }

  private static VBox group(String title, List<HBox> lines) {
    VBox group = Ui.column("gap-4", Ui.label(title, "h3"));
    group.getChildren().addAll(lines);
    return group;
  }

  private HBox line(Command command) {
    return line(messages.of(command.name()), command.keys().stream().map(names::of).toList());
  }

  private HBox line(String key) {
    return line(messages.get(key), List.of(messages.get(key + ".keys").split(", ")));
  }

  private static HBox line(String words, List<String> keys) {
    Label what = Ui.grow(Ui.paragraph(words, "dense"));
    what.setMinWidth(0);
    HBox line = Ui.row("gap-8", what);
    for (String key : keys) {
      Label cap = Ui.label(key, "kbd");
      cap.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(cap);
    }
    line.getStyleClass().add("shortcut-line");
    return line;
  }

  /** Puts the focus on the button that closes it. */
  public void focus() {
    close.requestFocus();
  }
}
