package org.gardefou.ui.money;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.money.Fault;
import org.gardefou.money.FloorRate;
import org.gardefou.money.Money;
import org.gardefou.money.Result;
import org.gardefou.summary.MoneyText;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The floor rate that her figures give, or why they give none; it follows each change. */
final class FloorResult extends VBox {
  private final Label rate = Ui.paragraph("", "strong");
  private final Label more = Ui.paragraph("", "caption", "muted");
  private final Label typed = Ui.paragraph("", "caption");
  private final LinkButton useSum;

  /** {@code onUseSum} takes back the floor that she typed. */
  FloorResult(Runnable onUseSum) {
    useSum = new LinkButton("", onUseSum);
    useSum.setId("floor-use-sum");
    rate.setId("floor-result");
    rate.setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().addAll("panel-card", "subtle");
    getChildren().addAll(rate, more, typed, useSum);
  }

  void show(OwnMoney own, @Nullable BigDecimal typedRate, Messages messages) {
    MoneyText text = new MoneyText(messages);
    List<Figure> open = own.openForFloor();
    if (!open.isEmpty()) {
      say(messages.get("money.form.result.open"), names(open, messages));
    }
    own.floor().ifPresent(result -> show(result, text));
    boolean byHand = typedRate != null;
    Ui.show(typed, byHand);
    Ui.show(useSum, byHand);
    useSum.setText(messages.get("money.form.usesum"));
    if (typedRate != null) {
      typed.setText(
          messages.get("money.form.typed", text.amount(new Money(typedRate, own.currency()))));
    }
  }

  private static String names(List<Figure> open, Messages messages) {
    return String.join(
        " · ", open.stream().map(f -> messages.get("money.figure." + f.id())).toList());
  }

  private void show(Result<FloorRate> result, MoneyText text) {
    Messages messages = text.messages();
    switch (result) {
      case Result.Ok<FloorRate>(FloorRate floor) ->
          say(
              messages.get(
                  "money.form.result", text.amount(floor.day()), text.amount(floor.hour())),
              messages.get(
                  "money.form.result.more",
                  text.number(floor.billableDays(), 1),
                  text.amount(floor.turnover())));
      case Result.Failed<FloorRate>(Fault fault) ->
          say(messages.get("money.form.result.none"), messages.get("money.fault." + fault.name()));
    }
  }

  private void say(String words, String below) {
    rate.setText(words);
    more.setText(below);
  }
}
