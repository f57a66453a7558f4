package org.gardefou.ui.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/** What each client paid in the last twelve months: a line each, and one to add. */
final class IncomeList extends VBox {
  private final BiConsumer<String, @Nullable BigDecimal> onChange;
  private final VBox rows = Ui.column("gap-8");
  private final TextField client = new TextField();
  private final TextField amount = new TextField();
  private final Label unit = Ui.label("", "caption", "muted");
  private final Button add;
  private final Label problem = Ui.paragraph("", "caption", "error");
  private @Nullable Messages messages;
  private List<String> shown = List.of();

  /** An empty list; {@code onChange} hears of a client and an amount, null when taken away. */
  IncomeList(BiConsumer<String, @Nullable BigDecimal> onChange) {
    this.onChange = onChange;
    add = Ui.button(Icon.PLUS, "", this::add, "small");
    add.setId("income-add");
    client.setId("income-client");
    amount.setId("income-amount");
    amount.getStyleClass().add("number-field");
    amount.setOnAction(event -> add());
    client.setOnAction(event -> amount.requestFocus());
    problem.setGraphic(Icon.CAUTION.node(14));
    Ui.show(problem, false);
    getStyleClass().add("gap-8");
    getChildren().addAll(rows, Ui.row("gap-8", Ui.grow(client), amount, unit, add), problem);
  }

  void show(OwnMoney own, Messages texts) {
    messages = texts;
    client.setPromptText(texts.get("money.form.client"));
    client.setAccessibleText(texts.get("money.form.client"));
    amount.setPromptText(texts.get("money.form.amount"));
    amount.setAccessibleText(texts.get("money.form.amount"));
    add.setText(texts.get("money.form.add"));
    unit.setText(own.currency().getSymbol(texts.language().locale()));
    List<String> lines = new ArrayList<>();
    own.profile()
        .incomes()
        .forEach(
            (name, paid) -> lines.add(name + "\n" + NumberText.format(paid, texts.language())));
    if (!lines.equals(shown)) {
      shown = lines;
      KeepFocus.during(this, () -> rebuild(own, texts));
    }
  }

  private void rebuild(OwnMoney own, Messages texts) {
    rows.getChildren().clear();
    own.profile()
        .incomes()
        .forEach((name, paid) -> rows.getChildren().add(row(name, paid, own, texts)));
  }

  private Node row(String name, BigDecimal paid, OwnMoney own, Messages texts) {
    Label words = Ui.grow(Ui.paragraph(name, "dense"));
    words.setMinWidth(0);
    Label sum =
        Ui.label(
            NumberText.format(paid, texts.language()) + "\u00a0" + unit.getText(),
            "dense",
            "strong");
    Button remove =
        Ui.iconButton(
            Icon.TRASH, texts.get("money.form.remove", name), () -> onChange.accept(name, null));
    HBox row = Ui.row("gap-8", words, sum, remove);
    row.getStyleClass().add("income-row");
    return row;
  }

  private void add() {
    Messages texts = messages;
    if (texts == null) {
      return;
    }
    String name = client.getText().strip();
    BigDecimal paid =
        NumberText.parse(amount.getText(), null, texts.language())
            .filter(Figure.Kind.AMOUNT::takes)
            .orElse(null);
    if (name.isEmpty()) {
      refuse(client, texts.get("money.form.noclient"));
    } else if (paid == null) {
      refuse(amount, texts.get("money.form.noamount"));
    } else {
      Ui.show(problem, false);
      client.clear();
      amount.clear();
      client.requestFocus();
      onChange.accept(name, paid);
    }
  }

  private void refuse(TextField field, String words) {
    problem.setText(words);
    Ui.show(problem, true);
    field.requestFocus();
  }
}
