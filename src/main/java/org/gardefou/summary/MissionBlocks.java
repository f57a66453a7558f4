package org.gardefou.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.HourReport;
import org.gardefou.engine.money.Input;
import org.gardefou.engine.money.LateReport;
import org.gardefou.engine.money.LossReport;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.LateInterest;
import org.gardefou.money.MissionHours;
import org.gardefou.money.Money;
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
        "hour", words().get("money.hour"), hourLine(hour), lines, hourNotes(hour), open);
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
    Stream<String> band = report.band().stream().map(b -> words().get("money.band." + b.name()));
    Stream<String> open =
        hour.complete() ? Stream.empty() : Stream.of(words().get("money.hour.open"));
    String rate = text.percent(report.own().value(Figure.OVERDRAFT).orElse(BigDecimal.ZERO));
    return Stream.of(band, open, Stream.of(words().get("money.hour.note", rate)))
        .flatMap(notes -> notes)
        .toList();
  }

  private Stream<Line> hours(MissionHours hours) {
    return Stream.of(
        hours("production", hours.production()),
        hours("meetings", hours.meetings()),
        hours("revisions", hours.revisions()),
        hours("admin", hours.admin()),
        hours("travel", hours.travel()),
        hours("presales", hours.presales()),
        hours("all", hours.total()));
  }

  private Line hours(String name, BigDecimal hours) {
    return new Line(words().get("money.hour." + name), text.hours(hours));
  }

  private Stream<Line> price(EffectiveRate rate) {
    return Stream.of(
        amount("price", rate.price()),
        amount("expenses", rate.expenses()),
        amount("financing", rate.financing()),
        amount("loss", rate.expectedLoss()),
        amount("kept", rate.kept()));
  }

  private Line amount(String name, Money amount) {
    return new Line(words().get("money.hour." + name), text.amount(amount));
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
    return new MoneyBlock("loss", words().get("money.loss"), range, List.of(), notes, loss.open());
  }

  Optional<MoneyBlock> late() {
    return report.late().map(this::late);
  }

  private MoneyBlock late(LateReport late) {
    String amount = text.amount(late.amount());
    String title = words().get("money.late");
    if (late.consumer()) {
      String line = words().get("money.late.consumer", amount);
      return new MoneyBlock("late", title, line, List.of(), List.of(), late.open());
    }
    List<String> notes = List.of(words().get("money.late.note"));
    return late.interest()
        .map(due -> new MoneyBlock("late", title, due(due, amount), lines(due), notes, List.of()))
        .orElseGet(
            () ->
                new MoneyBlock(
                    "late",
                    title,
                    words().get("money.late.unknown", amount),
                    List.of(),
                    notes,
                    late.open()));
  }

  private String due(LateInterest due, String amount) {
    return words().get("money.late.due", text.amount(due.total()), amount);
  }

  private List<Line> lines(LateInterest due) {
    String days = words().count("money.days", due.days());
    BigDecimal rate = report.own().value(Figure.LATE_RATE).orElse(BigDecimal.ZERO);
    return List.of(
        new Line(words().get("money.late.interest", days), text.amount(due.interest())),
        new Line(words().get("money.late.fee"), text.amount(due.fee())),
        new Line(words().get("money.late.rate"), text.percent(rate)));
  }
}
