package org.gardefou.ui.component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gardefou.letters.NoteReader;
import org.gardefou.letters.NoteRemark;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;

/** What deserves a second look in a note while she writes it; it never holds her up. */
public record NoteHints(NoteReader reader, Messages messages) {
  /**
   * One line for each hint.
   *
   * @param personal whether the note is about herself
   * @param day when it happened
   */
  public List<Node> of(String note, boolean personal, LocalDate day) {
    List<Node> lines = new ArrayList<>();
    for (NoteRemark remark : reader.read(note)) {
      if (remark.kind() == NoteRemark.Kind.JUDGING) {
        String date = Dates.day(day, messages.language());
        lines.add(line(Mark.INFO, messages.get("journal.hint.judging", remark.word(), date)));
      } else if (!personal) {
        lines.add(line(Mark.INFO, messages.get("journal.hint.special", remark.word())));
      }
    }
    return lines;
  }

  /** A hint with its mark. */
  public static Node line(Mark mark, String words) {
    Label text = Ui.grow(Ui.paragraph(words, "caption"));
    text.setMinWidth(0);
    StackPane sign = new StackPane(mark.shape(14));
    sign.getStyleClass().add("sign");
    return Ui.row("gap-8", sign, text);
  }
}
