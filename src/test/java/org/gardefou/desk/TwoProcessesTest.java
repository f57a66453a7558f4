package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.OtherProcess;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs edit one client at the same time, and save each edit: nothing of either is lost
 * (reliability.md 1.7).
 *
 * <p>{@code -Dgardefou.interleavings=1000} for the long run, {@code -Dgardefou.seed} to repeat one.
 */
class TwoProcessesTest {
  private static final int EDITS = Integer.getInteger("gardefou.interleavings", 80) / 2;
  private static final long SEED = Long.getLong("gardefou.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void nothingOfEitherIsLost() throws IOException {
    Client acme =
        Client.create("Acme", ClientKind.BUSINESS)
            .withMission(Mission.create("Site", Phase.ONGOING));
    Store store = store();
    store.load();
    store.save(acme);

    List<Process> both = List.of(start("A", SEED), start("B", SEED + 1));
    for (Process process : both) {
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertEquals("Saved", said, "seed " + SEED);
    }
    StoreContents found = store().load();
    assertEquals(1, found.clients().size(), "one client, seed " + SEED);
    assertTrue(found.copies().isEmpty() && found.unreadable().isEmpty(), "seed " + SEED);
    check(found.clients().getFirst().client().missions().getFirst());
  }

  private static void check(Mission mission) {
    Set<String> expected = new HashSet<>();
    for (String name : List.of("A", "B")) {
      List<String> facts = EditingProcess.facts(name);
      for (int i = 0; i < EDITS; i++) {
        expected.add(name + i);
      }
      for (int i = Math.max(0, EDITS - facts.size()); i < EDITS; i++) {
        String fact = facts.get(i % facts.size());
        assertEquals(name + i, mission.answer(fact).orElseThrow().note(), fact + ", seed " + SEED);
      }
    }
    List<String> noted = new ArrayList<>();
    mission.journal().entries().stream()
        .map(Incident::words)
        .map(Objects::requireNonNull)
        .forEach(noted::add);
    assertEquals(expected, noted.stream().collect(Collectors.toSet()), "seed " + SEED);
    assertEquals(expected.size(), noted.size(), "each entry once, seed " + SEED);
  }

  private Store store() {
    return new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC());
  }

  private Process start(String name, long seed) throws IOException {
    return OtherProcess.start(
        EditingProcess.class,
        folder.toString(),
        name,
        Integer.toString(EDITS),
        Long.toString(seed));
  }
}
