package org.gardefou.ui.flags;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.LawEntry;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** What the law says to a finding: always with its place, its day and what was pending. */
final class LawNotes extends VBox {
  private final Messages texts;

  LawNotes(List<LawEntry> entries, Messages texts) {
    this.texts = texts;
    getStyleClass().add("gap-8");
    entries.forEach(this::entry);
    getChildren().add(caption(texts.get("flags.law.advice")));
  }

  private void entry(LawEntry entry) {
    String day = Dates.day(entry.validOn(), texts.language());
    VBox lines = new VBox(Ui.paragraph(texts.of(entry.text()), "dense"), source(entry, day));
    Text pending = entry.pending();
    if (pending != null) {
      lines.getChildren().add(caption(texts.get("flags.law.pending", texts.of(pending))));
    }
    getChildren().add(lines);
  }

  private Label source(LawEntry entry, String day) {
    String key = entry.mark() == null ? "flags.law.cite" : "flags.law.cite." + entry.mark();
    return caption(texts.get(key, texts.of(entry.cite()), day));
  }

  private static Label caption(String words) {
    return Ui.paragraph(words, "caption", "muted");
  }
}
