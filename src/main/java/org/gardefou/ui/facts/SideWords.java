package org.gardefou.ui.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Source;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** What stands at the right of a question: who said so and when, or who can be asked. */
final class SideWords {
  private SideWords() {}

  static String of(Fact fact, Answers answers, Messages texts) {
    AnswerState state = answers.state(fact);
    if (state == AnswerState.UNKNOWN) {
      return texts.get("facts.ask." + fact.ask().name());
    }
    List<String> parts = new ArrayList<>();
    if (state == AnswerState.NOT_APPLICABLE) {
      parts.add(texts.get("facts.na.side"));
    }
    answers
        .counted(fact)
        .ifPresentOrElse(
            reading -> said(reading.by(), reading.on(), parts, texts),
            () ->
                answers
                    .answer(fact)
                    .ifPresent(answer -> said(answer.source(), answer.date(), parts, texts)));
    return String.join(" · ", parts);
  }

  private static void said(
      @Nullable Source source, @Nullable LocalDate date, List<String> parts, Messages texts) {
    if (source != null) {
      parts.add(texts.get("source." + source.id()));
    }
    if (date != null) {
      parts.add(Dates.day(date, texts.language()));
    }
  }
}
