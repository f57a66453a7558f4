package org.gardefou.ui.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.PaymentRecord;
import org.gardefou.engine.money.IncomeShares;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.money.Money;
import org.gardefou.summary.MoneyText;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** Share of income, how the client pays, last contact. */
record RecordCard(UiContext context, Messages messages) {
  Card of(Client client) {
    Card card = Card.titled(messages.get("client.record"));
    VBox body = card.body();
    body.getChildren().addAll(income(client), contact(client), payment(client));
    body.getStyleClass().add("gap-12");
    return card;
  }

  private Freelancer freelancer() {
    return context.desk().state().get().freelancer();
  }

  private VBox income(Client client) {
    MoneyText money = new MoneyText(messages);
    String words =
        IncomeShares.of(freelancer())
            .ofClient(client.name())
            .map(
                part ->
                    messages.get(
                        "client.income.share",
                        money.share(part.share()),
                        money.amount(part.income())))
            .orElseGet(() -> messages.get("client.income.unknown"));
    return named("client.income", words);
  }

  private VBox named(String key, String words) {
    return Ui.column(
        "gap-0", Ui.label(messages.get(key), "caption", "muted"), Ui.paragraph(words, "dense"));
  }

  private VBox contact(Client client) {
    return named(
        "client.contact",
        lastContact(client)
            .map(
                day ->
                    messages.get(
                        "client.contact.on",
                        Dates.day(day, messages.language()),
                        Dates.ago(day, context.desk().today(), messages)))
            .orElseGet(() -> messages.get("client.contact.unknown")));
  }

  /** The day that she noted, or that of the newest entry of a journal where that is later. */
  private static Optional<LocalDate> lastContact(Client client) {
    Stream<LocalDate> entries =
        client.missions().stream().flatMap(m -> m.journal().entries().stream()).map(Incident::date);
    return Stream.concat(Stream.ofNullable(client.lastContact()), entries)
        .max(Comparator.naturalOrder());
  }

  private VBox payment(Client client) {
    PaymentRecord record = PaymentRecord.of(client);
    VBox lines = Ui.column("gap-4", Ui.label(messages.get("client.payment"), "caption", "muted"));
    if (record.empty()) {
      lines.getChildren().add(Ui.paragraph(messages.get("client.payment.none"), "dense"));
    }
    record.lines().stream()
        .filter(line -> line.count() > 0)
        .forEach(line -> lines.getChildren().add(Ui.paragraph(line(line), "dense")));
    record
        .daysLate()
        .ifPresent(
            days ->
                lines
                    .getChildren()
                    .add(
                        Ui.paragraph(
                            messages.get("client.payment.late", days, record.daysKnown()),
                            "dense")));
    return lines;
  }

  private String line(PaymentRecord.Line line) {
    String name =
        Optional.ofNullable(context.desk().catalogue().incidents().get(line.kind()))
            .map(kind -> messages.of(kind.name()))
            .orElse(line.kind());
    String counted = messages.get("client.payment.line", name, line.count());
    if (line.amount().count() == 0) {
      return counted;
    }
    Money sum = new Money(line.amount().sum(), OwnMoney.of(freelancer().money()).currency());
    String amount = new MoneyText(messages).amount(sum);
    return line.amount().count() == line.count()
        ? messages.get("client.payment.amount", counted, amount)
        : messages.get("client.payment.partly", counted, amount, line.amount().count());
  }
}
