package org.gardefou.store.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.Folders;
import org.gardefou.store.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window remembers survives, and never stands in the way. */
class WindowStateFileTest {
  private static final Frame FRAME = new Frame(-1200, 40, 1100, 800, true);

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path home = disk.getPath("/home/ada");
  private final Path data = disk.getPath("/home/ada/.local/share/garde-fou");
  private final Path file = disk.getPath("/home/ada/.local/state/garde-fou/window.json");
  private final MissionId mission = new MissionId(UUID.randomUUID(), UUID.randomUUID());
  private WindowStateFile state = state();

  private WindowStateFile state() {
    Surroundings around = new Surroundings("Linux", home, Map.of(), Optional.empty());
    return new WindowStateFile(Folders.of(around), new DiskOperations());
  }

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(home);
    assertEquals(WindowState.NONE, state.read(), "nothing yet");
  }

  @AfterEach
  void end() throws IOException {
    disk.close();
  }

  @Test
  void everythingIsReadAsItWasWritten() {
    WindowState full =
        WindowState.NONE
            .withFrame(FRAME)
            .withFolder(Optional.of(disk.getPath("/mnt/clients")))
            .with(new Visit(data, Optional.of(new Spot.OfClient(mission.client())), List.of()))
            .with(new Visit(disk.getPath("/mnt"), Optional.empty(), List.of(mission)));
    state.change(before -> full);
    assertEquals(full, state().read());
    for (Spot.Page page : Spot.Page.values()) {
      state.change(now -> now.with(now.visit(data).at(new Spot.OfPage(page))));
      assertEquals(Optional.of(new Spot.OfPage(page)), state().read().visit(data).last());
    }
    Spot tab = new Spot.OfMission(mission, 4);
    state.change(now -> now.with(now.visit(data).at(tab)));
    assertEquals(new Visit(data, Optional.of(tab), List.of(mission)), state().read().visit(data));
    assertEquals(data, state().read().visits().getFirst().folder(), "the latest first");
  }

  @Test
  void tenMissionsAreRememberedTheLatestFirstAndEachOnce() {
    List<MissionId> all =
        Stream.generate(() -> new MissionId(mission.client(), UUID.randomUUID()))
            .limit(12)
            .toList();
    Visit visit = Visit.first(data);
    for (MissionId id : all) {
      visit = visit.at(new Spot.OfMission(id, 0));
    }
    assertEquals(all.subList(2, 12).reversed(), visit.recent());
    visit = visit.at(new Spot.OfMission(all.get(5), 2));
    assertEquals(10, visit.recent().size());
    assertEquals(all.get(5), visit.recent().getFirst());
    assertEquals(all.get(11), visit.recent().get(1));
  }

  @Test
  void whatIsDamagedCountsAsNotRemembered() throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    for (String text :
        List.of(
            "",
            "\0\0\0",
            "{",
            "[1]",
            "7",
            "{\"window\":{\"x\":1,\"y\":2,\"width\":\"wide\",\"height\":3},\"visits\":7}",
            "{\"window\":{\"x\":1e999},\"folder\":\"a\\u0000b\",\"visits\":[{\"folder\":4}]}")) {
      Files.writeString(file, text);
      assertEquals(WindowState.NONE, state.read(), text);
    }
    Files.writeString(
        file,
        """
        {"folder": "/mnt/x", "later": 1, "visits": [{"folder": "/mnt/x", "last": {"page": "moon"},
         "recent": [{"client": "no", "mission": 3}, {"client": "%s", "mission": "%s"}]}]}
        """
            .formatted(mission.client(), mission.mission()));
    Path chosen = disk.getPath("/mnt/x");
    assertEquals(
        WindowState.NONE
            .withFolder(Optional.of(chosen))
            .with(new Visit(chosen, Optional.empty(), List.of(mission))),
        state.read(),
        "what can be read is kept");
  }

  @Test
  void anyByteOfTheFileMayBeWrong() throws IOException {
    state.change(now -> now.withFrame(FRAME).with(new Visit(data, Optional.empty(), List.of())));
    byte[] whole = Files.readAllBytes(file);
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] wrong = whole.clone();
      wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
      Files.write(file, wrong);
      assertTrue(state.read().visits().size() <= 1, "seed " + seed);
    }
  }

  @Test
  void anotherWindowKeepsItsPart() {
    Path elsewhere = disk.getPath("/mnt/other");
    WindowStateFile other = state();
    state.change(now -> now.with(Visit.first(data).at(new Spot.OfMission(mission, 0))));
    other.change(now -> now.with(Visit.first(elsewhere)).withFrame(FRAME));
    state.change(now -> now.with(now.visit(data).at(new Spot.OfPage(Spot.Page.COMPARE))));
    assertEquals(
        List.of(data, elsewhere), state.read().visits().stream().map(Visit::folder).toList());
    assertEquals(Optional.of(FRAME), state.read().frame());
    assertEquals(List.of(mission), state.read().visit(data).recent());
  }

  @Test
  void whereNothingCanBeWrittenNothingIsRemembered() throws IOException {
    Files.createDirectories(file.resolveSibling("..").normalize());
    Files.createFile(disk.getPath("/home/ada/.local/state/garde-fou"));
    state.change(now -> now.withFrame(FRAME));
    assertEquals(WindowState.NONE, state.read());
  }

  @Test
  void theChosenFolderIsUsedWhileItIsThere() throws IOException {
    assertEquals(data, state.dataFolder(state.read()).root());
    Path chosen = Files.createDirectories(disk.getPath("/mnt/clients"));
    state.change(now -> now.withFolder(Optional.of(chosen)));
    assertEquals(chosen, state.dataFolder(state.read()).root());
    assertEquals(Optional.empty(), state.missing(state.read()));
    Files.delete(chosen);
    assertEquals(data, state.dataFolder(state.read()).root());
    assertEquals(Optional.of(chosen), state.missing(state.read()));
  }

  @Test
  void aPortableProgramFindsItsFoldersWhereverItIsCarried() throws IOException {
    Path stick = Files.createDirectories(disk.getPath("/media/a"));
    Files.createFile(stick.resolve("portable"));
    WindowStateFile here = portable(stick);
    here.change(
        now ->
            now.withFolder(Optional.of(stick.resolve("more")))
                .with(Visit.first(stick.resolve("data")).at(new Spot.OfMission(mission, 1))));
    assertFalse(Files.readString(stick.resolve("state/window.json")).contains("media"));
    Path moved = Files.move(stick, disk.getPath("/media/b"));
    assertEquals(List.of(mission), portable(moved).read().visit(moved.resolve("data")).recent());
    assertEquals(Optional.of(moved.resolve("more")), portable(moved).read().folder());
  }

  private WindowStateFile portable(Path program) {
    Surroundings around = new Surroundings("Linux", home, Map.of(), Optional.of(program));
    return new WindowStateFile(Folders.of(around), new DiskOperations());
  }

  @Test
  void noNameOfAClientStandsInIt() throws IOException {
    state.change(now -> now.with(Visit.first(data).at(new Spot.OfMission(mission, 1))));
    String text = new String(Files.readAllBytes(file), UTF_8);
    assertEquals(
        """
        {
          "visits" : [ {
            "folder" : "/home/ada/.local/share/garde-fou",
            "last" : {
              "client" : "%1$s",
              "mission" : "%2$s",
              "tab" : 1
            },
            "recent" : [ {
              "client" : "%1$s",
              "mission" : "%2$s"
            } ]
          } ]
        }\
        """
            .formatted(mission.client(), mission.mission()),
        text);
  }
}
