package org.gardefou.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.IncidentCheck;
import org.gardefou.model.Incident;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;

/** What a file would add to the journal. */
final class ImportPreview extends VBox {
  private static final int SHOWN = 8;

  private final Messages messages;
  private final Kinds kinds;

  ImportPreview(
      JournalImport.Readable readable,
      Kinds kinds,
      MissionScope scope,
      Messages messages,
      String file) {
    this.messages = messages;
    this.kinds = kinds;
    getStyleClass().add("gap-8");
    List<Node> lines = new ArrayList<>();
    lines.add(Ui.paragraph(messages.get("journal.import.from", file), "dense", "muted"));
    readable.added().stream().limit(SHOWN).forEach(entry -> lines.add(line(entry)));
    int more = readable.added().size() - SHOWN;
    if (more > 0) {
      lines.add(note(messages.count("journal.import.rest", more)));
    }
    if (readable.known() > 0) {
      lines.add(note(messages.count("journal.import.known", readable.known())));
    }
    long early = early(readable.added(), scope);
    if (early > 0) {
      lines.add(note(messages.count("journal.import.early", early)));
    }
    getChildren().setAll(lines);
  }

  private static long early(List<Incident> entries, MissionScope scope) {
    return scope
        .view()
        .map(view -> view.mission().since())
        .map(since -> entries.stream().filter(e -> IncidentCheck.early(e, since)).count())
        .orElse(0L);
  }

  private static Label note(String words) {
    return Ui.paragraph(words, "dense", "muted");
  }

  private HBox line(Incident entry) {
    Label day = Ui.label(Dates.day(entry.date(), messages.language()), "dense", "muted");
    day.setMinWidth(USE_PREF_SIZE);
    Label words = Ui.grow(Ui.label(Objects.toString(entry.words(), ""), "dense"));
    words.setMinWidth(0);
    Label kind = Ui.label(messages.of(kinds.of(entry.kind()).name()), "caption", "muted");
    return Ui.row("gap-8", day, words, kind);
  }
}
