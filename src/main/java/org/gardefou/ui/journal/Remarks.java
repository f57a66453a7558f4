package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.letters.NoteReader;
import org.gardefou.letters.NoteRemark;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** What deserves a second look beside an entry while she writes it; it never holds her up. */
final class Remarks extends VBox {
  private final NoteReader reader;
  private final Messages messages;

  Remarks(NoteReader reader, Messages messages) {
    this.reader = reader;
    this.messages = messages;
    getStyleClass().add("gap-4");
  }

  /**
   * Shows what there is to say.
   *
   * @param about what is written, of which kind, and when it happened
   */
  void show(About about) {
    List<HBox> lines = new ArrayList<>();
    about(about, lines);
    for (NoteRemark remark : reader.read(about.words())) {
      if (remark.kind() == NoteRemark.Kind.JUDGING) {
        lines.add(line(Mark.INFO, messages.get("journal.hint.judging", remark.word(), day(about))));
      } else if (!about.personal()) {
        lines.add(line(Mark.INFO, messages.get("journal.hint.special", remark.word())));
      }
    }
    getChildren().setAll(lines);
    Ui.show(this, !lines.isEmpty());
  }

  private void about(About about, List<HBox> lines) {
    LocalDate since = about.since();
    if (about.day().isAfter(about.today())) {
      lines.add(line(Mark.CAUTION, messages.get("journal.hint.future", day(about))));
    } else if (since != null && about.day().isBefore(since)) {
      String began = Dates.day(since, messages.language());
      lines.add(line(Mark.CAUTION, messages.get("journal.hint.early", began)));
    }
  }

  private String day(About about) {
    return Dates.day(about.day(), messages.language());
  }

  private static HBox line(Mark mark, String words) {
    Label text = Ui.grow(Ui.paragraph(words, "caption"));
    text.setMinWidth(0);
    StackPane sign = new StackPane(mark.shape(14));
    sign.getStyleClass().add("sign");
    return Ui.row("gap-8", sign, text);
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
