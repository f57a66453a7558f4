package org.gardefou.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.Backup;
import org.gardefou.store.BadFileException;
import org.gardefou.store.Draft;
import org.gardefou.store.External;
import org.gardefou.store.HistoryCopy;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;
import org.gardefou.store.Watch;
import org.gardefou.text.Bilingual;

/**
 * Everything that brings work back: earlier states, drafts of a run that ended early, versions from
 * elsewhere, the trash, backups. Going back is an edit like any other, and can be undone. Used from
 * the owner's thread; answers come on it.
 */
public final class Safekeeping {
  private final Store store;
  private final Tasks tasks;
  private final Clock clock;
  private final Edits edits;
  private final Observable<Findings> findings;
  private final Merging merging;

  Safekeeping(Store store, Tasks tasks, Clock clock, Edits edits, Findings found) {
    this.store = store;
    this.tasks = tasks;
    this.clock = clock;
    this.edits = edits;
    this.findings = new Observable<>(found.withDrafts(differing(found.drafts())));
    this.merging = new Merging(store, edits, findings);
  }

  static Findings found(Optional<StoreContents> contents, Optional<Text> readOnly) {
    return contents
        .map(c -> found(c, readOnly))
        .orElseGet(() -> new Findings(readOnly, List.of(), List.of(), List.of()));
  }

  private static Findings found(StoreContents contents, Optional<Text> readOnly) {
    return new Findings(
        readOnly,
        readOnly.isPresent() ? List.of() : contents.drafts(),
        contents.copies(),
        List.of());
  }

  void reloaded(StoreContents contents) {
    Findings found = found(contents, findings.get().readOnly());
    findings.set(found.withDrafts(differing(found.drafts())));
  }

  /** What asks for her. */
  public Observable<Findings> findings() {
    return findings;
  }

  /** A draft that says what the file says is of no more use. */
  private List<Draft> differing(List<Draft> drafts) {
    List<Draft> open = new ArrayList<>();
    for (Draft draft : drafts) {
      if (isInFile(draft)) {
        tasks.background(() -> store.discard(draft));
      } else {
        open.add(draft);
      }
    }
    return open;
  }

  private boolean isInFile(Draft draft) {
    return switch (draft) {
      case Draft.OfClient(Path file, Client client) ->
          edits.now().client(client.id()).filter(client::equals).isPresent();
      case Draft.OfProfile(Path file, Freelancer freelancer) ->
          freelancer.equals(edits.now().freelancer());
    };
  }

  /** Looks whether somebody else changed the files, as when the window comes to the front. */
  public void look() {
    tasks.background(
        () -> {
          Watch.Seen seen = store.look();
          if (!seen.isEmpty()) {
            tasks.owner(() -> take(seen));
          }
        });
  }

  private void take(Watch.Seen seen) {
    seen.changed().forEach(this::merge);
    seen.added().forEach(added -> add("desk.external.added", added.client()));
    findings.set(findings.get().with(seen.copies()));
  }

  void merge(External external) {
    if (findings.get().readOnly().isEmpty()) {
      merging.external(external);
    }
  }

  /** Brings a copy together with its client; what both changed is asked. */
  public void merge(StoredClient.Copy copy) {
    if (edits.now().client(copy.client().id()).isEmpty()) {
      add("desk.external.added", copy.client());
      moveAway(copy);
    } else {
      merging.copy(copy);
    }
  }

  /** Puts a copy into the trash as it is. */
  public void moveAway(StoredClient.Copy copy) {
    findings.set(findings.get().without(copy));
    tasks.background(() -> store.trash(copy));
  }

  /** Decides a question; for the fields at these paths the other side counts. */
  public void settle(Question question, Set<List<String>> theirs) {
    merging.settle(question, theirs);
  }

  /** Takes over an edit that never reached its file. */
  public void take(Draft draft) {
    switch (draft) {
      case Draft.OfClient(Path file, Client client) -> put("desk.draft", client);
      case Draft.OfProfile(Path file, Freelancer freelancer) ->
          put("desk.draft.profile", freelancer);
    }
    putAway(draft);
  }

  /** Leaves the file as it is; the draft is kept for thirty days. */
  public void putAway(Draft draft) {
    findings.set(findings.get().without(draft));
    edits.save();
    tasks.background(() -> store.discard(draft));
  }

  /** The drafts that she put away in the last thirty days. */
  public void discarded(Consumer<List<Draft>> done) {
    ask(store::discarded, done);
  }

  private <T> void ask(Supplier<T> question, Consumer<T> done) {
    tasks.background(
        () -> {
          T answer = question.get();
          tasks.owner(() -> done.accept(answer));
        });
  }

  /** Earlier states of a client, or of her profile where there is none, the newest first. */
  public void earlier(Optional<UUID> client, Consumer<List<HistoryCopy>> done) {
    ask(() -> store.earlier().of(client), done);
  }

  /**
   * The client in an earlier state.
   *
   * @throws BadFileException when that state is damaged
   */
  public Client client(HistoryCopy copy) throws BadFileException {
    return store.earlier().client(copy);
  }

  /**
   * Her profile in an earlier state.
   *
   * @throws BadFileException when that state is damaged
   */
  public Freelancer freelancer(HistoryCopy copy) throws BadFileException {
    return store.earlier().freelancer(copy);
  }

  /** Goes back to a state of a client. */
  public void restore(Client earlier) {
    put("desk.restore", earlier);
  }

  /** Goes back to a state of her profile. */
  public void restore(Freelancer earlier) {
    put("desk.restore.profile", earlier);
  }

  private void put(String label, Client client) {
    Optional<Client> now = edits.now().client(client.id());
    if (now.isEmpty()) {
      add(label, client);
    } else if (!now.get().equals(client)) {
      edits.perform(
          Bilingual.text(label, client.name()), List.of(new Change.Edited(now.get(), client)));
    }
  }

  private void add(String label, Client client) {
    if (edits.now().client(client.id()).isEmpty()) {
      edits.perform(Bilingual.text(label, client.name()), List.of(new Change.Created(client)));
    }
  }

  private void put(String label, Freelancer freelancer) {
    Freelancer now = edits.now().freelancer();
    if (!now.equals(freelancer)) {
      edits.perform(Bilingual.text(label), List.of(new Change.OfFreelancer(now, freelancer)));
    }
  }

  /** The clients in the trash. */
  public void trashed(Consumer<List<StoredClient>> done) {
    ask(store::trashed, done);
  }

  /** Brings a client back from the trash; {@code failed} hears why not. */
  public void bringBack(StoredClient trashed, Consumer<Text> failed) {
    ask(
        () -> store.restore(trashed.file()),
        back -> {
          switch (back) {
            case StoredClient.Loaded loaded -> add("desk.back", loaded.client());
            case StoredClient.Copy copy -> failed.accept(Bilingual.text("store.restore.present"));
            case StoredClient.Unreadable unreadable -> failed.accept(unreadable.reason());
          }
        });
  }

  /** Deletes a client in the trash for good, with its earlier states. */
  public void erase(StoredClient trashed, Consumer<Optional<Text>> done) {
    ask(() -> reason(store.erase(trashed)), done);
  }

  private static Optional<Text> reason(SaveOutcome outcome) {
    return outcome instanceof SaveOutcome.NotSaved failed
        ? Optional.of(failed.reason())
        : Optional.empty();
  }

  /** Earlier states of a file that cannot be read, the newest first. */
  public void earlierOf(UnreadableFile file, Consumer<List<HistoryCopy>> done) {
    ask(() -> store.earlier().ofFile(file.file()), done);
  }

  /** Gives a file that cannot be read another name; then everything is read anew. */
  public void setAside(UnreadableFile file, Consumer<Optional<Text>> done) {
    StoredClient.Unreadable unreadable = new StoredClient.Unreadable(file.file(), file.reason());
    edits.save();
    ask(
        () -> reason(store.setAside(unreadable)),
        failed -> {
          if (failed.isEmpty()) {
            edits.reload();
          }
          done.accept(failed);
        });
  }

  /** Everything as one file, read back and checked. */
  public void backUp(Path target, Consumer<ExportResult> done) {
    edits.save();
    write(target, job -> new Backup(store).write(target, clock.instant(), job), done);
  }

  /** What is in memory, as one file, where the folder cannot be written. */
  public void saveElsewhere(Path target, Consumer<ExportResult> done) {
    Documents now = edits.now();
    write(
        target,
        job ->
            new Backup(store).write(target, clock.instant(), now.clients(), now.freelancer(), job),
        done);
  }

  private void write(Path target, Function<Job, SaveOutcome> backup, Consumer<ExportResult> done) {
    tasks.background(
        Bilingual.text("job.backup", target.getFileName()),
        job -> {
          ExportResult result = told(job, backup.apply(job));
          tasks.owner(() -> done.accept(result));
        });
  }

  /** Called off too late, it was written all the same. */
  private static ExportResult told(Job job, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> new ExportResult.Written(saved.file());
      case SaveOutcome.NotSaved failed when job.isStopped() ->
          new ExportResult.Stopped(failed.file());
      case SaveOutcome.NotSaved failed -> new ExportResult.Failed(failed.file(), failed.reason());
      case SaveOutcome.Changed changed -> throw new AssertionError("a backup asks nobody");
    };
  }

  /** Looks into a backup without changing anything; called off, nobody hears of it. */
  public void inspect(Path backup, Consumer<Backup.Inspection> done) {
    tasks.background(
        Bilingual.text("job.read", backup.getFileName()),
        job -> {
          Backup.Inspection found = new Backup(store).inspect(backup);
          if (!job.isStopped()) {
            tasks.owner(() -> done.accept(found));
          }
        });
  }

  /** Puts a backup in the place of everything; what was there is kept aside. */
  public void restore(Backup.Contents backup, Consumer<Optional<Text>> done) {
    edits.save();
    tasks.background(
        tasks.begin(Bilingual.text("job.restore"), Bilingual.text("job.bound.folder")),
        job -> {
          Optional<Text> failed =
              store.alone(() -> reason(new Backup(store).restore(backup, job)), Optional::of);
          tasks.owner(
              () -> {
                if (failed.isEmpty()) {
                  edits.reload();
                }
                done.accept(failed);
              });
        });
  }
}
