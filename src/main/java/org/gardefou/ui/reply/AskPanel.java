package org.gardefou.ui.reply;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.letters.AskList;
import org.gardefou.letters.NoteReader;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.facts.ClientAnswers;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * Below a letter that asks: each question with the controls of the questionnaire, for the day on
 * which the answer comes. From the first answer on the list stays as it was asked.
 */
final class AskPanel extends VBox {
  private final LetterEdits edits;
  private final Label title = Ui.paragraph("", "h2");
  private final Label line = Ui.paragraph("", "dense", "muted");
  private final ClientAnswers answers;
  private @Nullable Shown shown;

  AskPanel(MissionScope scope, Texts texts, NoteReader notes, LetterEdits edits) {
    this.edits = edits;
    answers = new ClientAnswers(scope, texts, notes, this::fix);
    getStyleClass().addAll("ask-panel", "gap-8");
    getChildren().addAll(title, line, answers);
  }

  void show(Shown now, MissionScope.View view) {
    shown = now;
    boolean asks = now.asks();
    Ui.show(this, asks);
    if (asks) {
      Messages texts = now.moment().texts();
      List<AskList.Asked> groups = now.questions();
      title.setText(texts.get("reply.ask"));
      line.setText(texts.get(groups.isEmpty() ? "reply.ask.none" : "reply.ask.line"));
      answers.show(view, groups.stream().map(group -> group(group, texts)).toList(), texts);
    }
  }

  private static ClientAnswers.Group group(AskList.Asked asked, Messages texts) {
    return new ClientAnswers.Group(
        texts.of(asked.group()),
        asked.questions().stream()
            .map(q -> new ClientAnswers.Asked(q.fact(), texts.of(q.words())))
            .toList());
  }

  private void fix() {
    Shown now = shown;
    if (now != null && now.draft().asked().isEmpty()) {
      edits.asked(now.asked());
    }
  }
}
