package org.gardefou.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.CriterionRisk;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.GoodSign;
import org.gardefou.engine.Interval;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;

/** Assessments made by hand, until and beside what the engine makes. */
public final class Samples {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public final SampleCatalogue catalogue = new SampleCatalogue();

  /** All that one report is built from. */
  public record Case(
      SampleCatalogue catalogue, Client client, Mission mission, Assessment assessment) {
    public SummaryReport report(Language language, SummaryOptions options) {
      return SummaryBuilder.build(
          client,
          mission,
          assessment,
          Freelancer.create().withName("Camille Aubry"),
          catalogue.build(),
          language,
          options);
    }
  }

  /** The running mission of the mock-up: a deal-breaker, reds, health, agreements, a decision. */
  public Case running() {
    Mission mission =
        Mission.create("Communication de marque et salons", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2025, 5, 12))
            .withAgreement(
                new Agreement(
                    "K10",
                    Agreement.State.AGREED,
                    LocalDate.of(2026, 10, 15),
                    "courriel du 15 octobre",
                    List.of(),
                    Map.of(),
                    Map.of()))
            .withAgreement(agreement("K15", Agreement.State.BROKEN, 2026, 9, 19))
            .withAgreement(agreement("K01", Agreement.State.PROPOSED, 2026, 11, 10))
            .withAgreement(agreement("K11", Agreement.State.AGREED, 2026, 12, 24))
            .withDecision(decision(LocalDate.of(2026, 11, 23)))
            .withDecision(later());
    Client client = Client.create("Maison Ostrevant", ClientKind.BUSINESS).withMission(mission);
    return new Case(catalogue, client, mission, runningAssessment());
  }

  private static Agreement agreement(
      String clause, Agreement.State state, int year, int month, int day) {
    return Agreement.of(clause, state, LocalDate.of(year, month, day));
  }

  private static Decision decision(LocalDate date) {
    return new Decision(
        Decision.Choice.DECLINE,
        date,
        "DECLINE",
        List.of("ADV-05", "HLT-07", "ROL-02"),
        "Je propose à Maison Ostrevant une étude ponctuelle au forfait, avec registre des"
            + " conseils.\nPréavis de 45 jours.",
        "Mon autonomie, la confiance en mon métier.",
        null,
        LocalDate.of(2027, 1, 8),
        null,
        Map.of());
  }

  private static Decision later() {
    return new Decision(
        Decision.Choice.ACCEPT,
        LocalDate.of(2026, 12, 24),
        null,
        List.of(),
        "Changement d’avis ultérieur",
        null,
        null,
        null,
        null,
        Map.of());
  }

  private Assessment runningAssessment() {
    return new Assessment(
        TODAY,
        "1.0",
        Verdict.DECLINE,
        Verdict.DECLINE,
        true,
        Set.of(Verdict.DECLINE),
        new Interval(46.4, 53.2),
        true,
        new Coverage(56, 61),
        List.of(
            new Text(
                "A deal-breaker stands: advice is set aside nearly always (ADV-05).",
                "Un constat rédhibitoire : les conseils sont écartés presque toujours (ADV-05)."),
            new Text(
                "Three red flags in two criteria: Scope, Health.",
                "Trois drapeaux rouges dans deux critères : Périmètre, Santé.")),
        runningCriteria(),
        runningFlags(),
        List.of(),
        List.of(
            new GoodSign(
                SampleCatalogue.green("G11", "PAY"),
                new Text("Paid on time for 12 months.", "Payée à l’heure depuis 12 mois."),
                List.of(reading("payment.deposit", 30, Source.DOCUMENT, 2))),
            new GoodSign(
                SampleCatalogue.green("G08", "HLT"),
                new Text("Room to breathe.", "De l’air pour souffler."),
                List.of())),
        List.of(
            new Text("Regular income: 2,150 € a month.", "Un revenu régulier : 2 150 € par mois."),
            new Text("60 % of my income.", "60 % de mes revenus."),
            new Text("Praise from his customers.", "Les éloges de ses clients, qui font plaisir.")),
        List.of(
            question("scope.revisions", true),
            question("health.strain", false),
            question("communication.decider", true),
            question("dependency.share", false)));
  }

  private List<CriterionRisk> runningCriteria() {
    return List.of(
        risk("ADV", 100, 100),
        risk("SCP", 69.4, 82),
        risk("ROL", 64, 69),
        risk("HLT", 71, 83),
        risk("PAY", 0, 0),
        risk("DEP", 39, 39),
        risk("COM", 28, 57),
        risk("FIT", 0, 0));
  }

  public CriterionRisk risk(String id, double low, double high) {
    return new CriterionRisk(catalogue.criterion(id), new Interval(low, high), true);
  }

  private List<Flag> runningFlags() {
    return List.of(
        flag(
            "ADV-05",
            Severity.DEALBREAKER,
            FlagState.FIRED,
            new Text(
                "8 of 10 recommendations set aside without a reason in 90 days, in a mission that"
                    + " buys advice.",
                "8 recommandations sur 10 écartées sans motif en 90 jours, pour une mission qui"
                    + " achète du conseil."),
            reading("advice.set_aside", "often", Source.JOURNAL, 20),
            reading("scope.revisions", "unlimited", Source.DOCUMENT, 3)),
        flag(
            "SCP-11",
            Severity.RED,
            FlagState.FIRED,
            new Text(
                "4 of 6 actions stopped for a new request; none measured.",
                "4 actions sur 6 arrêtées pour une nouvelle demande ; aucune mesurée."),
            reading("scope.stopped", "often", Source.JOURNAL, 18)),
        flag(
            "ROL-02",
            Severity.RED,
            FlagState.FIRED,
            new Text(
                "30 % of the hours off the trade, at skill 2 of 5.",
                "30 % des heures hors métier, maîtrise 2 sur 5."),
            reading("role.off_share", 30, Source.IMPRESSION, 12)),
        flag(
            "HLT-07",
            Severity.RED,
            FlagState.FIRED,
            new Text("Strain 68 of 100.", "Tension à 68 sur 100."),
            reading("health.strain", 68, Source.IMPRESSION, 12)),
        flag(
            "HLT-09",
            Severity.RED,
            FlagState.FIRED,
            new Text("Seven bad nights in two weeks.", "Sept mauvaises nuits en deux semaines."),
            reading("health.nights", 7, Source.JOURNAL, 21)),
        new Flag(
            catalogue.rule("SCP-10"),
            FlagState.MITIGATED,
            Severity.CAUTION,
            Severity.CAUTION,
            new Text(
                "4 additions without pay in 30 days, about 11 hours.",
                "4 ajouts non facturés en 30 jours, environ 11 heures."),
            List.of(reading("scope.stopped", "often", Source.JOURNAL, 22)),
            List.of(),
            "K05",
            null),
        flag(
            "COM-01",
            Severity.CAUTION,
            FlagState.FIRED,
            new Text("Three people give orders.", "Trois personnes donnent des consignes.")),
        flag(
            "DEP-01",
            Severity.RED,
            FlagState.POSSIBLE,
            new Text("Income depends on one client.", "Le revenu dépend d’un seul client.")));
  }

  public Flag flag(
      String rule, Severity severity, FlagState state, Text evidence, FactReading... facts) {
    return flag(catalogue.rule(rule), severity, state, evidence, facts);
  }

  public static Flag flag(
      Rule rule, Severity severity, FlagState state, Text evidence, FactReading... facts) {
    return new Flag(
        rule, state, severity, severity, evidence, List.of(facts), List.of(), null, null);
  }

  public FactReading reading(String fact, String word, Source source, int day) {
    Text display =
        word.equals("often") ? new Text("often", "souvent") : new Text(word, "illimitées");
    return new FactReading(
        catalogue.fact(fact), Value.of(word), display, source, LocalDate.of(2026, 11, day));
  }

  public FactReading reading(String fact, int number, Source source, int day) {
    return new FactReading(
        catalogue.fact(fact),
        Value.of(BigDecimal.valueOf(number)),
        new Text(number + " %", number + " %"),
        source,
        LocalDate.of(2026, 11, day));
  }

  public OpenQuestion question(String fact, boolean toClient) {
    return new OpenQuestion(catalogue.fact(fact), catalogue.fact(fact).question(), toClient, 12.5);
  }

  /** A prospect of whom nothing is known but the name. */
  public Case empty() {
    Mission mission = Mission.create("Lettre mensuelle", Phase.PROSPECT);
    Client client = Client.create("Office de Rochevigne", ClientKind.PUBLIC).withMission(mission);
    Assessment assessment =
        new Assessment(
            TODAY,
            "1.0",
            Verdict.ASK_FIRST,
            Verdict.ACCEPT,
            false,
            Set.of(Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE),
            new Interval(0, 94.1),
            false,
            new Coverage(0, 78),
            List.of(),
            catalogue.criteria().keySet().stream().map(id -> risk(id, 0, 100)).toList(),
            List.of(
                flag(
                    "ADV-05",
                    Severity.DEALBREAKER,
                    FlagState.POSSIBLE,
                    new Text("possible", "possible"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(question("scope.revisions", true), question("payment.deposit", true)));
    return new Case(catalogue, client, mission, assessment);
  }

  /** Everything long: 25 flags, long names, many facts. */
  public Case crowded() {
    String name =
        "Syndicat intercommunal d’aménagement touristique des Hautes-Vallées-de-l’Ostrevantais"
            + " et de la Donaudampfschifffahrtsgesellschaftskapitaenswitwenversicherungsanstalt";
    Mission mission =
        Mission.create(
                "Refonte complète du dispositif éditorial, des guides d’été et d’hiver, du site et"
                    + " des lettres d’information",
                Phase.PROSPECT)
            .withAgreement(agreement("K05", Agreement.State.REFUSED, 2026, 11, 2));
    List<Flag> flags = new ArrayList<>();
    String[] rules = {"SCP-04", "PAY-02", "COM-01", "ROL-02", "OWN-01", "DEP-01", "SCP-11"};
    Severity[] severities = {
      Severity.DEALBREAKER, Severity.RED, Severity.CAUTION, Severity.CAUTION, Severity.INFO
    };
    for (int i = 0; i < 25; i++) {
      flags.add(
          flag(
              rules[i % rules.length],
              severities[i / 5],
              FlagState.FIRED,
              new Text(
                  "Finding number "
                      + (i + 1)
                      + ": the scope names neither deliverables nor an end,"
                      + " and every round of revision is included without limit or price.",
                  "Constat numéro "
                      + (i + 1)
                      + " : le périmètre ne nomme ni livrables ni fin, et"
                      + " chaque tour de retouches est compris, sans limite ni prix."),
              reading("scope.revisions", "unlimited", Source.DOCUMENT, 3),
              reading("payment.deposit", 0, Source.CLIENT, 4),
              reading("scope.stopped", "often", Source.IMPRESSION, 5)));
    }
    Client client = Client.create(name, ClientKind.PUBLIC).withMission(mission);
    Assessment assessment =
        new Assessment(
            TODAY,
            "1.0",
            Verdict.CONDITIONS,
            Verdict.CONDITIONS,
            false,
            Set.of(Verdict.CONDITIONS, Verdict.DECLINE),
            new Interval(24.6, 61),
            true,
            new Coverage(41, 78),
            List.of(
                new Text("Five deal-breakers stand.", "Cinq constats rédhibitoires."),
                new Text(
                    "Five red flags in four criteria.",
                    "Cinq drapeaux rouges dans quatre critères.")),
            catalogue.criteria().keySet().stream()
                .map(id -> risk(id, 20 + id.charAt(0) % 7 * 9, 90))
                .toList(),
            flags,
            List.of(),
            List.of(),
            List.of(new Text("A known name.", "Un nom connu.")),
            catalogue.build().facts().keySet().stream()
                .limit(7)
                .map(id -> question(id, id.length() % 2 == 0))
                .toList());
    return new Case(catalogue, client, mission, assessment);
  }
}
