package org.gardefou.ui.flags;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Disagreement;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/**
 * Where her own answers and the journal differ; which of them counts she chooses with the facts.
 */
final class JournalCard extends VBox {
  JournalCard(List<Disagreement> all, Messages texts) {
    if (!all.isEmpty()) {
      String which =
          Stream.of("flags.differ.journal", "flags.differ.own")
              .map(key -> names(all, key, texts))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining(" "));
      Notice notice = Notice.of(Notice.Kind.INFO, texts.count("flags.differ", all.size()), which);
      getChildren().add(new InlineMessage(notice));
    }
    Ui.show(this, !all.isEmpty());
  }

  private static String names(List<Disagreement> all, String key, Messages texts) {
    String names =
        all.stream()
            .filter(one -> one.own() == key.endsWith("own"))
            .map(one -> texts.of(one.fact().shortName()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : texts.get(key, names);
  }
}
