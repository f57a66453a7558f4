package org.gardefou.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.jspecify.annotations.Nullable;

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
    return examine(client, mission, today).assessment();
  }

  /** Examines a mission on the given day. */
  public Examination examine(Client client, Mission mission, LocalDate today) {
    return examine(client, mission, today, null);
  }

  /**
   * Examines a mission again after an edit: the result is the same as of {@link #examine}, but only
   * the rules that read a changed answer are checked.
   *
   * @param before an examination by this engine, best of the same mission
   */
  public Examination reexamine(
      Examination before, Client client, Mission mission, LocalDate today) {
    return examine(client, mission, today, before);
  }

  /**
   * The smallest sets of up to three changes that lead to another verdict, in both directions: for
   * the better clauses that are agreed and answers of the client that move by a step, for the worse
   * answers that move by a step along their order. Every change is tried alone, the twelve most
   * telling ones together; where no three of them make it better, a larger set is named from which
   * nothing can be left out.
   */
  public Levers levers(Client client, Mission mission, LocalDate today) {
    return levers(client, mission, today, () -> false);
  }

  /**
   * The same, as long as it is wanted.
   *
   * @param calledOff asked before each set is tried
   * @throws CancellationException when it was called off
   */
  public Levers levers(Client client, Mission mission, LocalDate today, BooleanSupplier calledOff) {
    Examination now = examine(client, mission, today);
    return new LeverFinder(
            now.workings(),
            mission,
            changed -> {
              if (calledOff.getAsBoolean()) {
                throw new CancellationException();
              }
              return reexamine(now, client, changed, today).verdict();
            })
        .find();
  }

  private Examination examine(
      Client client, Mission mission, LocalDate today, @Nullable Examination before) {
    JournalIndex index = JournalIndex.of(mission.journal(), before == null ? null : before.index());
    FactSheet sheet = FactSheet.of(catalogue(), freelancer, client, mission, today, index);
    Scope scope = scope(client, mission);
    Mitigations mitigations = Mitigations.of(catalogue(), scope.rules(), mission, index, today);
    Workings usable = before != null && isOf(before, scope) ? before.workings() : null;
    Workings workings =
        new Examiner(statics, scope, sheet, mitigations.clauses(), usable).examine();
    return new Examination(workings, mitigations, index, mission, today);
  }

  @SuppressWarnings("ReferenceEquality") // Another phase, kind or engine has another scope.
  private static boolean isOf(Examination before, Scope scope) {
    return before.workings().scope() == scope;
  }

  /**
   * The last day on which an examination of a mission surely says what it says on the given day:
   * nothing in it counts days, and the client is known for as many months.
   */
  public static LocalDate holdsUntil(Mission mission, LocalDate day) {
    LocalDate since = mission.since();
    if (!mission.journal().entries().isEmpty() || !mission.strain().isEmpty()) {
      return day;
    }
    if (since == null) {
      return LocalDate.MAX;
    }
    return since.isAfter(day)
        ? since.minusDays(1)
        : since.plusMonths(ChronoUnit.MONTHS.between(since, day) + 1).minusDays(1);
  }

  /**
   * What is known otherwise than by her own answers: what the journal counts (domain.md A.3), words
   * that known numbers decide (A.7.1), and figures from her profile or the mission's own data.
   */
  public Sources sources(Client client, Mission mission, LocalDate today) {
    JournalIndex index = JournalIndex.of(mission.journal());
    return FactSheet.of(catalogue(), freelancer, client, mission, today, index).sources(mission);
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
