package org.gardefou.store.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.Randomness;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Review;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FileOperations;
import org.gardefou.store.ModelJson;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.gardefou.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty planted identifiers in every place of a folder: none is found afterwards. */
class FolderErasureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

  /** Names, an address, a telephone number: planted where their numbers say. */
  private static final List<String> PLANTED =
      IntStream.range(0, 20)
          .mapToObj(
              i ->
                  switch (i % 4) {
                    case 0 -> "Éloïse Zwyfel" + i;
                    case 1 -> "zwyfel" + i + "@example.org";
                    case 2 -> "06 99 00 11 " + (20 + i);
                    default -> "Société Zwyfel-" + i;
                  })
          .toList();

  @TempDir Path folder;

  private DataFolder data() {
    return new DataFolder(folder);
  }

  private static String id(int i) {
    return PLANTED.get(i);
  }

  private static Client zwyfel() {
    Mission mission =
        Mission.create("Report for " + id(0), Phase.ONGOING)
            .withAnswer(
                "payment.late", Answer.known(Value.of("often")).withNote("said by " + id(1)))
            .withAgreement(
                Agreement.of("K05", Agreement.State.AGREED, DAY)
                    .withProof("mail of " + id(2))
                    .withSlots(Map.of("who", id(3))))
            .withDecision(
                new Decision(
                    Decision.Choice.DECLINE,
                    DAY,
                    "DECLINE",
                    List.of("PAY-03"),
                    "words " + id(4),
                    "protects " + id(5),
                    "against " + id(6),
                    null,
                    null,
                    Map.of("later", id(7))))
            .withLetter(
                LetterDraft.create("decline", Tone.FIRM, Form.ENGLISH, DAY)
                    .withSlot("addressee", id(8))
                    .withEdit(new BlockEdit("reason", "own " + id(9), "basis", Map.of()))
                    .withSent(DAY, "Dear " + id(10)))
            .withRehearsal(Rehearsal.of("too_expensive", DAY, "No, " + id(11)))
            .editJournal(
                j ->
                    j.withEntry(Incident.of(DAY, "late_contact", id(12) + " called at night"))
                        .withEntry(Incident.of(DAY, "insult", "by " + id(13))))
            .withReview(
                new Review(DAY, 1, 2, 3, 4, false, "learned from " + id(14), id(15), Map.of()));
    return Client.create(id(16), ClientKind.BUSINESS)
        .withPeople(List.of(id(17), id(18)))
        .withNotes("see " + id(19))
        .withLastContact(DAY)
        .withMission(mission);
  }

  private Client plant(FileOperations files) throws IOException {
    Store store = new Store(data(), files, CLOCK);
    store.load();
    Client client = zwyfel();
    String everybody = String.join(", ", PLANTED);
    save(store.save(client));
    Client trashed = Client.create("Brume", ClientKind.PRIVATE).withNotes("knows " + everybody);
    save(store.save(trashed));
    save(store.trash(trashed));
    save(
        store.save(
            Client.create("Café Œuvre", ClientKind.PUBLIC).withNotes("sent by " + everybody)));
    Freelancer me = Freelancer.create().withSetting("last", everybody).withName("Claire Martin");
    for (String name : PLANTED) {
      me = me.withMoney(me.money().withIncome(name, BigDecimal.TEN));
    }
    save(store.save(me));
    byte[] whole = new ModelJson().write(client);
    put(files, "history/eloise-zwyfel16/0001.json", whole);
    put(files, "history/cafe/0001.json", ("{\"of\": \"" + everybody + "\"}").getBytes(UTF_8));
    put(files, "drafts/zwyfel.json", whole);
    put(files, "clients/zwyfel.json.unreadable-1", ("{ broken " + everybody).getBytes(UTF_8));
    put(files, "settings.json", ("{\"" + everybody + "\": 1}").getBytes(UTF_8));
    return client;
  }

  private static void save(SaveOutcome outcome) {
    assertInstanceOf(SaveOutcome.Saved.class, outcome);
  }

  private void put(FileOperations files, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    files.createFolders(Objects.requireNonNull(file.getParent()));
    try (FileOperations.Sink sink = files.create(file)) {
      sink.write(content);
      sink.force();
    }
  }

  /** Bytes of every file, and the names of files and folders, as they are under the passphrase. */
  private List<String> hits(FileOperations files) throws IOException {
    List<String> hits = new ArrayList<>();
    hits(files, folder, hits);
    return hits;
  }

  private void hits(FileOperations files, Path where, List<String> hits) throws IOException {
    for (Path path : files.list(where)) {
      String name = String.valueOf(path.getFileName());
      if (files.kind(path) == FileOperations.Kind.FOLDER) {
        hits(files, path, hits);
      } else {
        String content = new String(files.read(path), UTF_8);
        PLANTED.stream().filter(content::contains).map(id -> path + ": " + id).forEach(hits::add);
      }
      if (name.contains("zwyfel")) {
        hits.add(path.toString());
      }
    }
  }

  @Test
  void everyPlaceIsListedAndNothingIsFoundAfterwards() throws IOException {
    FileOperations files = new DiskOperations();
    Client client = plant(files);
    assertTrue(hits(files).size() > 100, "the planting worked");
    FolderErasure erasure =
        new FolderErasure(data(), files, Erasure.ofClient(client.id(), PLANTED));
    List<Trace> traces = erasure.find();
    assertEquals(4, traces.stream().filter(Trace::whole).count(), traces.toString());
    assertTrue(
        traces.stream()
            .anyMatch(t -> t.file().endsWith("freelancer.json") && t.part().equals("money")),
        traces.toString());
    erasure.carryOut(DAY, Progress.unwatched());
    assertEquals(List.of(), hits(files));
    assertEquals(List.of(), erasure.find());
    assertEquals(List.of(DAY), new ErasureLog(data(), files).days());
  }

  @Test
  void theOthersAreStillThere() throws IOException {
    FileOperations files = new DiskOperations();
    Client client = plant(files);
    new FolderErasure(data(), files, Erasure.ofClient(client.id(), PLANTED))
        .carryOut(DAY, Progress.unwatched());
    Store store = new Store(data(), files, CLOCK);
    List<StoredClient.Loaded> left = store.load().clients();
    assertEquals(List.of("Café Œuvre"), left.stream().map(l -> l.client().name()).toList());
    assertEquals("Claire Martin", store.load().freelancer().name());
    assertEquals(20, store.load().freelancer().money().incomes().size());
  }

  @Test
  void scoresAreKeptWithoutNames() throws IOException {
    FileOperations files = new DiskOperations();
    Client client = plant(files);
    new FolderErasure(
            data(), files, Erasure.keepingScores(client.id(), PLANTED, "Client A", "Mission"))
        .carryOut(DAY, Progress.unwatched());
    assertEquals(List.of(), hits(files));
    Client kept =
        new Store(data(), files, CLOCK)
            .load().clients().stream()
                .map(StoredClient.Loaded::client)
                .filter(c -> c.id().equals(client.id()))
                .findFirst()
                .orElseThrow();
    assertEquals("Client A", kept.name());
    Mission mission = kept.missions().getFirst();
    assertEquals("Mission 1", mission.title());
    assertEquals(Value.of("often"), mission.answer("payment.late").orElseThrow().value());
    assertEquals(Decision.Choice.DECLINE, mission.decision().orElseThrow().choice());
    assertEquals(2, mission.journal().entries().size());
    assertEquals(List.of(), mission.letters());
  }

  @Test
  void aPersonIsTakenOutAndTheClientStays() throws IOException {
    FileOperations files = new DiskOperations();
    Client client = plant(files);
    new FolderErasure(data(), files, Erasure.ofPerson(List.of(id(17))))
        .carryOut(DAY, Progress.unwatched());
    assertFalse(hits(files).stream().anyMatch(hit -> hit.endsWith(": " + id(17))));
    assertTrue(hits(files).stream().anyMatch(hit -> hit.endsWith(": " + id(16))));
    assertTrue(
        new Store(data(), files, CLOCK)
            .load().clients().stream().anyMatch(l -> l.client().id().equals(client.id())));
  }

  @Test
  void underAPassphraseToo() throws IOException {
    Vault vault =
        new Vault(data(), new DiskOperations(), new Argon2Cost(8, 1, 1), Randomness.ofTheSystem());
    vault.turnOn("trois chats gris".toCharArray(), Progress.unwatched());
    Client client = plant(vault.files());
    new FolderErasure(data(), vault.files(), Erasure.ofClient(client.id(), PLANTED))
        .carryOut(DAY, Progress.unwatched());
    assertEquals(List.of(), hits(vault.files()));
    try (Stream<Path> all = Files.walk(folder)) {
      assertEquals(List.of(), all.filter(Files::isRegularFile).filter(this::tells).toList());
    }
  }

  private boolean tells(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8)
          .toLowerCase(java.util.Locale.ROOT)
          .contains("zwyfel");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
