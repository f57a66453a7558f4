package org.gardefou.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Language;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.command.CommandMenu;
import org.gardefou.ui.command.Commands;
import org.gardefou.ui.command.Keys;
import org.gardefou.ui.command.Section;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.mission.MenuEntry;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionWorkspace;
import org.gardefou.ui.theme.ThemeChoice;

/** The one place where the commands of the window are made, menu by menu. */
final class WindowCommands {
  private final Shell shell;
  private final ShellActions actions;
  private final Undoing undoing;
  private final Display display;
  private final Offers offers;

  WindowCommands(
      Shell shell, ShellActions actions, Undoing undoing, Display display, Offers offers) {
    this.shell = shell;
    this.actions = actions;
    this.undoing = undoing;
    this.display = display;
    this.offers = offers;
  }

  Commands all() {
    return new Commands(
        Stream.of(file(), edit(), mission(), view(), help()).map(this::overTheWhole).toList());
  }

  /**
   * Whoever asks what can be done, by a key, a menu or the palette, asks about all of her files.
   */
  private CommandMenu overTheWhole(CommandMenu menu) {
    return new CommandMenu(menu.key(), menu.sections().stream().map(this::overTheWhole).toList());
  }

  private Section overTheWhole(Section section) {
    return new Section(
        section.submenu(),
        () -> {
          actions.whole();
          return section.commands().get();
        });
  }

  private CommandMenu file() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            free("command.new", Icon.PLUS, shell::newMission).on(Keys.shortcut(KeyCode.N)),
            free("command.save", Icon.CHECK, shell::saveNow).on(Keys.shortcut(KeyCode.S)),
            free("command.elsewhere", Icon.EXPORT, actions::saveElsewhere)));
    offers.file().stream().map(this::whileFree).forEach(sections::add);
    sections.add(
        Section.of(
            free("data.open", Icon.FOLDER, shell::openData),
            free("rail.settings", Icon.GEAR, shell::openSettings)
                .on(Keys.shortcut(KeyCode.COMMA))));
    sections.add(
        Section.of(free("command.quit", Icon.CLOSE, shell::quit).on(Keys.shortcut(KeyCode.Q))));
    return new CommandMenu("command.menu.file", sections);
  }

  private CommandMenu edit() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            free("command.undo", Icon.UNDO, undoing::undo)
                .named(undoing::undoWords)
                .when(undoing::canUndo)
                .on(Keys.shortcut(KeyCode.Z)),
            free("command.redo", Icon.REDO, undoing::redo)
                .named(undoing::redoWords)
                .when(undoing::canRedo)
                .on(Keys.shortcut(KeyCode.Z, SHIFT_DOWN), Keys.shortcut(KeyCode.Y))));
    sections.add(
        Section.of(
            free("command.palette", Icon.SEARCH, shell::openPalette)
                .on(Rail.PALETTE, Keys.shortcut(KeyCode.P, SHIFT_DOWN)),
            free("command.filter", Icon.SEARCH, shell::filterMissions).on(Keys.shortcut(KeyCode.F)),
            free("search.open", Icon.SEARCH, () -> shell.openSearch(""))
                .on(Keys.shortcut(KeyCode.F, SHIFT_DOWN))));
    offers.edit().stream().map(this::whileFree).forEach(sections::add);
    return new CommandMenu("command.menu.edit", sections);
  }

  private CommandMenu mission() {
    List<MenuEntry> entries = offers.mission();
    List<Command> first =
        new ArrayList<>(entries.stream().limit(entries.size() - 1L).map(this::entry).toList());
    first.add(
        onMission("missions.client", Icon.LIST, view -> shell.openClient(view.client().id())));
    first.add(
        onMission(
            "command.compare.this",
            Icon.COMPARE,
            view -> shell.openCompare(List.of(view.mission().id()))));
    return new CommandMenu(
        "command.menu.mission",
        List.of(
            Section.of(tabs()),
            Section.of(first.toArray(Command[]::new)),
            Section.of(entry(entries.getLast()))));
  }

  private Command[] tabs() {
    List<Command> all =
        new ArrayList<>(IntStream.range(0, offers.tabs().size()).mapToObj(this::tab).toList());
    all.add(
        onMission("command.tab.next", Icon.RIGHT, view -> step(1))
            .on(Keys.shortcut(KeyCode.PAGE_DOWN)));
    all.add(
        onMission("command.tab.previous", Icon.LEFT, view -> step(-1))
            .on(Keys.shortcut(KeyCode.PAGE_UP)));
    return all.toArray(Command[]::new);
  }

  private Command tab(int index) {
    return onMission(offers.tabs().get(index), Icon.DOCUMENT, view -> shell.openTab(index))
        .chosen(() -> shell.workspace().filter(w -> w.tab() == index).isPresent());
  }

  private void step(int step) {
    shell.workspace().ifPresent(workspace -> workspace.stepTab(step));
  }

  private Command entry(MenuEntry entry) {
    return onMission(entry.key(), entry.icon(), entry.action())
        .when(() -> opened().filter(entry.offered()).isPresent());
  }

  private CommandMenu view() {
    return new CommandMenu(
        "command.menu.view",
        List.of(
            Section.of(
                free("command.missions", Icon.LIST, shell::openMissions)
                    .on(Keys.of(KeyCode.LEFT, ALT_DOWN)),
                free("command.compare", Icon.COMPARE, shell::openCompare),
                free("rail.criteria", Icon.CRITERIA, shell::openCriteria),
                free("rail.insights", Icon.INSIGHT, shell::openInsights)),
            Section.of(
                zoom("command.zoom.in", Icon.PLUS, 1, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
                zoom("command.zoom.out", Icon.GAP, -1, KeyCode.MINUS, KeyCode.SUBTRACT),
                zoom("command.zoom.reset", Icon.RESET, 0, KeyCode.DIGIT0, KeyCode.NUMPAD0)),
            Section.within(
                "settings.theme",
                theme(ThemeChoice.SYSTEM),
                theme(ThemeChoice.LIGHT),
                theme(ThemeChoice.DARK)),
            Section.within("settings.language", language(Language.FR), language(Language.EN))));
  }

  private Command zoom(String key, Icon icon, int step, KeyCode... codes) {
    return Command.of(key, icon, () -> display.zoom(step))
        .when(() -> display.canZoom(step))
        .on(Keys.sign(codes));
  }

  private Command theme(ThemeChoice theme) {
    return free("command.theme." + theme.id(), Icon.SUN, () -> display.theme(theme))
        .chosen(() -> display.settings().theme() == theme);
  }

  private Command language(Language language) {
    return free("command.language." + language.code(), Icon.GLOBE, () -> display.language(language))
        .chosen(() -> display.settings().language() == language);
  }

  private CommandMenu help() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            free("command.shortcuts", Icon.TABLE, shell::openShortcuts).on(Keys.of(KeyCode.F1))));
    offers.help().stream().map(this::whileFree).forEach(sections::add);
    return new CommandMenu("command.menu.help", sections);
  }

  private Command free(String key, Icon icon, Runnable action) {
    return Command.of(key, icon, action).when(shell::isFree);
  }

  private Section whileFree(Section section) {
    return new Section(
        section.submenu(),
        () -> section.commands().get().stream().map(c -> c.when(shell::isFree)).toList());
  }

  private Command onMission(
      String key, Icon icon, java.util.function.Consumer<MissionScope.View> action) {
    return free(key, icon, () -> opened().ifPresent(action)).when(() -> opened().isPresent());
  }

  private Optional<MissionScope.View> opened() {
    return shell.workspace().flatMap(MissionWorkspace::view);
  }
}
