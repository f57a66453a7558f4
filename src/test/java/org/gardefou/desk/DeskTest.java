package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Own;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FaultyOperations;
import org.gardefou.store.FileOperations;
import org.gardefou.store.MutableClock;
import org.gardefou.store.Store;
import org.gardefou.store.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits, undo, autosave, and what the person is told. */
class DeskTest {
  private static final Text NAME = new Text("Name", "Nom");
  private static final Text NOTES = new Text("Notes", "Notes");

  @TempDir Path folder;

  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);
  private final FaultyOperations disk = new FaultyOperations();

  private Desk desk() {
    return desk(disk);
  }

  private Desk desk(FileOperations files) {
    return new Desk(
        TestCatalogue.create(),
        new Store(new DataFolder(folder), files, clock),
        clock,
        tasks,
        new Samples("/org/gardefou/desk/samples/"));
  }

  private static List<String> names(Desk desk) {
    return desk.state().get().clients().stream().map(Client::name).toList();
  }

  /** The names that a fresh start finds. */
  private List<String> saved() {
    return new Store(new DataFolder(folder), new DiskOperations(), clock)
        .load().clients().stream().map(stored -> stored.client().name()).toList();
  }

  private List<String> files(String place) throws IOException {
    if (!Files.exists(folder.resolve(place))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder.resolve(place))) {
      return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
    }
  }

  private static Client create(Desk desk, String name) {
    return desk.create(name, ClientKind.BUSINESS, "Mission", Phase.PROSPECT);
  }

  private static void rename(Desk desk, Client client, String name) {
    desk.edit(NAME, client.id(), c -> c.withName(name));
  }

  private static void type(Desk desk, Client client, String notes) {
    desk.editTyped(NOTES, client.id(), c -> c.withNotes(notes));
  }

  private static void fullDisk(Path path) throws IOException {
    throw new FileSystemException(path.toString(), null, "No space left on device");
  }

  @Test
  void aNewDeskIsEmptyAndSaved() throws IOException {
    Desk desk = desk();
    assertEquals(new SaveState.Saved(null), desk.state().get().save());
    assertEquals(LocalDate.of(2026, 11, 23), desk.today());
    assertEquals(folder, desk.dataFolder());
    assertEquals(List.of(), files("."));
  }

  @Test
  void clientsAreListedByNameAccentsAndCaseAside() {
    Desk desk = desk();
    List.of("Zoé", "émile", "Ada", "Eva", "eric").forEach(name -> create(desk, name));
    assertEquals(List.of("Ada", "émile", "eric", "Eva", "Zoé"), names(desk));
    rename(desk, desk.state().get().clients().getFirst(), "Yves");
    assertEquals(List.of("émile", "eric", "Eva", "Yves", "Zoé"), names(desk));
    desk.close();
    assertEquals(names(desk), saved());
  }

  @Test
  void aSliderIsUndoneInOneStepAnotherSettingInAnother() {
    Desk desk = desk();
    Text weight = new Text("weight", "poids");
    desk.editFreelancerTyped(weight, f -> f.withWeights(Map.of("HLT", BigDecimal.ONE)));
    desk.editFreelancerTyped(weight, f -> f.withWeights(Map.of("HLT", BigDecimal.TWO)));
    desk.editFreelancerTyped(NAME, f -> f.withName("Ada"));
    desk.undo();
    assertEquals(Map.of("HLT", BigDecimal.TWO), desk.state().get().freelancer().weights());
    desk.undo();
    assertEquals(Map.of(), desk.state().get().freelancer().weights());
    assertNull(desk.state().get().undo());
  }

  @Test
  void herProfileCountsInTheAssessment() {
    Desk desk = desk();
    Engine before = desk.engine();
    desk.editFreelancer(NAME, f -> f.withThresholds(Map.of("decline", new BigDecimal("60"))));
    assertEquals(60, desk.engine().catalogue().thresholds().decline());
    assertEquals(before.catalogue(), desk.catalogue());
  }

  @Test
  void anEditIsSavedOneSecondAfterTheLast() {
    Desk desk = desk();
    Client client = create(desk, "A");
    assertEquals(new SaveState.Pending(), desk.state().get().save());
    tasks.advance(Duration.ofMillis(900));
    rename(desk, client, "B");
    tasks.advance(Duration.ofMillis(999));
    assertEquals(List.of(), saved());
    tasks.advance(Duration.ofMillis(1));
    assertEquals(List.of("B"), saved());
    assertEquals(new SaveState.Saved(clock.instant()), desk.state().get().save());
    assertEquals(0, tasks.waiting(), "one timer, one save");
  }

  @Test
  void whoeverNeverPausesIsSavedAfterTenSeconds() {
    Desk desk = desk();
    Client client = create(desk, "A");
    for (int i = 0; i < 24; i++) {
      tasks.advance(Duration.ofMillis(500));
      rename(desk, client, "B" + i);
    }
    assertEquals(List.of("B18"), saved(), "10 s after the first edit, the 19th had come at 9.5 s");
  }

  @Test
  void saveSavesAtOnce() {
    Desk desk = desk();
    create(desk, "A");
    desk.save();
    tasks.run();
    assertEquals(List.of("A"), saved());
    assertEquals(0, tasks.waiting());
  }

  @Test
  void closeSavesBeforeItReturns() {
    Desk desk = desk();
    create(desk, "A");
    desk.close();
    assertEquals(List.of("A"), saved());
    assertInstanceOf(SaveState.Saved.class, desk.state().get().save());
  }

  @Test
  void anOldSaveThatComesLateWritesTheNewestContent() {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.save();
    rename(desk, client, "B");
    desk.close();
    tasks.run();
    assertEquals(List.of("B"), saved());
    assertInstanceOf(SaveState.Saved.class, desk.state().get().save());
  }

  @Test
  void anEditDuringASaveIsSavedByTheNext() {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.save();
    tasks.runBackground();
    rename(desk, client, "B");
    tasks.runOwner();
    assertEquals(new SaveState.Pending(), desk.state().get().save());
    tasks.advance(Duration.ofSeconds(1));
    assertEquals(List.of("B"), saved());
  }

  @Test
  void anEditWhileItsOwnFileIsBeingWrittenIsNotForgotten() {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.save();
    disk.failAt(3, false, path -> rename(desk, client, "B"));
    tasks.run();
    assertEquals(new SaveState.Pending(), desk.state().get().save());
    assertEquals(List.of("A"), saved());
    tasks.advance(Duration.ofSeconds(1));
    assertEquals(List.of("B"), saved());
  }

  @Test
  void anEditThatChangesNothingIsNone() {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.close();
    DeskState before = desk.state().get();
    rename(desk, client, "A");
    desk.editMission(NAME, client.id(), client.missions().getFirst().id(), m -> m);
    desk.editFreelancer(NAME, f -> f);
    desk.edit(NAME, UUID.randomUUID(), c -> c.withName("nobody"));
    assertSame(before, desk.state().get());
    assertEquals(0, tasks.waiting());
  }

  @Test
  void anEditMustNotChangeTheId() {
    Desk desk = desk();
    Client client = create(desk, "A");
    assertThrows(
        IllegalArgumentException.class,
        () -> desk.edit(NAME, client.id(), c -> Client.create("B", ClientKind.PRIVATE)));
  }

  @Test
  void anEditOfAMissionStampsIt() {
    Desk desk = desk();
    Client client = create(desk, "A");
    UUID mission = client.missions().getFirst().id();
    tasks.advance(Duration.ofSeconds(5));
    desk.editMission(
        NAME, client.id(), mission, m -> m.withAnswer("x.y", Answer.known(Value.of(5))));
    Mission edited = desk.state().get().clients().getFirst().missions().getFirst();
    assertEquals(Instant.parse("2026-11-23T10:00:05Z"), edited.changed());
  }

  @Test
  void undoAndRedoNameWhatTheyDo() {
    Desk desk = desk();
    Client client = create(desk, "A");
    rename(desk, client, "B");
    assertEquals(NAME, desk.state().get().undo());
    assertNull(desk.state().get().redo());
    desk.undo();
    assertEquals(List.of("A"), names(desk));
    assertEquals(new Text("Add A", "Ajouter A"), desk.state().get().undo());
    assertEquals(NAME, desk.state().get().redo());
    desk.redo();
    assertEquals(List.of("B"), names(desk));
  }

  @Test
  void undoWithNothingToUndoDoesNothing() {
    Desk desk = desk();
    desk.undo();
    desk.redo();
    assertEquals(new SaveState.Saved(null), desk.state().get().save());
  }

  @Test
  void aDeletedClientComesBackWithItsFile() throws IOException {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.close();
    List<String> before = files("clients");
    desk.deleteClient(client.id());
    desk.close();
    assertEquals(List.of(), files("clients"));
    assertEquals(1, files("trash").size());
    desk.undo();
    desk.close();
    assertEquals(before, files("clients"));
    assertEquals(List.of(), files("trash"));
    assertEquals(List.of("A"), saved());
  }

  @Test
  void aCreationThatIsTakenBackLeavesNoFile() throws IOException {
    Desk desk = desk();
    create(desk, "A");
    desk.undo();
    desk.close();
    assertEquals(List.of(), files("clients"));
    assertEquals(List.of(), files("trash"));
    desk.redo();
    desk.close();
    assertEquals(List.of("A"), saved());
  }

  @Test
  void theLastMissionTakesItsClientAlong() {
    Desk desk = desk();
    Client client = create(desk, "A");
    Mission second = Mission.create("Second", Phase.ONGOING);
    desk.edit(NAME, client.id(), c -> c.withMission(second));
    desk.deleteMission(client.id(), second.id());
    assertEquals(new Text("Delete Second", "Supprimer Second"), desk.state().get().undo());
    assertEquals(1, desk.state().get().clients().getFirst().missions().size());
    desk.deleteMission(client.id(), client.missions().getFirst().id());
    assertEquals(List.of(), names(desk));
    desk.undo();
    desk.undo();
    assertEquals(2, desk.state().get().clients().getFirst().missions().size());
    desk.deleteMission(client.id(), UUID.randomUUID());
    assertEquals(List.of("A"), names(desk));
  }

  @Test
  void typingInOneFieldIsOneStep() {
    Desk desk = desk();
    Client client = create(desk, "A");
    type(desk, client, "h");
    tasks.advance(Duration.ofSeconds(2));
    type(desk, client, "he");
    tasks.advance(Duration.ofSeconds(2));
    type(desk, client, "hey");
    desk.undo();
    assertNull(desk.state().get().clients().getFirst().notes());
    desk.redo();
    assertEquals("hey", desk.state().get().clients().getFirst().notes());
  }

  @Test
  void aPauseAnotherFieldAnotherClientOrAnUndoBeginsANewStep() {
    Desk desk = desk();
    Client a = create(desk, "A");
    Client b = create(desk, "B");
    type(desk, a, "1");
    tasks.advance(Duration.ofMillis(2001));
    type(desk, a, "2");
    type(desk, b, "3");
    desk.editTyped(NAME, b.id(), c -> c.withName("B4"));
    desk.editTyped(NAME, b.id(), c -> c.withName("B5"));
    desk.undo();
    assertEquals(List.of("A", "B"), names(desk), "B4 and B5 are one step");
    desk.editTyped(NOTES, b.id(), c -> c.withNotes("6"));
    desk.undo();
    assertEquals("3", desk.state().get().client(b.id()).orElseThrow().notes());
    desk.undo();
    assertEquals("2", desk.state().get().client(a.id()).orElseThrow().notes());
    desk.undo();
    assertEquals("1", desk.state().get().client(a.id()).orElseThrow().notes());
  }

  @Test
  void editsThatWereNotTypedAreNeverMerged() {
    Desk desk = desk();
    Client client = create(desk, "A");
    rename(desk, client, "B");
    rename(desk, client, "C");
    desk.undo();
    assertEquals(List.of("B"), names(desk));
  }

  @Test
  void aFullDiskIsSaidAndTheNextSaveWorks() {
    Desk desk = desk();
    Client client = create(desk, "A");
    desk.close();
    rename(desk, client, "B");
    disk.failAt(0, true, DeskTest::fullDisk);
    tasks.advance(Duration.ofSeconds(1));
    SaveState.Failed failed = assertInstanceOf(SaveState.Failed.class, desk.state().get().save());
    assertTrue(failed.reason().en().startsWith("The disk is full: a-"), failed.reason().en());
    assertTrue(failed.reason().fr().startsWith("Le disque est plein"), failed.reason().fr());
    assertEquals(List.of("A"), saved(), "the old file is untouched");
    rename(desk, client, "C");
    assertInstanceOf(SaveState.Failed.class, desk.state().get().save(), "still not on disk");
    disk.heal();
    desk.save();
    tasks.run();
    assertEquals(new SaveState.Saved(clock.instant()), desk.state().get().save());
    assertEquals(List.of("C"), saved());
  }

  @Test
  void everyOperationOfASaveMayFailAndTheNextSaveWorks() {
    Desk desk = desk();
    Client client = create(desk, "start");
    desk.close();
    int failures = 0;
    boolean reached = true;
    for (int index = 0; reached; index++) {
      String name = "name " + index;
      rename(desk, client, name);
      disk.failAt(index, false, DeskTest::fullDisk);
      tasks.advance(Duration.ofSeconds(1));
      reached = disk.count() > index;
      disk.heal();
      if (desk.state().get().save() instanceof SaveState.Failed) {
        failures++;
      } else {
        assertEquals(List.of(name), saved(), "operation " + index);
      }
      desk.save();
      tasks.run();
      assertInstanceOf(SaveState.Saved.class, desk.state().get().save(), "operation " + index);
      assertEquals(List.of(name), saved(), "operation " + index);
    }
    assertTrue(failures > 8, "so many operations of a save at least: " + failures);
  }

  @Test
  void oneFailureDoesNotKeepTheOthersFromBeingSaved() throws IOException {
    Desk desk = desk();
    Client a = create(desk, "A");
    Client b = create(desk, "B");
    desk.close();
    Path file = folder.resolve("clients").resolve(files("clients").getFirst());
    Files.writeString(file, "theirs");
    rename(desk, a, "A2");
    rename(desk, b, "B2");
    desk.close();
    SaveState.Failed failed = assertInstanceOf(SaveState.Failed.class, desk.state().get().save());
    assertEquals(file, failed.file());
    assertEquals("theirs", Files.readString(file));
    assertEquals(List.of("B2"), saved());
    assertEquals(List.of("A2", "B2"), names(desk), "the work is in memory");
  }

  @Test
  void aBrokenProfileIsKeptAndSaidUponTheFirstEdit() throws IOException {
    Path file = Files.writeString(folder.resolve("freelancer.json"), "{");
    Desk desk = desk();
    assertEquals(file, desk.state().get().unreadable().getFirst().file());
    assertEquals(new SaveState.Saved(null), desk.state().get().save());
    desk.editFreelancer(NAME, f -> f.withName("Ada"));
    desk.close();
    assertEquals("Ada", desk.state().get().freelancer().name());
    assertInstanceOf(SaveState.Failed.class, desk.state().get().save());
    assertEquals("{", Files.readString(file));
  }

  @Test
  void theEngineFollowsTheProfile() {
    Desk desk = desk();
    Engine before = desk.engine();
    create(desk, "A");
    assertSame(before, desk.engine());
    desk.editFreelancer(NAME, f -> f.withName("Ada").withSetting("theme", "dark"));
    assertSame(before, desk.engine(), "no assessment reads that");
    desk.editFreelancer(NAME, f -> f.withFloorRate(java.math.BigDecimal.TEN));
    assertNotSame(before, desk.engine());
    desk.close();
    assertEquals("Ada", desk(new DiskOperations()).state().get().freelancer().name());
  }

  @Test
  void samplesComeMarkedAndGoTogether() throws IOException {
    Desk desk = desk();
    Client own = create(desk, "Mine");
    desk.addSamples(Language.EN);
    assertEquals(List.of("Atelier Bon", "Mine", "Zut et Cie"), names(desk));
    assertEquals(
        List.of(true, false, true),
        desk.state().get().clients().stream().map(Client::sample).toList());
    desk.addSamples(Language.EN);
    assertEquals(3, names(desk).size(), "they are there already");
    desk.close();
    desk.removeSamples();
    assertEquals(List.of("Mine"), names(desk));
    desk.close();
    assertEquals(2, files("trash").size());
    desk.undo();
    assertEquals(3, names(desk).size());
    desk.undo();
    assertEquals(List.of(own), desk.state().get().clients());
    desk.removeSamples();
    assertEquals(new Text("Add Mine", "Ajouter Mine"), desk.state().get().undo());
  }

  @Test
  void aClientFromElsewhereIsAddedOnce() {
    Desk desk = desk();
    Client client = Client.create("Read", ClientKind.PUBLIC);
    desk.add(client);
    assertThrows(IllegalArgumentException.class, () -> desk.add(client));
    assertEquals(List.of("Read"), names(desk));
  }

  @Test
  void anExportIsWrittenInTheBackgroundOverWhatWasThere() throws IOException {
    Desk desk = desk();
    Path target = Files.writeString(folder.resolve("report.html"), "old");
    List<ExportResult> heard = new ArrayList<>();
    desk.export(target, new byte[] {1, 2, 3}, heard::add);
    assertEquals("old", Files.readString(target));
    tasks.runBackground();
    assertTrue(heard.isEmpty(), "not on the background thread");
    tasks.runOwner();
    assertEquals(List.of(new ExportResult.Written(target)), heard);
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(target));
  }

  @Test
  void anExportThatIsCalledOffLeavesWhatWasThere() throws IOException {
    Desk desk = desk();
    Path target = folder.resolve("report.html");
    List<ExportResult> heard = new ArrayList<>();
    desk.export(target, new byte[] {1, 2, 3}, heard::add);
    List<Job> seen = new ArrayList<>();
    desk.jobs().subscribe(shown -> shown.map(JobBoard.Shown::job).ifPresent(seen::add));
    tasks.callOff();
    assertEquals(List.of(new ExportResult.Stopped(target)), heard);
    assertEquals(1, seen.stream().distinct().count());
    assertEquals("Writing “report.html”", seen.getFirst().name().en());
    assertFalse(Files.exists(target));
    assertTrue(desk.jobs().get().isEmpty());
  }

  @Test
  void anExportThatFailsSaysSoAndLeavesNothing() throws IOException {
    Desk desk = desk();
    Files.createDirectory(folder.resolve("report.html"));
    List<ExportResult> heard = new ArrayList<>();
    desk.export(folder.resolve("report.html"), new byte[3], heard::add);
    tasks.run();
    ExportResult.Failed failed = assertInstanceOf(ExportResult.Failed.class, heard.getFirst());
    assertEquals(
        "A folder has the name report.html, so no file can be saved there."
            + " Nothing half-written was left behind. Choose another place or name.",
        failed.reason().en());
    assertEquals(List.of("report.html"), files("."));
  }

  @Test
  void aDocumentIsReadInTheBackground() throws IOException {
    Desk desk = desk();
    Path document = Files.writeString(folder.resolve("rules.json"), "{}");
    List<String> heard = new ArrayList<>();
    desk.read(document, content -> heard.add(content.length + " bytes"), r -> heard.add(r.en()));
    desk.read(folder.resolve("x.json"), content -> heard.add("found"), r -> heard.add(r.en()));
    tasks.runBackground();
    assertEquals(List.of(), heard);
    tasks.runOwner();
    assertEquals("2 bytes", heard.getFirst());
    assertTrue(heard.getLast().startsWith("The file could not be read"), heard::toString);
  }

  @Test
  void ownQuestionsAndRulesCountAtOnceAndUndoTakesThemBack() {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    Desk desk = Desk.open(catalogue, new DataFolder(folder), clock, tasks);
    Freelancer own = Own.profile(List.of(Own.PARKING), List.of(Own.FAR));
    desk.editFreelancer(
        new Text("rule", "règle"),
        f -> f.withOwnQuestions(own.ownQuestions()).withOwnRules(own.ownRules()));
    assertTrue(desk.engine().catalogue().facts().containsKey("own.parking"));
    assertTrue(desk.engine().catalogue().rules().containsKey("MY-01"));
    assertFalse(desk.catalogue().rules().containsKey("MY-01"));
    desk.undo();
    assertFalse(desk.engine().catalogue().rules().containsKey("MY-01"));
  }

  @Test
  void listenersHearOfEveryChangeOnce() {
    Desk desk = desk();
    List<Integer> sizes = new ArrayList<>();
    Observable.Subscription subscription =
        desk.state().subscribe(state -> sizes.add(state.clients().size()));
    create(desk, "A");
    create(desk, "B");
    desk.undo();
    assertEquals(List.of(0, 1, 2, 1), sizes);
    subscription.cancel();
    desk.redo();
    assertEquals(4, sizes.size());
  }

  @Test
  void openReadsTheFilesOfAFolder() {
    Desk desk = desk();
    create(desk, "A");
    desk.close();
    try (Desk opened = Desk.open(TestCatalogue.create(), new DataFolder(folder), clock, tasks)) {
      assertEquals(List.of("A"), names(opened));
      assertFalse(opened.state().get().clients().getFirst().sample());
    }
  }
}
