package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.store.SaveOutcome.Changed;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ways in which other programs lost their users' work (reliability.md 4), one test each. L10
 * and L14 are with the desk, in {@code SafekeepingTest}.
 */
class DataLossTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path root;

  private final FaultyOperations disk = new FaultyOperations();
  private final MutableClock clock = new MutableClock();
  private final List<Duration> slept = new ArrayList<>();
  private final Client acme = Client.create("Acme", ClientKind.BUSINESS);

  private Store open() {
    Store store = new Store(new DataFolder(root), disk, clock, slept::add);
    store.tidy();
    store.load();
    return store;
  }

  private Path file() throws IOException {
    try (var all = Files.list(root.resolve("clients"))) {
      return all.filter(p -> p.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private Client saved() {
    return new Store(new DataFolder(root), new DiskOperations(), clock)
        .load()
        .clients()
        .getFirst()
        .client();
  }

  private static KnownContent known(byte[] content) {
    return KnownContent.of(ContentHash.of(content));
  }

  /** What a process that was killed left: a half-written temporary file. */
  @Test
  void l01AnInterruptedSaveLeavesTheOldContent() throws IOException {
    open().save(acme);
    Path orphan = Files.write(root.resolve("clients/.garde-fou-1.tmp"), new byte[] {'{'});
    Files.setLastModifiedTime(orphan, FileTime.from(clock.instant().minusSeconds(61)));
    open();
    assertFalse(Files.exists(orphan));
    assertEquals(acme, saved());
  }

  /** Order of operations: see {@code AtomicFilesTest}; a file of zeros is told and kept. */
  @Test
  void l02AFileOfZerosIsNotTakenForAnEmptyClient() throws IOException {
    open().save(acme);
    Path file = Files.write(file(), new byte[400]);
    Store store = new Store(new DataFolder(root), disk, clock);
    assertEquals(file, store.load().unreadable().getFirst().file());
    store.save(acme);
    assertArrayEquals(new byte[400], Files.readAllBytes(file));
  }

  @Test
  void l03AFullDiskLeavesTheOldFile() {
    Store store = open();
    store.save(acme);
    for (int i = 0; i < 30; i++) {
      disk.failAt(
          i,
          true,
          path -> {
            throw new FileSystemException(path.toString(), null, "No space left on device");
          });
      store.save(acme.withName("New"));
      disk.heal();
      assertTrue(Set.of("Acme", "New").contains(saved().name()));
    }
  }

  @Test
  void l04WhatCannotBeReadIsNotReplacedByDefaults() throws IOException {
    Path profile = Files.writeString(root.resolve("freelancer.json"), "{\"format\": 1, \"na");
    Store store = new Store(new DataFolder(root), disk, clock);
    StoreContents contents = store.load();
    assertInstanceOf(NotSaved.class, store.save(contents.freelancer().withName("Ada")));
    assertEquals("{\"format\": 1, \"na", Files.readString(profile));
    store.setAside(contents.unreadable().getFirst());
    assertInstanceOf(Saved.class, store.save(Freelancer.create()));
    assertEquals(
        "{\"format\": 1, \"na",
        Files.readString(root.resolve("freelancer.json.unreadable-20261123")));
  }

  @Test
  void l05AnEmptyFileIsNeverKeptAsABackup() throws IOException {
    FileHistory history = new FileHistory(root, disk, new AtomicFiles(disk), clock);
    history.keep(root.resolve("h"), new byte[0]);
    assertEquals(List.of(), history.copies(root.resolve("h")));
  }

  /** The earlier state is never put back by itself, however the dates stand. */
  @Test
  void l06AnOldBackupNeverBeatsANewerSave() throws IOException {
    Store store = open();
    store.save(acme);
    store.save(acme.withName("Newer"));
    Files.setLastModifiedTime(file(), FileTime.fromMillis(0));
    assertEquals("Newer", saved().name());
  }

  /** Promise 8: a thousand saves of our own, with dates of every kind. */
  @Test
  void l07OurOwnSavesAreNeverSeenAsSomebodyElses() throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      DataFolder folder = new DataFolder(memory.getPath("/data"));
      Store store = new Store(folder, new DiskOperations(), clock);
      store.load();
      for (int i = 0; i < 1000; i++) {
        Path file =
            assertInstanceOf(Saved.class, store.save(acme.withName("edit " + i)), "save " + i)
                .file();
        long second = clock.millis() / 1000 + i;
        Files.setLastModifiedTime(
            file, FileTime.fromMillis((second - second % (i % 2 + 1)) * 1000));
        assertTrue(store.look().isEmpty(), "look " + i);
      }
    }
  }

  @Test
  void l08SomebodyElsesWorkIsNotOverwrittenHoweverOftenSheSaves() throws IOException {
    Store store = open();
    store.save(acme);
    Files.write(file(), new ModelJson().write(acme.withNotes("Theirs")));
    for (int i = 0; i < 3; i++) {
      Changed changed = assertInstanceOf(Changed.class, store.save(acme.withName("Mine " + i)));
      External.OfClient external = assertInstanceOf(External.OfClient.class, changed.external());
      assertEquals(acme, external.base());
      assertEquals("Theirs", external.theirs().notes());
    }
    assertEquals("Theirs", saved().notes());
    assertTrue(
        store.earlier().of(Optional.of(acme.id())).stream()
            .anyMatch(copy -> notes(store, copy).equals("Theirs")),
        "their state is kept among the earlier ones as well");
  }

  private static String notes(Store store, HistoryCopy copy) {
    try {
      return String.valueOf(store.earlier().client(copy).notes());
    } catch (BadFileException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void l09AFileThatBecameUnreadableIsNotOverwrittenWithTheStateBefore() throws IOException {
    Store store = open();
    store.save(acme);
    Files.writeString(file(), "{half");
    assertTrue(store.look().isEmpty(), "a file on its way is left to arrive");
    assertInstanceOf(NotSaved.class, store.save(acme.withName("Mine")));
    assertEquals("{half", Files.readString(file()));
  }

  @Test
  void l11OfTwoWindowsOnlyOneMayWrite() {
    DataFolder folder = new DataFolder(root);
    try (FolderLock first = FolderLock.take(folder, disk)) {
      assertTrue(first.readOnly().isEmpty());
      FolderLock second = FolderLock.take(folder, disk);
      assertTrue(second.readOnly().isPresent());
      assertFalse(second.call(slept::add, List.of()), "nobody answers");
      assertEquals(Duration.ofSeconds(3), slept.stream().reduce(Duration.ZERO, Duration::plus));
      assertTrue(
          second.call(wait -> assertEquals(Optional.of(List.of()), first.takeCalls()), List.of()),
          "the window answers");
      assertEquals(Optional.empty(), first.takeCalls(), "once");
    }
    try (FolderLock later = FolderLock.take(folder, disk)) {
      assertTrue(later.readOnly().isEmpty());
    }
  }

  @Test
  void l12CopiesOfASynchronisationAreNeverClients() throws IOException {
    open().save(acme);
    Path file = file();
    String stem = String.valueOf(file.getFileName()).replace(".json", "");
    byte[] theirs = new ModelJson().write(acme.withNotes("Theirs"));
    List<String> names =
        List.of(
            stem + ".sync-conflict-20261125-143205-ABCDEFG.json",
            stem + " (ZOE-PC's conflicted copy 2026-11-25).json",
            stem + " (Copie en conflit de ZOE 2026-11-25).json",
            stem + " (1).json");
    for (String name : names) {
      Files.write(file.resolveSibling(name), theirs);
    }
    Files.write(file.resolveSibling(".syncthing.x.json.tmp"), theirs);
    Store store = new Store(new DataFolder(root), disk, clock);
    StoreContents contents = store.load();
    assertEquals(List.of(acme), contents.clients().stream().map(c -> c.client()).toList());
    assertEquals(4, contents.copies().size());
    assertTrue(contents.copies().stream().allMatch(copy -> file.equals(copy.original())));
    Files.delete(file);
    StoreContents alone = new Store(new DataFolder(root), disk, clock).load();
    assertEquals(List.of(), alone.clients(), "not even where its client is gone");
  }

  @Test
  void l13TheFolderIsTheSameInEveryVersion() {
    Surroundings linux =
        new Surroundings(
            "Linux", Path.of("/home/ada"), java.util.Map.of(), java.util.Optional.empty());
    assertEquals(Path.of("/home/ada/.local/share/garde-fou"), Folders.of(linux).data().root());
  }

  @Test
  void l15AnEditThatSheDidNotWantIsKeptForThirtyDays() {
    Store store = open();
    store.keepDraft(acme);
    store = open();
    store.discard(store.load().drafts().getFirst());
    clock.advance(Duration.ofDays(30));
    store = open();
    assertEquals(List.of(), store.load().drafts());
    assertEquals(acme, ((Draft.OfClient) store.discarded().getFirst()).client());
    clock.advance(Duration.ofDays(1));
    assertEquals(List.of(), open().discarded());
  }

  @Test
  void l16WhatWasDeletedByAccidentIsInTheTrash() {
    Store store = open();
    for (int i = 0; i < 20; i++) {
      Client client = Client.create("Client " + i, ClientKind.BUSINESS);
      store.save(client);
      store.trash(client);
    }
    assertEquals(20, store.trashed().size());
    store.trashed().forEach(trashed -> store.restore(trashed.file()));
    assertEquals(20, open().load().clients().size());
  }

  /** At every level: {@code UnknownPropertiesTest}. */
  @Test
  void l17AFileOfANewerFormatIsNotTouched() throws IOException {
    Path clients = Files.createDirectories(root.resolve("clients"));
    String newer =
        new String(new ModelJson().write(acme), UTF_8)
            .replace("\"format\": 1", "\"format\": 2")
            .replace("\"name\"", "\"colour\": \"blue\",\n  \"name\"");
    Path file = Files.writeString(clients.resolve("x.json"), newer);
    Store store = open();
    Client read = store.load().clients().getFirst().client();
    assertInstanceOf(NotSaved.class, store.save(read.withName("New")));
    store.settle();
    assertEquals(newer, Files.readString(file));
    assertTrue(store.earlier().of(Optional.of(acme.id())).isEmpty());
  }

  /** Also {@code FileHistoryTest}. */
  @Test
  void l18TidyingUpTouchesNoFileOfHers() throws IOException {
    Path drafts = Files.createDirectories(root.resolve(".drafts"));
    for (String name : List.of("notes.txt", "discarded-2026.txt", "discarded-99999999-x.json")) {
      Files.writeString(drafts.resolve(name), "hers");
    }
    Files.writeString(root.resolve("old.tmp"), "hers");
    clock.advance(Duration.ofDays(4000));
    open();
    try (var all = Files.list(drafts)) {
      assertEquals(3, all.count());
    }
    assertTrue(Files.exists(root.resolve("old.tmp")));
  }

  @Test
  void l19EveryCharacterComesBack() {
    String odd = "\u0000\t\n\"\\\u2028\ud83d\ude00\ufeff\u202e'é́ﬁ{}[]$%~";
    Store store = open();
    store.save(acme.withName(odd).withNotes(odd));
    assertEquals(odd, saved().name());
    assertEquals(odd, saved().notes());
  }

  @Test
  void l20AClientFromElsewhereReplacesNone() throws IOException {
    Store store = open();
    store.save(acme);
    Client stranger = Client.create("Acme", ClientKind.BUSINESS);
    store.save(stranger);
    assertEquals(2, open().load().clients().size());
  }

  @Test
  void l21ADriveThatIsTakenOutAndPutBackLosesNothing() throws IOException {
    Store store = open();
    store.save(acme);
    Path away = root.resolveSibling(root.getFileName() + "-away");
    Files.move(root, away);
    assertInstanceOf(NotSaved.class, store.save(acme.withName("Meanwhile")));
    assertFalse(Files.exists(root), "no empty folder takes its place");
    Files.move(away, root);
    assertInstanceOf(Saved.class, store.save(acme.withName("Meanwhile")));
    assertEquals("Meanwhile", saved().name());
  }

  /** Also {@code FileHistoryTest}. */
  @Test
  void l22EarlierStatesAreCountedAndNotDated() {
    Store store = open();
    store.save(acme);
    store.save(acme.withName("1"));
    clock.advance(Duration.ofDays(-400));
    store.save(acme.withName("2"));
    assertEquals(
        List.of(2, 1),
        store.earlier().of(Optional.of(acme.id())).stream().map(HistoryCopy::number).toList());
  }

  @Test
  void l23AwkwardNamesMakeSoundFiles() throws IOException {
    String name = "Zoé & Fils";
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path folder = root.resolve(Normalizer.normalize("Données É", form));
      Store store = new Store(new DataFolder(folder), new DiskOperations(), clock);
      store.load();
      Client client = acme.withName(Normalizer.normalize(name, form));
      Path file = assertInstanceOf(Saved.class, store.save(client)).file();
      assertTrue(String.valueOf(file.getFileName()).startsWith("zoe-fils-"), file.toString());
      assertEquals(
          client,
          new Store(new DataFolder(folder), new DiskOperations(), clock)
              .load()
              .clients()
              .getFirst()
              .client());
    }
    for (String odd : List.of("CON", "nul.", "a".repeat(400), "...", "x. ", "../..", "COM1.txt")) {
      String slug = FileNames.of(acme.withName(odd), 1) + ".json.unreadable-20261125";
      assertTrue(slug.matches("[a-z0-9][a-z0-9-]*\\.json\\.unreadable-[0-9]{8}"), slug);
      assertTrue(slug.length() < 255 - 40, slug);
    }
  }

  @Test
  void l24ASymbolicLinkAndAHardLinkStay() throws IOException {
    Path file = Files.write(root.resolve("f"), OLD);
    Path hard = Files.createLink(root.resolve("hard"), file);
    Path soft = Files.createSymbolicLink(root.resolve("soft"), file);
    new AtomicFiles(disk).replace(soft, NEW, known(OLD));
    assertTrue(Files.isSymbolicLink(soft));
    assertEquals("new", Files.readString(hard));
    assertTrue(Files.isSameFile(file, hard));
    try (var all = Files.list(root)) {
      assertEquals(3, all.count(), "nothing is left beside them");
    }
  }

  /** Wherever it stops: at the next start the old content or the new, and never half of one. */
  @Test
  void l24WritingThroughAHardLinkIsFinishedAtTheNextStart() throws IOException {
    boolean reached = true;
    int index = 0;
    for (; reached; index++) {
      Path folder = Files.createDirectory(root.resolve("run" + index));
      Path file = Files.write(folder.resolve("f"), OLD);
      Files.createLink(folder.resolve("hard"), file);
      disk.failAt(
          index,
          true,
          path -> {
            throw new IOException("Input/output error");
          });
      try {
        new AtomicFiles(disk).replace(file, NEW, known(OLD));
      } catch (IOException e) {
        // As after a crash: all operations from here on failed.
      }
      reached = disk.count() > index;
      disk.heal();
      new AtomicFiles(disk).removeOrphans(folder, clock.instant());
      assertTrue(
          Set.of("old", "new").contains(Files.readString(file)),
          "operation " + index + ": " + Files.readString(file));
      try (var all = Files.list(folder)) {
        assertEquals(2, all.count(), "operation " + index);
      }
    }
    assertTrue(index > 20, "so many operations at least: " + index);
  }

  @Test
  void l25PermissionsStay() throws IOException {
    Path file = Files.write(root.resolve("f"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    new AtomicFiles(disk).replace(file, NEW, known(OLD));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  /** Windows: a virus scanner holds the file for a while, or for ever. */
  @Test
  void aFileThatIsHeldIsTriedTenTimesAndThenKeptBesideIt() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path folder = Files.createDirectories(windows.getPath("C:\\data"));
      Path file = Files.write(folder.resolve("f.json"), OLD);
      Held held = new Held(9);
      AtomicFiles files = new AtomicFiles(held, slept::add);
      files.write(file, NEW);
      assertEquals("new", Files.readString(file));
      assertEquals(
          List.of(20, 40, 80, 160, 320, 640, 1000, 1000, 1000),
          slept.stream().map(d -> (int) d.toMillis()).toList());

      held.refusals = Integer.MAX_VALUE;
      held.only = file;
      FileSystemException failure =
          org.junit.jupiter.api.Assertions.assertThrows(
              AtomicFiles.KeptAsideException.class, () -> files.write(file, OLD));
      String told = FailureText.ofSave(file, failure).en();
      assertTrue(told.contains("beside it, as f.json.new"), told);
      assertEquals("new", Files.readString(file));
      assertEquals("old", Files.readString(folder.resolve("f.json.new")));

      held.refusals = 0;
      files.write(file, OLD);
      assertFalse(Files.exists(folder.resolve("f.json.new")), "the save that works takes it away");
    }
  }

  /** A network drive: no exchange in one step. */
  @Test
  void aDriveWithoutAtomicMovesIsWrittenWithBothContentsInSafety() throws IOException {
    Path file = Files.write(root.resolve("f"), OLD);
    FileOperations drive =
        new Held(0) {
          @Override
          public void move(Path from, Path to) throws IOException {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
          }
        };
    new AtomicFiles(drive).write(file, NEW);
    assertEquals("new", Files.readString(file));
    try (var all = Files.list(root)) {
      assertEquals(1, all.count());
    }
  }

  /** A disk on which a file is held by another program. */
  private static class Held extends ForwardingOperations {
    int refusals;
    @org.jspecify.annotations.Nullable Path only;

    Held(int refusals) {
      super(new DiskOperations());
      this.refusals = refusals;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      if (refusals > 0 && (only == null || to.equals(only))) {
        refusals--;
        throw new AccessDeniedException(to.toString());
      }
      super.move(from, to);
    }
  }
}
