package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.LawBook;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.MoneyProfile;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;

/**
 * One freelancer and one mission in numbers, worked by hand.
 *
 * <ul>
 *   <li>Floor: the example of domain.md D.3, 41.33 an hour.
 *   <li>Hours: 40 + 6 weeks * 1 of meetings + 5 + 4 + 6 weeks * 0.5 of travel + 2 = 60.
 *   <li>Waiting: 3,000 * 0.1 * 30 / 365 = 24.6575. Loss: (3,000 - 900) * 0.01 * 0.7 = 14.70.
 *   <li>Hour: (3,000 - 150 - 24.6575 - 14.70) / 60 = 2,810.6425 / 60 = 46.8440.
 * </ul>
 */
public record Ledger(MoneyProfile money, ClientKind kind, Mission mission) {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LawBook LAW = CatalogueLoader.builtIn().catalogue().law();
  public static final String CLIENT = "Atelier Ventabren";

  /** All that is needed is known. */
  public static Ledger full() {
    return new Ledger(
            MoneyProfile.EMPTY, ClientKind.BUSINESS, Mission.create("Charte", Phase.PROSPECT))
        .regime("fr-micro-liberal")
        .figure(Figure.NET_INCOME, "24000")
        .figure(Figure.COSTS, "4800")
        .figure(Figure.RESERVE, "5400")
        .figure(Figure.RECEIVABLES, "1800")
        .figure(Figure.MONTHLY_NEED, "1500")
        .figure(Figure.FIXED_COSTS, "300")
        .income("Les Halles d’Orsan", "12000")
        .income("Studio Bregançon", "4000")
        .number("price.amount", "3000")
        .number("mission.weeks", "6")
        .number("scope.hours_quoted", "40")
        .number("conditions.meetings_h_week", "1")
        .number("conditions.travel_h_week", "0.5")
        .number("price.revisions_h", "5")
        .number("price.admin_h", "4")
        .number("price.presales_h", "2")
        .number("price.expenses_est", "150")
        .yes("price.expenses_covered", false)
        .number("payment.term_days", "30")
        .number("payment.deposit_pct", "30")
        .yes("payment.id_verified", true);
  }

  /** Nothing is known. */
  public static Ledger blank() {
    return new Ledger(
        MoneyProfile.EMPTY, ClientKind.BUSINESS, Mission.create("Charte", Phase.PROSPECT));
  }

  public Ledger regime(String id) {
    return new Ledger(money.withRegime(id), kind, mission);
  }

  public Ledger figure(Figure figure, String number) {
    return new Ledger(money.withFigure(figure.id(), new BigDecimal(number)), kind, mission);
  }

  public Ledger without(Figure figure) {
    return new Ledger(money.withFigure(figure.id(), null), kind, mission);
  }

  public Ledger income(String client, String amount) {
    return new Ledger(money.withIncome(client, new BigDecimal(amount)), kind, mission);
  }

  public Ledger number(String fact, String number) {
    return answer(fact, Answer.known(Value.of(new BigDecimal(number))));
  }

  public Ledger yes(String fact, boolean yes) {
    return answer(fact, Answer.known(Value.of(yes)));
  }

  public Ledger answer(String fact, Answer answer) {
    return new Ledger(money, kind, mission.withAnswer(fact, answer));
  }

  public Ledger without(String fact) {
    return new Ledger(money, kind, mission.withoutAnswer(fact));
  }

  public Ledger running() {
    return new Ledger(money, kind, mission.withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2)));
  }

  public Ledger of(ClientKind newKind) {
    return new Ledger(money, newKind, mission);
  }

  public Freelancer freelancer() {
    return Freelancer.create().withMoney(money);
  }

  public Client client() {
    return Client.create(CLIENT, kind).withMissions(List.of(mission));
  }

  public MoneyReport report() {
    return report(freelancer(), false);
  }

  public MoneyReport report(Freelancer freelancer, boolean paymentRed) {
    return MoneyReport.of(freelancer, client(), mission, paymentRed, LAW, TODAY);
  }
}
