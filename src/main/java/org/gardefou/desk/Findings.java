package org.gardefou.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gardefou.model.Text;
import org.gardefou.store.Draft;
import org.gardefou.store.StoredClient;

/**
 * What was found in the folder and asks for her.
 *
 * @param readOnly why this window may not write; empty where it may
 * @param drafts edits that never reached their file
 * @param copies second versions of clients that a synchronisation left
 * @param questions fields that were changed here and elsewhere
 */
public record Findings(
    Optional<Text> readOnly,
    List<Draft> drafts,
    List<StoredClient.Copy> copies,
    List<Question> questions) {
  public Findings {
    drafts = List.copyOf(drafts);
    copies = List.copyOf(copies);
    questions = List.copyOf(questions);
  }

  /** Whether there is nothing to do for her. */
  public boolean isEmpty() {
    return readOnly.isEmpty() && drafts.isEmpty() && copies.isEmpty() && questions.isEmpty();
  }

  Findings withDrafts(List<Draft> all) {
    return new Findings(readOnly, all, copies, questions);
  }

  Findings without(Draft draft) {
    return withDrafts(rest(drafts, draft::equals));
  }

  Findings without(StoredClient.Copy copy) {
    return new Findings(readOnly, drafts, rest(copies, copy::equals), questions);
  }

  Findings with(List<StoredClient.Copy> more) {
    List<StoredClient.Copy> all = new ArrayList<>(copies);
    more.stream().filter(copy -> !all.contains(copy)).forEach(all::add);
    return new Findings(readOnly, drafts, all, questions);
  }

  /** With a question in the place of an earlier one about the same document. */
  Findings with(Question question) {
    List<Question> all = new ArrayList<>(without(question).questions);
    all.add(question);
    return new Findings(readOnly, drafts, copies, all);
  }

  Findings without(Question question) {
    return new Findings(readOnly, drafts, copies, rest(questions, other -> same(other, question)));
  }

  private static boolean same(Question one, Question other) {
    return switch (one) {
      case Question.Changed(var external, var conflicts) ->
          other instanceof Question.Changed changed
              && changed.external().file().equals(external.file());
      case Question.OfCopy(var copy, var conflicts) ->
          other instanceof Question.OfCopy ofCopy && ofCopy.copy().equals(copy);
    };
  }

  private static <T> List<T> rest(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
