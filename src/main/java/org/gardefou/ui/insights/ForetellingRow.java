package org.gardefou.ui.insights;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.Foretelling;
import org.gardefou.engine.insight.Share;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.ShareBar;
import org.gardefou.ui.component.Ui;

/** One warning: what can be said of it, its four counts, and how often it went badly either way. */
record ForetellingRow(Messages messages) {
  private static final Columns.Sizes COLUMNS = new Columns.Sizes(416, 24, 740);

  Columns of(String name, String code, Foretelling told) {
    HBox sides =
        new HBox(side("insights.raised", told.raised()), side("insights.quiet", told.quiet()));
    sides.getStyleClass().add("gap-24");
    return new Columns(words(name, code, told), sides, COLUMNS);
  }

  private VBox words(String name, String code, Foretelling told) {
    Label title = Ui.paragraph(name, "strong", "dense");
    VBox words = Ui.column("gap-4", title, Ui.paragraph(claim(told), "dense"));
    words
        .getChildren()
        .add(
            Ui.paragraph(
                Stream.of(code, counts(told))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · ")),
                "caption",
                "muted"));
    return words;
  }

  private String claim(Foretelling told) {
    return told.claim() == Foretelling.Claim.TOO_FEW
        ? messages.count("insights.claim.few", told.missing())
        : messages.get("insights.claim." + told.claim().name());
  }

  /** Hits, misses, false alarms and right silences, in words. */
  String counts(Foretelling told) {
    return String.join(
        " · ",
        messages.count("insights.hits", told.hits()),
        messages.count("insights.misses", told.misses()),
        messages.count("insights.alarms", told.falseAlarms()),
        messages.count("insights.silences", told.silences()));
  }

  private VBox side(String key, Share share) {
    VBox side = Ui.grow(Ui.column("gap-4"));
    side.getStyleClass().add("insight-side");
    side.getChildren().add(Ui.paragraph(messages.count(key, share.of()), "caption", "muted"));
    if (share.of() > 0) {
      String words = words(messages, share);
      Share.Range range = share.interval();
      side.getChildren()
          .addAll(
              Ui.paragraph(words, "dense"),
              new ShareBar(
                  range.low(),
                  range.high(),
                  share.seen(),
                  messages.count(key, share.of()) + ", " + words));
    }
    return side;
  }

  /** How many went badly, and what the share may be in truth. */
  static String words(Messages messages, Share share) {
    Share.Range range = share.interval();
    return messages.get(
        "insights.share",
        share.count(),
        share.of(),
        Math.round(range.low() * 100),
        Math.round(range.high() * 100));
  }
}
