package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.letters.NoteReader;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.NoteHints;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** What deserves a second look beside an entry while she writes it; it never holds her up. */
final class Remarks extends VBox {
  private final NoteHints hints;
  private final Messages messages;

  Remarks(NoteReader reader, Messages messages) {
    this.hints = new NoteHints(reader, messages);
    this.messages = messages;
    getStyleClass().add("gap-4");
  }

  /**
   * Shows what there is to say.
   *
   * @param about what is written, of which kind, and when it happened
   */
  void show(About about) {
    List<Node> lines = new ArrayList<>();
    about(about, lines);
    lines.addAll(hints.of(about.words(), about.personal(), about.day()));
    getChildren().setAll(lines);
    Ui.show(this, !lines.isEmpty());
  }

  private void about(About about, List<Node> lines) {
    LocalDate since = about.since();
    if (about.day().isAfter(about.today())) {
      lines.add(NoteHints.line(Mark.CAUTION, messages.get("journal.hint.future", day(about))));
    } else if (since != null && about.day().isBefore(since)) {
      String began = Dates.day(since, messages.language());
      lines.add(NoteHints.line(Mark.CAUTION, messages.get("journal.hint.early", began)));
    }
  }

  private String day(About about) {
    return Dates.day(about.day(), messages.language());
  }

  /**
   * An entry that is being written.
   *
   * @param personal whether it is about herself
   * @param since first day of the mission
   */
  record About(
      String words, boolean personal, LocalDate day, LocalDate today, @Nullable LocalDate since) {}
}
