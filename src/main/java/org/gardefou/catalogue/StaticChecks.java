package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;

/**
 * Finds what is odd in a catalogue although it can be read: conditions that never or always hold,
 * severities that never show, conditions that stand twice, questions that nobody reads. It tries
 * all situations that the conditions tell apart, and says nothing where these are too many. What it
 * finds is a warning.
 */
public final class StaticChecks {
  private final Catalogue catalogue;

  public StaticChecks(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Everything odd in the catalogue. */
  public List<Problem> all() {
    List<Problem> found = new ArrayList<>();
    List<Rule> rules = List.copyOf(catalogue.rules().values());
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      String file = catalogue.criterion(rule.criterion()).key() + ".json";
      found.addAll(rule(rule, rules.subList(0, i), file, rule.id()));
    }
    unread().forEach(fact -> found.add(unread(fact.section() + ".json", fact.id())));
    return List.copyOf(found);
  }

  /** The questions of her own that no rule reads: their answers change nothing. */
  public List<Problem> unreadOwn(Freelancer freelancer) {
    List<Object> ids =
        freelancer.ownQuestions().stream()
            .map(own -> Objects.requireNonNullElse(own.get("id"), ""))
            .toList();
    return unread()
        .filter(fact -> fact.id().startsWith(Fact.OWN))
        .map(fact -> unread("freelancer.json", "ownQuestions[" + ids.indexOf(fact.id()) + "]"))
        .toList();
  }

  /** What is odd in one rule, by itself and beside others; told under the given place. */
  List<Problem> rule(Rule rule, List<Rule> others, String file, String path) {
    List<Problem> found = new ArrayList<>();
    Situations.of(catalogue, rule.phases(), rule.kinds(), List.copyOf(rule.tiers().values()))
        .ifPresent(situations -> tiers(situations, rule, file, path, found));
    rule.tiers()
        .forEach(
            (severity, tier) ->
                others.stream()
                    .filter(other -> repeats(rule, tier, other))
                    .map(other -> duplicate(other, file, place(path, severity)))
                    .forEach(found::add));
    return found;
  }

  /** From the gravest severity down, so that what a graver one takes is known. */
  private static void tiers(
      Situations situations, Rule rule, String file, String path, List<Problem> found) {
    List<Map.Entry<Severity, CelProgram>> tiers = new ArrayList<>(rule.tiers().entrySet());
    Collections.reverse(tiers);
    BitSet graver = new BitSet();
    for (Map.Entry<Severity, CelProgram> tier : tiers) {
      BitSet truth = situations.truth(tier.getValue());
      odd(truth, graver, situations.size())
          .ifPresent(oddity -> found.add(oddity.at(file, place(path, tier.getKey()))));
      graver.or(truth);
    }
  }

  private static Optional<Oddity> odd(BitSet truth, BitSet graver, long all) {
    if (truth.isEmpty()) {
      return Optional.of(Oddity.NEVER_TRUE);
    }
    if (truth.cardinality() == all) {
      return Optional.of(Oddity.ALWAYS_TRUE);
    }
    BitSet own = (BitSet) truth.clone();
    own.andNot(graver);
    return own.isEmpty() ? Optional.of(Oddity.NEVER_WINS) : Optional.empty();
  }

  private static String place(String path, Severity severity) {
    return path + ".tiers." + severity.name().toLowerCase(Locale.ROOT);
  }

  /** Whether another rule asks the very same, of the same clients. */
  private boolean repeats(Rule rule, CelProgram tier, Rule other) {
    Set<Phase> phases = new HashSet<>(rule.phases());
    phases.retainAll(other.phases());
    Set<ClientKind> kinds = new HashSet<>(rule.kinds());
    kinds.retainAll(other.kinds());
    return !phases.isEmpty()
        && !kinds.isEmpty()
        && other.tiers().values().stream()
            .filter(theirs -> theirs.names().equals(tier.names()))
            .anyMatch(theirs -> same(phases, kinds, tier, theirs));
  }

  private boolean same(Set<Phase> phases, Set<ClientKind> kinds, CelProgram one, CelProgram two) {
    return Situations.of(catalogue, phases, kinds, List.of(one, two))
        .filter(situations -> situations.truth(one).equals(situations.truth(two)))
        .isPresent();
  }

  private static Problem duplicate(Rule other, String file, String place) {
    return Oddity.problem(
        Problem.Code.DUPLICATE_CONDITION,
        file,
        place,
        other.id() + " has this very condition already; both would count",
        other.id() + " a déjà exactement cette condition ; les deux compteraient");
  }

  private Stream<Fact> unread() {
    Set<String> read = new HashSet<>();
    catalogue.rules().values().forEach(rule -> read.addAll(rule.names()));
    catalogue.greens().values().forEach(green -> read.addAll(green.when().names()));
    catalogue.giveUps().values().forEach(giveUp -> read.addAll(giveUp.when().names()));
    catalogue.facts().values().forEach(fact -> read.addAll(Reach.reads(fact)));
    return catalogue.facts().values().stream()
        .filter(fact -> !read.contains(fact.id()) && !fact.is(Fact.Flag.CONTEXT));
  }

  private static Problem unread(String file, String path) {
    return Oddity.problem(
        Problem.Code.UNREAD,
        file,
        path,
        "no rule, figure or good sign reads this question",
        "aucune règle, aucun chiffre ni aucun bon signe ne lit cette question");
  }
}
