package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything in one file and back; nothing that is not whole is ever used. */
class BackupTest {
  private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");

  private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
  private final DataFolder folder = new DataFolder(memory.getPath("/home/ada/data"));
  private final Path zip = memory.getPath("/media/backup.zip");
  private final MutableClock clock = new MutableClock();
  private final FaultyOperations disk = new FaultyOperations();
  private final Client acme = Client.create("Acme", ClientKind.BUSINESS);
  private final Client duval = Client.create("Duval", ClientKind.PRIVATE);

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private Store open() {
    Store store = new Store(folder, disk, clock);
    store.tidy();
    store.load();
    return store;
  }

  private Store filled() {
    Store store = open();
    store.save(acme);
    store.save(acme.withName("Acme 2"));
    store.save(duval);
    store.save(Freelancer.create().withName("Ada"));
    store.trash(duval);
    return store;
  }

  private List<String> names() {
    Store fresh = new Store(folder, new DiskOperations(), clock);
    StoreContents contents = fresh.load();
    assertEquals(List.of(), contents.unreadable());
    List<String> all = new ArrayList<>();
    contents.clients().forEach(c -> all.add(c.client().name()));
    fresh.trashed().forEach(t -> all.add("- " + ((StoredClient.Loaded) t).client().name()));
    all.add(String.valueOf(contents.freelancer().name()));
    return all;
  }

  private Backup.Contents sound(Store store) {
    return assertInstanceOf(Backup.Inspection.Sound.class, new Backup(store).inspect(zip))
        .contents();
  }

  @Test
  void calledOffAtAnyStepItLeavesTheTargetAsItWas() throws IOException {
    Store store = open();
    store.save(Freelancer.create().withName("Ada"));
    store.save(acme);
    Files.createDirectories(zip.getParent());
    Files.writeString(zip, "old");
    int steps = 0;
    boolean written = false;
    while (!written) {
      int[] left = {steps++};
      written =
          new Backup(store).write(zip, AT, share -> left[0]-- > 0) instanceof SaveOutcome.Saved;
      assertEquals(!written, Files.size(zip) == 3, "called off at step " + steps);
    }
    // Two files are read, two are packed, and it is asked once more before the disk is touched.
    assertEquals(6, steps);
  }

  @Test
  void everythingComesBackAndWhatWasThereIsKeptAside() throws IOException {
    Store store = filled();
    assertInstanceOf(
        SaveOutcome.Saved.class, new Backup(store).write(zip, AT, Progress.unwatched()));
    store.save(acme.withName("Spoilt"));
    store.save(Client.create("New", ClientKind.PUBLIC));
    Backup.Contents contents = sound(store);
    assertEquals(1, contents.clients());
    assertEquals(AT, contents.created());
    assertInstanceOf(
        SaveOutcome.Saved.class, new Backup(store).restore(contents, Progress.unwatched()));
    assertEquals(List.of("Acme 2", "- Duval", "Ada"), names());
    assertTrue(Files.exists(folder.root().resolve("before-restore-20261123/clients")));
    assertFalse(Files.exists(folder.root().resolve(".restore")));
    Store after = open();
    assertEquals(
        "Acme",
        after.earlier().of(java.util.Optional.of(acme.id())).stream()
            .map(copy -> name(after, copy))
            .findFirst()
            .orElseThrow());
  }

  private static String name(Store store, HistoryCopy copy) {
    try {
      return store.earlier().client(copy).name();
    } catch (BadFileException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsInMemoryCanBeSavedElsewhere() {
    Store store = open();
    new Backup(store)
        .write(
            zip,
            AT,
            List.of(acme, duval),
            Freelancer.create().withName("Ada"),
            Progress.unwatched());
    new Backup(store).restore(sound(store), Progress.unwatched());
    assertEquals(List.of("Acme", "Duval", "Ada"), names());
  }

  /**
   * Whatever operation fails, and wherever the computer stops: all of the old or all of the new.
   */
  @Test
  void aRestoreThatStopsAnywhereIsWholeAtTheNextStart() throws IOException {
    filled();
    new Backup(open()).write(zip, AT, Progress.unwatched());
    boolean reached = true;
    int index = 0;
    for (; reached; index++) {
      reset();
      Store store = open();
      store.save(Client.create("Present", ClientKind.PUBLIC));
      Backup.Contents contents = sound(store);
      disk.failAt(
          index,
          true,
          path -> {
            throw new IOException("Input/output error");
          });
      new Backup(store).restore(contents, Progress.unwatched());
      reached = disk.count() > index;
      disk.heal();
      open();
      List<String> found = names();
      assertTrue(
          found.equals(List.of("Present", "null"))
              || found.equals(List.of("Acme 2", "- Duval", "Ada")),
          "operation " + index + ": " + found);
    }
    assertTrue(index > 20, "so many operations at least: " + index);
  }

  private void reset() throws IOException {
    disk.heal();
    try (Stream<Path> all = Files.walk(folder.root())) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void aFlippedByteIsFoundOut() throws IOException {
    Store store = filled();
    new Backup(store).write(zip, AT, Progress.unwatched());
    byte[] whole = Files.readAllBytes(zip);
    for (int i = 0; i < whole.length; i += 7) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 0x10;
      Files.write(zip, flipped);
      if (new Backup(store).inspect(zip) instanceof Backup.Inspection.Sound(var contents)) {
        // Flips in dates and comments of the zip itself change nothing that counts.
        assertEquals(List.of(), wrong(contents, whole), "byte " + i);
      }
    }
  }

  private static List<String> wrong(Backup.Contents contents, byte[] whole) throws IOException {
    Backup.Contents right = BackupZip.read(whole);
    return right.files().entrySet().stream()
        .filter(
            file -> !java.util.Arrays.equals(file.getValue(), contents.files().get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String refused(Map<String, byte[]> entries) throws IOException {
    Files.createDirectories(zip.getParent());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    Files.write(zip, bytes.toByteArray());
    return assertInstanceOf(Backup.Inspection.Refused.class, new Backup(open()).inspect(zip))
        .reason()
        .en();
  }

  @Test
  void namesThatLeadElsewhereAreRefused() throws IOException {
    for (String name :
        List.of(
            "../evil.json",
            "/etc/passwd",
            "C:\\evil.json",
            "clients/../../evil.json",
            "clients/..",
            "clients\\evil.json",
            "clients/a:b",
            "clients/sub/evil.json",
            "clients/.history/../x/y.json",
            "clients/.garde-fou-pending-x.json",
            "lib/evil.jar",
            "clients/")) {
      String reason = refused(Map.of(name, new byte[] {1}));
      assertTrue(reason.startsWith("The backup holds something that does not belong"), name);
    }
  }

  @Test
  void whatIsNoBackupOrTooLargeIsRefused() throws IOException {
    assertTrue(refused(Map.of("freelancer.json", new byte[0])).startsWith("This is not a backup"));
    assertTrue(
        refused(Map.of("clients/a.json", new byte[20_000_000])).contains("larger"),
        "20 MB of zeros in 20 KB");
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= 10_000; i++) {
      many.put("clients/" + i + ".json", new byte[0]);
    }
    assertTrue(refused(many).contains("larger"));
    Files.write(zip, "PK not really".getBytes(UTF_8));
    assertInstanceOf(Backup.Inspection.Refused.class, new Backup(open()).inspect(zip));
  }
}
