package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Earlier states: kept before they are replaced, whole, in their order, thinned by age. */
class FileHistoryTest {
  private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
  private final DataFolder folder = new DataFolder(memory.getPath("/home/ada/data"));
  private final MutableClock clock = new MutableClock();
  private final Client acme = Client.create("Acme", ClientKind.BUSINESS);

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private Store open() {
    Store store = new Store(folder, new DiskOperations(), clock);
    store.load();
    return store;
  }

  private List<HistoryCopy> copies(Store store) {
    return store.earlier().of(Optional.of(acme.id()));
  }

  private static List<String> names(Store store, List<HistoryCopy> copies) throws BadFileException {
    List<String> names = new ArrayList<>();
    for (HistoryCopy copy : copies) {
      names.add(store.earlier().client(copy).name());
    }
    return names;
  }

  @Test
  void theStateBeforeASessionIsKeptAndOneEveryTenMinutes() throws BadFileException {
    Store store = open();
    store.save(acme);
    store.save(acme.withName("1"));
    clock.advance(Duration.ofMinutes(3));
    store.save(acme.withName("2"));
    clock.advance(Duration.ofMinutes(7));
    store.save(acme.withName("3"));
    assertEquals(List.of("2", "Acme"), names(store, copies(store)));
    store.settle();
    assertEquals(List.of("3", "2", "Acme"), names(store, copies(store)));
    store.settle();
    assertEquals(3, copies(store).size(), "the same state is kept once");
  }

  /**
   * A file of another layout or format is kept byte by byte before it is written for the first
   * time.
   */
  @Test
  void whatStoodInTheFileIsKeptAsItWas() throws IOException {
    Store store = open();
    Path file = assertInstanceOf(SaveOutcome.Saved.class, store.save(acme)).file();
    String byHand = Files.readString(file).replace("\n", "\n   ");
    Files.writeString(file, byHand);
    open().save(acme.withName("New"));
    assertEquals(byHand, Files.readString(copies(store).getFirst().file()));
  }

  @Test
  void theProfileHasEarlierStatesToo() throws BadFileException {
    Store store = open();
    store.save(Freelancer.create().withName("Ada"));
    store.save(Freelancer.create().withName("Zoé"));
    HistoryCopy copy = store.earlier().of(Optional.empty()).getFirst();
    assertEquals("Ada", store.earlier().freelancer(copy).name());
  }

  @Test
  void aClockThatJumpsBackChangesNothingInTheOrder() throws BadFileException {
    for (int i = 0; i < 5; i++) {
      Store store = open();
      store.save(acme.withName("state " + i));
      store.settle();
      clock.advance(Duration.ofDays(i % 2 == 0 ? 400 : -700));
    }
    Store store = open();
    store.save(acme.withName("last"));
    assertEquals(
        List.of("state 4", "state 3", "state 2", "state 1", "state 0"),
        names(store, copies(store)));
  }

  @Test
  void aDamagedCopyIsNamedAndLeftAsItIs() throws IOException {
    Store store = open();
    store.save(acme);
    store.save(acme.withName("new"));
    HistoryCopy copy = copies(store).getFirst();
    Files.writeString(copy.file(), Files.readString(copy.file()).replace("Acme", "Acne"));
    assertThrows(BadFileException.class, () -> store.earlier().client(copy));
    assertTrue(Files.exists(copy.file()));
  }

  private static List<HistoryCopy> daily(int days, int perDay) {
    List<HistoryCopy> all = new ArrayList<>();
    Instant start = Instant.parse("2025-01-01T08:00:00Z");
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < perDay; i++) {
        Instant at = start.plus(Duration.ofDays(day)).plus(Duration.ofHours(i));
        byte[] content = (day + " " + i).getBytes(UTF_8);
        all.add(HistoryCopy.of(Path.of("x"), all.size() + 1, at, content));
      }
    }
    return all;
  }

  /** 30 newest; 60 days with one each; the months before; and the first of all. */
  @Test
  void copiesAreThinnedByAge() {
    List<HistoryCopy> all = daily(300, 3);
    List<HistoryCopy> left = new ArrayList<>(all);
    left.removeAll(Thinning.superfluous(all));
    // 300 days end on 27 October 2025: the newest 30 copies cover its last 10 days. The 60 days
    // before
    // reach back to 19 August. Months before that: July to January; the first copy of all is none
    // of
    // these.
    assertEquals(30 + 60 + 7 + 1, left.size());
    assertEquals(all.getFirst(), left.getFirst());
    assertEquals(all.subList(870, 900), left.subList(68, 98));
    assertEquals(List.of(), Thinning.superfluous(left.subList(left.size() - 30, left.size())));
  }

  @Test
  void onlyCopiesOfOursAreThinned() throws IOException {
    Store store = open();
    store.save(acme);
    Path own = folder.history(Optional.of(acme.id()));
    store.save(acme.withName("1"));
    Path mine = Files.writeString(own.resolve("my notes.json"), "{}");
    for (int i = 0; i < 40; i++) {
      clock.advance(Duration.ofMinutes(11));
      store.save(acme.withName("edit " + i));
    }
    assertTrue(Files.exists(mine), "a file that is none of ours stays");
    assertTrue(copies(store).size() < 40, "and copies of ours were thinned: " + copies(store));
  }

  /** Promise 9: after each of 200 random runs, every copy restores to a state that was there. */
  @Test
  void everyCopyOfRandomRunsRestores() throws BadFileException {
    Random random = new Random(9);
    List<Client> states = new ArrayList<>();
    Client now = acme;
    for (int run = 0; run < 200; run++) {
      Store store = open();
      for (int edit = random.nextInt(1, 5); edit > 0; edit--) {
        now = edited(now, random);
        states.add(now);
        store.save(now);
        clock.advance(Duration.ofMinutes(random.nextInt(30)));
      }
      store.settle();
      clock.advance(Duration.ofHours(random.nextInt(1, 200)));
      for (HistoryCopy copy : copies(store)) {
        assertTrue(states.contains(store.earlier().client(copy)), "run " + run + " " + copy);
      }
      assertEquals(now, store.earlier().client(copies(store).getFirst()), "run " + run);
    }
  }

  private static Client edited(Client client, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> client.withName("Name " + random.nextInt());
      case 1 -> client.withNotes("Notes " + random.nextInt());
      default ->
          client.withMissions(
              List.of(Mission.create("Mission " + random.nextInt(), Phase.PROSPECT)));
    };
  }
}
