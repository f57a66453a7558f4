package org.gardefou.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;

/**
 * Assesses missions against a catalogue to which her own profile was applied. Immutable, safe for
 * any thread.
 */
public final class Engine {
  private final Freelancer freelancer;
  private final Statics statics;
  private final Map<Phase, Map<ClientKind, Scope>> scopes = new EnumMap<>(Phase.class);

  /** An engine over the catalogue as her profile changes it. */
  public Engine(Catalogue catalogue, Freelancer freelancer) {
    this.freelancer = freelancer;
    this.statics = Statics.of(catalogue);
    for (Phase phase : Phase.values()) {
      Map<ClientKind, Scope> byKind = new EnumMap<>(ClientKind.class);
      for (ClientKind kind : ClientKind.values()) {
        byKind.put(kind, Scope.of(catalogue, statics.links(), phase, kind));
      }
      scopes.put(phase, byKind);
    }
  }

  /** The catalogue in use. */
  public Catalogue catalogue() {
    return statics.catalogue();
  }

  /** The advice about a mission on the given day. */
  public Assessment assess(Client client, Mission mission, LocalDate today) {
    FactSheet sheet = FactSheet.of(catalogue(), freelancer, client, mission, today);
    Scope scope = scope(client, mission);
    return new Assessor(statics, scope, sheet, mission).assess(today);
  }

  /**
   * All open questions that can still move the risk, the most telling first (domain.md A.5): those
   * that could bring a deal-breaker, then by how much the best and the worst answer narrow the
   * total on average, for the cost of asking. What an earlier question may settle does not count
   * again.
   */
  public List<Fact> ranking(Client client, Mission mission, LocalDate today) {
    FactSheet sheet = FactSheet.of(catalogue(), freelancer, client, mission, today);
    return new Assessor(statics, scope(client, mission), sheet, mission).ranking().all();
  }

  /**
   * What is known otherwise than by her own answer, by fact: words that known numbers decide
   * (domain.md A.7.1), and figures from her profile or the mission's own data.
   */
  public Map<String, Value> inferred(Client client, Mission mission, LocalDate today) {
    return FactSheet.of(catalogue(), freelancer, client, mission, today).inferred(mission);
  }

  /**
   * The questions that apply to a mission, in the catalogue's order: of its phase and kind of
   * client, and read by a rule or good sign that applies, directly or as a detail of such a
   * question. Her own questions are asked even where no rule reads them.
   */
  public List<Fact> questions(Client client, Mission mission) {
    return scope(client, mission).questions();
  }

  private Scope scope(Client client, Mission mission) {
    return Objects.requireNonNull(
        Objects.requireNonNull(scopes.get(mission.phase())).get(client.kind()));
  }
}
