package org.gardefou.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.letters.LetterBook;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.Store;
import org.gardefou.store.vault.Vault;

/**
 * The open documents, for whoever works on them. An edit is a function from one client to the next;
 * the desk keeps the undo stack, schedules the save and tells the listeners. Used from one thread.
 */
public final class Desk implements AutoCloseable {
  private final Store store;
  private final Tasks tasks;
  private final DeskParts parts;
  private final Adviser adviser;
  private final Editing editing;
  private final Passphrase passphrase;
  private final Erasing erasing;
  private final ChosenFiles chosen;

  /** A desk over the files in a folder of this computer that has no passphrase. */
  public static Desk open(Catalogue catalogue, DataFolder folder, Clock clock, Tasks tasks) {
    Vault vault = new Vault(folder, new DiskOperations());
    return open(catalogue, folder, vault, clock, tasks, Optional.empty(), "");
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
        new Setup(() -> catalogue, store, clock, tasks, Samples.ofTheProgram(), readOnly, program),
        vault,
        Optional.empty());
  }

  /**
   * The same for a window that shows itself as soon as it can: where no file has changed since the
   * last time, only {@link #missions}, {@link #thresholds} and the settings of the window are known
   * at first, and everything is read when something else is asked, or by {@link #readWhole}.
   *
   * @param catalogue asked only where there is something to advise on; from whatever thread
   */
  public static Desk resume(
      Supplier<Catalogue> catalogue,
      DataFolder folder,
      Vault vault,
      Clock clock,
      Tasks tasks,
      Optional<Text> readOnly,
      String program) {
    Store store = new Store(folder, vault.files(), clock);
    Optional<Remembered> remembered = Remembered.of(store, program);
    if (remembered.isEmpty()) {
      beginReading(catalogue);
    }
    return new Desk(
        new Setup(catalogue, store, clock, tasks, Samples.ofTheProgram(), readOnly, program),
        vault,
        remembered);
  }

  /** Beside the files; who needs it waits for the rest. */
  private static void beginReading(Supplier<Catalogue> catalogue) {
    Thread.ofPlatform()
        .daemon()
        .name("garde-fou-catalogue")
        .start(() -> Objects.requireNonNull(catalogue.get()));
  }

  /** A desk over the files of a store, which it reads now; it has the folder for itself. */
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
        new Setup(() -> catalogue, store, clock, tasks, samples, readOnly, ""),
        new Vault(store.folder(), new DiskOperations()),
        Optional.empty());
  }

  private Desk(Setup setup, Vault vault, Optional<Remembered> remembered) {
    Store store = setup.store();
    Tasks tasks = setup.tasks();
    this.store = store;
    this.tasks = tasks;
    parts = new DeskParts(setup, remembered);
    adviser = parts.adviser();
    editing = parts.editing();
    FolderWorks works = new FolderWorks(store, tasks, parts.saver());
    passphrase = new Passphrase(vault, store, works, parts::reload);
    erasing = new Erasing(store, tasks, parts.saver(), this::today, parts::reload);
    chosen = new ChosenFiles(store, tasks);
  }

  private Editing editing() {
    whole();
    return editing;
  }

  /** All that the window shows. */
  public Observable<DeskState> state() {
    return parts.state();
  }

  /** The work that she waits for. */
  public Observable<Optional<JobBoard.Shown>> jobs() {
    return tasks.shown();
  }

  /** How far the reading of the clients is; {@link #state} holds those that were read. */
  public Observable<ReadingProgress> reading() {
    return parts.reading();
  }

  /** Reads a client before the others, if it waits to be read. */
  public void readFirst(UUID client) {
    parts.readFirst(client);
  }

  /** Whether everything was read, or is being read while she works. */
  public boolean isWhole() {
    return parts.isWhole();
  }

  /** Reads everything in the background, where the desk was {@link #resume resumed}. */
  public void readWhole() {
    parts.readWhole();
  }

  /** Everything is read when this returns, where the desk was {@link #resume resumed}. */
  public void whole() {
    parts.whole();
  }

  /** Keeps what the list shows for the next {@link #resume}, as closing does. */
  public void keepList() {
    parts.keepList();
  }

  /** What in her files asks for her. */
  public Observable<Findings> findings() {
    return parts.safekeeping().findings();
  }

  /** Earlier states, drafts, copies, the trash, backups. */
  public Safekeeping safekeeping() {
    whole();
    return parts.safekeeping();
  }

  /** The passphrase of the folder. */
  public Passphrase passphrase() {
    whole();
    return passphrase;
  }

  /** Takes a person out of the folder. */
  public Erasing erasing() {
    whole();
    return erasing;
  }

  /** The folder with her files. */
  public Path dataFolder() {
    return store.folder().root();
  }

  /** Today, from the clock that the desk was given. */
  public LocalDate today() {
    return adviser.today();
  }

  /** The catalogue that came with the program, without what her profile changes. */
  public Catalogue catalogue() {
    return adviser.catalogue();
  }

  /** The engine over the catalogue and her profile as they are now. */
  public Engine engine() {
    whole();
    return adviser.engine();
  }

  /**
   * The advice about a mission today; remembered until the client, the profile or the day changes.
   */
  public Assessment assess(Client client, Mission mission) {
    whole();
    return adviser.assess(client, mission);
  }

  /** What is known of a mission today otherwise than by her own answers. */
  public Sources sources(Client client, Mission mission) {
    whole();
    return adviser.sources(client, mission);
  }

  /** The limits of the verdict, hers where she set any. */
  public Thresholds thresholds() {
    return parts.thresholds();
  }

  /** All missions, with the advice as far as it is known; what is not is being worked out. */
  public List<ListedMission> missions() {
    return parts.listing().all();
  }

  /** Works out the advice about a few missions before the window is there. */
  public void workOutFew() {
    parts.listing().workOutFew();
  }

  /** Changes whenever more of the advice of {@link #missions} is known. */
  public Observable<Integer> adviceFound() {
    return parts.listing().found();
  }

  /** Reads the letters in the background, so that who first asks for them need not wait. */
  public void readLettersAhead() {
    adviser.readLettersAhead();
  }

  /** The letters that the program can write; read when they are first asked for. */
  public LetterBook letters() {
    return adviser.letters();
  }

  /**
   * Changes a client; {@code label} names the edit for undo. No effect when the edit changes
   * nothing, or when the client is no longer there.
   *
   * @throws IllegalArgumentException when the edit gives the client another id
   */
  public void edit(Text label, UUID client, UnaryOperator<Client> edit) {
    editing().edit(label, client, edit, false);
  }

  /**
   * Changes a client from a text field, letter by letter: edits with the same label, of the same
   * client, each within two seconds of the one before, are undone together.
   */
  public void editTyped(Text label, UUID client, UnaryOperator<Client> edit) {
    editing().edit(label, client, edit, true);
  }

  /** Changes one mission of a client and stamps it as changed now. */
  public void editMission(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit) {
    editing().editMission(label, client, mission, edit, false);
  }

  /** Changes one mission from a text field, as {@link #editTyped}, and stamps it. */
  public void editMissionTyped(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit) {
    editing().editMission(label, client, mission, edit, true);
  }

  /** Changes her profile. */
  public void editFreelancer(Text label, UnaryOperator<Freelancer> edit) {
    editing().editFreelancer(label, edit, false);
  }

  /** Changes her profile step by step, as {@link #editTyped}: by a slider or letter by letter. */
  public void editFreelancerTyped(Text label, UnaryOperator<Freelancer> edit) {
    editing().editFreelancer(label, edit, true);
  }

  /** Adds a client with a first mission and returns it. */
  public Client create(String name, ClientKind kind, String missionTitle, Phase phase) {
    return editing().create(name, kind, missionTitle, phase);
  }

  /**
   * Adds a client that was read from elsewhere, such as an intake file; replaces nothing.
   *
   * @throws IllegalArgumentException when there is a client with its id
   */
  public void add(Client client) {
    editing().add(client);
  }

  /** Moves a client with all missions to the trash; undo brings it back. */
  public void deleteClient(UUID client) {
    editing().deleteClient(client);
  }

  /**
   * Removes one mission; a client's last mission takes the client with it to the trash. Undo brings
   * it back.
   */
  public void deleteMission(UUID client, UUID mission) {
    editing().deleteMission(client, mission);
  }

  /**
   * Adds the sample clients in a language, marked as samples; those that are there already stay as
   * they are.
   */
  public void addSamples(Language language) {
    editing().addSamples(language);
  }

  /** Moves all sample clients to the trash. */
  public void removeSamples() {
    editing().removeSamples();
  }

  /** Takes back the last edit. */
  public void undo() {
    editing().undo();
  }

  /** Brings back the edit that was taken back last. */
  public void redo() {
    editing().redo();
  }

  /** Saves now what waits, or what failed before. */
  public void save() {
    parts.saver().saveNow();
  }

  /**
   * Saves what waits before it returns. Where that fails, {@link #state} says so: the work is still
   * in memory, and the owner may ask before the program ends.
   */
  @Override
  public void close() {
    parts.close();
  }

  /**
   * Writes an exported document: whole or not at all, over a file of that name if there is one;
   * called off, it leaves no file. {@code done} hears what happened, on the owner's thread.
   */
  public void export(Path target, byte[] content, Consumer<ExportResult> done) {
    chosen.export(target, content, done);
  }

  /**
   * Reads a document that she chose. One of the two hears of it, on the owner's thread: of the
   * content, or of a sentence that says why there is none.
   */
  public void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
    chosen.read(document, done, failed);
  }

  /** The advice about a mission today, where it is remembered: asking for it takes no time. */
  public Optional<Assessment> known(Client client, Mission mission) {
    whole();
    return adviser.known(client, mission);
  }

  /**
   * Works out the advice about a mission today in the background and remembers it; {@code done}
   * hears of it, on the owner’s thread.
   */
  public void workOut(Client client, Mission mission, Runnable done) {
    whole();
    adviser.workOut(client, mission, done);
  }
}
