package org.gardefou.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.CatalogueBuilder;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.ModelJson;
import org.gardefou.store.MutableClock;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More clients than are read before the window shows, and the index of the list. */
class ManyFilesTest {
  private static final int MANY = 320;

  /** Without rules a mission is examined in no time. */
  private static final Catalogue CATALOGUE =
      CatalogueBuilder.withRules(CatalogueLoader.builtIn().catalogue(), Map.of());

  private static final Text LABEL = new Text("edit", "modification");

  @TempDir Path root;
  private Path folder;
  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);

  @BeforeEach
  void files() throws IOException {
    folder = root.resolve("data");
    Files.createDirectories(folder.resolve("clients"));
    for (int i = 0; i < MANY; i++) {
      write(client(i), file(i));
    }
  }

  private static Client client(int i) {
    Mission blank = Mission.create("Mission " + i, Phase.PROSPECT);
    Mission mission =
        new Mission(
            new UUID(2, i),
            blank.title(),
            blank.phase(),
            null,
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            blank.leaving(),
            blank.journal(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            Map.of());
    return new Client(
        Client.FORMAT,
        new UUID(1, i),
        name(i),
        ClientKind.BUSINESS,
        false,
        null,
        List.of(),
        null,
        null,
        List.of(mission),
        Map.of());
  }

  private static String name(int i) {
    return "Kunde%03d".formatted(i);
  }

  private Path file(int i) {
    return folder.resolve("clients").resolve("c%03d.json".formatted(i));
  }

  private Path index() {
    return folder.resolve(".missions.index");
  }

  private static void write(Client client, Path file) throws IOException {
    Files.write(file, new ModelJson().write(client));
  }

  private Desk open(String program) {
    DataFolder data = new DataFolder(folder);
    return Desk.open(
        CATALOGUE,
        data,
        new Vault(data, new DiskOperations()),
        clock,
        tasks,
        Optional.empty(),
        program);
  }

  /** Opens, lets everything be read and examined, and closes. */
  private void once() {
    Desk desk = open("1");
    settle(desk);
    desk.close();
  }

  private void settle(Desk desk) {
    tasks.run();
    for (int i = 0; i < MANY && advised(desk) < desk.missions().size(); i++) {
      tasks.run();
    }
  }

  private static List<String> names(Desk desk) {
    return desk.missions().stream().map(m -> m.line().name()).sorted().toList();
  }

  private static long advised(Desk desk) {
    return desk.missions().stream().filter(m -> m.outlook() != null).count();
  }

  private static ListedMission listed(Desk desk, int i) {
    return desk.missions().stream()
        .filter(m -> m.line().client().equals(new UUID(1, i)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutAnIndexTheListFillsInTheBackground() {
    Desk desk = open("1");
    assertEquals(List.of(), desk.missions());
    assertEquals(new ReadingProgress(0, MANY), desk.reading().get());
    settle(desk);
    assertFalse(desk.reading().get().goesOn());
    assertEquals(MANY, desk.state().get().clients().size());
    assertEquals(MANY, advised(desk));
    desk.close();
  }

  @Test
  void withAnIndexTheListIsThereBeforeAnyFileIsRead() {
    once();
    Desk desk = open("1");
    assertEquals(0, desk.state().get().clients().size());
    assertEquals(MANY, desk.missions().size());
    assertEquals(MANY, advised(desk));
    ListedMission before = listed(desk, 7);
    tasks.run();
    assertEquals(MANY, desk.state().get().clients().size());
    assertEquals(before, listed(desk, 7));
    assertEquals(MANY, advised(desk), "the same content has the same advice");
    desk.close();
  }

  @Test
  void aClientThatIsOpenedIsReadFirstAndItsEditIsKept() throws IOException {
    once();
    Desk desk = open("1");
    UUID seven = new UUID(1, 7);
    desk.readFirst(seven);
    assertEquals(1, desk.state().get().clients().size());
    assertEquals(MANY, desk.missions().size());
    desk.edit(LABEL, seven, c -> c.withName("Anders"));
    assertEquals("Anders", listed(desk, 7).line().name());
    settle(desk);
    assertEquals("Anders", desk.state().get().client(seven).orElseThrow().name());
    assertEquals(MANY, desk.missions().size());
    desk.undo();
    assertEquals(name(7), desk.state().get().client(seven).orElseThrow().name());
    desk.redo();
    desk.close();
    assertTrue(Files.readString(file(7)).contains("Anders"));
  }

  @Test
  void aClientThatIsDeletedMeanwhileStaysDeleted() {
    once();
    Desk desk = open("1");
    desk.readFirst(new UUID(1, 7));
    desk.deleteClient(new UUID(1, 7));
    assertEquals(MANY - 1, desk.missions().size());
    settle(desk);
    assertEquals(MANY - 1, desk.missions().size());
    assertFalse(names(desk).contains(name(7)));
    desk.close();
  }

  @Test
  void whatMustKnowEveryClientReadsTheRestFirst() {
    Desk desk = open("1");
    tasks.runOwner();
    desk.addSamples(org.gardefou.model.Language.EN);
    assertTrue(desk.state().get().clients().size() >= MANY);
    desk.close();
  }

  @Test
  void brokenBytesAreNoIndex() throws IOException {
    once();
    byte[] whole = Files.readAllBytes(index());
    for (int length : new int[] {0, 1, 63, 64, 100, whole.length / 2, whole.length - 1}) {
      assertEquals(ListIndex.EMPTY, IndexFormat.read(java.util.Arrays.copyOf(whole, length)));
    }
    for (int at : new int[] {0, 5, 200, whole.length / 2, whole.length - 1}) {
      byte[] other = whole.clone();
      other[at] ^= 1;
      assertEquals(ListIndex.EMPTY, IndexFormat.read(other));
    }
    Files.write(index(), new byte[] {1, 2, 3});
    Desk desk = open("1");
    assertEquals(List.of(), desk.missions());
    settle(desk);
    assertEquals(MANY, advised(desk));
    desk.close();
  }

  @Test
  void anIndexThatIsTakenAwayMeanwhileIsMissedByNobody() throws IOException {
    once();
    Desk desk = open("1");
    Files.delete(index());
    settle(desk);
    assertEquals(MANY, advised(desk));
    desk.close();
    assertTrue(Files.exists(index()));
  }

  @Test
  void adviceOfAnotherProgramOrProfileOrDayDoesNotCount() {
    once();
    Desk other = open("2");
    assertEquals(MANY, other.missions().size());
    assertEquals(0, advised(other));
    other.close();
    Desk desk = open("1");
    assertEquals(MANY, advised(desk));
    desk.editFreelancer(LABEL, f -> f.withSetting("theme", "dark"));
    assertEquals(MANY, advised(desk), "looks change no advice");
    desk.editFreelancer(LABEL, f -> f.withFloorRate(java.math.BigDecimal.TEN));
    assertEquals(0, advised(desk));
    tasks.run();
    desk.close();
  }

  @Test
  void aFileThatSomebodyElseChangedIsReadBeforeItIsListed() throws IOException {
    once();
    write(client(7).withName("Anders und länger"), file(7));
    Desk desk = open("1");
    assertEquals(MANY - 1, desk.missions().size());
    settle(desk);
    assertEquals("Anders und länger", listed(desk, 7).line().name());
    desk.close();
  }

  @Test
  void aChangeThatLeftDateAndSizeAloneIsSeenOnceItIsRead() throws IOException {
    once();
    FileTime date = Files.getLastModifiedTime(file(7));
    write(client(7).withName("Xunde007"), file(7));
    Files.setLastModifiedTime(file(7), date);
    Desk desk = open("1");
    settle(desk);
    assertEquals("Xunde007", listed(desk, 7).line().name());
    desk.close();
  }

  @Test
  void anErasedClientIsNotInIt() throws IOException {
    once();
    assertTrue(contains(index(), name(7)));
    Desk desk = open("1");
    settle(desk);
    desk.deleteClient(new UUID(1, 7));
    desk.save();
    tasks.run();
    assertFalse(Files.exists(index()), "what names her is gone at once");
    desk.close();
    assertTrue(contains(index(), name(8)));
    assertFalse(contains(index(), name(7)));
  }

  @Test
  void takingAPersonOutTakesTheIndex() throws IOException {
    once();
    Desk desk = open("1");
    settle(desk);
    desk.erasing().erase(Erasure.ofClient(new UUID(1, 7), List.of(name(7))), result -> {});
    tasks.run();
    assertFalse(Files.exists(index()));
    settle(desk);
    desk.close();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertFalse(contains(file, name(7)), file.toString());
      }
    }
  }

  @Test
  void underAPassphraseNoNameStandsInIt() throws IOException {
    once();
    DataFolder data = new DataFolder(folder);
    Vault vault =
        new Vault(
            data,
            new DiskOperations(),
            new org.gardefou.crypto.Argon2Cost(8, 1, 1),
            org.gardefou.crypto.Randomness.ofTheSystem());
    assertNotNull(
        vault.turnOn("correct horse".toCharArray(), org.gardefou.store.Progress.unwatched()));
    Desk desk = Desk.open(CATALOGUE, data, vault, clock, tasks, Optional.empty(), "1");
    settle(desk);
    desk.close();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertFalse(contains(file, "Kunde"), file.toString());
        assertFalse(contains(file, "Mission "), file.toString());
        assertFalse(file.toString().contains("missions.index"), file.toString());
      }
    }
    Desk again = Desk.open(CATALOGUE, data, vault, clock, tasks, Optional.empty(), "1");
    assertEquals(MANY, advised(again), "and it is of use all the same");
    again.close();
  }

  private static boolean contains(Path file, String words) throws IOException {
    return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains(new String(words.getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1));
  }
}
