package org.gardefou.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;

/** A small catalogue made by hand; its expressions are never run. */
@SuppressWarnings("NullAway")
public final class SampleCatalogue {
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Clause> clauses = new LinkedHashMap<>();

  public SampleCatalogue() {
    criterion(
        "ADV",
        "advice",
        "Respect of recommendations",
        "Advice",
        "Respect des recommandations",
        "Recommandations");
    criterion(
        "SCP", "scope", "Scope and completion", "Scope", "Périmètre et achèvement", "Périmètre");
    criterion("ROL", "role", "Role fit", "Role", "Adéquation au métier", "Métier");
    criterion("HLT", "health", "Health and recovery", "Health", "Santé et récupération", "Santé");
    criterion(
        "PAY", "payment", "Payment and contract", "Payment", "Paiement et contrat", "Paiement");
    criterion(
        "DEP",
        "dependency",
        "Economic dependency",
        "Dependency",
        "Dépendance économique",
        "Dépendance");
    criterion(
        "COM",
        "communication",
        "Communication and decisions",
        "Communication",
        "Communication et décisions",
        "Communication");
    criterion("FIT", "meaning", "Meaning and growth", "Meaning", "Sens et progression", "Sens");
    fact(
        "advice.set_aside",
        FactType.WORDS,
        "advice set aside",
        "recommandations écartées",
        "How often does he set advice aside without a reason?",
        "À quelle fréquence écarte-t-il vos recommandations sans motif ?");
    fact(
        "advice.set_aside_n",
        FactType.NUMBER,
        "recommendations set aside",
        "recommandations écartées en nombre",
        "How many of them?",
        "Combien ?");
    fact(
        "scope.revisions",
        FactType.CHOICE,
        "revisions",
        "retouches",
        "How many rounds of revision are included?",
        "Combien de tours de retouches sont compris ?");
    fact(
        "scope.stopped",
        FactType.WORDS,
        "actions stopped for something new",
        "actions arrêtées pour une nouvelle",
        "How often are actions stopped for something new?",
        "À quelle fréquence des actions sont-elles arrêtées pour une nouvelle ?");
    fact(
        "role.off_share",
        FactType.NUMBER,
        "off-role hours",
        "heures hors métier",
        "What share of the hours is off your trade?",
        "Quelle part des heures est hors métier ?");
    fact(
        "health.strain",
        FactType.NUMBER,
        "strain",
        "tension",
        "How strained are you?",
        "Quelle est votre tension ?");
    fact(
        "health.nights",
        FactType.NUMBER,
        "bad nights",
        "mauvaises nuits",
        "How many bad nights?",
        "Combien de mauvaises nuits ?");
    fact(
        "payment.deposit",
        FactType.NUMBER,
        "deposit",
        "acompte",
        "What deposit do you pay?",
        "Quel acompte versez-vous ?");
    fact(
        "payment.identity",
        FactType.YESNO,
        "identity checked",
        "identité vérifiée",
        "Is the identity checked?",
        "L’identité est-elle vérifiée ?");
    fact(
        "communication.decider",
        FactType.YESNO,
        "decider known",
        "décideur connu",
        "Who decides in the end?",
        "Qui décide au final ?");
    fact(
        "dependency.share",
        FactType.NUMBER,
        "share of my income",
        "part de mes revenus",
        "What share of your income?",
        "Quelle part de vos revenus ?");
    fact(
        "meaning.interest",
        FactType.SCALE,
        "interest",
        "intérêt",
        "How much does it interest you?",
        "À quel point cela vous intéresse-t-il ?");
    clause("K01", "Advice log", "Registre des conseils");
    clause(
        "K05",
        "Two rounds of revision, further ones by the hour",
        "Deux tours de retouches, les suivants à l’heure");
    clause(
        "K10", "At most two large actions open at a time", "Deux grandes actions ouvertes au plus");
    clause("K11", "Role sheet: in, on option, never", "Fiche de rôle : compris, en option, jamais");
    clause("K15", "Contact rule, 9 a.m. to 6 p.m.", "Règle de contact, de 9 h à 18 h");
    clause(
        "K16",
        "Load reset: two weeks at reduced volume",
        "Remise à plat de la charge : deux semaines allégées");
    clause("K21", "Deposit of 30 % and milestones", "Acompte de 30 % et paliers");
    rule("ADV-05", "ADV", List.of("K01"), null, false);
    rule("SCP-04", "SCP", List.of("K05"), "K", false);
    rule("SCP-10", "SCP", List.of("K05"), null, false);
    rule("SCP-11", "SCP", List.of("K10"), "A", false);
    rule("ROL-02", "ROL", List.of("K11"), null, false);
    rule("HLT-07", "HLT", List.of("K16"), null, false);
    rule("HLT-09", "HLT", List.of("K16", "K15"), null, false);
    rule("PAY-02", "PAY", List.of("K21"), null, false);
    rule("PAY-08", "PAY", List.of(), null, false);
    rule("COM-01", "COM", List.of(), null, false);
    rule("DEP-01", "DEP", List.of(), null, false);
    rule("OWN-01", "FIT", List.of(), null, true);
  }

  public Catalogue build() {
    return build("1.0", LocalDate.of(2026, 11, 1));
  }

  public Catalogue build(String version, LocalDate date) {
    return new Catalogue(
        version,
        date,
        new Thresholds(25, 55, 3, 2, 3, 2, 1, 2, 0.6, 0.3),
        null,
        criteria,
        facts,
        rules,
        Map.of(),
        Map.of(),
        clauses,
        List.of(),
        Map.of(),
        LawBook.none());
  }

  public Rule rule(String id) {
    return rules.get(id);
  }

  public Fact fact(String id) {
    return facts.get(id);
  }

  public Criterion criterion(String id) {
    return criteria.get(id);
  }

  public Map<String, Criterion> criteria() {
    return criteria;
  }

  private void criterion(
      String id, String key, String en, String shortEn, String fr, String shortFr) {
    Text name = new Text(en, fr);
    criteria.put(
        id,
        new Criterion(
            id,
            key,
            name,
            new Text(shortEn, shortFr),
            name,
            name,
            BigDecimal.TEN,
            "icon",
            id.equals("HLT"),
            false,
            false));
  }

  private void fact(
      String id, FactType type, String en, String fr, String question, String frQuestion) {
    boolean exact = id.endsWith("_n");
    facts.put(
        id,
        new Fact(
            id,
            id.replace('.', '_'),
            id.substring(0, id.indexOf('.')),
            type,
            Set.of(Phase.values()),
            Set.of(ClientKind.values()),
            exact ? Set.of() : Set.of(Fact.Flag.MUST_KNOW),
            Fact.Ask.CLIENT,
            new Text(en, fr),
            new Text(question, frQuestion),
            new Text("help " + en, "aide " + fr),
            new Text("why", "pourquoi"),
            choices(type),
            type == FactType.SCALE
                ? List.of(t("one"), t("two"), t("three"), t("four"), t("five"))
                : List.of(),
            type == FactType.NUMBER ? new Text("%", "%") : null,
            null,
            null,
            exact ? id.substring(0, id.length() - 2) : null,
            null,
            null));
  }

  private static List<Choice> choices(FactType type) {
    return switch (type) {
      case WORDS ->
          List.of(
              new Choice("never", new Text("never", "jamais")),
              new Choice("often", new Text("often", "souvent")));
      case CHOICE ->
          List.of(
              new Choice("limited", new Text("limited", "limitées")),
              new Choice("unlimited", new Text("unlimited", "illimitées")));
      default -> List.of();
    };
  }

  private static Text t(String text) {
    return new Text(text, text);
  }

  private void clause(String id, String en, String fr) {
    clauses.put(id, new Clause(id, new Text(en, fr), new Text(en, fr), List.of()));
  }

  private void rule(String id, String criterion, List<String> clauseIds, String mark, boolean own) {
    rules.put(
        id,
        new Rule(
            id,
            criterion,
            Set.of(Phase.values()),
            Set.of(ClientKind.values()),
            new EnumMap<>(Severity.class),
            List.of(),
            null,
            false,
            new Text("why", "pourquoi"),
            clauseIds,
            true,
            null,
            List.of(),
            List.of(),
            mark,
            null,
            own));
  }

  /** A good sign of a criterion. */
  public static Green green(String id, String criterion) {
    return new Green(id, criterion, Set.of(Phase.values()), null, List.of(), false, List.of());
  }
}
