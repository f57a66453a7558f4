package org.gardefou.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.HourPart;
import org.gardefou.engine.money.HourReport;
import org.gardefou.engine.money.Input;
import org.gardefou.engine.money.LateReport;
import org.gardefou.engine.money.LawRate;
import org.gardefou.engine.money.LossReport;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.LateInterest;
import org.gardefou.money.MissionHours;
import org.gardefou.money.Money;
import org.gardefou.money.RateBand;
import org.gardefou.summary.MoneyBlock.Line;
import org.gardefou.text.Messages;

/** What the mission itself brings and costs. */
record MissionBlocks(MoneyReport report, MoneyText text) {
  private Messages words() {
    return text.messages();
  }

  MoneyBlock hour() {
    HourReport hour = report.hour();
    List<Line> lines =
        hour.rate().map(r -> Stream.concat(hours(r.hours()), price(r)).toList()).orElse(List.of());
    List<Input> open = new ArrayList<>(hour.open());
    if (report.floor().isEmpty()) {
      report.own().openForFloor().forEach(figure -> open.add(new Input.Own(figure)));
    }
    return new MoneyBlock(
        "hour", words().get("money.hour"), List.of(hourLine(hour)), lines, hourNotes(hour), open);
  }

  private String hourLine(HourReport report) {
    return report.hour().map(hour -> hourLine(hour, report.complete())).orElse(unknownHour());
  }

  private String unknownHour() {
    return words().get("money.hour.unknown");
  }

  private String hourLine(Money hour, boolean complete) {
    String amount = text.amount(hour);
    String shown = complete ? amount : words().get("money.hour.most", amount);
    Optional<Money> floor = report.floor().filter(Money::positive);
    return floor
        .map(f -> words().get("money.hour.floor", shown, text.amount(f), text.share(hour.over(f))))
        .orElseGet(() -> words().get("money.hour.nofloor", shown));
  }

  private List<String> hourNotes(HourReport hour) {
    if (hour.rate().isEmpty()) {
      return List.of();
    }
    Stream<String> band =
        report.band().filter(this::certain).stream()
            .map(b -> words().get("money.band." + b.name()));
    Stream<String> open =
        hour.complete() ? Stream.empty() : Stream.of(words().get("money.hour.open"));
    String rate = text.percent(report.own().value(Figure.OVERDRAFT).orElse(BigDecimal.ZERO));
    return Stream.of(band, open, Stream.of(words().get("money.hour.note", rate)))
        .flatMap(notes -> notes)
        .toList();
  }

  /** An hour that can only be lower may be under the floor for certain, but not above it. */
  private boolean certain(RateBand band) {
    return report.hour().complete() || band.compareTo(RateBand.COVERS) > 0;
  }

  private Stream<Line> hours(MissionHours hours) {
    return Stream.of(
        hours(HourPart.PRODUCTION, hours.production()),
        hours(HourPart.MEETINGS, hours.meetings()),
        hours(HourPart.REVISIONS, hours.revisions()),
        hours(HourPart.ADMIN, hours.admin()),
        hours(HourPart.TRAVEL, hours.travel()),
        hours(HourPart.PRESALES, hours.presales()),
        new Line(words().get("money.hour.all"), text.hours(hours.total())));
  }

  private Stream<Line> price(EffectiveRate rate) {
    return Stream.of(
        line(HourPart.PRICE, text.amount(rate.price())),
        line(HourPart.EXPENSES, text.amount(rate.expenses())),
        line(HourPart.FINANCING, text.amount(rate.financing())),
        line(HourPart.LOSS, text.amount(rate.expectedLoss())),
        new Line(words().get("money.hour.kept"), text.amount(rate.kept())));
  }

  private Line hours(HourPart part, BigDecimal hours) {
    boolean some = hours.signum() > 0;
    return some
        ? new Line(words().get("money.hour." + part.name()), text.hours(hours))
        : line(part, text.hours(hours));
  }

  /** What is not known is not shown as nothing. */
  private Line line(HourPart part, String value) {
    boolean unknown = report.hour().unknown().contains(part);
    return new Line(
        words().get("money.hour." + part.name()),
        unknown ? words().get("money.hour.missing") : value);
  }

  Optional<MoneyBlock> loss() {
    return report.loss().map(this::loss);
  }

  private MoneyBlock loss(LossReport loss) {
    String range =
        words()
            .get(
                "money.loss.range",
                text.amount(loss.loss().middle()),
                text.amount(loss.loss().low()),
                text.amount(loss.loss().high()));
    String assumed =
        words().get("money.loss.note", text.percent(loss.chance()), text.percent(loss.recovery()));
    boolean red = loss.chance().equals(report.own().defaults().loss().paymentRed());
    List<String> notes = red ? List.of(words().get("money.loss.red"), assumed) : List.of(assumed);
    return new MoneyBlock(
        "loss", words().get("money.loss"), List.of(range), List.of(), notes, loss.open());
  }

  Optional<MoneyBlock> term() {
    return report
        .endOfMonth()
        .map(
            both ->
                new MoneyBlock(
                    "term",
                    words().get("money.term"),
                    List.of(words().get("money.term.due", text.day(both.later()))),
                    List.of(
                        new Line(words().get("money.term.days"), text.day(both.daysFirst())),
                        new Line(words().get("money.term.end"), text.day(both.endFirst()))),
                    List.of(words().get("money.term.note")),
                    List.of()));
  }

  Optional<MoneyBlock> late() {
    return report.late().map(this::late);
  }

  private MoneyBlock late(LateReport late) {
    String amount = text.amount(late.amount());
    String title = words().get("money.late");
    if (late.consumer()) {
      String line = words().get("money.late.consumer", amount);
      return new MoneyBlock("late", title, List.of(line), List.of(), List.of(), late.open());
    }
    String line =
        late.interest()
            .map(due -> due(due, amount))
            .orElseGet(() -> words().get("money.late.unknown", amount));
    return new MoneyBlock(
        "late",
        title,
        List.of(line),
        late.interest().map(due -> lines(late, due)).orElse(List.of()),
        notes(late),
        late.open());
  }

  private String due(LateInterest due, String amount) {
    return words().get("money.late.due", text.amount(due.total()), amount);
  }

  /** A rate of the law is named with its day and what is not known of it. */
  private List<String> notes(LateReport late) {
    Messages words = words();
    return late.toConfirm()
        .map(LawRate::entry)
        .map(
            entry ->
                Stream.concat(
                        Stream.of(
                            words.get(
                                "money.late.law",
                                text.day(entry.validOn()),
                                words.of(entry.cite()))),
                        Stream.ofNullable(entry.pending()).map(words::of))
                    .toList())
        .orElseGet(() -> List.of(words.get("money.late.note")));
  }

  private List<Line> lines(LateReport late, LateInterest due) {
    String days = words().count("money.days", due.days());
    String rate = late.toConfirm().isPresent() ? "money.late.rate.law" : "money.late.rate";
    return List.of(
        new Line(words().get("money.late.interest", days), text.amount(due.interest())),
        new Line(words().get("money.late.fee"), text.amount(due.fee())),
        new Line(words().get(rate), text.percent(late.percent().orElse(BigDecimal.ZERO))));
  }
}
