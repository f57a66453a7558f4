package org.gardefou.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Stage;
import org.gardefou.desk.Desk;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.SaveState;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.window.Frame;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.Texts;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.criteria.News;
import org.gardefou.ui.data.OpenFiles;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.mission.MissionTabs;
import org.gardefou.ui.privacy.PeopleCard;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.theme.Theme;
import org.gardefou.ui.theme.UiSettings;
import org.gardefou.ui.window.Area;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;
import org.gardefou.ui.window.Placement;
import org.gardefou.ui.window.StageFrame;

/** The whole window over a desk, wired. */
public final class MainWindow {
  private static final Area USUAL = new Area(0, 0, 1440, 900);
  private static final Area LEAST = new Area(0, 0, 1000, 700);

  /** Whatever she does first, everything is read when it takes effect. */
  private static final List<EventType<? extends InputEvent>> FIRST_ACTS =
      List.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED, TouchEvent.TOUCH_PRESSED);

  private final Parts parts;
  private final Appearance appearance;
  private final Shell shell;
  private Optional<StageFrame> frame = Optional.empty();

  /**
   * What the window is made of.
   *
   * @param usual language of the system
   * @param tabs the tabs of a mission, in their order
   * @param comparisons makes the documents about missions side by side
   * @param memory what was remembered and will be
   * @param folders the other data folders
   */
  public record Parts(
      Desk desk,
      Tasks tasks,
      FileDialogs files,
      SystemTheme system,
      Language usual,
      ZoneId zone,
      MissionTabs tabs,
      SummaryExport<List<Side>> comparisons,
      About about,
      Memory memory,
      OtherFolders folders) {}

  /** A window that is not shown yet. The font must have been loaded. */
  public MainWindow(Parts parts) {
    this.parts = parts;
    appearance = new Appearance(parts.desk().state(), new Texts(), parts.system(), parts.usual());
    shell =
        new Shell(
            parts.desk().state(),
            appearance,
            ShellActions.of(parts.desk(), parts.zone(), this::saveElsewhere),
            services -> places(parts, services));
  }

  private Places places(Parts parts, Services services) {
    UiContext context =
        new UiContext(
            appearance.texts(),
            appearance.messages(),
            parts.desk(),
            services.navigator(),
            parts.files(),
            services.dialogs(),
            services.notices(),
            parts.tasks());
    return new DeskPlaces(
        context,
        News.of(parts.desk()),
        parts.tabs(),
        parts.comparisons(),
        parts.about(),
        parts.zone(),
        new Lazy<>(() -> new PeopleCard(context)),
        new OpenFiles(context),
        new Recent(parts.desk(), parts.memory(), services.navigator()),
        parts.folders());
  }

  /** The window's scene at its usual size, for pictures too; to be called once. */
  public Scene scene() {
    Scene scene = shell.scene(USUAL.width(), USUAL.height());
    for (EventType<? extends InputEvent> first : FIRST_ACTS) {
      scene.addEventFilter(first, event -> parts.desk().whole());
    }
    return scene;
  }

  /** The frame, which leads to the screens. */
  public Shell shell() {
    return shell;
  }

  /** The texts in the language of the moment. */
  public Messages messages() {
    return appearance.messages().get();
  }

  /** Gives another scene the looks of this window. */
  public void dress(Scene scene) {
    Theme.follow(scene, shell.root().getScene());
  }

  /** Tells something that happened outside of a screen. */
  public void tell(String titleKey, Text text) {
    Messages messages = appearance.messages().get();
    shell.tell(Notice.of(Notice.Kind.ERROR, messages.get(titleKey), messages.of(text)));
  }

  /** Shows the window on a stage: where it was, on what was open there. */
  public void show(Stage stage) {
    stage.setScene(scene());
    stage.setTitle(appearance.messages().get().get("app.name"));
    stage.setMinWidth(LEAST.width());
    stage.setMinHeight(LEAST.height());
    Optional<Frame> before = parts.memory().frame();
    frame =
        Optional.of(
            StageFrame.place(
                stage, before, Placement.of(before, StageFrame.screens(), USUAL, LEAST)));
    reopen();
    stage.show();
  }

  /** Goes back to where she was, unless she does not want that. */
  void reopen() {
    if (UiSettings.reopens(parts.desk().state().get().freelancer())) {
      parts.memory().last().filter(last -> !last.equals(shell.spot().get())).ifPresent(shell::open);
    }
    shell.spot().subscribe(parts.memory()::went);
  }

  /** Opens client files and intakes from outside. */
  public void open(List<Path> files) {
    shell.openFiles(files);
  }

  /** Writes all that is in memory under a name that she chooses. */
  private void saveElsewhere() {
    Messages messages = appearance.messages().get();
    parts
        .files()
        .chooseExport(
            "Garde-fou-" + parts.desk().today() + ".zip", messages.get("data.backup.kind"))
        .ifPresent(
            target -> parts.desk().safekeeping().saveElsewhere(target, this::savedElsewhere));
  }

  private void savedElsewhere(ExportResult result) {
    Messages messages = appearance.messages().get();
    shell.tell(
        switch (result) {
          case ExportResult.Written(Path file) ->
              Notice.of(Notice.Kind.SUCCESS, messages.get("data.backup.done", file), "");
          case ExportResult.Stopped stopped ->
              Notice.of(
                  Notice.Kind.INFO, messages.get("job.stopped"), messages.get("job.stopped.file"));
          case ExportResult.Failed(Path file, Text reason) ->
              Notice.of(Notice.Kind.ERROR, messages.get("data.failed"), messages.of(reason));
        });
  }

  /** Saves, and asks where that does not succeed; {@code close} runs when the window may close. */
  public void askToClose(Runnable close) {
    parts.desk().close();
    boolean saved = parts.desk().state().get().save() instanceof SaveState.Saved;
    if (saved || parts.desk().findings().get().readOnly().isPresent()) {
      close.run();
    } else {
      ask(close);
    }
  }

  private void ask(Runnable close) {
    Messages messages = appearance.messages().get();
    DialogBox box =
        new DialogBox(
            messages.get("data.close.title"),
            messages.get("data.close.verb"),
            messages.get("data.close.stay"));
    box.content().getChildren().add(Ui.paragraph(messages.get("data.close.text")));
    box.grave();
    box.aside(messages.get("data.elsewhere"), this::saveElsewhere);
    box.onConfirm(
        () -> {
          shell.dialogs().close();
          close.run();
        });
    box.onCancel(shell.dialogs()::close);
    shell.dialogs().open(box);
  }

  /** Stops to listen; to be called when the window was closed. */
  public void close() {
    parts.memory().left(shell.here(), frame.flatMap(StageFrame::now));
    shell.close();
  }
}
