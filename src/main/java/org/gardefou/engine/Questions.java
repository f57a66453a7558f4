package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;

/**
 * Ranks open facts: possible deal-breakers first, then must-know facts, then by what an answer
 * could settle for its cost (domain.md A.5). What an earlier question of the list may settle no
 * longer counts for the next.
 */
record Questions(Catalogue catalogue, Sentences sentences) {
  /**
   * At most so many in one message, and at most so many to look up or ask herself (domain.md A.5).
   */
  static final int MOST = 7;

  /**
   * A must-know fact settles the verdict, not only the risk; less than the cost of asking over
   * looking up.
   */
  private static final double MUST_KNOW_FAVOUR = 1.5;

  /** A question and the rules that it could settle. */
  private record Candidate(Fact fact, List<Judged> rules) {
    Candidate without(Set<String> settled) {
      return new Candidate(
          fact, rules.stream().filter(rule -> !settled.contains(rule.rule().id())).toList());
    }

    boolean dealbreaker() {
      return rules.stream().anyMatch(rule -> rule.worst() == Severity.DEALBREAKER);
    }
  }

  List<OpenQuestion> of(List<Judged> judged) {
    List<Judged> open = judged.stream().filter(j -> j.openWeight() > 0).toList();
    List<Candidate> candidates = candidates(open);
    List<OpenQuestion> chosen = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    Optional<Candidate> next = best(candidates, settled);
    while (next.isPresent()) {
      Candidate candidate = next.get();
      chosen.add(question(candidate));
      candidate.rules().forEach(rule -> settled.add(rule.rule().id()));
      next = best(candidates, settled);
    }
    return limited(chosen);
  }

  private List<Candidate> candidates(List<Judged> open) {
    Set<String> names = new LinkedHashSet<>();
    open.forEach(j -> names.addAll(j.finding().open()));
    return catalogue.facts().values().stream()
        .filter(fact -> names.contains(fact.id()))
        .map(
            fact ->
                new Candidate(
                    fact,
                    open.stream().filter(j -> j.finding().open().contains(fact.id())).toList()))
        .toList();
  }

  private Optional<Candidate> best(List<Candidate> candidates, Set<String> settled) {
    // max() keeps the first of equals: the catalogue asks the leading question first.
    return candidates.stream()
        .map(c -> c.without(settled))
        .filter(c -> !c.rules().isEmpty())
        .max(Comparator.comparing(Candidate::dealbreaker).thenComparingDouble(this::worth));
  }

  private double worth(Candidate candidate) {
    double favour = candidate.fact().is(Fact.Flag.MUST_KNOW) ? MUST_KNOW_FAVOUR : 1;
    return favour * gain(candidate) / candidate.fact().ask().cost();
  }

  private double gain(Candidate candidate) {
    return candidate.rules().stream()
        .mapToDouble(
            j -> catalogue.criterion(j.rule().criterion()).weight().doubleValue() * j.openWeight())
        .sum();
  }

  private OpenQuestion question(Candidate candidate) {
    Fact fact = candidate.fact();
    return new OpenQuestion(fact, text(candidate), toClient(fact), gain(candidate));
  }

  /**
   * What to say: the question of the gravest rule where the client can answer it, else the question
   * as she was asked.
   */
  private Text text(Candidate candidate) {
    Fact fact = candidate.fact();
    return candidate.rules().stream()
        .filter(j -> toClient(fact))
        .sorted(
            Comparator.comparingInt((Judged j) -> j.finding().open().size())
                .thenComparing(Comparator.comparingDouble(Judged::openWeight).reversed()))
        .map(Judged::rule)
        .filter(rule -> rule.question() != null && !rule.askSelf())
        .findFirst()
        .map(Rule::question)
        .map(sentences::fill)
        .orElse(fact.question());
  }

  private static boolean toClient(Fact fact) {
    return fact.ask() == Fact.Ask.CLIENT;
  }

  private static List<OpenQuestion> limited(List<OpenQuestion> chosen) {
    List<OpenQuestion> toClient =
        chosen.stream().filter(OpenQuestion::toClient).limit(MOST).toList();
    List<OpenQuestion> toHerself = chosen.stream().filter(q -> !q.toClient()).limit(MOST).toList();
    return chosen.stream().filter(q -> toClient.contains(q) || toHerself.contains(q)).toList();
  }
}
