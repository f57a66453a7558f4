package org.gardefou.ui.money;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gardefou.engine.money.MoneyDefaults;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.engine.money.RegimeDefault;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** Regime and currency. A regime brings its rates, which she may overwrite. */
final class RegimeChoice extends VBox {
  private static final List<String> CURRENCIES = List.of("CAD", "CHF", "EUR", "GBP", "USD");

  private final ComboBox<String> regime = new ComboBox<>();
  private final ComboBox<String> currency = new ComboBox<>();
  private final FieldRow regimeRow = new FieldRow("", regime);
  private final FieldRow currencyRow = new FieldRow("", currency);
  private final Label note = Ui.paragraph("", "caption", "muted");
  private final Consumer<String> onRegime;
  private final Consumer<String> onCurrency;
  private boolean showing;

  RegimeChoice(Consumer<String> onRegime, Consumer<String> onCurrency) {
    this.onRegime = onRegime;
    this.onCurrency = onCurrency;
    regime.setId("regime");
    currency.setId("currency");
    regime.setMaxWidth(Double.MAX_VALUE);
    regime.setMinWidth(0);
    regime.setOnAction(event -> chosen(regime.getValue(), onRegime));
    currency.setOnAction(event -> chosen(currency.getValue(), onCurrency));
    note.getStyleClass().add("under-field");
    getStyleClass().add("gap-8");
    getChildren().addAll(currencyRow, regimeRow, note);
  }

  private void chosen(@Nullable String value, Consumer<String> listener) {
    if (!showing && value != null) {
      listener.accept(value);
    }
  }

  void show(OwnMoney own, Messages messages) {
    showing = true;
    regimeRow.setName(messages.get("money.form.regime"));
    currencyRow.setName(messages.get("money.form.currency"));
    regime.setPromptText(messages.get("money.form.regime.choose"));
    regime.setConverter(new Names(own.defaults(), messages));
    regime.getItems().setAll(own.defaults().regimes().stream().map(RegimeDefault::id).toList());
    regime.setValue(own.regime().map(RegimeDefault::id).orElse(null));
    String code = own.currency().getCurrencyCode();
    TreeSet<String> codes = new TreeSet<>(CURRENCIES);
    codes.add(code);
    currency.getItems().setAll(codes);
    currency.setValue(code);
    note.setText(messages.get("money.form.regime.note"));
    showing = false;
  }

  /** The names of regimes by their ids. */
  private static final class Names extends StringConverter<String> {
    private final MoneyDefaults defaults;
    private final Messages messages;

    Names(MoneyDefaults defaults, Messages messages) {
      this.defaults = defaults;
      this.messages = messages;
    }

    @Override
    public String toString(@Nullable String id) {
      return defaults.regime(id).map(regime -> messages.of(regime.name())).orElse("");
    }

    @Override
    public String fromString(String name) {
      return name;
    }
  }
}
