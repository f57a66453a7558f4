package org.gardefou.ui.shell;

import static java.util.Map.entry;

import java.util.Map;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.command.Command;

/**
 * Words under which other programs have a command: “PDF” leads to the decision, “zoom” to the text.
 */
final class FurtherWords {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          entry("command.new", "palette.also.new"),
          entry("opening.choose", "palette.also.open"),
          entry("data.backup.write", "palette.also.backup"),
          entry("data.open", "palette.also.files"),
          entry("rail.settings", "palette.also.settings"),
          entry("command.quit", "palette.also.quit"),
          entry("facts.tab", "palette.also.facts"),
          entry("flags.tab", "palette.also.flags"),
          entry("conditions.tab", "palette.also.conditions"),
          entry("reply.tab", "palette.also.reply"),
          entry("journal.title", "palette.also.journal"),
          entry("decision.tab", "palette.also.decision"),
          entry("menu.change", "palette.also.change"),
          entry("menu.delete", "palette.also.delete"),
          entry("command.missions", "palette.also.missions"),
          entry("command.zoom.in", "palette.also.zoom"),
          entry("command.zoom.out", "palette.also.zoom"),
          entry("command.zoom.reset", "palette.also.zoom"),
          entry("command.shortcuts", "palette.also.help"),
          entry("command.about", "palette.also.about"));

  private FurtherWords() {}

  /** Those of a command in both languages; empty where its name says it all. */
  static Text of(Command command) {
    String key = KEYS.get(command.key());
    return key == null ? new Text("", "") : Bilingual.text(key);
  }
}
