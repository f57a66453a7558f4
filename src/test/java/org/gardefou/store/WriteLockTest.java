package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.Randomness;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that works on the whole folder, and a command that wants to save meanwhile. */
class WriteLockTest {
  private static final byte[] COMMAND = {'1'};

  @TempDir Path temp;

  private final MutableClock clock = new MutableClock();
  private final Client acme = Client.create("Acme", ClientKind.BUSINESS);
  private final Client duval = Client.create("Duval", ClientKind.PRIVATE);
  private final FaultyOperations disk = new FaultyOperations();
  private final List<SaveOutcome> meanwhile = new ArrayList<>();

  @BeforeEach
  void oneClient() {
    Store store = store(new DiskOperations());
    store.load();
    store.save(acme);
  }

  private Store store(FileOperations operations) {
    return new Store(new DataFolder(temp), operations, clock, wait -> {});
  }

  /** Whenever the window touches the disk for the given time, a command tries to save. */
  private void commandAt(int operation) {
    Store command = store(new DiskOperations());
    command.load();
    disk.failAt(operation, false, path -> meanwhile.add(command.save(duval)));
  }

  private boolean isHeldOff() {
    return meanwhile.stream().allMatch(SaveOutcome.NotSaved.class::isInstance)
        && meanwhile.size() == 1;
  }

  private void assertSavesAfterwards() {
    Store command = store(new DiskOperations());
    command.load();
    assertInstanceOf(SaveOutcome.Saved.class, command.save(duval));
  }

  @Test
  void aCommandIsHeldOffWhileThePassphraseIsSet() throws IOException {
    Vault vault =
        new Vault(new DataFolder(temp), disk, new Argon2Cost(8, 1, 1), Randomness.ofTheSystem());
    Store window = new Store(new DataFolder(temp), vault.files(), clock, wait -> {});
    window.load();
    commandAt(20);
    assertTrue(
        window.alone(
            () -> {
              turnOn(vault);
              return true;
            },
            reason -> false));
    assertTrue(isHeldOff(), meanwhile.toString());
    try (var clients = Files.list(temp.resolve("clients"))) {
      assertFalse(clients.anyMatch(file -> file.toString().endsWith(".json")));
    }
  }

  private static void turnOn(Vault vault) {
    try {
      vault.turnOn("trois chats gris".toCharArray(), Progress.unwatched());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCommandIsHeldOffWhileAPersonIsErased() {
    Store window = store(disk);
    window.load();
    commandAt(8);
    Erasure erasure = Erasure.ofClient(acme.id(), List.of("Acme"));
    assertInstanceOf(
        SaveOutcome.Saved.class,
        window.erase(erasure, LocalDate.of(2026, 11, 25), Progress.unwatched()));
    assertTrue(isHeldOff(), meanwhile.toString());
    assertSavesAfterwards();
  }

  @Test
  void nothingIsDoneToTheFolderWhileACommandWrites() throws IOException {
    Store window = store(disk);
    window.load();
    FileOperations command = new DiskOperations();
    try (FileOperations.Lock held =
        command.tryLock(new DataFolder(temp).writing(), COMMAND).orElseThrow()) {
      String answer = window.alone(() -> "done", reason -> reason.en());
      assertFalse(answer.equals("done"), answer);
    }
    assertEquals("done", window.alone(() -> "done", reason -> reason.en()));
  }
}
