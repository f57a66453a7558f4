package org.gardefou.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways through menus and the keys that the documents name are those of the window. */
class GuideCommandsTest {
  private static final Pattern WAY = Pattern.compile("\\*\\*([^*>]+ > [^*]+)\\*\\*");
  private static final Pattern KEYS = Pattern.compile("<kbd>([^<]+)</kbd>");
  private static final Map<String, Language> PAGES =
      Map.of(
          "README.md", Language.EN,
          "docs/user-guide.md", Language.EN,
          "docs/changelog.md", Language.EN,
          "docs/guide-utilisation.md", Language.FR);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void whatTheDocumentsNameIsThere() throws IOException {
    for (Map.Entry<String, Language> page : PAGES.entrySet()) {
      String text = Files.readString(Path.of(page.getKey()));
      assertEquals(List.of(), strangers(text, page.getValue()), page.getKey());
    }
  }

  @Test
  void theGuidesNameSome() throws IOException {
    String guide = Files.readString(Path.of("docs/guide-utilisation.md"));
    assertFalse(found(WAY, guide).isEmpty());
    assertFalse(found(KEYS, guide).isEmpty());
  }

  @Test
  void plantedOnesAreFound() {
    assertEquals(
        List.of("File > Open the moon…", "Ctrl+Q+Z"),
        strangers(
            "**File > Open the moon…** **Help > Keyboard shortcuts** <kbd>Ctrl+Q+Z</kbd>"
                + " <kbd>Ctrl+K</kbd>",
            Language.EN));
  }

  private static List<String> strangers(String text, Language language) {
    Commands commands =
        Fx.get(() -> new DeskWindow(language, 1000, 700, desk -> {}).window.shell().commands());
    Set<String> ways = Fx.get(() -> ways(commands, language));
    Set<String> keys = Fx.get(() -> keys(commands, language));
    return Stream.concat(
            found(WAY, text).stream().filter(way -> !ways.contains(way)),
            found(KEYS, text).stream().filter(key -> !keys.contains(key)))
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static Set<String> ways(Commands commands, Language language) {
    return commands.menus().stream()
        .flatMap(menu -> ways(menu, language))
        .collect(Collectors.toSet());
  }

  private static Stream<String> ways(CommandMenu menu, Language language) {
    String name = menu.name(Messages.in(language)) + " > ";
    return menu.commands().map(command -> name + command.words().get().in(language));
  }

  private static Set<String> keys(Commands commands, Language language) {
    KeyNames names = new KeyNames(Messages.in(language), false);
    Set<String> keys =
        commands
            .all()
            .flatMap(command -> command.keys().stream())
            .map(names::of)
            .collect(Collectors.toSet());
    // It belongs to the questions, not to the whole window.
    keys.add(Messages.in(language).get("command.key.shift") + "+F1");
    return keys;
  }
}
