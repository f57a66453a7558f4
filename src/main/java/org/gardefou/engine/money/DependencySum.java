package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gardefou.model.Client;
import org.gardefou.model.Phase;
import org.gardefou.money.Concentration;
import org.gardefou.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Spreads her income over clients. What she noted for a running mission’s client holds the mission
 * already; that of a prospect comes on top.
 */
record DependencySum(OwnMoney own, Client client, Phase phase, MissionFacts facts) {
  private static final BigDecimal YEAR = BigDecimal.valueOf(52);

  DependencyReport report() {
    Needed needed = new Needed(facts);
    List<Money> others = incomes(false);
    List<Money> fromClient = incomes(true);
    if (others.isEmpty()) {
      needed.note(new Input.Incomes());
    }
    Money known = sum(fromClient);
    boolean held = phase == Phase.ONGOING && !fromClient.isEmpty();
    Money with = held ? known : known.plus(price(needed));
    Concentration now = others.isEmpty() ? null : spread(others, held ? with : known);
    Concentration after = others.isEmpty() || !with.positive() ? null : spread(others, with);
    return new DependencyReport(
        now, after, after == null ? null : after.share(with), needed.open());
  }

  /** The price, or what of it falls in a year. */
  private Money price(Needed needed) {
    Money price = new Money(needed.positive(MissionFacts.PRICE), own.currency());
    BigDecimal weeks = needed.positive(MissionFacts.WEEKS);
    return weeks.compareTo(YEAR) > 0 ? price.times(YEAR).over(weeks) : price;
  }

  private List<Money> incomes(boolean ofClient) {
    return own.profile().incomes().entrySet().stream()
        .filter(income -> income.getKey().strip().equalsIgnoreCase(client.name()) == ofClient)
        .map(Map.Entry::getValue)
        .filter(income -> income.signum() >= 0)
        .map(income -> new Money(income, own.currency()))
        .toList();
  }

  private Money sum(List<Money> incomes) {
    return incomes.stream().reduce(Money.zero(own.currency()), Money::plus);
  }

  private static @Nullable Concentration spread(List<Money> others, Money fromClient) {
    List<Money> all = new ArrayList<>(others);
    all.add(fromClient);
    return Concentration.of(all).toOptional().orElse(null);
  }
}
