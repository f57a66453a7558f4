package org.gardefou.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.RoleSheet;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.ModelJson;
import org.gardefou.store.MutableClock;
import org.gardefou.store.Progress;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A start that shows the list of the last time before anything is read. */
class ResumeTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Text LABEL = new Text("edit", "modification");
  private static final Supplier<Catalogue> NEVER =
      () -> {
        throw new AssertionError("the catalogue is not needed yet");
      };

  @TempDir Path root;
  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);
  private DataFolder folder;
  private List<ListedMission> before;

  @BeforeEach
  void lastTime() {
    folder = new DataFolder(root.resolve("data"));
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      desk.addSamples(Language.FR);
      desk.editFreelancer(LABEL, f -> f.withName("Ada").withRole(role()));
      desk.editFreelancer(LABEL, f -> f.withSetting("theme", "dark"));
      tasks.run();
      before = listed(desk);
    }
  }

  private static RoleSheet role() {
    return new RoleSheet(List.of("affiches"), List.of("sites"), List.of("hotline"), Map.of());
  }

  private Desk resume(Supplier<Catalogue> catalogue, String program) {
    return resume(catalogue, program, new Vault(folder, new DiskOperations()));
  }

  private Desk resume(Supplier<Catalogue> catalogue, String program, Vault vault) {
    return Desk.resume(catalogue, folder, vault, clock, tasks, Optional.empty(), program);
  }

  private static List<ListedMission> listed(Desk desk) {
    return desk.missions().stream()
        .sorted(Comparator.comparing(mission -> mission.line().mission()))
        .toList();
  }

  private Path index() {
    return folder.root().resolve(".missions.index");
  }

  private UUID client() {
    return before.getFirst().line().client();
  }

  private UUID mission() {
    return before.getFirst().line().mission();
  }

  private Freelancer profile() throws Exception {
    return new ModelJson().readFreelancer(Files.readAllBytes(folder.freelancer()));
  }

  @Test
  void theListIsThereBeforeAnythingIsRead() {
    try (Desk desk = resume(NEVER, "1")) {
      assertFalse(desk.isWhole());
      assertEquals(before, listed(desk));
      assertEquals(4, before.size());
      assertTrue(before.stream().allMatch(mission -> mission.outlook() != null));
      assertEquals("dark", desk.state().get().freelancer().settings().get("theme"));
      assertEquals(CATALOGUE.thresholds(), desk.thresholds());
      assertEquals(List.of(), desk.state().get().clients());
    }
  }

  @Test
  void whatIsReadAfterwardsChangesNothingInTheList() {
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      desk.readWhole();
      tasks.runBackground();
      assertFalse(desk.isWhole(), "the owner’s thread has not heard of it yet");
      tasks.runOwner();
      assertTrue(desk.isWhole());
      assertEquals(before, listed(desk));
      tasks.run();
      assertEquals(before, listed(desk));
      assertEquals("Ada", desk.state().get().freelancer().name());
      assertEquals(4, desk.state().get().clients().size());
    }
  }

  @Test
  void aLookLeavesEveryFileAsItWas() throws IOException {
    Map<Path, byte[]> files = files();
    resume(NEVER, "1").close();
    Map<Path, byte[]> after = files();
    assertEquals(files.keySet(), after.keySet());
    files.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
  }

  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> all = new java.util.HashMap<>();
    try (Stream<Path> walk = Files.walk(folder.root())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(file, Files.readAllBytes(file));
      }
    }
    return all;
  }

  @Test
  void aSettingThatSheChangesAtOnceCostsNothingElseInHerProfile() throws Exception {
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      desk.editFreelancer(LABEL, f -> f.withSetting("theme", "light"));
    }
    assertEquals("Ada", profile().name());
    assertEquals(role(), profile().role());
    assertEquals("light", profile().settings().get("theme"));
  }

  /** Something that needs more than the list. */
  record Use(String name, Consumer<Desk> use) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Use> uses() {
    UUID nobody = new UUID(0, 1);
    return Stream.of(
        new Use("edit", d -> d.edit(LABEL, nobody, c -> c)),
        new Use("editTyped", d -> d.editTyped(LABEL, nobody, c -> c)),
        new Use("editMission", d -> d.editMission(LABEL, nobody, nobody, m -> m)),
        new Use("editMissionTyped", d -> d.editMissionTyped(LABEL, nobody, nobody, m -> m)),
        new Use("editFreelancer", d -> d.editFreelancer(LABEL, f -> f)),
        new Use("editFreelancerTyped", d -> d.editFreelancerTyped(LABEL, f -> f)),
        new Use("create", d -> d.create("N", ClientKind.BUSINESS, "M", Phase.PROSPECT)),
        new Use("add", d -> d.add(Client.create("N", ClientKind.BUSINESS))),
        new Use("deleteClient", d -> d.deleteClient(nobody)),
        new Use("deleteMission", d -> d.deleteMission(nobody, nobody)),
        new Use("addSamples", d -> d.addSamples(Language.EN)),
        new Use("removeSamples", Desk::removeSamples),
        new Use("undo", Desk::undo),
        new Use("redo", Desk::redo),
        new Use("readFirst", d -> d.readFirst(nobody)),
        new Use("engine", Desk::engine),
        new Use("safekeeping", Desk::safekeeping),
        new Use("passphrase", Desk::passphrase),
        new Use("erasing", Desk::erasing));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void whateverNeedsMoreThanTheListReadsEverythingFirst(Use use) {
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      use.use().accept(desk);
      assertTrue(desk.isWhole());
      assertEquals("Ada", desk.state().get().freelancer().name());
    }
  }

  @Test
  void aMissionThatIsDeletedAtOnceIsDeleted() {
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      desk.deleteClient(client());
      assertEquals(3, desk.missions().size());
      desk.undo();
      assertEquals(4, desk.missions().size());
      assertTrue(desk.state().get().client(client()).orElseThrow().mission(mission()).isPresent());
    }
  }

  /** A change between two runs. */
  interface Meanwhile {
    void happen(ResumeTest test) throws Exception;
  }

  record Change(String name, Meanwhile meanwhile) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("a client was changed", test -> append(test.clientFile(), "\n")),
        new Change("a client was touched", test -> touch(test.clientFile())),
        new Change("a client came", test -> test.another("new.json")),
        new Change("a client went", test -> Files.delete(test.clientFile())),
        new Change("the profile was changed", test -> append(test.folder.freelancer(), "\n")),
        new Change("the profile went", test -> Files.delete(test.folder.freelancer())),
        new Change("an edit waits", test -> test.draft()),
        new Change("the index is damaged", test -> append(test.index(), "x")),
        new Change("the index is gone", test -> Files.delete(test.index())));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, java.nio.file.StandardOpenOption.APPEND);
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private void another(String name) throws IOException {
    Client client = Client.create("Neu", ClientKind.BUSINESS);
    Files.write(folder.clients().resolve(name), new ModelJson().write(client));
  }

  private void draft() throws IOException {
    Files.createDirectories(folder.drafts());
    Client client = Client.create("Entwurf", ClientKind.BUSINESS);
    Files.write(folder.drafts().resolve(client.id() + ".json"), new ModelJson().write(client));
  }

  private Path clientFile() throws IOException {
    try (Stream<Path> all = Files.list(folder.clients())) {
      return all.filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whereSomethingIsOtherwiseEverythingIsReadAtOnce(Change change) throws Exception {
    change.meanwhile().happen(this);
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      assertTrue(desk.isWhole());
      assertNotEquals(List.of(), desk.missions());
    }
  }

  @Test
  void anotherProgramReadsEverything() {
    try (Desk desk = resume(() -> CATALOGUE, "2")) {
      assertTrue(desk.isWhole());
    }
  }

  /** The check-in of a running mission falls due, and with the day its figures may change. */
  @Test
  void adviceOfAnotherDayIsWorkedOutAgain() {
    clock.advance(Duration.ofDays(400));
    try (Desk desk = resume(() -> CATALOGUE, "1")) {
      List<ListedMission> late = new ArrayList<>(listed(desk));
      assertTrue(late.stream().anyMatch(mission -> mission.outlook() == null));
      desk.readWhole();
      tasks.run();
      for (int i = 0; i < before.size(); i++) {
        listed(desk); // A portion after the other is worked out.
        tasks.run();
      }
      assertTrue(listed(desk).stream().allMatch(mission -> mission.outlook() != null));
    }
  }

  @Test
  void theListIsKeptWithoutClosingToo() throws IOException {
    Files.delete(index());
    Desk desk = resume(() -> CATALOGUE, "1");
    assertEquals(before, listed(desk));
    desk.keepList();
    tasks.run();
    try (Desk next = resume(NEVER, "1")) {
      assertEquals(before, listed(next));
    }
    desk.close();
  }

  @Test
  void whatIsNotSavedIsNotKept() throws IOException {
    Files.delete(index());
    Desk desk = resume(() -> CATALOGUE, "1");
    desk.edit(LABEL, client(), c -> c.withName("Neu"));
    desk.keepList();
    tasks.run();
    assertFalse(Files.exists(index()));
    desk.close();
    assertTrue(Files.exists(index()));
  }

  @Test
  void aProfileThatIsNoneIsNoReasonToReadEverything() throws IOException {
    Files.delete(folder.freelancer());
    resume(() -> CATALOGUE, "1").close();
    try (Desk desk = resume(NEVER, "1")) {
      assertFalse(desk.isWhole());
      assertNull(desk.state().get().freelancer().name());
    }
  }

  @Test
  void underAPassphraseItIsTheSame() throws IOException {
    Vault vault =
        new Vault(
            folder,
            new DiskOperations(),
            new org.gardefou.crypto.Argon2Cost(8, 1, 1),
            org.gardefou.crypto.Randomness.ofTheSystem());
    vault.turnOn("correct horse".toCharArray(), Progress.unwatched());
    resume(() -> CATALOGUE, "1", vault).close();
    try (Desk desk = resume(NEVER, "1", vault)) {
      assertFalse(desk.isWhole());
      assertEquals(before, listed(desk));
    }
  }

  @Test
  void adviceAboutWhatSheChangedIsNotKept() {
    Desk desk = resume(() -> CATALOGUE, "1");
    desk.readWhole();
    tasks.run();
    desk.edit(LABEL, client(), c -> c.withName("Anders"));
    desk.close();
    try (Desk next = resume(NEVER, "1")) {
      ListedMission changed = listed(next).getFirst();
      assertEquals("Anders", changed.line().name());
      assertNull(changed.outlook(), "nobody has worked it out");
      assertEquals(before.getLast(), listed(next).getLast());
    }
  }

  @Test
  void whoClosesWhileAPersonIsTakenOutKeepsNoTrace() throws IOException {
    String name = "Brigitte Ostrowska";
    Desk desk = resume(() -> CATALOGUE, "1");
    desk.editMission(LABEL, client(), mission(), m -> m.withTitle("Affiche pour " + name));
    desk.save();
    tasks.run();
    desk.erasing().erase(Erasure.ofPerson(List.of(name)), result -> {});
    tasks.runBackground();
    desk.close();
    files()
        .forEach(
            (file, bytes) -> assertFalse(new String(bytes, UTF_8).contains(name), file.toString()));
  }

  @Test
  void anIndexWithANameThatThisSystemDoesNotKnowIsNone() throws IOException {
    byte[] bytes = Files.readAllBytes(index());
    String name = String.valueOf(clientFile().getFileName());
    int at = new String(bytes, ISO_8859_1).indexOf(name);
    bytes[at] = 0;
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, checksum.getValue());
    assertEquals(ListIndex.EMPTY, IndexFormat.read(bytes));
  }
}
