package org.gardefou.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.component.Toasts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.data.OpenFiles;
import org.gardefou.ui.window.DropLayer;

/**
 * What lies above what in the window: the screen with rail, banner and menus; notices; dialogs; the
 * job; what is dropped.
 */
final class Layers {
  private final StackPane content = new StackPane();
  private final ScrollPane page = new ScrollPane(content);
  private final VBox frame;
  private final DialogLayer dialogs;
  private final JobBar job = new JobBar();
  private final StackPane root;

  Layers(
      Appearance appearance,
      Rail rail,
      SaveBanner banner,
      Toasts toasts,
      Consumer<List<Path>> openFiles) {
    toasts.translateYProperty().bind(job.room().negate());
    scrolled();
    VBox middle = new VBox(banner, page);
    VBox.setVgrow(page, Priority.ALWAYS);
    BorderPane inner = new BorderPane();
    inner.setLeft(side(rail)); // Tab goes in the order in which they are put in
    inner.setCenter(middle);
    inner.setMinSize(0, 0);
    frame = new VBox(inner);
    VBox.setVgrow(inner, Priority.ALWAYS);
    dialogs = new DialogLayer(frame);
    DropLayer drop =
        new DropLayer(
            appearance.messages()::get, OpenFiles::isOurs, () -> !dialogs.isOpen(), openFiles);
    root = new StackPane(frame, toasts, dialogs, job, drop);
    drop.install(root);
  }

  private static ScrollPane side(Rail rail) {
    ScrollPane side = Ui.scroller(rail);
    side.setFitToHeight(true);
    return side;
  }

  /** The screen that is open; scrolled only where it needs more room than there is. */
  private void scrolled() {
    page.setFitToWidth(true);
    page.setFitToHeight(true);
    page.setFocusTraversable(false);
    page.setMinSize(0, 0);
  }

  /** Puts the menus above everything else of the screen. */
  void top(Node menus) {
    frame.getChildren().addFirst(menus);
  }

  /** Puts a screen in the place of the one before. */
  void show(Node screen) {
    content.getChildren().setAll(screen);
  }

  /** What scrolls is in the window only once it has its looks. */
  void lay() {
    page.applyCss();
    page.layout();
  }

  StackPane root() {
    return root;
  }

  DialogLayer dialogs() {
    return dialogs;
  }

  JobBar job() {
    return job;
  }
}
