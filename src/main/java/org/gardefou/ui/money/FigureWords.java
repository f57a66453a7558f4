package org.gardefou.ui.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.engine.money.RegimeDefault;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;
import org.gardefou.ui.words.NumberText;

/**
 * The words around a figure: its unit, what counts while she typed nothing, and how sure that is.
 */
record FigureWords(OwnMoney own, Messages messages) {
  private static final Map<Figure.Kind, String> UNITS =
      Map.of(
          Figure.Kind.PERCENT, "%",
          Figure.Kind.DAYS_A_WEEK, "",
          Figure.Kind.DAYS_A_YEAR, "money.unit.days",
          Figure.Kind.HOURS_A_DAY, "");

  /** Their section says that they are assumptions. */
  private static final Set<Figure.Kind> OF_THE_YEAR =
      Set.of(Figure.Kind.DAYS_A_WEEK, Figure.Kind.DAYS_A_YEAR, Figure.Kind.HOURS_A_DAY);

  FigureField.Shown shown(Figure figure) {
    return new FigureField.Shown(
        name(figure),
        unit(figure.kind()),
        own.typed(figure).orElse(null),
        own.standard(figure).map(this::number).orElse(""),
        hint(figure),
        figure.kind().most(),
        messages);
  }

  private String name(Figure figure) {
    boolean onProfit = own.regime().filter(RegimeDefault::onProfit).isPresent();
    return messages.get(
        figure == Figure.SOCIAL && onProfit
            ? "money.figure.socialPct.profit"
            : "money.figure." + figure.id());
  }

  private String unit(Figure.Kind kind) {
    String unit = UNITS.getOrDefault(kind, own.currency().getSymbol(messages.language().locale()));
    return unit.startsWith("money.") ? messages.get(unit) : unit;
  }

  private String number(BigDecimal number) {
    return NumberText.format(number, messages.language());
  }

  private String hint(Figure figure) {
    return ofRegime(figure).or(() -> assumed(figure)).or(() -> none(figure)).orElse("");
  }

  private Optional<String> ofRegime(Figure figure) {
    return own.regime()
        .map(regime -> regime.marks().get(figure))
        .map(
            mark ->
                mark.equals("K")
                    ? messages.get("money.form.regime.K")
                    : messages.get(
                        "money.form.regime.V",
                        Dates.day(own.defaults().checked(), messages.language())));
  }

  private Optional<String> assumed(Figure figure) {
    return Optional.ofNullable(own.defaults().assumptions().get(figure))
        .filter(number -> !OF_THE_YEAR.contains(figure.kind()))
        .map(
            number ->
                messages.get(
                    figure == Figure.LATE_FEE ? "money.form.unverified" : "money.form.assumed"));
  }

  private Optional<String> none(Figure figure) {
    return switch (figure) {
      case OTHER_INCOME, RECEIVABLES -> Optional.of(messages.get("money.form.none"));
      case INCOME_TAX, LEVY -> Optional.of(messages.get("money.form.none"));
      case LATE_RATE -> Optional.of(messages.get("money.form.laterate"));
      default -> Optional.empty();
    };
  }
}
