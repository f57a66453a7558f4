package org.gardefou.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Overlay;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterContext;
import org.gardefou.letters.LetterLoader;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.External;
import org.gardefou.store.FailureText;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.erasure.Trace;
import org.gardefou.store.vault.Vault;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The open documents. An edit is a function from one client to the next; the desk keeps the undo
 * stack, schedules the save and tells the listeners. Used from one thread.
 */
public final class Desk implements AutoCloseable {
  /** So many files are read before the window shows. */
  private static final int AT_ONCE = 300;

  private final Catalogue catalogue;
  private final Store store;
  private final Clock clock;
  private final Tasks tasks;
  private final Samples samples;
  private final Saver saver;
  private final AssessmentCache assessments = new AssessmentCache();
  private final OpenDocuments documents;
  private final Observable<DeskState> state;
  private final Safekeeping safekeeping;
  private final Passphrase passphrase;
  private final Reading reading;
  private final Listing listing;
  private final String program;
  private final Set<UUID> readFirst = new HashSet<>();
  private List<UnreadableFile> unreadable;
  private Engine engine;
  private @Nullable LetterBook letters;

  /** A desk over the files of a store, which it reads now; it has the folder for itself. */
  public Desk(Catalogue catalogue, Store store, Clock clock, Tasks tasks) {
    this(catalogue, store, clock, tasks, Samples.ofTheProgram());
  }

  Desk(Catalogue catalogue, Store store, Clock clock, Tasks tasks, Samples samples) {
    this(catalogue, store, clock, tasks, samples, Optional.empty());
  }

  Desk(
      Catalogue catalogue,
      Store store,
      Clock clock,
      Tasks tasks,
      Samples samples,
      Optional<Text> readOnly) {
    this(
        catalogue,
        store,
        clock,
        tasks,
        samples,
        readOnly,
        new Vault(store.folder(), new DiskOperations()),
        "");
  }

  private Desk(
      Catalogue catalogue,
      Store store,
      Clock clock,
      Tasks tasks,
      Samples samples,
      Optional<Text> readOnly,
      Vault vault,
      String program) {
    if (readOnly.isEmpty()) {
      store.tidy();
    }
    Store.Beginning beginning = store.begin();
    StoreContents contents = first(store, beginning);
    this.catalogue = catalogue;
    this.program = program + " " + catalogue.version();
    this.store = store;
    this.clock = clock;
    this.tasks = tasks;
    this.samples = samples;
    this.saver = new Saver(store, clock, tasks, Saver.telling(this::show, this::merge));
    this.unreadable = unreadable(contents);
    this.documents = new OpenDocuments(documents(contents), clock, this::follow);
    this.engine = engine(catalogue, contents.freelancer());
    this.state = new Observable<>(snapshot(documents, unreadable, saver.state()));
    this.listing = new Listing(store, tasks, this::present, assessments, this::reminders);
    this.reading = new Reading(store, tasks, this::readAll);
    listing.begin(beginning.files());
    contents.clients().forEach(listing::read);
    this.safekeeping =
        new Safekeeping(store, tasks, clock, new OwnEdits(), Safekeeping.found(contents, readOnly));
    this.passphrase = new Passphrase(vault, store, this::workOnFolder, this::reload);
    safekeeping.findings().subscribe(found -> show(saver.state()));
    goOn(beginning, contents);
  }

  /** A few clients are read before the window shows; many wait for the background. */
  private static StoreContents first(Store store, Store.Beginning beginning) {
    return beginning.files().size() > AT_ONCE
        ? new StoreContents(
            List.of(),
            beginning.rest().unreadable(),
            List.of(),
            List.of(),
            beginning.rest().freelancer())
        : Store.contents(
            beginning, beginning.files().stream().map(f -> store.open(f.file())).toList());
  }

  private void goOn(Store.Beginning beginning, StoreContents contents) {
    readFirst.clear();
    if (beginning.files().size() > AT_ONCE) {
      reading.start(beginning);
    } else {
      reading.stop();
      listing.end();
    }
  }

  private Listing.Now present() {
    return new Listing.Now(documents.now(), engine, today(), program);
  }

  /** The letters are read only where she is on her way out. */
  private List<Reminder> reminders(Client client, Mission mission) {
    return Stream.concat(
            Reminders.of(mission).stream(),
            mission.leaving().noticeOn() == null
                ? Stream.empty()
                : Reminders.step(letters().leaving(), context(client, mission)).stream())
        .toList();
  }

  private LetterContext context(Client client, Mission mission) {
    return new LetterContext(
        client,
        mission,
        documents.now().freelancer(),
        assess(client, mission),
        engine.catalogue(),
        today());
  }

  private void readAll(StoreContents contents) {
    contents.clients().forEach(listing::read);
    documents.fill(
        contents.clients().stream()
            .map(StoredClient.Loaded::client)
            .filter(client -> !readFirst.contains(client.id()))
            .toList());
    unreadable = unreadable(contents);
    listing.end();
    show(saver.state());
    safekeeping.reloaded(contents);
  }

  /** All missions, with the advice as far as it is known; what is not is being worked out. */
  public List<ListedMission> missions() {
    return listing.all();
  }

  /** Changes whenever more of the advice of {@link #missions} is known. */
  public Observable<Integer> adviceFound() {
    return listing.found();
  }

  /** How far the reading of the clients is; {@link #state} holds those that were read. */
  public Observable<ReadingProgress> reading() {
    return reading.progress();
  }

  /** Reads a client before the others, if it waits to be read. */
  public void readFirst(UUID client) {
    if (reading.isGoingOn()
        && client(client).isEmpty()
        && listing.file(client).map(store::open).orElse(null)
            instanceof StoredClient.Loaded loaded) {
      readFirst.add(loaded.client().id());
      listing.read(loaded);
      documents.fill(List.of(loaded.client()));
      show(saver.state());
    }
  }

  private static List<UnreadableFile> unreadable(StoreContents contents) {
    return contents.unreadable().stream()
        .map(u -> new UnreadableFile(u.file(), u.reason()))
        .toList();
  }

  private void merge(External external) {
    safekeeping.merge(external);
  }

  /** Earlier states, drafts, copies, the trash, backups. */
  public Safekeeping safekeeping() {
    return safekeeping;
  }

  private boolean isReadOnly() {
    return safekeeping.findings().get().readOnly().isPresent();
  }

  private final class OwnEdits implements Edits {
    @Override
    public Documents now() {
      reading.finish();
      return documents.now();
    }

    @Override
    public void perform(Text label, List<? extends Change> changes) {
      Desk.this.perform(label, changes);
    }

    @Override
    public void save() {
      saver.saveNow();
    }

    @Override
    public void background(Runnable work) {
      tasks.background(work);
    }

    @Override
    public void reload() {
      Desk.this.reload();
    }
  }

  private void reload() {
    saver.forget();
    Store.Beginning beginning = store.begin();
    StoreContents contents = first(store, beginning);
    unreadable = unreadable(contents);
    documents.replace(documents(contents));
    assessments.clear();
    engine = engine(catalogue, contents.freelancer());
    listing.begin(beginning.files());
    contents.clients().forEach(listing::read);
    goOn(beginning, contents);
    show(saver.state());
    safekeeping.reloaded(contents);
  }

  private static Engine engine(Catalogue catalogue, Freelancer freelancer) {
    return new Engine(Overlay.apply(catalogue, freelancer).catalogue(), freelancer);
  }

  private static Documents documents(StoreContents contents) {
    return Documents.of(
        contents.clients().stream().map(StoredClient.Loaded::client).toList(),
        contents.freelancer());
  }

  /** A desk over the files in a folder of this computer that has no passphrase. */
  public static Desk open(Catalogue catalogue, DataFolder folder, Clock clock, Tasks tasks) {
    return open(
        catalogue,
        folder,
        new Vault(folder, new DiskOperations()),
        clock,
        tasks,
        Optional.empty(),
        "");
  }

  /**
   * A desk over the files in a folder whose vault is open, and that another window may have.
   *
   * @param readOnly why nothing may be written; empty where it may
   * @param program version of the program
   */
  public static Desk open(
      Catalogue catalogue,
      DataFolder folder,
      Vault vault,
      Clock clock,
      Tasks tasks,
      Optional<Text> readOnly,
      String program) {
    Store store = new Store(folder, vault.files(), clock);
    return new Desk(
        catalogue, store, clock, tasks, Samples.ofTheProgram(), readOnly, vault, program);
  }

  /** The passphrase of the folder. */
  public Passphrase passphrase() {
    return passphrase;
  }

  /**
   * Finds a person in every file of the folder, after what waits to be saved. One of the two hears
   * of it, on the owner’s thread.
   */
  public void findTraces(Erasure erasure, Consumer<List<Trace>> done, Consumer<Text> failed) {
    saver.saveNow();
    tasks.background(
        Bilingual.text("job.traces"),
        job -> {
          try {
            List<Trace> traces = store.traces(erasure);
            tasks.owner(
                () -> {
                  if (job.isStopped()) {
                    failed.accept(Bilingual.text("job.stopped"));
                  } else {
                    done.accept(traces);
                  }
                });
          } catch (IOException e) {
            tasks.owner(() -> failed.accept(FailureText.ofRead(e)));
          }
        });
  }

  /**
   * Takes a person out of every file of the folder. It cannot be undone, and nothing before it can:
   * the edits of this session remember names.
   */
  public void erase(Erasure erasure, Consumer<FolderResult> done) {
    saver.saveNow();
    tasks.background(
        tasks.begin(Bilingual.text("job.erase"), Bilingual.text("job.bound.erase")),
        job -> {
          FolderResult result = erased(erasure, job);
          tasks.owner(
              () -> {
                reload();
                done.accept(result);
              });
        });
  }

  private FolderResult erased(Erasure erasure, Progress progress) {
    return store.erase(erasure, today(), progress) instanceof SaveOutcome.NotSaved failed
        ? new FolderResult.Failed(failed.reason())
        : new FolderResult.Done(null, List.of());
  }

  private void workOnFolder(
      Text name, Function<Progress, FolderResult> work, Consumer<FolderResult> done) {
    saver.saveNow();
    tasks.background(
        tasks.begin(name, Bilingual.text("job.bound.folder")),
        job -> {
          FolderResult result = store.alone(() -> work.apply(job), FolderResult.Failed::new);
          tasks.owner(() -> done.accept(result));
        });
  }

  /** All that the window shows. */
  public Observable<DeskState> state() {
    return state;
  }

  /** The engine over the catalogue and her profile as they are now. */
  public Engine engine() {
    return engine;
  }

  /** The catalogue that came with the program, without what her profile changes. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Reads the letters in the background, so that who first asks for them need not wait. */
  public void readLettersAhead() {
    tasks.background(
        () -> {
          LetterBook read = LetterLoader.builtIn(catalogue).book();
          tasks.owner(() -> letters = read);
        });
  }

  /** The letters that the program can write; read when they are first asked for. */
  public LetterBook letters() {
    LetterBook read = letters;
    if (read == null) {
      read = LetterLoader.builtIn(catalogue).book();
      letters = read;
    }
    return read;
  }

  /** The work that she waits for. */
  public Observable<Optional<JobBoard.Shown>> jobs() {
    return tasks.shown();
  }

  /** Today, from the clock that the desk was given. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The folder with her files. */
  public Path dataFolder() {
    return store.folder().root();
  }

  /**
   * The advice about a mission today; remembered until the client, the profile or the day changes.
   */
  public Assessment assess(Client client, Mission mission) {
    return assessments.get(engine, client, mission, today());
  }

  /**
   * Changes a client; {@code label} names the edit for undo. No effect when the edit changes
   * nothing, or when the client is no longer there.
   *
   * @throws IllegalArgumentException when the edit gives the client another id
   */
  public void edit(Text label, UUID client, UnaryOperator<Client> edit) {
    edit(label, client, edit, false);
  }

  /**
   * Changes a client from a text field, letter by letter: edits with the same label, of the same
   * client, each within two seconds of the one before, are undone together.
   */
  public void editTyped(Text label, UUID client, UnaryOperator<Client> edit) {
    edit(label, client, edit, true);
  }

  /** Changes one mission of a client and stamps it as changed now. */
  public void editMission(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit) {
    edit(label, client, stamping(mission, edit), false);
  }

  /** Changes one mission from a text field, as {@link #editTyped}, and stamps it. */
  public void editMissionTyped(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit) {
    edit(label, client, stamping(mission, edit), true);
  }

  private UnaryOperator<Client> stamping(UUID mission, UnaryOperator<Mission> edit) {
    return client ->
        client.editMission(
            mission,
            before -> {
              Mission after = edit.apply(before);
              return after.equals(before) ? before : after.withChanged(clock.instant());
            });
  }

  private void edit(Text label, UUID id, UnaryOperator<Client> edit, boolean typed) {
    if (isReadOnly()) {
      return;
    }
    documents.edit(label, id, edit, typed);
    show(saver.state());
  }

  /** Changes her profile. */
  public void editFreelancer(Text label, UnaryOperator<Freelancer> edit) {
    edit(label, edit, false);
  }

  /** Changes her profile step by step, as {@link #editTyped}: by a slider or letter by letter. */
  public void editFreelancerTyped(Text label, UnaryOperator<Freelancer> edit) {
    edit(label, edit, true);
  }

  private void edit(Text label, UnaryOperator<Freelancer> edit, boolean typed) {
    if (isReadOnly()) {
      return;
    }
    documents.edit(label, edit, typed);
    show(saver.state());
  }

  /** Adds a client with a first mission and returns it. */
  public Client create(String name, ClientKind kind, String missionTitle, Phase phase) {
    Mission mission = Mission.create(missionTitle, phase).withChanged(clock.instant());
    Client client = Client.create(name, kind).withMission(mission);
    created(client);
    return client;
  }

  /**
   * Adds a client that was read from elsewhere, such as an intake file; replaces nothing.
   *
   * @throws IllegalArgumentException when there is a client with its id
   */
  public void add(Client client) {
    reading.finish();
    if (client(client.id()).isPresent()) {
      throw new IllegalArgumentException("there is a client with this id");
    }
    created(client);
  }

  private void created(Client client) {
    perform(Bilingual.text("desk.create", client.name()), List.of(new Change.Created(client)));
  }

  /** Moves a client with all missions to the trash; undo brings it back. */
  public void deleteClient(UUID client) {
    client(client).ifPresent(c -> perform(deleting(c.name()), List.of(new Change.Deleted(c))));
  }

  /**
   * Removes one mission; a client's last mission takes the client with it to the trash. Undo brings
   * it back.
   */
  public void deleteMission(UUID client, UUID mission) {
    Optional<Client> owner = client(client).filter(c -> c.mission(mission).isPresent());
    owner.filter(c -> c.missions().size() == 1).ifPresent(c -> deleteClient(c.id()));
    owner
        .filter(c -> c.missions().size() > 1)
        .flatMap(c -> c.mission(mission))
        .ifPresent(m -> edit(deleting(m.title()), client, c -> without(c, m)));
  }

  private static Client without(Client client, Mission mission) {
    return client.withMissions(
        client.missions().stream().filter(m -> !m.id().equals(mission.id())).toList());
  }

  private static Text deleting(String what) {
    return Bilingual.text("desk.delete", what);
  }

  /**
   * Adds the sample clients in a language, marked as samples; those that are there already stay as
   * they are.
   */
  public void addSamples(Language language) {
    reading.finish();
    perform(
        Bilingual.text("desk.samples.add"),
        samples.read(language).stream()
            .filter(sample -> client(sample.id()).isEmpty())
            .map(Change.Created::new)
            .toList());
  }

  /** Moves all sample clients to the trash. */
  public void removeSamples() {
    reading.finish();
    perform(
        Bilingual.text("desk.samples.remove"),
        documents.now().clients().stream()
            .filter(Client::sample)
            .map(Change.Deleted::new)
            .toList());
  }

  /** Takes back the last edit. */
  public void undo() {
    documents.undo();
    show(saver.state());
  }

  /** Brings back the edit that was taken back last. */
  public void redo() {
    documents.redo();
    show(saver.state());
  }

  private Optional<Client> client(UUID id) {
    return documents.now().client(id);
  }

  private void perform(Text label, List<? extends Change> changes) {
    if (isReadOnly()) {
      return;
    }
    documents.perform(label, changes);
    show(saver.state());
  }

  private void follow(Change change) {
    saver.want(Wanted.of(change));
    switch (change) {
      case Change.OfFreelancer(Freelancer before, Freelancer after) -> {
        if (!before.bare().equals(after.bare())) {
          engine = engine(catalogue, after);
          listing.restart();
        }
      }
      case Change.Deleted(Client client) -> {
        assessments.forget(client);
        listing.forget(client);
      }
      case Change.OfClient client -> {}
    }
  }

  private void show(SaveState save) {
    state.set(snapshot(documents, unreadable, asking(save)));
  }

  private SaveState asking(SaveState save) {
    boolean waits = !safekeeping.findings().get().questions().isEmpty();
    return waits && save instanceof SaveState.Pending ? new SaveState.Asking() : save;
  }

  private static DeskState snapshot(
      OpenDocuments documents, List<UnreadableFile> unreadable, SaveState save) {
    return new DeskState(
        documents.now().clients(),
        unreadable,
        documents.now().freelancer(),
        save,
        documents.history().undoLabel(),
        documents.history().redoLabel());
  }

  /** Saves now what waits, or what failed before. */
  public void save() {
    saver.saveNow();
  }

  /**
   * Saves what waits before it returns. Where that fails, {@link #state} says so: the work is still
   * in memory, and the owner may ask before the program ends.
   */
  @Override
  public void close() {
    boolean whole = !reading.isGoingOn();
    reading.stop();
    listing.close();
    saver.flush();
    if (whole && !saver.isBehind() && !isReadOnly()) {
      listing.keep();
    }
  }

  /**
   * Writes an exported document: whole or not at all, over a file of that name if there is one;
   * called off, it leaves no file. {@code done} hears what happened, on the owner's thread.
   */
  public void export(Path target, byte[] content, Consumer<ExportResult> done) {
    tasks.background(
        Bilingual.text("job.export", target.getFileName()),
        job -> {
          ExportResult result =
              job.isStopped()
                  ? new ExportResult.Stopped(target)
                  : result(store.export(target, content));
          tasks.owner(() -> done.accept(result));
        });
  }

  /**
   * Reads a document that she chose. One of the two hears of it, on the owner's thread: of the
   * content, or of a sentence that says why there is none.
   */
  public void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
    tasks.background(
        Bilingual.text("job.read", document.getFileName()),
        job ->
            store.read(
                document,
                content -> tasks.owner(() -> unless(job, () -> done.accept(content))),
                reason -> tasks.owner(() -> failed.accept(reason))));
  }

  private static void unless(Job stopped, Runnable next) {
    if (!stopped.isStopped()) {
      next.run();
    }
  }

  private static ExportResult result(SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> new ExportResult.Written(saved.file());
      case SaveOutcome.NotSaved failed -> new ExportResult.Failed(failed.file(), failed.reason());
      case SaveOutcome.Changed changed -> throw new AssertionError("an export asks nobody");
    };
  }
}
