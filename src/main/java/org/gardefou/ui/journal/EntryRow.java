package org.gardefou.ui.journal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.ClockText;
import org.gardefou.ui.words.Dates;

/** The cells of one line of the list, or of its head; filled anew for each entry. */
final class EntryRow extends HBox {
  /** Size of the text of a line, in em. */
  private static final double DENSE = 0.929;

  private final Label when = Ui.label("", "when");
  private final StackPane sign = new StackPane();
  private final Label words = Ui.grow(Ui.label("", "words"));
  private final Label kind = Ui.label("", "kind", "muted");
  private final Label count = Ui.label("", "count");
  private final Label proof = Ui.label("", "proof", "muted");

  EntryRow(String style) {
    getStyleClass().addAll("entry-row", style);
    sign.getStyleClass().add("sign");
    words.setMinWidth(0);
    getChildren().addAll(when, sign, words, kind, count, proof);
  }

  /** Names the columns. */
  void head(Messages messages) {
    when.setText(messages.get("journal.column.date"));
    words.setText(messages.get("journal.column.words"));
    kind.setText(messages.get("journal.column.kind"));
    count.setText(messages.get("journal.column.counter"));
    proof.setText(messages.get("journal.column.evidence"));
  }

  /** The size of the text of the window, in pixels. */
  double em() {
    return when.getFont().getSize() / DENSE;
  }

  /** Leaves out what there is no room for; {@code width} in em. */
  void fit(double width) {
    Ui.show(kind, width >= 48);
    Ui.show(count, width >= 68);
    Ui.show(proof, width >= 74);
  }

  /** Shows an entry and returns how it is read aloud. */
  String show(Line line, Shown shown) {
    Messages messages = shown.messages();
    when.setText(moment(line, shown));
    boolean early = shown.early(line.entry());
    when.setGraphic(early ? Icon.CAUTION.node(14) : null);
    when.setTooltip(early ? new Tooltip(messages.get("journal.early")) : null);
    sign.getChildren().setAll(line.kind().icon().node(16));
    sign.getStyleClass().setAll("sign", line.kind().good() ? "mark-good" : "plain");
    words.setText(Objects.toString(line.entry().words(), ""));
    kind.setText(messages.of(line.kind().name()));
    count.setText(shown.counts().of(line.kind().id()));
    proof.setText(Objects.toString(line.entry().evidence(), ""));
    return Stream.concat(
            Stream.of(when, words, kind, count, proof).map(Label::getText),
            early ? Stream.of(messages.get("journal.early")) : Stream.empty())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String moment(Line line, Shown shown) {
    var language = shown.messages().language();
    String day = Dates.weekday(line.entry().date(), shown.today(), language);
    var time = line.entry().time();
    return time == null ? day : day + ", " + ClockText.write(time, language);
  }
}
