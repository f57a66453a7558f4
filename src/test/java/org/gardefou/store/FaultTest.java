package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.FaultyOperations.Fault;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation of every kind of save fails, once and for ever, in three ways. */
class FaultTest {
  private static final Fault ERROR =
      path -> {
        throw new IOException("Input/output error");
      };
  private static final Fault FULL =
      path -> {
        throw new FileSystemException(path.toString(), null, "No space left on device");
      };
  private static final Fault DENIED =
      path -> {
        throw new AccessDeniedException(path.toString());
      };

  /** In memory: forcing a real disk ten thousand times takes a minute. */
  private final FileSystem memory =
      Jimfs.newFileSystem(
          Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix").build());

  private final Path folder = memory.getPath("/home/ada/garde-fou");

  private final FaultyOperations disk = new FaultyOperations();
  private Set<String> seen = new TreeSet<>();

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private static Client acme(String notes) {
    try {
      return new ModelJson().readClient(ModelJsonTest.ACME.getBytes(UTF_8)).withNotes(notes);
    } catch (BadFileException e) {
      throw new AssertionError(e);
    }
  }

  /** What is tried, after a client with the notes "old" was saved. */
  private record Save(BiFunction<Store, String, SaveOutcome> save, boolean leavesClient) {}

  @Test
  void aSaveOfAChange() throws IOException {
    everywhere(new Save((store, notes) -> store.save(acme(notes)), true));
    assertTrue(seen.containsAll(Set.of("full", "denied", "other")), seen.toString());
  }

  @Test
  void aDeletion() throws IOException {
    everywhere(new Save((store, notes) -> store.trash(acme(notes)), false));
  }

  @Test
  void aDeletionThatIsTakenBack() throws IOException {
    everywhere(
        new Save(
            (store, notes) -> {
              store.trash(acme("old"));
              return store.save(acme(notes));
            },
            true));
  }

  private void everywhere(Save save) throws IOException {
    shortWrites(save);
    for (Fault fault : List.of(ERROR, FULL, DENIED)) {
      for (boolean forever : List.of(true, false)) {
        int index = 0;
        while (reaches(save, index, forever, fault)) {
          index++;
        }
        assertTrue(index > 8, "so many operations at least: " + index);
      }
    }
  }

  /** Each write in turn loses its last byte without a word. */
  private void shortWrites(Save save) throws IOException {
    for (int index = 0; index < 60; index++) {
      clear();
      Store store = new Store(new DataFolder(folder), disk, Clock.systemUTC());
      store.load();
      store.save(acme("old"));
      disk.losesBytesAt(index);
      SaveOutcome outcome = save.save().apply(store, "new");
      disk.heal();
      String where = "a short write at operation " + index;
      everyFileIsOldOrNew(where);
      if (outcome instanceof Saved && save.leavesClient()) {
        assertEquals(List.of("new"), live(), where);
      }
      assertInstanceOf(Saved.class, save.save().apply(store, "newer"), where + ", again");
    }
  }

  /** Whether the fault at this operation was reached at all. */
  private boolean reaches(Save save, int index, boolean forever, Fault fault) throws IOException {
    clear();
    Store store = new Store(new DataFolder(folder), disk, Clock.systemUTC());
    store.load();
    store.save(acme("old"));
    String where = "operation " + index + (forever ? " and all after it" : "");

    disk.failAt(index, forever, fault);
    SaveOutcome outcome = save.save().apply(store, "new");
    boolean reached = disk.count() > index;
    disk.heal();
    noteReason(outcome);
    everyFileIsOldOrNew(where);
    if (outcome instanceof Saved && save.leavesClient()) {
      assertEquals(List.of("new"), live(), where);
    }

    assertInstanceOf(Saved.class, save.save().apply(store, "newer"), where + ", again");
    assertEquals(save.leavesClient() ? List.of("newer") : List.of(), live(), where);
    assertTrue(all().contains("newer"), where);
    return reached;
  }

  private void noteReason(SaveOutcome outcome) {
    if (outcome instanceof NotSaved failed) {
      String text = failed.reason().en();
      assertTrue(text.contains("Your work is safe in this window"), text);
      seen.add(text.contains("full") ? "full" : text.contains("allow") ? "denied" : "other");
    }
  }

  private void everyFileIsOldOrNew(String where) {
    List<String> notes = all();
    assertTrue(!notes.isEmpty(), where + ": everything is gone");
    assertTrue(Set.of("old", "new").containsAll(notes), where + ": " + notes);
  }

  /** The notes of the living clients, as a fresh start reads them. */
  private List<String> live() {
    StoreContents contents = fresh().load();
    assertEquals(List.of(), contents.unreadable());
    return contents.clients().stream().map(FaultTest::notes).toList();
  }

  private List<String> all() {
    List<String> trashed =
        fresh().trashed().stream()
            .map(s -> notes(assertInstanceOf(StoredClient.Loaded.class, s)))
            .toList();
    return Stream.concat(live().stream(), trashed.stream()).toList();
  }

  private static String notes(StoredClient.Loaded stored) {
    return String.valueOf(stored.client().notes());
  }

  private Store fresh() {
    return new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC());
  }

  private void clear() throws IOException {
    disk.heal();
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(folder))
          .forEach(FaultTest::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theFirstSaveOfAClientUsesOneFileHoweverOftenItFails() throws IOException {
    for (int index = 0; index < 20; index++) {
      clear();
      Store store = new Store(new DataFolder(folder), disk, Clock.systemUTC());
      store.load();
      disk.failAt(index, false, ERROR);
      store.save(acme("one"));
      disk.heal();
      assertInstanceOf(Saved.class, store.save(acme("two")));
      assertInstanceOf(Saved.class, store.save(acme("three")));
      assertEquals(List.of("three"), all(), "operation " + index);
    }
  }

  @Test
  void aProfileIsOldOrNewAsWell() throws IOException {
    for (int index = 0; index < 20; index++) {
      clear();
      Store store = new Store(new DataFolder(folder), disk, Clock.systemUTC());
      store.load();
      store.save(Freelancer.create().withName("old"));
      disk.failAt(index, false, FULL);
      store.save(Freelancer.create().withName("new"));
      disk.heal();
      String name = String.valueOf(fresh().load().freelancer().name());
      assertTrue(Set.of("old", "new").contains(name), name);
      assertInstanceOf(Saved.class, store.save(Freelancer.create().withName("newer")));
      assertEquals("newer", fresh().load().freelancer().name());
    }
  }

  @Test
  void whenReadingFailsNothingIsTakenForEmptyAndWrittenOver() throws IOException {
    fresh().load();
    for (int index = 0; index < 20; index++) {
      clear();
      Store before = fresh();
      before.load();
      before.save(acme("old"));
      before.save(Freelancer.create().withName("old"));
      Store store = new Store(new DataFolder(folder), disk, Clock.systemUTC());
      disk.failAt(index, false, ERROR);
      Freelancer profile = store.load().freelancer();
      disk.heal();
      store.save(profile.withSetting("theme", "dark"));
      store.save(acme("old"));
      assertEquals("old", fresh().load().freelancer().name(), "operation " + index);
      assertTrue(all().contains("old"), "operation " + index);
    }
  }
}
