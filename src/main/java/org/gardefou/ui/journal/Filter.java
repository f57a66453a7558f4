package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.words.Fold;

/** Which entries the list shows: those with these words, of this kind, of this time. */
final class Filter {
  private final TextField words = new TextField();
  private final Pick<Optional<Kind>> kind;
  private final Pick<Period> period;
  private final Flow node;
  private Optional<Kind> wanted = Optional.empty();
  private Period back = Period.ALL;

  Filter(Kinds kinds, Messages messages, Runnable changed) {
    words.setPromptText(messages.get("journal.filter.words"));
    words.setAccessibleText(messages.get("journal.filter.words"));
    words.setId("journal-filter");
    words.getStyleClass().add("medium");
    List<Optional<Kind>> all =
        Stream.concat(Stream.of(Optional.<Kind>empty()), kinds.all().stream().map(Optional::of))
            .toList();
    kind =
        new Pick<>(
            messages.get("journal.filter.kind"),
            all,
            k ->
                k.map(one -> messages.of(one.name()))
                    .orElse(messages.get("journal.filter.allkinds")),
            chosen -> {
              wanted = chosen;
              changed.run();
            });
    kind.show(wanted).snug();
    kind.setId("journal-filter-kind");
    period =
        new Pick<>(
            messages.get("journal.filter.period"),
            List.of(Period.values()),
            p -> messages.get(p.key()),
            chosen -> {
              back = chosen;
              changed.run();
            });
    period.show(back).snug();
    period.setId("journal-filter-period");
    words.textProperty().subscribe((was, is) -> changed.run());
    node = new Flow(8, words, kind, period);
  }

  Flow node() {
    return node;
  }

  /** Those of the lines that it lets through, in their order. */
  List<Line> of(List<Line> lines, LocalDate today) {
    Predicate<String> query = Fold.query(words.getText());
    return lines.stream()
        .filter(line -> wanted.isEmpty() || wanted.get().id().equals(line.kind().id()))
        .filter(line -> back.takes(line.entry().date(), today))
        .filter(line -> query.test(line.folded()))
        .toList();
  }
}
