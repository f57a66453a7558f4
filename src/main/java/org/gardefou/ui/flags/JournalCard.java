package org.gardefou.ui.flags;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Disagreement;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.JournalWords;

/**
 * Where her own answers and the journal differ; which of them counts she chooses with the facts.
 */
final class JournalCard extends VBox {
  JournalCard(List<Disagreement> all, Messages texts) {
    if (!all.isEmpty()) {
      JournalWords words = new JournalWords(texts);
      String lines =
          all.stream()
              .map(
                  one ->
                      texts.of(one.fact().shortName())
                          + texts.get("flags.differ.colon")
                          + words.differ(one))
              .collect(Collectors.joining("\n"));
      Notice notice = Notice.of(Notice.Kind.INFO, texts.count("flags.differ", all.size()), lines);
      getChildren().add(new InlineMessage(notice));
    }
    Ui.show(this, !all.isEmpty());
  }
}
