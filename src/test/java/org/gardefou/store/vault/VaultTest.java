package org.gardefou.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.Randomness;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FaultyOperations;
import org.gardefou.store.FileOperations;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.gardefou.store.vault.Unlocking.Failed;
import org.gardefou.store.vault.Unlocking.Unlocked;
import org.gardefou.store.vault.Unlocking.WrongPassphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder under a passphrase, from outside and from inside. */
class VaultTest {
  private static final Argon2Cost SMALL = new Argon2Cost(8, 1, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  /** Every operation with {@code -Dgardefou.faults=1}; a sample in the ordinary build. */
  private static final int STEP = Integer.getInteger("gardefou.faults", 13);

  private static final String SECRET = "Duval";

  @TempDir Path folder;

  private final Client duval =
      Client.create("Imprimerie Duval", ClientKind.BUSINESS).withNotes("Note sur Duval");

  @BeforeEach
  void someFiles() throws IOException {
    Store store = new Store(new DataFolder(folder), new DiskOperations(), CLOCK);
    store.load();
    assertInstanceOf(SaveOutcome.Saved.class, store.save(duval));
    put("trash/duval-1.deleted-20260101-101010.json", "trash Duval");
    put("history/duval/1.json", "history Duval");
    put("drafts/duval.json", "draft Duval");
    put("clients/.garde-fou-x.tmp", "half of a save of Duval");
  }

  private void put(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Vault vault() {
    return vault(new DiskOperations());
  }

  private Vault vault(FileOperations disk) {
    return new Vault(new DataFolder(folder), disk, SMALL, Randomness.ofTheSystem());
  }

  private static char[] passphrase() {
    return "trois chats gris".toCharArray();
  }

  /** All files by name, the key file and half-written ones left out. */
  private Map<String, byte[]> contents() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.contains(".tmp") && !name.startsWith("encryption")) {
          all.put(name, Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private void assertSame(Map<String, byte[]> before) throws IOException {
    Map<String, byte[]> after = contents();
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
  }

  private List<String> inClear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(VaultTest::tellsTheName)
          .map(Path::toString)
          .toList();
    }
  }

  private static boolean tellsTheName(Path file) {
    try {
      String content =
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
      return content.contains(SECRET)
          || String.valueOf(file.getFileName())
              .toLowerCase(java.util.Locale.ROOT)
              .contains("duval");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsLeftInClear() throws IOException {
    assertEquals(5, inClear().size());
    assertEquals(List.of(), vault().turnOn(passphrase(), Progress.unwatched()).left());
    assertEquals(List.of(), inClear());
  }

  @Test
  void theStoreReadsAndWritesAsBefore() throws IOException {
    Vault vault = vault();
    vault.turnOn(passphrase(), Progress.unwatched());
    Store store = new Store(new DataFolder(folder), vault.files(), CLOCK);
    assertEquals(List.of(duval), clients(store));
    assertInstanceOf(SaveOutcome.Saved.class, store.save(duval.withNotes("Duval writes again")));
    assertInstanceOf(
        SaveOutcome.Saved.class, store.save(Client.create("Duval fils", ClientKind.PRIVATE)));
    assertInstanceOf(SaveOutcome.Saved.class, store.trash(duval));
    assertEquals(List.of(), inClear());
  }

  private static List<Client> clients(Store store) {
    return store.load().clients().stream().map(StoredClient.Loaded::client).toList();
  }

  @Test
  void anotherStartAsksForThePassphrase() throws IOException {
    Map<String, byte[]> before = contents();
    vault().turnOn(passphrase(), Progress.unwatched());
    Vault next = vault();
    assertTrue(next.isLocked());
    assertInstanceOf(WrongPassphrase.class, next.unlock("trois chats".toCharArray()));
    assertTrue(next.isLocked());
    assertEquals(new Unlocked(List.of()), next.unlock(passphrase()));
    assertFalse(next.isLocked());
    assertEquals(List.of(), next.turnOff(Progress.unwatched()));
    assertSame(before);
    assertFalse(vault().isLocked());
  }

  @Test
  void theRecoveryTextOpensToo() throws IOException {
    RecoveryText text = vault().turnOn(passphrase(), Progress.unwatched()).recovery();
    assertInstanceOf(Unlocked.class, vault().unlock(text));
    assertInstanceOf(
        WrongPassphrase.class, vault().unlock(RecoveryText.random(Randomness.ofTheSystem())));
  }

  @Test
  void aChangeOfPassphraseWritesOnlyTheKeyFile() throws IOException {
    Vault vault = vault();
    RecoveryText text = vault.turnOn(passphrase(), Progress.unwatched()).recovery();
    Map<String, byte[]> before = contents();
    assertTrue(vault.accepts(passphrase()));
    vault.changePassphrase("new one".toCharArray());
    assertSame(before);
    assertFalse(vault.accepts(passphrase()));
    assertInstanceOf(WrongPassphrase.class, vault().unlock(passphrase()));
    assertInstanceOf(Unlocked.class, vault().unlock("new one".toCharArray()));
    assertInstanceOf(Unlocked.class, vault().unlock(text));
    vault.renewRecovery();
    assertInstanceOf(WrongPassphrase.class, vault().unlock(text));
  }

  @Test
  void aDamagedKeyFileIsReplacedByItsCopyAndNeverCalledAWrongPassphrase() throws IOException {
    vault().turnOn(passphrase(), Progress.unwatched());
    Path first = folder.resolve("encryption.json");
    Path copy = folder.resolve("encryption.copy.json");
    byte[] good = Files.readAllBytes(first);
    for (int i = 0; i < good.length; i += 7) {
      byte[] bad = good.clone();
      bad[i] ^= 4;
      Files.write(first, bad);
      Files.write(copy, bad);
      assertFalse(vault().unlock(passphrase()) instanceof WrongPassphrase, "byte " + i);
    }
    Files.writeString(first, "");
    Files.write(copy, good);
    assertInstanceOf(Unlocked.class, vault().unlock(passphrase()));
    assertArrayEquals(good, Files.readAllBytes(first));
    Files.writeString(first, "{");
    Files.writeString(copy, "{");
    assertInstanceOf(Failed.class, vault().unlock(passphrase()));
  }

  @Test
  void aDamagedFileIsNamedAndTheOthersStayUsable() throws IOException {
    vault().turnOn(passphrase(), Progress.unwatched());
    Path file = only(folder.resolve("clients"));
    byte[] content = Files.readAllBytes(file);
    content[content.length - 1] ^= 1;
    Files.write(file, content);
    Vault vault = vault();
    assertInstanceOf(Unlocked.class, vault.unlock(passphrase()));
    Store store = new Store(new DataFolder(folder), vault.files(), CLOCK);
    StoredClient.Unreadable unreadable = store.load().unreadable().getFirst();
    assertTrue(
        unreadable.reason().en().startsWith("The file is damaged"), unreadable.reason().en());
    assertEquals(1, vault.turnOff(Progress.unwatched()).size());
    assertArrayEquals(content, Files.readAllBytes(file));
    assertTrue(vault().isLocked());
  }

  @Test
  void aFileThatSomebodyPutThereInClearIsSealedAtTheNextStart() throws IOException {
    vault().turnOn(passphrase(), Progress.unwatched());
    put("clients/duval-2.json", "Duval from a backup");
    Vault vault = vault();
    vault.unlock(passphrase());
    assertEquals(List.of(), inClear());
    assertEquals(
        "Duval from a backup",
        new String(vault.files().read(folder.resolve("clients/duval-2.json")), UTF_8));
  }

  @Test
  void whatIsNotOursStaysAndIsNamed() throws IOException {
    put("clients/contract.pdf", "a contract");
    put("clients/.garde-fou-pending-duval.json", "Duval, half written");
    Vault vault = vault();
    assertEquals(
        List.of(folder.resolve("clients/contract.pdf")),
        vault.turnOn(passphrase(), Progress.unwatched()).left());
    assertEquals("a contract", Files.readString(folder.resolve("clients/contract.pdf")));
    assertEquals(List.of(), inClear());
    assertEquals(
        "Duval, half written",
        new String(
            vault.files().read(folder.resolve("clients/.garde-fou-pending-duval.json")), UTF_8));
  }

  @Test
  void aCopyByASynchronisingProgramKeepsItsAddition() throws IOException {
    Vault vault = vault();
    vault.turnOn(passphrase(), Progress.unwatched());
    Path file = only(folder.resolve("clients"));
    String name = String.valueOf(file.getFileName()).replace(".sealed", " (1).sealed");
    Files.copy(file, file.resolveSibling(name));
    List<Path> seen = vault.files().list(folder.resolve("clients"));
    assertEquals(2, seen.size());
    Path copy =
        seen.stream().filter(p -> p.toString().endsWith(" (1).json")).findFirst().orElseThrow();
    assertArrayEquals(
        vault.files().read(seen.get(seen.indexOf(copy) == 0 ? 1 : 0)), vault.files().read(copy));
  }

  private static Path only(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(f -> f.toString().endsWith(".sealed")).findFirst().orElseThrow();
    }
  }

  /** A fault at every operation: then the passphrase finishes the work and every byte is there. */
  @Test
  void anInterruptedTurnOnIsFinishedAtTheNextStart() throws IOException {
    Map<String, byte[]> before = contents();
    for (int i = 0; i < 1000; i += STEP) {
      FaultyOperations disk = new FaultyOperations();
      disk.failAt(i, true, path -> throwIo());
      boolean done = turnsOn(vault(disk));
      Vault next = vault();
      if (next.isLocked()) {
        assertInstanceOf(Unlocked.class, next.unlock(passphrase()), "operation " + i);
        assertEquals(List.of(), inClear(), "operation " + i);
        assertEquals(List.of(), next.turnOff(Progress.unwatched()));
      }
      assertSame(before);
      if (done) {
        return;
      }
    }
    throw new AssertionError("it never came through");
  }

  private static boolean turnsOn(Vault vault) {
    try {
      vault.turnOn(passphrase(), Progress.unwatched());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void anInterruptedTurnOffIsFinishedAtTheNextStart() throws IOException {
    Map<String, byte[]> before = contents();
    for (int i = 0; i < 1000; i += STEP) {
      vault().turnOn(passphrase(), Progress.unwatched());
      FaultyOperations disk = new FaultyOperations();
      Vault vault = vault(disk);
      vault.unlock(passphrase());
      disk.failAt(i, true, path -> throwIo());
      boolean done = turnsOff(vault);
      Vault next = vault();
      if (next.isLocked()) {
        assertInstanceOf(Unlocked.class, next.unlock(passphrase()), "operation " + i);
        if (next.isUnlocked()) {
          assertEquals(List.of(), next.turnOff(Progress.unwatched()));
        }
      }
      assertSame(before);
      if (done) {
        return;
      }
    }
    throw new AssertionError("it never came through");
  }

  private static boolean turnsOff(Vault vault) {
    try {
      return vault.turnOff(Progress.unwatched()).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void throwIo() throws IOException {
    throw new IOException("the disk is gone");
  }

  @Test
  void theCostIsThatOfTheStandard() {
    // RFC 9106, section 4: t=3, p=4, 64 MiB for memory-constrained environments.
    assertEquals(new Argon2Cost(64 * 1024, 3, 4), KeyFileJson.costOfTheProgram());
  }

  @Test
  void theKeyFileHoldsNeitherKeyNorPassphrase() throws IOException {
    RecoveryText text = vault().turnOn(passphrase(), Progress.unwatched()).recovery();
    String file = Files.readString(folder.resolve("encryption.json"));
    assertFalse(file.contains("chats"));
    assertFalse(file.contains(text.text()));
    assertTrue(file.contains("\"memoryKiB\": 8") || file.contains("\"memoryKiB\" : 8"), file);
    assertTrue(Arrays.equals(passphrase(), "trois chats gris".toCharArray()));
  }
}
