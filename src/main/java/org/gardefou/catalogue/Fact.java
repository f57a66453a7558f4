package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A question, and the fact that its answer states.
 *
 * @param id dotted name in expressions, such as {@code scope.revisions}
 * @param ref where it stands in the domain description, such as {@code scp_revisions}
 * @param section key of the criterion under which it is asked; {@code mission} or {@code client}
 *     for general facts
 * @param phases when it can be known
 * @param kinds to which clients it applies
 * @param flags which places it has in the questionnaire
 * @param ask who can answer it
 * @param shortName noun phrase for lists and evidence
 * @param choices the answers of a choice, the words of a words fact, else empty
 * @param anchors the five behavioural anchors of a scale, else empty
 * @param unit unit of a number
 * @param range plausible limits of a number
 * @param exact how known numbers decide a words fact
 * @param detailOf the words fact that this number only refines
 * @param count where a derived fact comes from; such a fact is never asked
 * @param counter how the journal can answer it
 */
public record Fact(
    String id,
    String ref,
    String section,
    FactType type,
    Set<Phase> phases,
    Set<ClientKind> kinds,
    Set<Flag> flags,
    Ask ask,
    Text shortName,
    Text question,
    Text help,
    Text why,
    List<Choice> choices,
    List<Text> anchors,
    @Nullable Text unit,
    @Nullable Range range,
    @Nullable Exact exact,
    @Nullable String detailOf,
    @Nullable Count count,
    @Nullable Counter counter) {

  /** What the names of her own questions begin with. */
  public static final String OWN = "own.";

  /** Places that a question has in the questionnaire. */
  public enum Flag {
    /**
     * While open, it keeps the verdict from being settled if it could still make it a no (domain.md
     * A.6).
     */
    MUST_KNOW,
    /** Part of the quick check. */
    QUICK,
    /** Rare and grave: asked together with its like in one checklist. */
    GRAVE,
    /** About the client and not about one mission: known from one mission to the next. */
    CLIENT,
    /** Read by no rule: it chooses the law pack, fills a letter or a figure (domain.md A.6). */
    CONTEXT
  }

  /**
   * Who can answer; asking the client costs 1, looking it up 0.5, asking oneself 0.2 (domain.md
   * A.5).
   */
  public enum Ask {
    CLIENT(1.0),
    LOOKUP(0.5),
    SELF(0.2);

    private final double cost;

    Ask(double cost) {
      this.cost = cost;
    }

    /** The cost of an answer, 0-1. */
    public double cost() {
      return cost;
    }
  }

  /** Plausible limits of a number, both included. */
  public record Range(BigDecimal min, BigDecimal max, boolean whole) {}

  public Fact {
    phases = Set.copyOf(phases);
    kinds = Set.copyOf(kinds);
    flags = Set.copyOf(flags);
    choices = List.copyOf(choices);
    anchors = List.copyOf(anchors);
  }

  /** Whether it has that place in the questionnaire. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether the program works it out or her profile gives it; never asked. */
  public boolean derived() {
    return count != null;
  }

  /** Whether she asks it herself, besides the catalogue's questions. */
  public boolean own() {
    return id.startsWith(OWN);
  }

  /** The words fact that it only refines, if any. */
  public Optional<String> refines() {
    return Optional.ofNullable(detailOf);
  }

  /** The choice or word with the given id. */
  public Optional<Choice> choice(String choiceId) {
    return choices.stream().filter(c -> c.id().equals(choiceId)).findFirst();
  }
}
