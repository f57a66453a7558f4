package org.gardefou.store.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FileOperations;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;
import org.gardefou.store.proof.RecordingOperations.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The power goes after every step of a save, and any part of what was not forced to the disk is
 * missing: what opens is the old client or the new one, never neither (reliability.md 1.3).
 */
class PowerCutTest {
  private static final Client ACME = Client.create("Acme", ClientKind.BUSINESS);

  private final FileSystem memory = memory();
  private final RecordingOperations disk = new RecordingOperations(new DiskOperations());
  private final Store store = store(memory, disk);

  private static FileSystem memory() {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix").build());
  }

  private static Store store(FileSystem system, FileOperations operations) {
    return new Store(new DataFolder(system.getPath("/data")), operations, Clock.systemUTC());
  }

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  @Test
  void aChange() throws IOException {
    store.load();
    store.save(ACME.withNotes("old"));
    int states = cut(s -> s.save(ACME.withNotes("new")), Set.of("old", "new"), "new");
    assertTrue(states > 8, "so many states at least: " + states);
  }

  @Test
  void theFirstSave() throws IOException {
    store.load();
    cut(s -> s.save(ACME.withNotes("new")), Set.of("none", "new"), "new");
  }

  @Test
  void aDeletion() throws IOException {
    store.load();
    store.save(ACME.withNotes("old"));
    cut(s -> s.trash(ACME.withNotes("new")), Set.of("old", "new"), "new");
  }

  /** The control: a rename before the content was forced leaves an empty file in some state. */
  @Test
  void aRenameBeforeTheForceLoses() throws IOException {
    store.load();
    store.save(ACME.withNotes("old"));
    Map<Path, byte[]> before = files();
    Path file =
        before.keySet().stream()
            .filter(f -> f.toString().endsWith(".json"))
            .findFirst()
            .orElseThrow();
    byte[] content = Files.readAllBytes(file);
    disk.forget();
    Path temporary = file.resolveSibling("naive.tmp");
    try (FileOperations.Sink sink = disk.create(temporary)) {
      sink.write(content);
    }
    disk.move(temporary, file);
    CrashStates states = new CrashStates(before, disk.steps());
    Set<String> found = new TreeSet<>();
    for (Map<Path, String> state : states.after(disk.steps().size())) {
      found.add(open(state));
    }
    assertEquals(Set.of("old", "unreadable"), found);
  }

  private int cut(Function<Store, SaveOutcome> save, Set<String> allowed, String atTheEnd)
      throws IOException {
    Map<Path, byte[]> before = files();
    disk.forget();
    assertInstanceOf(SaveOutcome.Saved.class, save.apply(store));
    List<Step> steps = disk.steps();
    CrashStates states = new CrashStates(before, steps);
    int count = 0;
    for (int done = 0; done <= steps.size(); done++) {
      for (Map<Path, String> state : states.after(done)) {
        count++;
        String found = open(state);
        assertTrue(allowed.contains(found), found + " after " + steps.subList(0, done));
        if (done == steps.size()) {
          assertEquals(atTheEnd, found, "saved, and yet " + state.keySet());
        }
      }
    }
    return count;
  }

  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> all = new HashMap<>();
    Path root = memory.getPath("/data");
    if (Files.exists(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          all.put(file, Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  /** The notes of the client as a fresh start finds it, living or in the trash. */
  private String open(Map<Path, String> state) throws IOException {
    try (FileSystem other = memory()) {
      for (Map.Entry<Path, String> file : state.entrySet()) {
        Path path = other.getPath(file.getKey().toString());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
      return found(store(other, new DiskOperations()));
    }
  }

  private static String found(Store fresh) {
    StoreContents contents = fresh.load();
    if (!contents.unreadable().isEmpty()) {
      return "unreadable";
    }
    List<StoredClient> all = new ArrayList<>(contents.clients());
    all.addAll(fresh.trashed());
    return all.stream()
        .map(s -> assertInstanceOf(StoredClient.Loaded.class, s).client().notes())
        .map(String::valueOf)
        .distinct()
        .reduce((a, b) -> a + " and " + b)
        .orElse("none");
  }
}
