package org.gardefou.ui.shell;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.Texts;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.criteria.News;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.mission.MissionTabs;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.theme.SystemTheme;

/** The whole window over a desk, wired. */
public final class MainWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double MIN_WIDTH = 1000;
  private static final double MIN_HEIGHT = 700;

  private final Appearance appearance;
  private final Shell shell;

  /**
   * What the window is made of.
   *
   * @param usual language of the system
   * @param tabs the tabs of a mission, in their order
   * @param comparisons makes the documents about missions side by side
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
      About about) {}

  /** A window that is not shown yet. The font must have been loaded. */
  public MainWindow(Parts parts) {
    appearance = new Appearance(parts.desk().state(), new Texts(), parts.system(), parts.usual());
    shell =
        new Shell(
            parts.desk().state(),
            appearance,
            ShellActions.of(parts.desk(), parts.zone()),
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
        parts.zone());
  }

  /** The window's scene at its usual size, for pictures too; to be called once. */
  public Scene scene() {
    return shell.scene(WIDTH, HEIGHT);
  }

  /** The frame, which leads to the screens. */
  public Shell shell() {
    return shell;
  }

  /** Tells something that happened outside of a screen. */
  public void tell(String titleKey, Text text) {
    Messages messages = appearance.messages().get();
    shell.tell(Notice.of(Notice.Kind.ERROR, messages.get(titleKey), messages.of(text)));
  }

  /** Shows the window on a stage. */
  public void show(Stage stage) {
    stage.setScene(scene());
    stage.setTitle(appearance.messages().get().get("app.name"));
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.show();
  }

  /** Stops to listen; to be called when the window was closed. */
  public void close() {
    shell.close();
  }
}
