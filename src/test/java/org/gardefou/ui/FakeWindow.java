package org.gardefou.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Language;
import org.gardefou.ui.compare.CompareScreen;
import org.gardefou.ui.compare.Exporting;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.mission.LazyTab;
import org.gardefou.ui.mission.MissionDialogs;
import org.gardefou.ui.mission.MissionMenu;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.MissionWorkspace;
import org.gardefou.ui.mission.TabTitle;
import org.gardefou.ui.missions.MissionsScreen;
import org.gardefou.ui.search.SearchScreen;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.settings.SettingsScreen;
import org.gardefou.ui.shell.Appearance;
import org.gardefou.ui.shell.Offers;
import org.gardefou.ui.shell.Places;
import org.gardefou.ui.shell.Services;
import org.gardefou.ui.shell.Shell;
import org.gardefou.ui.theme.SystemTheme;

/** The window over a fake desk. */
public final class FakeWindow {
  public final FakeDesk desk;
  public final Appearance appearance;
  public final Shell shell;
  public final Scene scene;
  public final List<String> log = new ArrayList<>();

  /** Where the window does what takes its time. */
  public final HeldTasks tasks = new HeldTasks();

  public FakeWindow(FakeDesk desk, double width, double height) {
    this.desk = desk;
    appearance = new Appearance(desk.state(), new Texts(), SystemTheme.light(), Language.FR);
    shell = new Shell(desk.state(), appearance, desk, FakePlaces::new);
    scene = shell.scene(width, height);
  }

  /** The ids of the first missions of the desk. */
  public List<UUID> missions(int count) {
    return desk.state().get().clients().stream()
        .limit(count)
        .map(client -> client.missions().getFirst().id())
        .toList();
  }

  private static SummaryExport.Rendered document(List<Side> sides, SummaryExport.Options options) {
    String words = sides.size() + " " + options.format() + " " + options.health();
    return new SummaryExport.Document(
        "comparison." + options.format().name().toLowerCase(Locale.ROOT),
        words.getBytes(StandardCharsets.UTF_8),
        new SummaryExport.Preview.Lines(List.of(words)));
  }

  private final class FakePlaces implements Places {
    private final Services services;

    FakePlaces(Services services) {
      this.services = services;
    }

    @Override
    public MissionsScreen missions() {
      return new MissionsScreen(
          desk.state(),
          appearance.messages(),
          appearance.texts(),
          desk,
          desk,
          services.navigator(),
          new MissionsScreen.Begin(
              this::newMission,
              () -> log.add("steps"),
              (client, mission) -> log.add("look back " + mission.title()),
              () -> log.add("notes")));
    }

    @Override
    public CompareScreen compare() {
      return new CompareScreen(
          desk.state(),
          appearance.messages(),
          new FakeCompare(tasks),
          services.navigator(),
          services.dialogs(),
          new Exporting(
              FakeWindow::document,
              (name, kind) -> Optional.of(Path.of("exports", name)),
              (target, content, done) -> {
                log.add("wrote " + target);
                done.accept(new ExportResult.Written(target));
              },
              tasks,
              services.dialogs()));
    }

    @Override
    public Screen criteria() {
      return new Tab("rail.criteria");
    }

    @Override
    public Screen insights() {
      return new Tab("rail.insights");
    }

    @Override
    public Screen client(UUID client) {
      return new Tab("client.missions");
    }

    @Override
    public SearchScreen search() {
      return new SearchScreen(
          new FakeSearch(desk.state()), appearance.messages(), services.navigator());
    }

    @Override
    public Screen settings() {
      return new SettingsScreen(
          desk.state(),
          appearance.messages(),
          appearance.texts(),
          desk,
          new About("0.1.0", "25.0.1", "26.0.2", "Linux 6.8", List::of, () -> ""),
          () -> log.add("about"),
          services.navigator()::openData);
    }

    @Override
    public Screen data() {
      return new Tab("data.title");
    }

    @Override
    public Screen mission(UUID client, UUID mission) {
      MissionScope scope = new FakeScope(desk, client, mission);
      return new MissionWorkspace(
          scope,
          appearance.messages(),
          openTab -> List.of(tab("rail.missions", "34 / 61"), tab("rail.settings", "")),
          new MissionMenu(scope, MissionMenu.entries(dialogs(), List.of())),
          services.navigator());
    }

    @Override
    public void newMission() {
      dialogs().create();
    }

    @Override
    public Offers offers() {
      return new Offers(
          MissionMenu.entries(dialogs(), List.of()),
          List.of("rail.missions", "rail.settings"),
          List.of(),
          List.of(),
          List.of());
    }

    @Override
    public Tasks tasks() {
      return tasks;
    }

    @Override
    public void openFiles(List<Path> files) {
      log.add("open " + files);
    }

    private MissionDialogs dialogs() {
      return new MissionDialogs(
          desk.state(),
          appearance.messages(),
          desk::today,
          desk,
          services.dialogs(),
          services.notices(),
          services.navigator());
    }
  }

  private LazyTab tab(String key, String count) {
    return new LazyTab(
        new TabTitle(
            key,
            Set.of(),
            (view, texts) -> count.isEmpty() ? Optional.empty() : Optional.of(count)),
        new Lazy<>(() -> new Tab(key)));
  }

  /** A tab that notes when it comes and goes. */
  private final class Tab implements MissionTab {
    private final String key;
    private final Node node = new StackPane(Ui.label("Contenu", "muted"));

    Tab(String key) {
      this.key = key;
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void attach() {
      log.add("attach " + key);
    }

    @Override
    public void detach() {
      log.add("detach " + key);
    }
  }
}
