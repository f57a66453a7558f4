package org.gardefou.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.money.OwnFigures;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/**
 * Assesses missions against a catalogue to which her own profile was applied. Immutable, safe for
 * any thread.
 */
public final class Engine {
  private final Catalogue catalogue;
  private final Freelancer freelancer;

  /** An engine over the catalogue as her profile changes it. */
  public Engine(Catalogue catalogue, Freelancer freelancer) {
    this.catalogue = catalogue;
    this.freelancer = freelancer;
  }

  /** The catalogue in use. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The advice about a mission on the given day. */
  public Assessment assess(Client client, Mission mission, LocalDate today) {
    FactSheet sheet = FactSheet.of(catalogue, freelancer, client, mission, today);
    List<Judged> judged =
        new Findings(catalogue, sheet, mission)
            .of(rules(client, mission)).stream()
                .map(finding -> Judged.of(finding, mission))
                .toList();
    Reasons reasons = new Reasons(catalogue, mission.phase());
    return new Assessor(catalogue, sheet, mission, judged, reasons)
        .assess(today, questions(client, mission));
  }

  /**
   * What is known otherwise than by her own answer, by fact: words that known numbers decide
   * (domain.md A.7.1), and figures from her profile or the mission's own data.
   */
  public Map<String, Value> inferred(Client client, Mission mission, LocalDate today) {
    return FactSheet.of(catalogue, freelancer, client, mission, today).inferred(mission);
  }

  private List<Rule> rules(Client client, Mission mission) {
    return catalogue.rules().values().stream()
        .filter(rule -> rule.appliesTo(mission.phase(), client.kind()))
        .toList();
  }

  /**
   * The questions that apply to a mission, in the catalogue's order: of its phase and kind of
   * client, and read by a rule or good sign that applies, directly or as a detail of such a
   * question. Her own questions are asked even where no rule reads them.
   */
  public List<Fact> questions(Client client, Mission mission) {
    Set<String> read = new HashSet<>();
    rules(client, mission).forEach(rule -> read.addAll(rule.names()));
    catalogue.greens().values().stream()
        .filter(green -> green.phases().contains(mission.phase()))
        .forEach(green -> read.addAll(green.when().names()));
    catalogue.giveUps().values().forEach(giveUp -> read.addAll(giveUp.when().names()));
    Set<String> wanted = behind(read);
    Predicate<Fact> applies =
        fact ->
            !fact.derived()
                && fact.phases().contains(mission.phase())
                && fact.kinds().contains(client.kind())
                && (fact.own()
                    || wanted.contains(fact.id())
                    || fact.refines().filter(wanted::contains).isPresent());
    return catalogue.facts().values().stream().filter(applies).toList();
  }

  /** Adds the facts that counted facts, exact figures and worked-out figures rest on. */
  private Set<String> behind(Set<String> read) {
    Set<String> all = new HashSet<>(read);
    for (String name : read) {
      Fact fact = catalogue.facts().get(name);
      Exact exact = fact == null ? null : fact.exact();
      if (exact != null) {
        all.addAll(exact.names());
      }
      if (fact != null && fact.count() instanceof Count.OfConditions count) {
        count.conditions().forEach(condition -> all.addAll(condition.names()));
      }
    }
    all.addAll(OwnFigures.inputs(all));
    return all;
  }
}
