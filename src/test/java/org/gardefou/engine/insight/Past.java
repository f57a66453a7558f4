package org.gardefou.engine.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Review;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Snapshot.Range;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Fourteen missions that were looked back on, seven of which went badly, and three that run. By
 * hand: scope warned in seven, six of which went badly, and stayed silent in seven, one of which
 * did; payment in five (three) and nine (four); meaning in four (none) and ten (seven); health in
 * two.
 */
public final class Past {
  private static final List<String> NAMES =
      List.of(
          "Atelier Nord",
          "Brasserie du Port",
          "Cabinet Lenoir",
          "Delta Conseil",
          "Éditions Sauge",
          "Ferme des Tilleuls",
          "Galerie Aubry",
          "Horlogerie Weber",
          "Imprimerie Duval",
          "Jardins Pasquier",
          "Kiosque & Cie",
          "Librairie Morel",
          "Menuiserie Roux",
          "Nautique Ouest");

  private static final Set<Integer> SCOPE = Set.of(0, 1, 2, 3, 4, 5, 7);
  private static final Set<Integer> PAYMENT = Set.of(0, 1, 2, 8, 9);
  private static final Set<Integer> HEALTH = Set.of(0, 10);
  private static final Set<Integer> MEANING = Set.of(10, 11, 12, 13);
  private static final Set<Integer> REFUSED = Set.of(5, 6, 12);
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  private Past() {}

  /** The fourteen, one client each, and three running missions of two further clients. */
  public static List<Client> clients() {
    List<Client> all = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(client(NAMES.get(i)).withMission(over(i)));
    }
    all.add(
        client("Opéra de Lys")
            .withMission(running("Saison 2027", "120", "10", "2"))
            .withMission(running("Boutique", "40", "8", null)));
    all.add(client("Papeterie Vasseur").withMission(running("Catalogue", null, "6", "1")));
    return all;
  }

  private static Client client(String name) {
    return Client.create(name, ClientKind.BUSINESS);
  }

  private static Mission running(
      String title, @Nullable String hours, String weeks, @Nullable String meetings) {
    Map<String, Answer> answers = new TreeMap<>();
    put(answers, "scope.hours_quoted", hours);
    put(answers, "mission.weeks", weeks);
    put(answers, "conditions.meetings_h_week", meetings);
    put(answers, "health.days_off_week", hours == null ? null : "1.5");
    return Mission.create(title, Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 10, 5))
        .withAnswers(answers);
  }

  private static void put(Map<String, Answer> answers, String fact, @Nullable String number) {
    if (number != null) {
      answers.put(fact, Answer.known(Value.of(new BigDecimal(number))));
    }
  }

  private static Mission over(int i) {
    LocalDate decided = FIRST.plusDays(20L * i);
    boolean badly = i < 7;
    boolean refused = REFUSED.contains(i);
    Mission mission =
        Mission.create("Mission " + (i + 1), refused ? Phase.PROSPECT : Phase.ONGOING)
            .withDecision(decision(i, decided, refused))
            .withReview(refused ? ofNo(decided, badly) : ofMission(decided, badly));
    return refused
        ? mission.withAnswer("scope.hours_quoted", Answer.known(Value.of(new BigDecimal(60))))
        : mission
            .withPhase(Phase.ONGOING, decided)
            .withEnded(decided.plusDays(60))
            .withAnswer(
                "communication.tone",
                Answer.known(Value.of(new BigDecimal(4)))
                    .withSource(Source.IMPRESSION)
                    .withDate(decided));
  }

  private static Decision decision(int i, LocalDate day, boolean refused) {
    return new Decision(
        refused ? Decision.Choice.DECLINE : Decision.Choice.ACCEPT,
        day,
        "CONDITIONS",
        List.of(),
        null,
        null,
        null,
        null,
        said(i),
        Map.of());
  }

  /** What the program said of the mission at a place of the list. */
  static Snapshot said(int i) {
    Map<String, Range> criteria = new TreeMap<>();
    Map<String, String> rules = new TreeMap<>();
    warn(SCOPE.contains(i), "SCP", "SCP-01", "red", criteria, rules);
    warn(PAYMENT.contains(i), "PAY", "PAY-13", "red", criteria, rules);
    warn(HEALTH.contains(i), "HLT", "HLT-03", "dealbreaker", criteria, rules);
    warn(MEANING.contains(i), "FIT", "FIT-11", "caution", criteria, rules);
    rules.put("COM-09", "info");
    return new Snapshot(
        "CONDITIONS", true, Range.of(BigDecimal.TEN, BigDecimal.TEN), criteria, rules, Map.of());
  }

  private static void warn(
      boolean warned,
      String criterion,
      String rule,
      String severity,
      Map<String, Range> criteria,
      Map<String, String> rules) {
    BigDecimal low = BigDecimal.valueOf(warned ? 40 : 39);
    criteria.put(criterion, Range.of(low, BigDecimal.valueOf(100)));
    if (warned) {
      rules.put(rule, severity);
    }
  }

  private static Review ofNo(LocalDate day, boolean again) {
    return new Review(
        day.plusDays(30),
        null,
        null,
        null,
        null,
        again,
        again ? "Listen to the first call." : "Ask one more question first.",
        again ? "Two free weeks, and the book cover that I had put off." : null,
        Map.of());
  }

  private static Review ofMission(LocalDate day, boolean badly) {
    return badly
        ? new Review(day.plusDays(70), 2, 1, 2, 3, false, "Price every extra.", null, Map.of())
        : new Review(day.plusDays(70), 5, 4, 4, 5, true, "Work in phases.", null, Map.of());
  }

  /** Entries of a journal about invoices: two sent, one paid late by 20 and one by 35 days. */
  public static List<Incident> invoices() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    return List.of(
        entry(day, "invoice_sent", "1200", null),
        entry(day.plusDays(50), "invoice_overdue", "1200", 20),
        entry(day.plusDays(60), "invoice_paid", "1200", null),
        entry(day.plusDays(61), "invoice_sent", "800", null),
        entry(day.plusDays(120), "invoice_overdue", null, 35),
        entry(day.plusDays(130), "invoice_sent", null, null),
        entry(day.plusDays(140), "paid_on_time", null, null));
  }

  private static Incident entry(
      LocalDate day, String kind, @Nullable String amount, @Nullable Integer days) {
    return new Incident(
        UUID.randomUUID(),
        day,
        null,
        kind,
        null,
        null,
        amount == null ? null : new BigDecimal(amount),
        days,
        null,
        null,
        null,
        Map.of());
  }
}
