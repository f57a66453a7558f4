package org.gardefou.engine.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Dated rates and assumptions, in percent, from {@code money/defaults.json} (domain.md D.2-D.7).
 *
 * @param checked the day on which they were last checked
 * @param assumptions figures to start from, which she may change
 * @param loss chances of not being paid
 * @param stopsAfterMonths when the client stops, in "if I accept and he stops"
 * @param apartPct difference from which her own number and the worked-out one are shown side by
 *     side
 */
public record MoneyDefaults(
    LocalDate checked,
    List<RegimeDefault> regimes,
    Map<Figure, BigDecimal> assumptions,
    Loss loss,
    BigDecimal stopsAfterMonths,
    BigDecimal apartPct) {
  private static final MoneyDefaults BUILT_IN = read();

  public MoneyDefaults {
    regimes = List.copyOf(regimes);
    assumptions = Map.copyOf(assumptions);
  }

  /**
   * Chances of not being paid, and what is got back in the end; all are assumptions.
   *
   * @param verifiedWithDeposit client checked and a deposit paid
   * @param paymentRed a red flag on payment
   */
  public record Loss(
      BigDecimal verifiedWithDeposit,
      BigDecimal other,
      BigDecimal paymentRed,
      BigDecimal recovery) {}

  /** The defaults of the program. */
  public static MoneyDefaults builtIn() {
    return BUILT_IN;
  }

  /** The regime of an id. */
  public Optional<RegimeDefault> regime(@Nullable String id) {
    return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
  }

  private static MoneyDefaults read() {
    try (InputStream in =
        Objects.requireNonNull(
            MoneyDefaults.class.getResourceAsStream("/org/gardefou/money/defaults.json"))) {
      return of(StrictJson.mapper().readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MoneyDefaults of(JsonNode json) {
    JsonNode loss = json.get("loss");
    return new MoneyDefaults(
        LocalDate.parse(json.get("checked").stringValue()),
        json.get("regimes").valueStream().map(MoneyDefaults::regime).toList(),
        figures(json.get("assumptions"), JsonNode::decimalValue),
        new Loss(
            loss.get("verifiedWithDepositPct").decimalValue(),
            loss.get("otherPct").decimalValue(),
            loss.get("paymentRedPct").decimalValue(),
            loss.get("recoveryPct").decimalValue()),
        json.get("stopsAfterMonths").decimalValue(),
        json.get("apartPct").decimalValue());
  }

  private static RegimeDefault regime(JsonNode json) {
    JsonNode name = json.get("name");
    return new RegimeDefault(
        json.get("id").stringValue(),
        new Text(name.get("en").stringValue(), name.get("fr").stringValue()),
        json.get("base").stringValue().equals("profit"),
        json.has("validFrom") ? LocalDate.parse(json.get("validFrom").stringValue()) : null,
        figures(json.get("rates"), JsonNode::decimalValue),
        figures(json.get("marks"), JsonNode::stringValue));
  }

  private static <V> Map<Figure, V> figures(JsonNode json, Function<JsonNode, V> value) {
    Map<Figure, V> all = new EnumMap<>(Figure.class);
    json.properties()
        .forEach(
            entry ->
                all.put(Figure.of(entry.getKey()).orElseThrow(), value.apply(entry.getValue())));
    return all;
  }
}
