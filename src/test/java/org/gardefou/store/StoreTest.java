package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which files are read, written and put away. */
class StoreTest {
  private static final String NAME = "cafe-oeuvre-6f1b5a52.json";

  @TempDir Path folder;

  private final MutableClock clock = new MutableClock();
  private Path clients = Path.of("");
  private Client acme = Client.create("", org.gardefou.model.ClientKind.BUSINESS);

  @BeforeEach
  void prepare() throws BadFileException {
    clients = folder.resolve("clients");
    acme = new ModelJson().readClient(ModelJsonTest.ACME.getBytes(UTF_8));
  }

  private Store store() {
    return new Store(new DataFolder(folder), new DiskOperations(), clock);
  }

  private Store loaded() {
    Store store = store();
    store.load();
    return store;
  }

  private Path put(String name, String content) throws IOException {
    Files.createDirectories(clients);
    return Files.writeString(clients.resolve(name), content);
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> String.valueOf(p.getFileName()))
          .filter(name -> !List.of(".history", ".garde-fou-writing.lock").contains(name))
          .sorted()
          .toList();
    }
  }

  private static String reason(SaveOutcome outcome) {
    return assertInstanceOf(NotSaved.class, outcome).reason().en();
  }

  @Test
  void anEmptyFolderIsAnEmptyStore() throws IOException {
    StoreContents contents = store().load();
    assertTrue(contents.clients().isEmpty());
    assertEquals(Freelancer.create(), contents.freelancer());
    assertEquals(List.of(), names(folder), "reading writes nothing");
  }

  @Test
  void aSavedClientIsThereOnTheNextStart() throws IOException {
    assertInstanceOf(Saved.class, loaded().save(acme));
    assertEquals(List.of(NAME), names(clients));
    assertEquals(ModelJsonTest.ACME, Files.readString(clients.resolve(NAME)));
    assertEquals(acme, store().load().clients().getFirst().client());
  }

  @Test
  void aClientKeepsItsFileWhateverItsName() throws IOException {
    put("by-hand.json", ModelJsonTest.ACME);
    loaded().save(acme.withName("Other"));
    assertEquals(List.of("by-hand.json"), names(clients));
  }

  @Test
  void aFileThatCannotBeReadIsNeverWrittenOver() throws IOException {
    put(NAME, "{ half");
    Store store = store();
    assertEquals(1, store.load().unreadable().size());
    assertInstanceOf(Saved.class, store.save(acme));
    assertInstanceOf(Saved.class, store.save(acme.withName("Again")));
    assertEquals(List.of("cafe-oeuvre-6f1b5a52-2.json", NAME), names(clients));
    assertEquals("{ half", Files.readString(clients.resolve(NAME)));
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    put(".hidden.json", "?");
    put("notes.txt", "?");
    put(".garde-fou-1.tmp", "?");
    StoreContents contents = store().load();
    assertTrue(contents.clients().isEmpty() && contents.unreadable().isEmpty());
    assertEquals(3, names(clients).size());
  }

  @Test
  void aFileChangedBySomebodyElseIsNotWrittenOver() throws IOException {
    Path file = put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    Files.writeString(file, "theirs");
    String reason = reason(store.save(acme.withName("Mine")));
    assertTrue(reason.startsWith("Another program changed " + NAME), reason);
    assertEquals("theirs", Files.readString(file));
  }

  @Test
  void onceTheOtherFileIsRenamedTheSaveWorks() throws IOException {
    Path file = put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    Files.writeString(file, "theirs");
    store.save(acme.withName("Mine"));
    Files.move(file, clients.resolve("theirs.txt"));
    assertInstanceOf(Saved.class, store.save(acme.withName("Mine")));
    assertEquals(List.of(NAME, "theirs.txt"), names(clients));
  }

  @Test
  void aSecondCopyOfAClientIsLeftAlone() throws IOException {
    put("a.json", ModelJsonTest.ACME);
    put("b (conflicted copy).json", ModelJsonTest.ACME.replace("Plaquette", "Flyer"));
    StoreContents contents = store().load();
    assertEquals(1, contents.clients().size());
    StoredClient.Copy copy = contents.copies().getFirst();
    assertEquals("b (conflicted copy).json", String.valueOf(copy.file().getFileName()));
    assertEquals(clients.resolve("a.json"), copy.original());
    assertEquals(List.of(), contents.unreadable());
  }

  @Test
  void aClientFromANewerVersionIsReadButNotSaved() throws IOException {
    String newer = ModelJsonTest.ACME.replace("\"format\": 1", "\"format\": 2");
    Path file = put(NAME, newer);
    Store store = store();
    StoredClient.Loaded read = store.load().clients().getFirst();
    assertTrue(read.readOnly());
    String reason = reason(store.save(read.client().withName("Mine")));
    assertTrue(reason.contains("newer version of Garde-fou and is opened read-only"), reason);
    assertEquals(newer, Files.readString(file));
    assertInstanceOf(Saved.class, store.trash(read.client()));
    assertInstanceOf(Saved.class, store.save(read.client()), "undo of the deletion");
    assertEquals(newer, Files.readString(file));
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
    Path file = put(NAME, ModelJsonTest.ACME);
    String reason = reason(loaded().save(acme.withNotes("x".repeat(1_000_001))));
    assertTrue(reason.contains("could not be read again"), reason);
    assertEquals(ModelJsonTest.ACME, Files.readString(file));
  }

  @Test
  void aDeletedClientIsInTheTrashWithItsDateAndLatestContent() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    store.trash(acme.withNotes("last words"));
    assertEquals(List.of(), names(clients));
    assertEquals(
        List.of("cafe-oeuvre-6f1b5a52.deleted-20261123-100000.json"),
        names(folder.resolve("trash")));
    StoredClient trashed = store.trashed().getFirst();
    assertEquals(
        acme.withNotes("last words"),
        assertInstanceOf(StoredClient.Loaded.class, trashed).client());
  }

  @Test
  void savingADeletedClientBringsItsFileBack() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    store.trash(acme);
    assertInstanceOf(Saved.class, store.save(acme.withNotes("back")));
    assertEquals(List.of(NAME), names(clients));
    assertEquals(List.of(), names(folder.resolve("trash")));
  }

  @Test
  void aClientDeletedTwiceWithAnEditBetweenHasItsLatestContentInTheTrash() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    store.trash(acme);
    store.trash(acme.withNotes("between"));
    assertTrue(
        Files.readString(folder.resolve("trash").resolve(names(folder.resolve("trash")).getFirst()))
            .contains("between"));
  }

  @Test
  void aTrashThatWasEmptiedDoesNotKeepAClientFromComingBack() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    store.trash(acme);
    Files.delete(folder.resolve("trash/cafe-oeuvre-6f1b5a52.deleted-20261123-100000.json"));
    assertInstanceOf(Saved.class, store.save(acme));
    assertEquals(List.of(NAME), names(clients));
  }

  @Test
  void theSameNameTwiceInTheTrashGetsANumber() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    store.trash(acme);
    put(NAME, ModelJsonTest.ACME);
    store = loaded();
    store.trash(acme);
    assertEquals(
        List.of(
            "cafe-oeuvre-6f1b5a52.deleted-20261123-100000-2.json",
            "cafe-oeuvre-6f1b5a52.deleted-20261123-100000.json"),
        names(folder.resolve("trash")));
  }

  @Test
  void whatSomebodyElseWroteGoesToTheTrashBesideOurs() throws IOException {
    Path file = put(NAME, ModelJsonTest.ACME);
    Store store = loaded();
    Files.writeString(file, "theirs");
    assertInstanceOf(Saved.class, store.trash(acme.withNotes("mine")));
    assertEquals(List.of(), names(clients));
    assertEquals(2, names(folder.resolve("trash")).size());
    assertTrue(names(folder.resolve("trash")).stream().anyMatch(this::holdsTheirs));
  }

  private boolean holdsTheirs(String name) {
    try {
      return Files.readString(folder.resolve("trash").resolve(name)).equals("theirs");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aClientThatWasNeverSavedLeavesNothingInTheTrash() throws IOException {
    assertInstanceOf(Saved.class, loaded().trash(acme));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aClientComesBackFromTheTrashOnALaterDay() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    loaded().trash(acme);
    Store later = loaded();
    Path trashed = later.trashed().getFirst().file();
    assertInstanceOf(StoredClient.Loaded.class, later.restore(trashed));
    assertEquals(List.of(NAME), names(clients));
    assertEquals(List.of(), later.trashed());
    assertInstanceOf(Saved.class, later.save(acme.withNotes("and can be saved")));
  }

  @Test
  void aClientThatIsThereIsNotRestoredOver() throws IOException {
    put(NAME, ModelJsonTest.ACME);
    loaded().trash(acme);
    put(NAME, ModelJsonTest.ACME);
    Store later = loaded();
    Path trashed = later.trashed().getFirst().file();
    assertInstanceOf(StoredClient.Unreadable.class, later.restore(trashed));
    assertEquals(1, later.trashed().size());
  }

  @Test
  void aProfileIsSavedAndReadAgain() {
    Freelancer profile = Freelancer.create().withName("Ada").withSetting("language", "fr");
    assertInstanceOf(Saved.class, loaded().save(profile));
    assertEquals(profile, store().load().freelancer());
  }

  @Test
  void aProfileThatCannotBeReadIsNeverWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("freelancer.json"), "{\"format\": 1, \"na");
    Store store = store();
    StoreContents contents = store.load();
    assertEquals(Freelancer.create(), contents.freelancer());
    assertEquals(file, contents.unreadable().getFirst().file());
    String reason = reason(store.save(contents.freelancer().withName("Ada")));
    assertTrue(reason.startsWith("freelancer.json could not be read"), reason);
    assertEquals("{\"format\": 1, \"na", Files.readString(file));
  }

  @Test
  void aProfileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
    Store store = loaded();
    store.save(Freelancer.create());
    Files.writeString(folder.resolve("freelancer.json"), "{\"format\": 1, \"name\": \"Theirs\"}");
    SaveOutcome.Changed changed =
        assertInstanceOf(
            SaveOutcome.Changed.class, store.save(Freelancer.create().withName("Mine")));
    assertEquals(
        "Theirs", assertInstanceOf(External.OfProfile.class, changed.external()).theirs().name());
    assertTrue(Files.readString(folder.resolve("freelancer.json")).contains("Theirs"));
  }

  @Test
  void aFolderWhereNothingCanBeWrittenSaysSo() {
    // The kernel's own file system: not even root can make a folder there.
    Store store =
        new Store(new DataFolder(Path.of("/proc/garde-fou")), new DiskOperations(), clock);
    store.load();
    assertTrue(reason(store.save(acme)).contains("Your work is safe in this window"));
    assertFalse(Files.exists(Path.of("/proc/garde-fou")));
  }

  @Test
  void leftoversOfAnInterruptedSaveAreRemovedAtTheStart() throws IOException {
    Path orphan = put(".garde-fou-5.tmp", "half");
    Files.setLastModifiedTime(
        orphan, java.nio.file.attribute.FileTime.from(clock.instant().minusSeconds(61)));
    store().tidy();
    assertFalse(Files.exists(orphan));
  }
}
