package org.gardefou.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Job;
import org.gardefou.desk.JobBoard;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What she waits for, above everything at the foot of the window: its name, how far it is where
 * that is known, and the way to call it off. It takes no focus by itself and gives back what it
 * got.
 */
final class JobBar extends StackPane {
  private static final double GAP = 8;

  private final Label name = Ui.paragraph("", "strong", "dense");
  private final Label more = Ui.paragraph("", "dense", "muted");
  private final ProgressBar bar = new ProgressBar(0); // never one that only moves
  private final Label percent = Ui.label("", "dense", "figures");
  private final HBox progress = Ui.row("gap-8", Ui.grow(bar), percent);
  private final Button stop = Ui.button("", this::stop, "small");
  private final HBox box;
  private @Nullable Job job;
  private @Nullable Node before;

  JobBar() {
    VBox words = Ui.grow(Ui.column("gap-4", name, progress, more));
    words.setMinWidth(0);
    percent.setMinWidth(Region.USE_PREF_SIZE);
    stop.setId("job-stop");
    box = Ui.row("gap-16", words, stop);
    box.getStyleClass().addAll("message", "info", "toast", "job-bar");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    setAlignment(box, Pos.BOTTOM_CENTER);
    getStyleClass().add("pad-24");
    setPickOnBounds(false);
    getChildren().add(box);
    Ui.show(this, false);
  }

  /** The height that it takes from notices, which stay in sight above it. */
  DoubleBinding room() {
    return Bindings.createDoubleBinding(
        () -> isVisible() ? box.getHeight() + GAP : 0, visibleProperty(), box.heightProperty());
  }

  /** Shows a job as it stands; none takes the bar away. */
  void render(Optional<JobBoard.Shown> shown, Messages texts) {
    shown.ifPresentOrElse(now -> render(now, texts), this::leave);
  }

  private void render(JobBoard.Shown shown, Messages texts) {
    job = shown.job();
    String what = texts.of(shown.job().name());
    name.setText(what);
    shown.percent().ifPresent(now -> bar.setProgress(now / 100.0));
    percent.setText(
        shown.percent().isPresent() ? texts.get("job.percent", shown.percent().getAsInt()) : "");
    Ui.show(progress, shown.percent().isPresent());
    more.setText(more(shown, texts));
    Ui.show(more, !more.getText().isEmpty());
    stop.setText(texts.get("job.cancel"));
    stop.setAccessibleText(texts.get("job.cancel.name", what));
    stop.setDisable(shown.stopping());
    Ui.show(stop, shown.job().bound().isEmpty());
    announce((what + " " + more.getText()).strip());
  }

  private static String more(JobBoard.Shown shown, Messages texts) {
    return shown.stopping()
        ? texts.get("job.stopping")
        : shown.job().bound().map(texts::of).orElse("");
  }

  /** Every percent aloud would be too much. */
  private void announce(String words) {
    boolean news = !isVisible() || !words.equals(box.getAccessibleText());
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      Ui.show(this, true);
    }
    if (news) {
      box.setAccessibleText(words);
      box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private void stop() {
    if (job != null) {
      giveFocusBack();
      job.stop();
    }
  }

  private void leave() {
    giveFocusBack();
    job = null;
    before = null;
    Ui.show(this, false);
  }

  private void giveFocusBack() {
    if (stop.isFocused() && before != null) {
      before.requestFocus();
    }
  }
}
