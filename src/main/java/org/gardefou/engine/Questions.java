package org.gardefou.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.model.Text;

/** Puts the most telling open questions into words, apart for the client and for herself. */
record Questions(Weighing weighing, Sentences sentences) {
  /**
   * At most so many in one message, and at most so many to look up or ask herself (domain.md A.5).
   */
  static final int MOST = 7;

  List<OpenQuestion> of(List<Ranking.Ranked> ranked) {
    Map<Boolean, Integer> asked = new HashMap<>();
    return ranked.stream()
        .filter(one -> asked.merge(isToClient(one.fact()), 1, Integer::sum) <= MOST)
        .map(this::question)
        .toList();
  }

  private OpenQuestion question(Ranking.Ranked ranked) {
    Fact fact = ranked.fact();
    return new OpenQuestion(fact, text(ranked), isToClient(fact), ranked.gain());
  }

  /**
   * What to say: the question of the gravest rule where the client can answer it, else the question
   * as she was asked.
   */
  private Text text(Ranking.Ranked ranked) {
    return isToClient(ranked.fact())
        ? judged(ranked.fact(), ranked.items())
            .sorted(
                Comparator.comparingInt((Judged j) -> j.finding().open().size())
                    .thenComparing(Comparator.comparingDouble(Judged::openWeight).reversed()))
            .map(Judged::rule)
            .filter(rule -> rule.question() != null && !rule.askSelf())
            .findFirst()
            .map(Rule::question)
            .map(sentences::fill)
            .orElse(ranked.fact().question())
        : ranked.fact().question();
  }

  private Stream<Judged> judged(Fact fact, Set<Item> items) {
    return items.stream()
        .flatMap(item -> item.rules().stream())
        .map(weighing::judged)
        .filter(j -> j.openWeight() > 0 && j.finding().open().contains(fact.id()));
  }

  private static boolean isToClient(Fact fact) {
    return fact.ask() == Fact.Ask.CLIENT;
  }
}
