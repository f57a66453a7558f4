package org.gardefou.ui.component;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The layer of the window that holds the latest notice, bottom right; it never takes the focus. */
public final class Toasts extends VBox implements Notices {
  private static final Duration STAY = Duration.seconds(12);

  private final Supplier<String> closeName;
  private final PauseTransition leave = new PauseTransition(STAY);
  private boolean passing;

  /** An empty layer; {@code closeName} names the closing button in the language of the moment. */
  public Toasts(Supplier<String> closeName) {
    this.closeName = closeName;
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_RIGHT);
    getStyleClass().add("pad-24");
    setFillWidth(false);
    leave.setOnFinished(event -> clear());
  }

  @Override
  public void show(Notice notice) {
    InlineMessage message = new InlineMessage(notice);
    message.getStyleClass().add("toast");
    Button close = Ui.iconButton(Icon.CLOSE, closeName.get(), this::clear);
    close.getStyleClass().add("small");
    message.getChildren().add(close);
    getChildren().setAll(new StackPane(message));
    leave.stop();
    passing = passes(notice);
    if (passing && !Motion.isReduced(this)) {
      leave.playFromStart();
    }
  }

  /** Shows a notice that leaves by itself: what it offers can be had without it. */
  public void showPassing(Notice notice) {
    show(notice);
    passing = true;
    if (!Motion.isReduced(this)) {
      leave.playFromStart();
    }
  }

  /** Takes away a notice that would leave by itself. */
  public void clearPassing() {
    if (passing) {
      clear();
    }
  }

  /** Whether the notice will leave by itself. */
  boolean isLeaving() {
    return leave.getStatus() == Animation.Status.RUNNING;
  }

  /** Only what asks for nothing leaves by itself. */
  private static boolean passes(Notice notice) {
    return notice.action().isEmpty()
        && (notice.kind() == Notice.Kind.INFO || notice.kind() == Notice.Kind.SUCCESS);
  }

  /** Takes the notice away. */
  public void clear() {
    leave.stop();
    getChildren().clear();
  }
}
