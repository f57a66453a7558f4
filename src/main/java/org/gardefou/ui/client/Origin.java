package org.gardefou.ui.client;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.insight.CarryOver;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;

/** An answer that carries over, in words. */
record Origin(Messages messages) {
  /** The question and its answer. */
  String said(CarryOver carried) {
    return messages.get("client.fact", messages.of(carried.fact().shortName()), value(carried));
  }

  private String value(CarryOver carried) {
    return FactReading.of(carried.fact(), carried.answer())
        .map(reading -> messages.of(reading.display()))
        .orElse("");
  }

  /** In which mission, who said it, when. */
  String of(CarryOver carried) {
    return Stream.of(
            Optional.of(carried.mission().title()),
            Optional.ofNullable(carried.answer().source())
                .map(s -> messages.get("source." + s.id())),
            carried.since().map(day -> Dates.day(day, messages.language())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
