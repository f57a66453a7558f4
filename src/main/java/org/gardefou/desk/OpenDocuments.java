package org.gardefou.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** The documents as they are now, and the way back. Tells a listener of every change. */
final class OpenDocuments {
  private History history = new History();
  private final Clock clock;
  private final Consumer<Change> listener;
  private Documents now;

  OpenDocuments(Documents start, Clock clock, Consumer<Change> listener) {
    this.now = start;
    this.clock = clock;
    this.listener = listener;
  }

  Documents now() {
    return now;
  }

  History history() {
    return history;
  }

  void edit(Text label, UUID id, UnaryOperator<Client> edit, boolean typed) {
    now.client(id).ifPresent(before -> edit(label, before, edit.apply(before), typed));
  }

  private void edit(Text label, Client before, Client after, boolean typed) {
    if (!after.id().equals(before.id())) {
      throw new IllegalArgumentException("an edit must not change the id of a client");
    }
    if (!after.equals(before)) {
      perform(label, List.of(new Change.Edited(before, after)), typed);
    }
  }

  void edit(Text label, UnaryOperator<Freelancer> edit, boolean typed) {
    Freelancer before = now.freelancer();
    Freelancer after = edit.apply(before);
    if (!after.equals(before)) {
      perform(label, List.of(new Change.OfFreelancer(before, after)), typed);
    }
  }

  /** One step of several changes; none at all when there are no changes. */
  void perform(Text label, List<? extends Change> changes) {
    perform(label, List.copyOf(changes), false);
  }

  private void perform(Text label, List<Change> changes, boolean typed) {
    if (!changes.isEmpty()) {
      history.add(new Step(label, changes, clock.instant(), typed));
      apply(changes);
    }
  }

  void undo() {
    apply(history.undo());
  }

  void redo() {
    apply(history.redo());
  }

  /** Clients that were only now read; what was done before can still be undone. */
  void fill(List<Client> read) {
    now = now.with(read);
  }

  /** Other documents altogether; nothing before can be undone. */
  void replace(Documents other) {
    history = new History();
    now = other;
  }

  private void apply(List<Change> changes) {
    for (Change change : changes) {
      now = now.with(change);
      listener.accept(change);
    }
  }
}
