package org.gardefou.store.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gardefou.model.Client;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.Draft;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that saves is killed ({@code kill -9}) at a random moment: what it had said to be saved
 * is there, whole. The naive writer, as the test's own control, loses (reliability.md 1.1).
 *
 * <p>{@code -Dgardefou.kills=10000} for the long run, {@code -Dgardefou.seed} to repeat one.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("gardefou.kills", 100);
  private static final int SHARE_OF_STORE = 10;
  private static final int NAIVE_KILLS = 10;
  private static final int LONGEST_WAIT_MICROS = 12_000;

  @TempDir Path folder;

  private final long seed = Long.getLong("gardefou.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int acknowledged;

  private record Tally(int kills, int lost, int unreadable) {}

  /** The one class that writes: it starts fast, so that it can be killed often. */
  @Test
  void whatWasWrittenIsThereAfterAKill() throws IOException {
    assertEquals(new Tally(KILLS, 0, 0), killed("files", KILLS), "seed " + seed);
  }

  /** The store as a whole, with its copies of earlier days. */
  @Test
  void whatTheStoreSavedIsThereAfterAKill() throws IOException {
    int kills = KILLS / SHARE_OF_STORE;
    assertEquals(new Tally(kills, 0, 0), killed("store", kills), "seed " + seed);
  }

  /** Edits that wait for their save. */
  @Test
  void aDraftIsThereAfterAKill() throws IOException {
    int kills = KILLS / SHARE_OF_STORE;
    assertEquals(new Tally(kills, 0, 0), killed("drafts", kills), "seed " + seed);
  }

  @Test
  void theNaiveWriterLoses() throws IOException {
    Tally tally = killed("naive", NAIVE_KILLS);
    assertTrue(tally.unreadable > 0, "the control must fail: " + tally + ", seed " + seed);
  }

  private Tally killed(String way, int kills) throws IOException {
    Path file = Files.createDirectories(folder.resolve("clients")).resolve("acme-6f1b5a52.json");
    Files.write(file, SavingProcess.content(0));
    int lost = 0;
    int unreadable = 0;
    for (int kill = 0; kill < kills; kill++) {
      int before = acknowledged;
      saveUntilKilled(way, file);
      StoreContents found = load();
      if (found.clients().size() != 1 || !found.unreadable().isEmpty()) {
        unreadable++;
        Files.write(file, SavingProcess.content(acknowledged));
      } else {
        int number = SavingProcess.number(client(way, found));
        lost += number < acknowledged || number > acknowledged + 1 ? 1 : 0;
        acknowledged = number;
      }
      assertTrue(acknowledged > before, "it saved");
    }
    return new Tally(kills, lost, unreadable);
  }

  private static Client client(String way, StoreContents found) {
    return way.equals("drafts")
        ? assertInstanceOf(Draft.OfClient.class, found.drafts().getFirst()).client()
        : found.clients().getFirst().client();
  }

  private StoreContents load() {
    return new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC()).load();
  }

  private void saveUntilKilled(String way, Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SavingProcess.class.getName(),
                    way,
                    folder.toString(),
                    file.toString(),
                    Integer.toString(acknowledged)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String first = said.readLine();
      assertTrue(first != null, "it says nothing");
      acknowledged = Integer.parseInt(first);
      LockSupport.parkNanos(random.nextInt(LONGEST_WAIT_MICROS) * 1_000L);
      process.toHandle().destroyForcibly(); // Process.destroyForcibly would close what it said.
      said.lines().forEach(line -> acknowledged = whole(line));
    }
  }

  /** The last line may be cut by the kill itself; a cut number is smaller, never larger. */
  private int whole(String line) {
    return Math.max(acknowledged, line.isEmpty() ? 0 : Integer.parseInt(line));
  }
}
