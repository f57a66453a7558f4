package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.BadFileException;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.Draft;
import org.gardefou.store.FaultyOperations;
import org.gardefou.store.HistoryCopy;
import org.gardefou.store.Merge;
import org.gardefou.store.ModelJson;
import org.gardefou.store.MutableClock;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.gardefou.store.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that comes back: from elsewhere, from before, from a run that ended early. */
class SafekeepingTest {
  private static final Text EDIT = new Text("edit", "modif");

  @TempDir Path folder;

  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);
  private final FaultyOperations disk = new FaultyOperations();

  private Desk desk() {
    return desk(Optional.empty());
  }

  private Desk desk(Optional<Text> readOnly) {
    return new Desk(
        TestCatalogue.create(),
        new Store(new DataFolder(folder), disk, clock, wait -> {}),
        clock,
        tasks,
        new Samples("/org/gardefou/desk/samples/"),
        readOnly);
  }

  private Client onDisk() {
    return new Store(new DataFolder(folder), new DiskOperations(), clock)
        .load()
        .clients()
        .getFirst()
        .client();
  }

  private void settle() {
    for (int i = 0; i < 4; i++) {
      tasks.run();
      tasks.advance(Duration.ofSeconds(2));
    }
  }

  private Client create(Desk desk) {
    Client client = desk.create("Acme", ClientKind.BUSINESS, "Site", Phase.PROSPECT);
    settle();
    return client;
  }

  private static Client now(Desk desk) {
    return desk.state().get().clients().getFirst();
  }

  private void elsewhere(Client client) throws IOException {
    try (var files = Files.list(folder.resolve("clients"))) {
      Path file = files.filter(p -> p.toString().endsWith(".json")).findFirst().orElseThrow();
      Files.write(file, new ModelJson().write(client));
    }
  }

  private static void fullDisk(Path path) throws IOException {
    throw new FileSystemException(path.toString(), null, "No space left on device");
  }

  @Test
  void whatWasChangedElsewhereComesInWhenTheWindowIsLookedAt() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    elsewhere(acme.withNotes("Theirs"));
    desk.safekeeping().look();
    settle();
    assertEquals("Theirs", now(desk).notes());
    assertTrue(desk.safekeeping().findings().get().isEmpty(), "no question");
    desk.undo();
    settle();
    assertEquals(acme, onDisk(), "and can be undone like any edit");
  }

  @Test
  void bothSidesComeTogetherBeforeASave() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    elsewhere(acme.withNotes("Theirs"));
    desk.edit(EDIT, acme.id(), c -> c.withName("Mine"));
    settle();
    settle();
    assertEquals(acme.withNotes("Theirs").withName("Mine"), onDisk());
    assertInstanceOf(SaveState.Saved.class, desk.state().get().save());
    assertTrue(desk.safekeeping().findings().get().isEmpty());
  }

  @Test
  void bothSidesComeTogetherWhenTheWindowCloses() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    elsewhere(acme.withNotes("Theirs"));
    desk.edit(EDIT, acme.id(), c -> c.withName("Mine"));
    desk.close();
    assertEquals(acme.withNotes("Theirs").withName("Mine"), onDisk());
  }

  private Question conflict(Desk desk, Client acme) throws IOException {
    elsewhere(acme.withName("Theirs").withNotes("Theirs"));
    desk.edit(EDIT, acme.id(), c -> c.withName("Mine"));
    settle();
    Question question = desk.safekeeping().findings().get().questions().getFirst();
    assertEquals(
        List.of(List.of("name")), question.conflicts().stream().map(Merge.Conflict::path).toList());
    assertEquals("Theirs", onDisk().name(), "nothing is written before she has chosen");
    assertEquals("Mine", now(desk).name());
    assertEquals(new SaveState.Asking(), desk.state().get().save());
    return question;
  }

  @Test
  void aFieldThatBothChangedIsAskedAndMineMayCount() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    Question question = conflict(desk, acme);
    desk.safekeeping().settle(question, Set.of());
    settle();
    assertEquals(acme.withName("Mine").withNotes("Theirs"), onDisk());
    assertTrue(desk.safekeeping().findings().get().isEmpty());
  }

  @Test
  void aFieldThatBothChangedIsAskedAndTheirsMayCount() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    Question question = conflict(desk, acme);
    desk.safekeeping().settle(question, Set.of(List.of("name")));
    settle();
    assertEquals(acme.withName("Theirs").withNotes("Theirs"), onDisk());
  }

  @Test
  void whatCameUpSinceTheQuestionIsAskedAgain() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    Question question = conflict(desk, acme);
    desk.edit(EDIT, acme.id(), c -> c.withNotes("Mine too"));
    desk.safekeeping().settle(question, Set.of());
    assertEquals(2, desk.safekeeping().findings().get().questions().getFirst().conflicts().size());
  }

  @Test
  void aQuestionThatWasNotAnsweredIsOfferedAsADraftAtTheNextStart() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    conflict(desk, acme);
    desk.close();
    Desk next = desk();
    Draft draft = next.safekeeping().findings().get().drafts().getFirst();
    assertEquals("Mine", ((Draft.OfClient) draft).client().name());
    assertEquals("Theirs", now(next).name());
  }

  @Test
  void aCopyOfASynchronisationIsBroughtTogetherAndGoesToTheTrash() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    Files.write(
        folder.resolve("clients/acme (1).json"),
        new ModelJson().write(acme.withPeople(List.of("Zoé"))));
    desk.safekeeping().look();
    settle();
    StoredClient.Copy copy = desk.safekeeping().findings().get().copies().getFirst();
    desk.safekeeping().merge(copy);
    settle();
    assertEquals(List.of("Zoé"), onDisk().people());
    assertTrue(desk.safekeeping().findings().get().isEmpty());
    assertFalse(Files.exists(copy.file()));
    assertEquals(1, new Store(new DataFolder(folder), disk, clock).trashed().size());
  }

  @Test
  void aClientThatWasAddedElsewhereComesIn() throws IOException {
    Desk desk = desk();
    create(desk);
    Files.write(
        folder.resolve("clients/zoe.json"),
        new ModelJson().write(Client.create("Zoé", ClientKind.PRIVATE)));
    desk.safekeeping().look();
    settle();
    assertEquals(2, desk.state().get().clients().size());
    assertInstanceOf(SaveState.Saved.class, desk.state().get().save());
  }

  /** The process is killed: nobody closes the desk. */
  @Test
  void anEditOfARunThatWasKilledIsOfferedAndTakenOver() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("Typed"));
    tasks.advance(Duration.ofMillis(400));
    assertEquals("Acme", onDisk().name());

    Desk next = desk();
    Draft draft = next.safekeeping().findings().get().drafts().getFirst();
    next.safekeeping().take(draft);
    settle();
    assertEquals("Typed", onDisk().name());
    next.undo();
    settle();
    assertEquals("Acme", onDisk().name());
    assertTrue(desk().safekeeping().findings().get().isEmpty());
  }

  @Test
  void anEditThatSheLeavesAsideIsNotOfferedAgainButKept() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("Typed"));
    tasks.advance(Duration.ofMillis(400));
    Desk next = desk();
    next.safekeeping().putAway(next.safekeeping().findings().get().drafts().getFirst());
    settle();
    Desk third = desk();
    assertTrue(third.safekeeping().findings().get().isEmpty());
    List<Draft> kept = new ArrayList<>();
    third.safekeeping().discarded(kept::addAll);
    settle();
    assertEquals("Typed", ((Draft.OfClient) kept.getFirst()).client().name());
  }

  @Test
  void aSaveThatWorksLeavesNoDraft() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("Typed"));
    tasks.advance(Duration.ofMillis(400));
    settle();
    try (var drafts = Files.list(folder.resolve(".drafts"))) {
      assertEquals(List.of(), drafts.toList());
    }
  }

  @Test
  void goingBackToAnEarlierStateCanBeUndone() throws BadFileException {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("New"));
    settle();
    List<HistoryCopy> copies = new ArrayList<>();
    desk.safekeeping().earlier(Optional.of(acme.id()), copies::addAll);
    tasks.run();
    desk.safekeeping().restore(desk.safekeeping().client(copies.getFirst()));
    settle();
    assertEquals(acme, onDisk());
    desk.undo();
    settle();
    assertEquals("New", onDisk().name());
  }

  @Test
  void theTrashGivesBackAndForgets() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.deleteClient(acme.id());
    settle();
    List<StoredClient> trashed = new ArrayList<>();
    desk.safekeeping().trashed(trashed::addAll);
    tasks.run();
    desk.safekeeping().bringBack(trashed.getFirst(), why -> {});
    settle();
    assertEquals(acme, onDisk());

    desk.deleteClient(acme.id());
    settle();
    trashed.clear();
    desk.safekeeping().trashed(trashed::addAll);
    tasks.run();
    desk.safekeeping().erase(trashed.getFirst(), failed -> assertTrue(failed.isEmpty()));
    settle();
    Store fresh = new Store(new DataFolder(folder), disk, clock);
    assertEquals(List.of(), fresh.trashed());
    assertEquals(List.of(), fresh.earlier().of(Optional.of(acme.id())));
  }

  @Test
  void aFileThatCannotBeReadIsSetAsideAndItsLastStateComesBackWhenSheSaysSo() throws IOException {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("New"));
    desk.close();
    Path file;
    try (var files = Files.list(folder.resolve("clients"))) {
      file = files.filter(p -> p.toString().endsWith(".json")).findFirst().orElseThrow();
    }
    Files.writeString(file, "{half");

    Desk next = desk();
    assertEquals(List.of(), next.state().get().clients(), "never by itself");
    UnreadableFile unreadable = next.state().get().unreadable().getFirst();
    next.safekeeping()
        .earlierOf(
            unreadable,
            copies ->
                next.safekeeping()
                    .setAside(unreadable, failed -> restore(next, copies.getFirst())));
    settle();
    settle();
    assertEquals("New", onDisk().name());
    assertEquals("{half", Files.readString(Path.of(file + ".unreadable-20261123")));
    assertEquals(List.of(), next.state().get().unreadable());
  }

  private static void restore(Desk desk, HistoryCopy copy) {
    try {
      desk.safekeeping().restore(desk.safekeeping().client(copy));
    } catch (BadFileException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aBackupIsRestoredIntoTheOpenWindow() {
    Desk desk = desk();
    Client acme = create(desk);
    Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
    desk.safekeeping().backUp(zip, r -> assertInstanceOf(ExportResult.Written.class, r));
    tasks.run();
    desk.edit(EDIT, acme.id(), c -> c.withName("Spoilt"));
    settle();
    desk.safekeeping()
        .inspect(
            zip,
            seen ->
                desk.safekeeping()
                    .restore(
                        ((org.gardefou.store.Backup.Inspection.Sound) seen).contents(),
                        failed -> assertTrue(failed.isEmpty())));
    settle();
    settle();
    assertEquals(acme, now(desk));
    assertEquals(acme, onDisk());
    assertEquals(null, desk.state().get().undo());
  }

  @Test
  void aBackupThatIsCalledOffLeavesNoFile() {
    Desk desk = desk();
    create(desk);
    Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
    List<ExportResult> heard = new ArrayList<>();
    desk.safekeeping().backUp(zip, heard::add);
    tasks.callOff();
    assertEquals(List.of(new ExportResult.Stopped(zip)), heard);
    assertFalse(Files.exists(zip));
  }

  @Test
  void whereTheDiskIsFullEverythingCanBeSavedElsewhere() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("Precious"));
    disk.failAt(0, true, SafekeepingTest::fullDisk);
    settle();
    assertInstanceOf(SaveState.Failed.class, desk.state().get().save());
    disk.heal();
    Path zip = folder.resolveSibling(folder.getFileName() + "-elsewhere.zip");
    desk.safekeeping().saveElsewhere(zip, r -> assertInstanceOf(ExportResult.Written.class, r));
    tasks.run();
    assertEquals("Acme", onDisk().name());
    assertTrue(Files.exists(zip));
  }

  @Test
  void aReadOnlyWindowChangesNothing() throws IOException {
    Desk first = desk();
    Client acme = create(first);
    first.edit(EDIT, acme.id(), c -> c.withName("Typed"));
    tasks.advance(Duration.ofMillis(400));

    Desk second = desk(Optional.of(new Text("held", "pris")));
    second.edit(EDIT, acme.id(), c -> c.withName("Lost"));
    second.deleteClient(acme.id());
    second.undo();
    second.close();
    assertEquals("Acme", now(second).name());
    assertEquals(List.of(), second.safekeeping().findings().get().drafts());
    try (var drafts = Files.list(folder.resolve(".drafts"))) {
      assertEquals(1, drafts.count(), "the draft of the other window is untouched");
    }
  }

  /**
   * L10: the manual save, the autosave and the closing one write the newest state, in any order.
   */
  @Test
  void l10AnAutosaveThatComesLateWritesNoOldState() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("1"));
    desk.save();
    desk.edit(EDIT, acme.id(), c -> c.withName("2"));
    desk.close();
    desk.edit(EDIT, acme.id(), c -> c.withName("3"));
    tasks.runBackground();
    desk.close();
    settle();
    assertEquals("3", onDisk().name());
  }

  /** L14: a close while a save is under way waits for it and writes what came after. */
  @Test
  void l14ClosingDuringASaveLosesNothing() {
    Desk desk = desk();
    Client acme = create(desk);
    desk.edit(EDIT, acme.id(), c -> c.withName("1"));
    desk.save();
    desk.edit(EDIT, acme.id(), c -> c.withName("2"));
    desk.close();
    assertEquals("2", onDisk().name());
  }
}
