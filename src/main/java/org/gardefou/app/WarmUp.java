package org.gardefou.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.gardefou.ui.theme.Theme;

/**
 * What the first picture needs in any case, done on one thread while the other is still at work:
 * reading style sheets and classes is most of a start.
 */
final class WarmUp {
  private WarmUp() {}

  /** On the JavaFX thread, while the files are read: style sheets, and the controls of a list. */
  static void looks() {
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("-"));
    table.getItems().add("-");
    StackPane root =
        new StackPane(
            new Label("-"), new Button("-"), new ToggleButton("-"), new TextField("-"), table);
    Theme.apply(new Scene(root), false, 100);
    root.applyCss();
    root.layout();
  }
}
