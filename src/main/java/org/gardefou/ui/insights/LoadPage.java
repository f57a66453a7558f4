package org.gardefou.ui.insights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.Portfolio;
import org.gardefou.engine.money.IncomeShares;
import org.gardefou.model.Limits;
import org.gardefou.money.Concentration;
import org.gardefou.summary.MoneyText;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.ShareBar;
import org.gardefou.ui.component.Ui;

/** All running missions together: hours, days off, income, how long her money lasts. */
record LoadPage(UiContext context, Messages messages) {
  private static final Columns.Sizes COLUMNS = new Columns.Sizes(480, 16, 860);

  List<Node> content() {
    var state = context.desk().state().get();
    Portfolio all = Portfolio.of(state.clients(), state.freelancer());
    List<Node> nodes = new ArrayList<>();
    if (all.samples()) {
      nodes.add(LessonsPage.samples(messages));
    }
    if (all.running().isEmpty()) {
      nodes.add(
          new EmptyState(
              Icon.LIST,
              messages.get("insights.load.empty"),
              messages.get("insights.load.empty.text")));
    }
    nodes.add(new Columns(hours(all), income(all.incomes(), all.limits()), COLUMNS));
    return nodes;
  }

  private MoneyText text() {
    return new MoneyText(messages);
  }

  private Card hours(Portfolio all) {
    Card card = Card.titled(messages.get("insights.hours"));
    VBox body = card.body();
    body.getChildren().add(Ui.paragraph(total(all), "strong", "dense"));
    body.getChildren().add(Ui.paragraph(limit(all), "dense"));
    all.running().forEach(running -> body.getChildren().add(mission(running)));
    if (!all.silent().isEmpty()) {
      body.getChildren()
          .add(
              Ui.paragraph(
                  messages.count("insights.hours.silent", all.silent().size()),
                  "caption",
                  "muted"));
    }
    body.getChildren().addAll(Ui.rule(), daysOff(all));
    return card;
  }

  private String total(Portfolio all) {
    return messages.get(
        all.silent().isEmpty() ? "insights.hours.total" : "insights.hours.least",
        text().hours(all.hours().sum()));
  }

  private String limit(Portfolio all) {
    Optional<BigDecimal> limit = all.limits().of(Limits.Kind.HOURS_WEEK);
    return limit
        .map(
            hours ->
                messages.get(
                    all.overHours().orElse(false) ? "insights.hours.over" : "insights.hours.within",
                    text().hours(hours),
                    text().hours(hours.subtract(all.hours().sum()).abs())))
        .orElseGet(() -> messages.get("insights.hours.nolimit"));
  }

  private HBox mission(Portfolio.Running running) {
    LinkButton link =
        new LinkButton(
            running.client().name() + " · " + running.mission().title(),
            () -> context.navigator().openMission(running.client().id(), running.mission().id()));
    link.setId("load-" + running.mission().id());
    link.setMinWidth(0);
    link.setWrapText(true);
    return line(
        link,
        running.hours().map(text()::hours).orElseGet(() -> messages.get("insights.hours.unknown")));
  }

  private static HBox line(Node name, String value) {
    var figure = Ui.label(value, "dense", "strong");
    figure.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox line = Ui.row("gap-12", name, Ui.spacer(), figure);
    line.getStyleClass().add("load-line");
    return line;
  }

  private Label daysOff(Portfolio all) {
    Optional<BigDecimal> limit = all.limits().of(Limits.Kind.DAYS_OFF_WEEK);
    boolean few =
        limit.flatMap(least -> all.daysOff().map(days -> days.compareTo(least) < 0)).orElse(false);
    String key = few ? "insights.daysoff.few" : "insights.daysoff.limit";
    String noted =
        all.daysOff()
            .map(days -> messages.get("insights.daysoff", text().number(days, 1)))
            .orElseGet(() -> messages.get("insights.daysoff.unknown"));
    Label words =
        Ui.paragraph(
            limit
                .map(days -> noted + " " + messages.get(key, text().number(days, 1)))
                .orElse(noted),
            "dense");
    if (few) {
      words.setGraphic(Mark.CAUTION.shape(14));
    }
    return words;
  }

  private Card income(IncomeShares incomes, Limits limits) {
    Card card = Card.titled(messages.get("insights.income"));
    VBox body = card.body();
    body.getChildren()
        .add(
            Ui.paragraph(
                incomes
                    .spread()
                    .map(this::spread)
                    .orElseGet(() -> messages.get("insights.income.none")),
                "dense"));
    Optional<BigDecimal> limit = limits.of(Limits.Kind.CLIENT_SHARE);
    incomes.shares().forEach(part -> body.getChildren().add(part(part, limit)));
    limit.ifPresent(
        percent ->
            body.getChildren()
                .add(
                    Ui.paragraph(
                        messages.get("insights.income.limit", text().percent(percent)),
                        "caption",
                        "muted")));
    body.getChildren()
        .addAll(
            Ui.rule(),
            Ui.paragraph(
                incomes
                    .runway()
                    .map(runway -> text().runway("insights.runway", runway))
                    .orElseGet(() -> messages.get("insights.runway.unknown")),
                "dense"));
    return card;
  }

  private String spread(Concentration spread) {
    return messages.get(
        "insights.income.spread",
        text().number(spread.effectiveClients(), 1),
        messages.get("insights.band." + spread.band().name()));
  }

  private VBox part(IncomeShares.Part part, Optional<BigDecimal> limit) {
    double share = part.share().doubleValue();
    String figure = text().share(part.share()) + " · " + text().amount(part.income());
    ShareBar bar = new ShareBar(0, share, share, part.client() + ", " + figure);
    VBox rows = Ui.column("gap-4", line(Ui.paragraph(part.client(), "dense"), figure), bar);
    if (limit.filter(most -> part.share().movePointRight(2).compareTo(most) > 0).isPresent()) {
      rows.getChildren().add(over());
    }
    return rows;
  }

  private Label over() {
    Label over = Ui.paragraph(messages.get("insights.income.over"), "caption");
    over.setGraphic(Mark.CAUTION.shape(14));
    return over;
  }
}
