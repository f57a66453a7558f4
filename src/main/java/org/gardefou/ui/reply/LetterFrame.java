package org.gardefou.ui.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Tasks;
import org.gardefou.letters.Block;
import org.gardefou.letters.Letter;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The letter block by block. Rows stay as long as letter and language do. */
final class LetterFrame extends VBox {
  /** A few blocks to begin with. */
  private static final Feed.Pace PACE = new Feed.Pace(2, 1);

  private final LetterEdits edits;
  private final Tasks tasks;
  private final Map<String, BlockRow> rows = new LinkedHashMap<>();
  private final Label subjectName = Ui.paragraph("", "caption", "muted", "block-name");
  private final Label subject = Ui.grow(Ui.paragraph("", "strong"));
  private final HBox subjectLine = new HBox(subjectName, subject);
  private Feed feed;
  private @Nullable Object made;

  /** What the rows are made for. */
  private record For(Object letter, Messages texts) {}

  LetterFrame(LetterEdits edits, Tasks tasks) {
    this.edits = edits;
    this.tasks = tasks;
    feed = new Feed(List.of(), PACE, tasks);
    subject.setMinWidth(0);
    subjectLine.getStyleClass().addAll("block-line", "subject-line", "gap-8");
    getStyleClass().add("letter-frame");
  }

  void show(Shown shown) {
    Messages texts = shown.moment().texts();
    For now = new For(shown.kept() ? shown.draft().id() : shown.letter().kind().id(), texts);
    if (!now.equals(made) && !keptNow(now, shown)) {
      rows.clear();
    }
    made = now;
    if (shown.sent()) {
      feed.stop();
      rows.clear();
      getChildren().setAll(subject(shown), sent(shown));
    } else if (rows.isEmpty()) {
      begin(shown);
    } else {
      feed.finish();
      arrange(shown);
    }
  }

  /** Makes the rows of a letter that was not shown before. */
  private void begin(Shown shown) {
    feed.stop();
    getChildren().setAll(subject(shown));
    feed =
        new Feed(
            shown.letter().blocks().stream()
                .map(block -> Feed.adding(getChildren(), () -> row(block, shown)))
                .toList(),
            PACE,
            tasks);
    feed.begin();
  }

  private void arrange(Shown shown) {
    List<Node> nodes = new ArrayList<>(List.of(subject(shown)));
    shown.letter().blocks().forEach(block -> nodes.add(row(block, shown)));
    rows.keySet().retainAll(shown.letter().blocks().stream().map(Block::id).toList());
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  private HBox subject(Shown shown) {
    subject.setText(shown.letter().subject());
    subjectName.setText(shown.moment().texts().get("reply.subject"));
    return subjectLine;
  }

  /** The text as it went out; it no longer follows the facts. */
  private static Label sent(Shown shown) {
    return Ui.paragraph(shown.message().text(), "sent-text");
  }

  /** The first edit of a fresh letter keeps it: the rows are still the same letter's. */
  private boolean keptNow(For now, Shown shown) {
    return made instanceof For before
        && before.texts() == now.texts()
        && before.letter().equals(shown.letter().kind().id());
  }

  private BlockRow row(Block block, Shown shown) {
    BlockRow row = rows.get(block.id());
    if (row == null) {
      row = new BlockRow(block, shown, edits, shown.moment().texts());
      rows.put(block.id(), row);
    } else {
      row.show(block, shown);
    }
    return row;
  }

  /** Opens the value of a slot where it first stands; false where no block has it. */
  boolean openSlot(Letter letter, String slot) {
    feed.finish();
    Optional<BlockRow> row =
        letter.blocks().stream()
            .filter(block -> block.spans().stream().anyMatch(span -> Slots.is(span, slot)))
            .findFirst()
            .map(block -> rows.get(block.id()));
    row.ifPresent(r -> r.openSlot(slot));
    return row.isPresent();
  }
}
