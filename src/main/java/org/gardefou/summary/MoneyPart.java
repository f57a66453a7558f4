package org.gardefou.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.summary.SummaryReport.Labelled;
import org.gardefou.summary.SummaryReport.Money;
import org.gardefou.summary.SummaryReport.Section;

/** What an hour earns and what a no would cost, as far as it is known. */
final class MoneyPart {
  private final MoneyReport report;
  private final Catalogue catalogue;
  private final Wording wording;

  MoneyPart(MoneyReport report, Catalogue catalogue, Wording wording) {
    this.report = report;
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /** Nothing to say. */
  static Money none() {
    return new Money(new Section<>("", "", List.of(), ""), List.of());
  }

  Money money() {
    MoneyStatement statement = MoneyStatement.of(report, catalogue, wording.messages());
    if (!statement.known()) {
      return none();
    }
    List<Labelled> lines = statement.blocks().stream().map(this::line).toList();
    List<String> notes =
        Stream.concat(
                statement.blocks().stream().flatMap(block -> block.notes().stream()),
                open(statement))
            .toList();
    return new Money(
        new Section<>(wording.get("money.title"), wording.get("money.aside"), lines, ""), notes);
  }

  private Labelled line(MoneyBlock block) {
    String text =
        Stream.concat(
                block.headline().stream(),
                block.lines().stream()
                    .map(line -> wording.get("summary.labelled", line.label(), line.value())))
            .collect(Collectors.joining("\n"));
    return new Labelled(block.id(), block.title(), text);
  }

  private Stream<String> open(MoneyStatement statement) {
    List<String> names =
        statement.open().stream()
            .map(input -> MoneyStatement.name(input, catalogue, wording.messages()))
            .map(wording::free)
            .map(wording::inner)
            .toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(
            wording.get("summary.labelled", wording.get("money.open"), wording.list(names)));
  }
}
