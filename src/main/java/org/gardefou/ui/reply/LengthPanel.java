package org.gardefou.ui.reply;

import javafx.scene.control.Label;
import org.gardefou.letters.Letter;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.RangeBar;
import org.gardefou.ui.component.Ui;

/** How long the letter is, against the words that it should have (domain.md E.1). */
final class LengthPanel extends SidePanel {
  private static final int END = 240;

  private final Label title = Ui.label("", "h3");
  private final Label words = Ui.label("", "dense", "strong");
  private final RangeBar bar = new RangeBar(Letter.FEWEST, Letter.MOST, END);
  private final Label advice = Ui.paragraph("", "caption", "muted");

  LengthPanel() {
    getChildren().addAll(Ui.row("gap-8", title, Ui.spacer(), words), bar, advice);
  }

  @Override
  void show(Shown shown) {
    // What went out is not read over again.
    Ui.show(this, !shown.sent());
    Messages texts = shown.moment().texts();
    int count = shown.letter().words();
    title.setText(texts.get("reply.length"));
    words.setText(texts.count("reply.words", count));
    bar.show(count, texts.get("reply.length.spoken", count, Letter.FEWEST, Letter.MOST));
    String key =
        count < Letter.FEWEST
            ? "reply.length.short"
            : count > Letter.MOST ? "reply.length.long" : "reply.length.good";
    advice.setText(texts.get(key, Letter.FEWEST, Letter.MOST));
  }
}
