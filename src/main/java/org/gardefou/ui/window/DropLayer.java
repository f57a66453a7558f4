package org.gardefou.ui.window;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** Files dropped onto the window; while they are held above it, says what letting go will do. */
public final class DropLayer extends StackPane {
  /** How many names are told. */
  private static final int TOLD = 5;

  private final Supplier<Messages> messages;
  private final Predicate<Path> ours;
  private final BooleanSupplier free;
  private final Consumer<List<Path>> open;

  /**
   * A layer that shows nothing yet.
   *
   * @param ours whether a file can be opened, as far as its name says
   * @param free whether files can be taken now
   * @param open opens what was dropped
   */
  public DropLayer(
      Supplier<Messages> messages,
      Predicate<Path> ours,
      BooleanSupplier free,
      Consumer<List<Path>> open) {
    this.messages = messages;
    this.ours = ours;
    this.free = free;
    this.open = open;
    getStyleClass().addAll("scrim", "pad-24");
    setMouseTransparent(true);
    Ui.show(this, false);
  }

  /** Listens to what is dragged over a node. */
  public void install(Node target) {
    target.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
    target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> gone());
    target.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private static List<Path> files(DragEvent event) {
    return paths(event.getDragboard().getFiles());
  }

  /** Without those whose names this system cannot write, as accents where its encoding is ASCII. */
  static List<Path> paths(List<File> files) {
    return files.stream().flatMap(file -> path(file).stream()).toList();
  }

  private static Optional<Path> path(File file) {
    try {
      return Optional.of(file.toPath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles() && over(files(event))) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.setDropCompleted(drop(files(event)));
    }
  }

  /** Files are held above the window; whether it takes any of them. */
  public boolean over(List<Path> files) {
    if (!free.getAsBoolean()) {
      return false;
    }
    if (!isVisible()) {
      getChildren().setAll(box(files));
      Ui.show(this, true);
    }
    return files.stream().anyMatch(ours);
  }

  /** They are no longer there. */
  public void gone() {
    Ui.show(this, false);
    getChildren().clear();
  }

  /** They were let go; whether any of them is opened. */
  public boolean drop(List<Path> files) {
    gone();
    boolean taken = free.getAsBoolean() && files.stream().anyMatch(ours);
    if (taken) {
      open.accept(files);
    }
    return taken;
  }

  private VBox box(List<Path> files) {
    List<Path> taken = files.stream().filter(ours).toList();
    VBox box = taken.isEmpty() ? refusal() : offer(taken, files.size() - taken.size());
    box.getStyleClass().addAll("drop-box", "gap-12");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return box;
  }

  private VBox offer(List<Path> taken, int rest) {
    Messages texts = messages.get();
    VBox box =
        new VBox(
            Icon.FOLDER.node(32),
            Ui.paragraph(texts.count("drop.open", taken.size()), "h2"),
            Ui.paragraph(names(taken), "strong"),
            Ui.paragraph(texts.get("drop.text"), "muted"));
    if (rest > 0) {
      box.getChildren().add(Ui.paragraph(texts.count("drop.rest", rest), "muted"));
    }
    return box;
  }

  private static String names(List<Path> taken) {
    String names =
        taken.stream()
            .limit(TOLD)
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining("\n"));
    return taken.size() > TOLD ? names + "\n…" : names;
  }

  private VBox refusal() {
    Messages texts = messages.get();
    return new VBox(
        Icon.CAUTION.node(32),
        Ui.paragraph(texts.get("drop.none"), "h2"),
        Ui.paragraph(texts.get("drop.none.text"), "muted"));
  }
}
