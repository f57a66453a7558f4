package org.gardefou.ui.facts;

import java.util.List;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Disagreement;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.JournalWords;

/** Below a question: where her own answer and the journal differ, and which of the two counts. */
final class JournalNote extends VBox {
  private final RowContext context;

  JournalNote(RowContext context) {
    this.context = context;
    getStyleClass().add("gap-4");
    Ui.show(this, false);
  }

  void show(List<Disagreement> all) {
    getChildren().setAll(all.stream().map(this::line).toList());
    Ui.show(this, !all.isEmpty());
  }

  private VBox line(Disagreement one) {
    String words = new JournalWords(context.messages()).differ(one);
    String verb = context.messages().get(one.own() ? "facts.journal.use" : "facts.own.use");
    LinkButton choose = new LinkButton(verb, () -> choose(one));
    choose.setId((one.own() ? "use-journal-" : "use-own-") + one.fact().id());
    choose.setAccessibleText(verb + ". " + words);
    return new VBox(Ui.paragraph(words, "caption"), choose);
  }

  private void choose(Disagreement one) {
    if (one.own()) {
      context.answering().useJournal(one);
    } else {
      context.answering().useOwn(one.fact());
    }
  }
}
