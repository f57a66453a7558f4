package org.gardefou.ui.facts;

import java.util.List;
import org.gardefou.catalogue.Fact;

/** What one row asks. */
sealed interface Question {
  /** The facts that answer it; its progress and its state rest on them. */
  List<Fact> facts();

  /** The numbers that may be given besides. */
  List<Fact> exacts();

  /** Who can answer; a checklist is hers to answer. */
  default Fact.Ask ask() {
    return facts().size() == 1 ? facts().getFirst().ask() : Fact.Ask.SELF;
  }

  /** Stable name of the row. */
  default String id() {
    return facts().getFirst().id();
  }

  /** Whether a fact is answered in this row. */
  default boolean holds(String fact) {
    return facts().stream().anyMatch(f -> f.id().equals(fact))
        || exacts().stream().anyMatch(f -> f.id().equals(fact));
  }

  /** One fact, with the numbers that decide its words. */
  record Single(Fact fact, List<Fact> exacts) implements Question {
    public Single {
      exacts = List.copyOf(exacts);
    }

    @Override
    public List<Fact> facts() {
      return List.of(fact);
    }
  }

  /** The rare and grave facts, asked together. */
  record Checklist(List<Fact> facts) implements Question {
    public Checklist {
      facts = List.copyOf(facts);
    }

    @Override
    public List<Fact> exacts() {
      return List.of();
    }
  }
}
