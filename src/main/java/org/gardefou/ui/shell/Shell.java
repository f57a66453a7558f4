package org.gardefou.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.Observable;
import org.gardefou.desk.search.Part;
import org.gardefou.store.window.MissionId;
import org.gardefou.store.window.Spot;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.command.CommandBar;
import org.gardefou.ui.command.CommandKeys;
import org.gardefou.ui.command.Commands;
import org.gardefou.ui.command.KeyNames;
import org.gardefou.ui.command.ShortcutSheet;
import org.gardefou.ui.compare.CompareScreen;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Sections;
import org.gardefou.ui.component.Toasts;
import org.gardefou.ui.mission.MissionWorkspace;
import org.gardefou.ui.missions.MissionsScreen;
import org.gardefou.ui.palette.Finding;
import org.gardefou.ui.palette.Palette;
import org.gardefou.ui.palette.Recent;
import org.gardefou.ui.search.SearchScreen;
import org.jspecify.annotations.Nullable;

/** The frame of the window: rail, the screen that is open, notices, dialogs. */
public final class Shell implements Navigator {
  private static final double SLIM_BELOW = 1100;
  private static final double LOW_BELOW = 460;

  private final Observable<DeskState> state;
  private final Appearance appearance;
  private final ShellActions actions;
  private final Places places;
  private final MissionsScreen missions;
  private final Lazy<CompareScreen> compare;
  private final Lazy<Screen> criteria;
  private final Lazy<Screen> insights;
  private final Lazy<SearchScreen> search;
  private final Lazy<Screen> settings;
  private final Rail rail;
  private final SaveBanner banner;
  private final Toasts toasts;
  private final Layers layers;
  private final DialogLayer dialogs;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Commands commands;
  private final Observable<Spot> spot = new Observable<>(new Spot.OfPage(Spot.Page.MISSIONS));
  private final CommandBar menus;
  private final PaletteSources sources;
  private @Nullable Screen open;

  /**
   * The frame, listening; no screen is open yet.
   *
   * @param places makes the screens from what the window offers them
   */
  public Shell(
      Observable<DeskState> state,
      Appearance appearance,
      ShellActions actions,
      Function<Services, Places> places) {
    this.state = state;
    this.appearance = appearance;
    this.actions = actions;
    toasts = new Toasts(() -> appearance.messages().get().get("notice.close"));
    Undoing undoing =
        new Undoing(
            state,
            actions,
            this::focused,
            new UndoNotice(this, state, appearance.messages(), toasts, this::tabTitles));
    rail = new Rail(this, actions, undoing, this::openPalette);
    banner = new SaveBanner(actions::save, actions::saveElsewhere, this::openData);
    layers = new Layers(appearance, rail, banner, toasts, this::openFiles);
    dialogs = layers.dialogs();
    layers.root().widthProperty().subscribe(width -> arrange());
    layers.root().heightProperty().subscribe(height -> arrange());
    this.places = places.apply(new Services(this, dialogs, toasts));
    missions = this.places.missions();
    compare = overTheWhole(this.places::compare);
    criteria = overTheWhole(this.places::criteria);
    insights = overTheWhole(this.places::insights);
    settings = overTheWhole(this.places::settings);
    commands =
        new WindowCommands(
                this, actions, undoing, new Display(appearance, actions), this.places.offers())
            .all();
    sources =
        new PaletteSources(
            this, commands, SectionPlace.of(this, this::openAt), new Recent(), this.places.tasks());
    menus = new CommandBar(commands, appearance.messages());
    layers.top(menus);
    search = overTheWhole(this.places::search);
    subscriptions.listen(state, s -> render());
    subscriptions.listen(appearance.messages(), m -> render());
    subscriptions.listen(actions.findings(), f -> render());
    subscriptions.listen(actions.jobs(), now -> renderJob());
  }

  /** A screen other than the list needs all of her files. */
  private <T> Lazy<T> overTheWhole(Supplier<T> maker) {
    return new Lazy<>(
        () -> {
          actions.whole();
          return maker.get();
        });
  }

  /** A scene with the frame in it, dressed, its keys working, the list of missions open. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root(), width, height);
    appearance.dress(scene);
    new CommandKeys(commands).install(scene);
    openMissions();
    return scene;
  }

  /** The frame. */
  public Parent root() {
    return layers.root();
  }

  /** Stops to listen. */
  public void close() {
    if (open != null) {
      open.detach();
    }
    subscriptions.cancel();
    appearance.close();
  }

  @Override
  public void openMissions() {
    go(missions, Spot.Page.MISSIONS);
  }

  @Override
  public void openMission(UUID client, UUID mission) {
    go(places.mission(client, mission), new Spot.OfMission(new MissionId(client, mission), 0));
  }

  @Override
  public void openMission(UUID client, UUID mission, Part part, String target) {
    if (isFree() && places.mission(client, mission) instanceof MissionWorkspace to) {
      go(to, new Spot.OfMission(new MissionId(client, mission), 0));
      to.reveal(part, target);
    }
  }

  @Override
  public void openSearch(String words) {
    go(search.get(), Spot.Page.MISSIONS);
    search.get().lookFor(words);
  }

  @Override
  public void openCompare() {
    go(compare.get(), Spot.Page.COMPARE);
  }

  @Override
  public void openCompare(List<UUID> chosen) {
    if (!dialogs.isVisible()) {
      compare.get().choose(chosen);
      openCompare();
    }
  }

  @Override
  public void openCriteria() {
    go(criteria.get(), Spot.Page.CRITERIA);
  }

  @Override
  public void openInsights() {
    go(insights.get(), Spot.Page.INSIGHTS);
  }

  @Override
  public void openClient(UUID client) {
    go(places.client(client), new Spot.OfClient(client));
  }

  @Override
  public void openSettings() {
    go(settings.get(), Spot.Page.SETTINGS);
  }

  @Override
  public void openData() {
    go(places.data(), Spot.Page.DATA);
  }

  private void go(Screen to, Spot.Page page) {
    go(to, new Spot.OfPage(page));
  }

  private void go(Screen to, Spot place) {
    if (dialogs.isVisible()) {
      return;
    }
    if (open != null) {
      open.detach();
    }
    open = to;
    layers.show(to.node());
    to.attach();
    rail.current(Place.of(place));
    layers.lay();
    to.focus();
    spot.set(place);
  }

  /** The place that was opened last; of a mission its first tab. */
  public Observable<Spot> spot() {
    return spot;
  }

  /** Where she is now, with the tab of a mission. */
  public Spot here() {
    return open instanceof MissionWorkspace workspace
            && spot.get() instanceof Spot.OfMission(MissionId mission, int first)
        ? new Spot.OfMission(mission, workspace.tab())
        : spot.get();
  }

  /** Opens a place again; the list of missions, where it is there no more. */
  public void open(Spot again) {
    new Reopening(this, state).open(again);
  }

  /** Opens client files and intakes. */
  public void openFiles(List<Path> files) {
    places.openFiles(files);
  }

  /** Opens a tab of the mission that is open, by its place from 0; nothing happens elsewhere. */
  public void openTab(int index) {
    workspace().ifPresent(workspace -> workspace.openTab(index));
  }

  /** The workspace of the mission that is open, if one is. */
  Optional<MissionWorkspace> workspace() {
    return open instanceof MissionWorkspace workspace ? Optional.of(workspace) : Optional.empty();
  }

  /** Whether no dialog is open. */
  boolean isFree() {
    return !dialogs.isVisible();
  }

  private List<String> tabTitles() {
    return places.offers().tabs();
  }

  private @Nullable Node focused() {
    return root().getScene() == null ? null : root().getScene().getFocusOwner();
  }

  /** Asks the window to close, as its own button does. */
  void quit() {
    Window window = root().getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  void openPalette() {
    Messages messages = appearance.messages().get();
    Palette palette =
        new Palette(
            sources.now(state.get().clients(), KeyNames.in(messages)),
            messages,
            this::choose,
            dialogs::close);
    dialogs.openLight(palette, palette::focus);
  }

  private void choose(Finding finding) {
    dialogs.close();
    finding.run();
  }

  void openShortcuts() {
    Messages messages = appearance.messages().get();
    ShortcutSheet sheet = new ShortcutSheet(commands, messages, dialogs::close);
    dialogs.openLight(sheet, sheet::focus);
  }

  /** Opens a screen at the section with a title. */
  private void openAt(Runnable screen, String key) {
    screen.run();
    Screen now = Objects.requireNonNull(open);
    now.openPart(key);
    layers.lay();
    Sections.reveal(now.node(), appearance.messages().get().get(key));
  }

  /** All commands of the window. */
  public Commands commands() {
    return commands;
  }

  /** The dialogs of the window. */
  Dialogs dialogs() {
    return dialogs;
  }

  /** Shows a notice above whatever is open. */
  void tell(Notice notice) {
    toasts.show(notice);
  }

  void newMission() {
    places.newMission();
  }

  void filterMissions() {
    openMissions();
    missions.focusFilter();
  }

  void saveNow() {
    actions.save();
    Messages messages = appearance.messages().get();
    toasts.show(
        Notice.of(Notice.Kind.INFO, messages.get("save.now"), messages.get("save.now.text")));
  }

  private void render() {
    Messages messages = appearance.messages().get();
    menus.show();
    rail.render(state.get(), messages);
    banner.render(state.get().save(), actions.findings().get(), messages);
    renderJob();
    arrange();
  }

  private void renderJob() {
    layers.job().render(actions.jobs().get(), appearance.messages().get());
  }

  private void arrange() {
    double unit = appearance.settings().zoom() / 100.0;
    double width = layers.root().getWidth() / unit;
    rail.slim(width > 0 && width < SLIM_BELOW);
    rail.low(layers.root().getHeight() / unit < LOW_BELOW);
  }
}
