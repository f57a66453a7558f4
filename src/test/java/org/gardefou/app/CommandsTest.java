package org.gardefou.app;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Samples;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.command.CommandMenu;
import org.gardefou.ui.command.Commands;
import org.gardefou.ui.command.Keys;
import org.gardefou.ui.command.Section;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.palette.Finding;
import org.gardefou.ui.shell.MainWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command of the real window is in the menu bar and in the palette, and has its own key. */
class CommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
  private static final List<KeyCode[]> HELD =
      List.of(
          new KeyCode[] {},
          new KeyCode[] {KeyCode.CONTROL},
          new KeyCode[] {KeyCode.SHIFT},
          new KeyCode[] {KeyCode.ALT},
          new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT},
          new KeyCode[] {KeyCode.CONTROL, KeyCode.ALT},
          new KeyCode[] {KeyCode.ALT, KeyCode.SHIFT});

  /** What people type who know other programs, in either language. */
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.ofEntries(
          entry("decision.tab", List.of("pdf", "export", "imprimer", "print")),
          entry("reply.tab", List.of("letter", "courriel")),
          entry("journal.title", List.of("incident", "tendance")),
          entry("flags.tab", List.of("rapport", "warning")),
          entry("facts.tab", List.of("questionnaire")),
          entry("conditions.tab", List.of("clauses")),
          entry("menu.delete", List.of("delete", "supprimer")),
          entry("menu.change", List.of("edit", "modifier")),
          entry("command.new", List.of("add", "creer")),
          entry("opening.choose", List.of("import")),
          entry("data.backup.write", List.of("archive")),
          entry("data.open", List.of("undelete", "recuperer")),
          entry("rail.settings", List.of("preferences", "options")),
          entry("command.missions", List.of("home", "accueil")),
          entry("command.zoom.in", List.of("zoom", "police")),
          entry("command.quit", List.of("exit", "fermer")),
          entry("command.about", List.of("licence", "version")),
          entry("command.shortcuts", List.of("aide", "keyboard")));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandIsInTheMenuBarAndInThePalette(Language language) {
    Scene[] scene = new Scene[1];
    MainWindow window = Fx.get(() -> window(language, scene));
    Hands hands = new Hands(scene[0]);
    List<Command> all = Fx.get(() -> window.shell().commands().all().toList());
    assertTrue(all.size() > 40, all::toString);
    Set<String> inMenus = Fx.get(() -> inMenus(scene[0]));
    hands.press(KeyCode.K, KeyCode.CONTROL);
    for (Command command : all) {
      assertTrue(inMenus.contains(command.key()), () -> command.key() + " is in no menu");
      Text words = Fx.get(() -> command.words().get());
      for (String typed : List.of(words.en(), words.fr())) {
        assertTrue(
            Fx.get(() -> found(scene[0], typed)).contains(command.key()),
            () -> command.key() + " is not found by “" + typed + "”");
      }
    }
    hands.close();
    Fx.run(window::close);
  }

  @Test
  void namesOfOtherProgramsLeadToACommandToo() {
    Scene[] scene = new Scene[1];
    MainWindow window = Fx.get(() -> window(Language.FR, scene));
    Hands hands = new Hands(scene[0]);
    hands.press(KeyCode.K, KeyCode.CONTROL);
    OTHER_NAMES.forEach(
        (key, names) ->
            names.forEach(
                typed ->
                    assertTrue(
                        Fx.get(() -> found(scene[0], typed)).contains(key),
                        () -> key + " is not found by “" + typed + "”")));
    hands.close();
    Fx.run(window::close);
  }

  @Test
  void everyCommandHasWordsInBothLanguagesAndNoTwoShareAKey() {
    Commands commands = Fx.get(() -> window(Language.FR, new Scene[1]).shell().commands());
    assertEquals(List.of(), Fx.get(() -> problems(commands)));
  }

  @Test
  void aPlantedDoubleKeyAndAPlantedCommandWithoutWordsAreFound() {
    Command one = Command.of("command.new", Icon.PLUS, () -> {}).on(Keys.shortcut(KeyCode.N));
    Command two =
        Command.of("command.save", Icon.CHECK, () -> {})
            .on(Keys.of(KeyCode.F5), Keys.shortcut(KeyCode.N));
    Command mute =
        Command.of("command.quit", Icon.CLOSE, () -> {}).named(() -> new Text("Quit", " "));
    Commands planted =
        new Commands(
            List.of(new CommandMenu("command.menu.file", List.of(Section.of(one, two, mute)))));
    assertEquals(
        List.of("command.quit lacks words", "[CONTROL] N does [command.new, command.save]"),
        problems(planted));
  }

  private static List<String> problems(Commands commands) {
    List<String> found = new ArrayList<>();
    commands
        .all()
        .forEach(
            command -> {
              Text words = command.words().get();
              boolean named = !command.name().en().isBlank() && !command.name().fr().isBlank();
              if (!named || words.en().isBlank() || words.fr().isBlank()) {
                found.add(command.key() + " lacks words");
              }
            });
    for (KeyCode code : KeyCode.values()) {
      for (KeyCode[] held : HELD) {
        List<String> doing =
            commands
                .all()
                .filter(c -> c.keys().stream().anyMatch(key -> key.match(pressed(code, held))))
                .map(Command::key)
                .toList();
        if (doing.size() > 1) {
          found.add(List.of(held) + " " + code + " does " + doing);
        }
      }
    }
    return found;
  }

  private static KeyEvent pressed(KeyCode code, KeyCode... held) {
    List<KeyCode> down = List.of(held);
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        down.contains(KeyCode.SHIFT),
        down.contains(KeyCode.CONTROL),
        down.contains(KeyCode.ALT),
        false);
  }

  private static Set<String> inMenus(Scene scene) {
    MenuBar bar = (MenuBar) scene.lookup(".menu-bar");
    return bar.getMenus().stream()
        .peek(menu -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)))
        .flatMap(CommandsTest::items)
        .map(MenuItem::getId)
        .filter(id -> id != null)
        .collect(Collectors.toSet());
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(CommandsTest::items)
        : Stream.of(item);
  }

  /** What the palette finds, and offers within its first ten lines. */
  @SuppressWarnings("unchecked")
  private static List<String> found(Scene scene, String typed) {
    ((javafx.scene.control.TextField) scene.lookup("#palette-field")).setText(typed);
    ListView<Finding> list = (ListView<Finding>) scene.lookup("#palette-list");
    return list.getItems().stream().limit(10).map(Finding::id).toList();
  }

  private static MainWindow window(Language language, Scene[] scene) {
    Tasks tasks = new IdleTasks();
    Desk desk = Wiring.desk(new DataFolder(Path.of("no-such-folder")), CLOCK, tasks);
    desk.editFreelancer(new Text("x", "x"), f -> f.withSetting("language", language.code()));
    desk.addSamples(language);
    MainWindow window = Wiring.unattended(desk, tasks, CLOCK, language);
    scene[0] = window.shell().scene(1000, 700);
    Client client = Samples.in(language).getFirst();
    window.shell().openMission(client.id(), client.missions().getFirst().id());
    return window;
  }
}
