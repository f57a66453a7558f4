package org.gardefou.ui.fault;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;

/** A window of its own, for the one that failed may be past showing anything. */
public final class FaultWindow {
  /** Its width when it opens. */
  public static final double WIDTH = 640;

  /** Its height when it opens. */
  public static final double HEIGHT = 460;

  private final Stage stage = new Stage();
  private final FaultPage page;

  /**
   * A window that is not shown yet.
   *
   * @param dress gives a scene the looks of the moment
   */
  public FaultWindow(
      FaultPage.Told told, Messages texts, Runnable openFolder, Consumer<Scene> dress) {
    page = new FaultPage(told, texts, new FaultPage.Ways(openFolder, stage::close));
    stage.setScene(scene(page, WIDTH, HEIGHT));
    stage.setTitle(texts.get("app.name"));
    dress.accept(stage.getScene());
  }

  /** The scene of a page, which scrolls where it does not fit. */
  public static Scene scene(FaultPage page, double width, double height) {
    StackPane root = new StackPane(Ui.scroller(page));
    root.getStyleClass().add("fault-window");
    Scene scene = new Scene(root, width, height);
    Scrolling.follow(scene);
    return scene;
  }

  /** What is told in it. */
  public FaultPage page() {
    return page;
  }

  /** Shows it. */
  public void show() {
    stage.show();
    stage.toFront();
    page.takeFocus();
  }

  /** Whether it is in sight. */
  public boolean isShowing() {
    return stage.isShowing();
  }

  /** What follows when it was closed. */
  public void onClosed(Runnable next) {
    stage.setOnHidden(event -> next.run());
  }
}
