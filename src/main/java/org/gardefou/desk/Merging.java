package org.gardefou.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.BadFileException;
import org.gardefou.store.External;
import org.gardefou.store.Merge;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what was changed here and elsewhere. What only one side changed is taken over as
 * an edit that can be undone; only where both changed the same field is there a question.
 */
final class Merging {
  /** Stands for all of a document. */
  private static final Merge.Conflict WHOLE = new Merge.Conflict(List.of(), null, null, null);

  private final Store store;
  private final Edits edits;
  private final Observable<Findings> findings;

  Merging(Store store, Edits edits, Observable<Findings> findings) {
    this.store = store;
    this.edits = edits;
    this.findings = findings;
  }

  /** Takes over what somebody else wrote into a file, or asks. */
  void external(External external) {
    settle(new Question.Changed(external, List.of()), Set.of());
  }

  /** Takes over what stands in a copy, or asks; the copy then goes to the trash. */
  void copy(StoredClient.Copy copy) {
    settle(new Question.OfCopy(copy, List.of()), Set.of());
  }

  /** Decides a question; what came up since it was put is asked again. */
  void settle(Question question, Set<List<String>> theirs) {
    Set<List<String>> asked =
        Set.copyOf(question.conflicts().stream().map(Merge.Conflict::path).toList());
    switch (question) {
      case Question.Changed(External.OfClient external, var conflicts) ->
          client(question, asked, theirs, external.base(), external.theirs());
      case Question.Changed(External.OfProfile external, var conflicts) ->
          profile(external, asked, theirs);
      case Question.OfCopy(var copy, var conflicts) ->
          client(question, asked, theirs, null, copy.client());
    }
  }

  private void client(
      Question question,
      Set<List<String>> asked,
      Set<List<String>> theirs,
      @Nullable Client base,
      Client other) {
    Optional<Client> mine = edits.now().client(other.id());
    if (mine.isEmpty()) {
      done(question);
      return;
    }
    Merge.Merged<Client> merged = merged(base, mine.get(), other, theirs);
    List<Merge.Conflict> open = open(merged.conflicts(), asked);
    if (!open.isEmpty()) {
      findings.set(findings.get().with(again(question, merged.conflicts())));
      return;
    }
    if (!merged.document().equals(mine.get())) {
      edits.perform(
          Bilingual.text("desk.external", other.name()),
          List.of(new Change.Edited(mine.get(), merged.document())));
    }
    done(question);
  }

  private static List<Merge.Conflict> open(List<Merge.Conflict> all, Set<List<String>> asked) {
    return all.stream().filter(conflict -> !asked.contains(conflict.path())).toList();
  }

  private static Question again(Question question, List<Merge.Conflict> conflicts) {
    return switch (question) {
      case Question.Changed(var external, var before) -> new Question.Changed(external, conflicts);
      case Question.OfCopy(var copy, var before) -> new Question.OfCopy(copy, conflicts);
    };
  }

  /** Where the two do not fit together at all, one of them counts as a whole. */
  private static Merge.Merged<Client> merged(
      @Nullable Client base, Client mine, Client other, Set<List<String>> theirs) {
    try {
      return Merge.of(base, mine, other, theirs);
    } catch (BadFileException e) {
      return new Merge.Merged<>(theirs.contains(List.of()) ? other : mine, List.of(WHOLE));
    }
  }

  private void profile(
      External.OfProfile external, Set<List<String>> asked, Set<List<String>> theirs) {
    Freelancer mine = edits.now().freelancer();
    Question question = new Question.Changed(external, List.of());
    Merge.Merged<Freelancer> merged = merged(external, mine, theirs);
    if (!open(merged.conflicts(), asked).isEmpty()) {
      findings.set(findings.get().with(again(question, merged.conflicts())));
      return;
    }
    if (!merged.document().equals(mine)) {
      edits.perform(
          Bilingual.text("desk.external.profile"),
          List.of(new Change.OfFreelancer(mine, merged.document())));
    }
    done(question);
  }

  private static Merge.Merged<Freelancer> merged(
      External.OfProfile external, Freelancer mine, Set<List<String>> theirs) {
    try {
      return Merge.of(external.base(), mine, external.theirs(), theirs);
    } catch (BadFileException e) {
      return new Merge.Merged<>(
          theirs.contains(List.of()) ? external.theirs() : mine, List.of(WHOLE));
    }
  }

  private void done(Question question) {
    findings.set(findings.get().without(question));
    switch (question) {
      case Question.Changed(var external, var conflicts) -> {
        store.accept(external);
        edits.save();
      }
      case Question.OfCopy(var copy, var conflicts) -> {
        findings.set(findings.get().without(copy));
        edits.background(() -> store.trash(copy));
      }
    }
  }
}
