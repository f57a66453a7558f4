package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Freelancer;
import org.gardefou.money.Concentration;
import org.gardefou.money.Means;
import org.gardefou.money.Money;
import org.gardefou.money.Runway;

/**
 * How her income of twelve months spreads over clients (domain.md D.9), and how long she can live
 * without any (D.10).
 *
 * @param spread nothing while she named no income
 * @param shares the largest first
 * @param runway nothing while her means are not known
 */
public record IncomeShares(
    Optional<Concentration> spread, List<Part> shares, Optional<Runway> runway) {
  public IncomeShares {
    shares = List.copyOf(shares);
  }

  /**
   * What one client pays.
   *
   * @param share in all, 0-1
   */
  public record Part(String client, Money income, BigDecimal share) {}

  /** The spread that her profile states. */
  public static IncomeShares of(Freelancer freelancer) {
    OwnMoney own = OwnMoney.of(freelancer.money());
    Optional<Concentration> spread = spread(own);
    return new IncomeShares(
        spread, spread.map(s -> parts(own, s)).orElse(List.of()), own.means().map(Means::runway));
  }

  private static Optional<Concentration> spread(OwnMoney own) {
    return Concentration.of(
            own.profile().incomes().values().stream()
                .map(i -> new Money(i, own.currency()))
                .toList())
        .toOptional();
  }

  private static List<Part> parts(OwnMoney own, Concentration spread) {
    return own.profile().incomes().entrySet().stream()
        .map(e -> part(e.getKey(), new Money(e.getValue(), own.currency()), spread))
        .filter(part -> part.income().positive())
        .sorted(Comparator.comparing(Part::share).reversed())
        .toList();
  }

  private static Part part(String client, Money income, Concentration spread) {
    return new Part(client, income, spread.share(income));
  }

  /** What a client pays, found by name as the money profile keeps it. */
  public Optional<Part> ofClient(String name) {
    return shares.stream()
        .filter(part -> part.client().strip().equalsIgnoreCase(name.strip()))
        .findFirst();
  }
}
