package org.gardefou.ui.insights;

import java.math.BigDecimal;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.Known;
import org.gardefou.engine.insight.Noes;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.model.Freelancer;
import org.gardefou.money.Money;
import org.gardefou.summary.MoneyText;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Ui;

/** What her noes made room for: counts, hours where they are known, her own words. */
record NoesCard(Messages messages, Freelancer freelancer) {

  Card of(Noes noes) {
    Card card = Card.titled(messages.get("insights.noes"));
    VBox body = card.body();
    line(body, messages.count("insights.noes.count", noes.missions()));
    if (noes.missions() > 0) {
      line(body, again(noes));
      known(body, noes);
    }
    noes.words().forEach(words -> body.getChildren().add(quote(words)));
    return card;
  }

  private static void line(VBox body, String words) {
    body.getChildren().add(Ui.paragraph(words, "dense"));
  }

  private String again(Noes noes) {
    return noes.again().of() == 0
        ? messages.get("insights.noes.open")
        : messages.get("insights.noes.again", noes.again().count(), noes.again().of());
  }

  /** Sums only over the noes of which they are known, with how many those are. */
  private void known(VBox body, Noes noes) {
    MoneyText text = new MoneyText(messages);
    Known hours = noes.hours();
    Known price = noes.price();
    if (hours.count() > 0) {
      line(
          body,
          messages.get(
              "insights.noes.hours", text.hours(hours.sum()), hours.count(), noes.missions()));
    }
    if (price.count() > 0) {
      line(
          body,
          messages.get(
              "insights.noes.price", amount(text, price.sum()), price.count(), noes.missions()));
    }
  }

  private String amount(MoneyText text, BigDecimal sum) {
    return text.amount(new Money(sum, OwnMoney.of(freelancer.money()).currency()));
  }

  private VBox quote(Noes.Words words) {
    VBox quote =
        new VBox(
            Ui.paragraph(words.gained(), "dense"),
            Ui.paragraph(
                words.client().name() + " · " + words.mission().title(), "caption", "muted"));
    quote.getStyleClass().add("insight-quote");
    return quote;
  }
}
