package org.gardefou.store.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.Randomness;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.store.Backup;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FaultyOperations;
import org.gardefou.store.FileOperations;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;
import org.gardefou.store.vault.Unlocking.Unlocked;
import org.gardefou.store.vault.Unlocking.WrongPassphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backup of an encrypted folder tells nothing, and gives back an encrypted folder. */
class SealedBackupTest {
  private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
  private static final String THEN = "trois chats gris";
  private static final String NOW = "quatre chiens noirs";

  /** Every operation with {@code -Dgardefou.faults=1}; a sample in the ordinary build. */
  private static final int STEP = Integer.getInteger("gardefou.faults", 7);

  @TempDir Path temp;

  private final Client duval =
      Client.create("Imprimerie Duval", ClientKind.BUSINESS).withNotes("Vu Anne Zwyfel.");
  private final Client gone = Client.create("Perdreau", ClientKind.PRIVATE);

  /** A vault and its store in a folder. */
  private record Place(Vault vault, Store store) {
    static Place at(Path folder, FileOperations disk) {
      DataFolder data = new DataFolder(folder);
      Vault vault = new Vault(data, disk, new Argon2Cost(8, 1, 1), Randomness.ofTheSystem());
      return new Place(vault, new Store(data, vault.files(), CLOCK, wait -> {}));
    }

    static Place at(Path folder) {
      return at(folder, new DiskOperations());
    }

    Unlocking restore(Backup.Contents backup, String passphrase) {
      return vault.exchange(
          backup.keyFiles(),
          passphrase.toCharArray(),
          () -> new Backup(store).restore(backup, Progress.unwatched()));
    }
  }

  private Path zip() {
    return temp.resolve("backup.zip");
  }

  private Backup.Contents backup() throws IOException {
    Place place = Place.at(temp.resolve("then"));
    place.store().load();
    place.store().save(duval);
    place.vault().turnOn(THEN.toCharArray(), Progress.unwatched());
    place.store().save(gone);
    place.store().trash(gone);
    place.store().save(Freelancer.create().withName("Ada Quintal"));
    place.store().keepDraft(duval.withName("Duval et fils"));
    put("then/trash/sent-by-hand.json", "Duval in clear");
    assertInstanceOf(
        SaveOutcome.Saved.class, new Backup(place.store()).write(zip(), AT, Progress.unwatched()));
    return inspected(place);
  }

  private Backup.Contents inspected(Place place) {
    return assertInstanceOf(Backup.Inspection.Sound.class, new Backup(place.store()).inspect(zip()))
        .contents();
  }

  private void put(String name, String content) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void assertTellsNothing(String where, String text) {
    for (String word : List.of("Duval", "duval", "Zwyfel", "Perdreau", "perdreau", "Quintal")) {
      assertFalse(text.contains(word), where + " tells " + word);
    }
  }

  @Test
  void theZipHoldsTheSealedFilesAsTheyLieOnTheDisk() throws IOException {
    Backup.Contents backup = backup();
    assertTrue(backup.isSealed());
    assertTellsNothing("zip", new String(Files.readAllBytes(zip()), ISO_8859_1));
    for (Map.Entry<String, byte[]> file : backup.files().entrySet()) {
      assertTellsNothing(file.getKey(), file.getKey() + new String(file.getValue(), ISO_8859_1));
      Path there = temp.resolve("then").resolve(file.getKey());
      if (Files.exists(there)) {
        assertArrayEquals(Files.readAllBytes(there), file.getValue(), file.getKey());
      }
    }
    Set<String> onDisk = names(temp.resolve("then"));
    onDisk.remove("trash/sent-by-hand.json");
    assertTrue(backup.files().keySet().containsAll(onDisk), onDisk.toString());
    assertEquals(onDisk.size() + 1, backup.files().size(), "one was not sealed yet");
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.contains(".garde-fou"))
          .forEach(names::add);
    }
    return names;
  }

  @Test
  void itGivesBackAnEncryptedFolder() throws IOException {
    Backup.Contents backup = backup();
    Path folder = temp.resolve("now");
    Place place = Place.at(folder);
    place.store().load();
    place.store().save(Client.create("Zwyfel et associés", ClientKind.PUBLIC));
    assertInstanceOf(WrongPassphrase.class, place.restore(backup, NOW));
    assertEquals(List.of("Zwyfel et associés"), clients(place.store()), "nothing was done");
    assertInstanceOf(Unlocked.class, place.restore(backup, THEN));
    assertEquals(List.of("Imprimerie Duval"), clients(place.store()), "open at once");

    Place next = Place.at(folder);
    assertTrue(next.vault().isLocked());
    assertInstanceOf(WrongPassphrase.class, next.vault().unlock(NOW.toCharArray()));
    assertInstanceOf(Unlocked.class, next.vault().unlock(THEN.toCharArray()));
    next.store().tidy();
    StoreContents contents = next.store().load();
    assertEquals(duval, contents.clients().getFirst().client());
    assertEquals("Ada Quintal", contents.freelancer().name());
    assertEquals(1, contents.drafts().size());
    assertEquals(gone, ((StoredClient.Loaded) next.store().trashed().getFirst()).client());
    for (String name : names(folder)) {
      byte[] content = Files.readAllBytes(folder.resolve(name));
      assertTellsNothing(name, name + new String(content, ISO_8859_1));
    }
  }

  private static List<String> clients(Store store) {
    return store.load().clients().stream().map(loaded -> loaded.client().name()).toList();
  }

  /** Into a folder of another key: all of then, or all of now, each with its passphrase. */
  @Test
  void aRestoreThatStopsAnywhereIsFinishedBeforeThePassphraseIsAsked() throws IOException {
    Backup.Contents backup = backup();
    Path folder = temp.resolve("now");
    boolean done = false;
    for (int i = 0; !done; i += STEP) {
      delete(folder);
      FaultyOperations disk = new FaultyOperations();
      Place place = Place.at(folder, disk);
      place.store().load();
      place.store().save(Client.create("Present", ClientKind.PUBLIC));
      place.vault().turnOn(NOW.toCharArray(), Progress.unwatched());
      disk.failAt(i, true, path -> fail());
      done = place.restore(backup, THEN) instanceof Unlocked && disk.count() <= i;
      assertWhole(folder, "operation " + i);
    }
  }

  private void assertWhole(Path folder, String when) {
    new Store(new DataFolder(folder), new DiskOperations(), CLOCK).finishRestore();
    Place next = Place.at(folder);
    boolean then = next.vault().unlock(THEN.toCharArray()) instanceof Unlocked;
    if (!then) {
      assertInstanceOf(Unlocked.class, next.vault().unlock(NOW.toCharArray()), when);
    }
    next.store().tidy();
    StoreContents contents = next.store().load();
    assertEquals(List.of(), contents.unreadable(), when);
    assertEquals(
        then ? "Imprimerie Duval" : "Present", contents.clients().getFirst().client().name());
  }

  private static void fail() throws IOException {
    throw new IOException("Input/output error");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
