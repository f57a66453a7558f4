package org.gardefou.ui.flags;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.FactReading;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.gardefou.ui.words.JournalWords;

/** Facts with value, source and day; then what is still open. */
final class FactList extends VBox {
  /** A value up to so many letters stands on one line; names wrap instead. */
  private static final int SHORT = 24;

  private final Mission mission;
  private final Messages texts;

  FactList(List<FactReading> facts, List<Fact> missing, Mission mission, Messages texts) {
    this.mission = mission;
    this.texts = texts;
    getStyleClass().addAll("fact-list", "gap-4");
    for (FactReading reading : facts) {
      if (!getChildren().isEmpty()) {
        getChildren().add(Ui.rule());
      }
      getChildren().add(fact(reading));
    }
    if (!missing.isEmpty()) {
      getChildren().add(open(missing));
    }
  }

  private VBox fact(FactReading reading) {
    Label name = Ui.grow(Ui.paragraph(texts.of(reading.fact().shortName()), "dense"));
    Label value = Ui.paragraph(texts.of(reading.display()), "dense", "strong", "value");
    if (value.getText().length() <= SHORT) {
      value.setMinWidth(USE_PREF_SIZE);
    }
    HBox line = Ui.row("gap-12", name, value);
    line.setAlignment(Pos.TOP_LEFT);
    VBox fact = new VBox(line, Ui.paragraph(origin(reading), "caption", "muted"));
    for (String entry : new JournalWords(texts).named(reading.entries())) {
      fact.getChildren().add(Ui.paragraph(entry, "caption", "muted"));
    }
    return fact;
  }

  private String origin(FactReading reading) {
    String source =
        reading
            .source()
            .map(by -> texts.get("source." + by.id()))
            .orElseGet(() -> texts.get(counted(reading) ? "flags.counted" : "flags.nosource"));
    String origin =
        Stream.of(
                Stream.of(source),
                reading.date().map(day -> Dates.day(day, texts.language())).stream(),
                entries(reading))
            .flatMap(part -> part)
            .collect(Collectors.joining(", "));
    return origin.substring(0, 1).toUpperCase(texts.language().locale()) + origin.substring(1);
  }

  private Stream<String> entries(FactReading reading) {
    return reading.entries().isEmpty()
        ? Stream.empty()
        : Stream.of(new JournalWords(texts).count(reading));
  }

  /** Whether the program worked it out from other answers. */
  private boolean counted(FactReading reading) {
    return mission.answer(reading.fact().id()).isEmpty();
  }

  private VBox open(List<Fact> missing) {
    VBox open = new VBox(Ui.label(texts.get("mark.open"), "caption", "muted"));
    for (Fact fact : missing) {
      open.getChildren().add(Ui.paragraph(texts.of(fact.shortName()), "dense"));
    }
    return open;
  }
}
