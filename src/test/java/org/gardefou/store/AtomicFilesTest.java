package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old content or the new, and nobody else's file. */
class AtomicFilesTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private final FaultyOperations disk = new FaultyOperations();
  private final AtomicFiles files = new AtomicFiles(disk);

  private static KnownContent known(byte[] content) {
    return KnownContent.of(ContentHash.of(content));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
    }
  }

  @Test
  void theHashIsSha256() {
    // FIPS 180-2, appendix B.1
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ContentHash.of("abc".getBytes(UTF_8)).hex());
  }

  @Test
  void aNewFileIsWrittenWithItsFoldersForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("a/b/c.json");
    files.replace(file, NEW, KnownContent.NOTHING);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("c.json"), names(folder.resolve("a/b")));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))));
  }

  @Test
  void theOldContentIsReplacedAndItsPermissionsAreKept() throws IOException {
    Path file = Files.write(folder.resolve("f"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertInstanceOf(WriteResult.Written.class, files.replace(file, NEW, known(OLD)));
    assertEquals("new", Files.readString(file));
    assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void whatSomebodyElseWroteIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "theirs");
    assertInstanceOf(WriteResult.ChangedOnDisk.class, files.replace(file, NEW, known(OLD)));
    assertInstanceOf(
        WriteResult.ChangedOnDisk.class, files.replace(file, NEW, KnownContent.NOTHING));
    assertEquals("theirs", Files.readString(file));
    assertEquals(List.of("f"), names(folder));
  }

  @Test
  void theSameContentFromSomebodyElseIsNoChange() throws IOException {
    Path file = Files.write(folder.resolve("f"), NEW);
    assertInstanceOf(WriteResult.Written.class, files.replace(file, NEW, known(OLD)));
  }

  @Test
  void aNewDateIsNoChange() throws IOException {
    Path file = Files.write(folder.resolve("f"), OLD);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    assertInstanceOf(WriteResult.Written.class, files.replace(file, NEW, known(OLD)));
  }

  @Test
  void contentThatIsThereAlreadyIsNotWrittenAgain() throws IOException {
    Path file = Files.write(folder.resolve("f"), OLD);
    disk.heal();
    files.replace(file, OLD, known(OLD));
    assertEquals(3, disk.count(), "two looks and one read");
  }

  @Test
  void aFileThatWasTakenAwayIsWrittenAgainButAFolderIsNotMade() throws IOException {
    files.replace(folder.resolve("f"), NEW, known(OLD));
    assertEquals("new", Files.readString(folder.resolve("f")));
    Path gone = folder.resolve("drive/f");
    assertThrows(NoSuchFileException.class, () -> files.replace(gone, NEW, known(OLD)));
    assertFalse(Files.exists(folder.resolve("drive")));
  }

  @Test
  void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Path real = Files.write(folder.resolve("real/f"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    files.replace(link, NEW, known(OLD));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
    assertEquals(List.of("link", "real"), names(folder));
  }

  @Test
  void aLinkThatLeadsNowhereFails() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    assertThrows(IOException.class, () -> files.write(link, NEW));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Files.createDirectory(folder.resolve("f"));
    assertThrows(AtomicFiles.IsFolderException.class, () -> files.write(folder.resolve("f"), NEW));
    assertEquals(List.of("f"), names(folder));
  }

  /** ALICE (OSDI 2014): the content is forced before the rename, the folder after it. */
  @Test
  void theContentIsOnTheDiskBeforeItGetsTheNameAndTheNameBeforeWeSaySo() throws IOException {
    Path file = Files.write(folder.resolve("f"), OLD);
    disk.heal();
    files.write(file, NEW);
    assertEquals(
        List.of(
            "createFolders",
            "create",
            "write",
            "force",
            "close",
            "read",
            "copyPermissions",
            "move",
            "forceFolder"),
        disk.trace());
  }

  @Test
  void aFailureLeavesNoFileOfOursBehind() throws IOException {
    Path file = folder.resolve("f");
    int failures = 0;
    for (int i = 0; i < 20; i++) {
      Files.write(file, OLD);
      disk.failAt(
          i,
          false,
          path -> {
            throw new IOException("Input/output error");
          });
      try {
        files.write(file, NEW);
      } catch (IOException e) {
        failures++;
      }
      assertEquals(List.of("f"), names(folder), "operation " + i);
    }
    assertEquals(13, failures, "one for each operation of a write");
  }

  @Test
  void aDiskThatLosesBytesIsFoundOut() throws IOException {
    Path file = folder.resolve("f");
    for (int i = 0; i < 20; i++) {
      Files.write(file, OLD);
      disk.losesBytesAt(i);
      try {
        files.write(file, NEW);
        assertEquals("new", Files.readString(file));
      } catch (AtomicFiles.ReadBackException e) {
        assertEquals("old", Files.readString(file));
        return;
      }
    }
    throw new AssertionError("no write lost a byte");
  }

  @Test
  void onlyOurOwnOldLeftoversAreRemoved() throws IOException {
    Instant now = Instant.parse("2026-11-23T10:00:00Z");
    for (String name :
        List.of(".garde-fou-1.tmp", ".garde-fou-2.tmp", "a.tmp", ".garde-fou-x", "b.json")) {
      Path file = Files.createFile(folder.resolve(name));
      Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(61)));
    }
    Files.setLastModifiedTime(folder.resolve(".garde-fou-2.tmp"), FileTime.from(now));
    Files.createDirectory(folder.resolve(".garde-fou-3.tmp"));
    files.removeOrphans(folder, now.minusSeconds(60));
    assertEquals(
        List.of(".garde-fou-2.tmp", ".garde-fou-3.tmp", ".garde-fou-x", "a.tmp", "b.json"),
        names(folder));
  }

  @Test
  void windowsPathsAndDisksWithoutPermissionsWorkToo() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path file = windows.getPath("C:\\Users\\Zoé\\garde-fou\\clients\\é.json");
      files.replace(file, OLD, KnownContent.NOTHING);
      assertInstanceOf(WriteResult.Written.class, files.replace(file, NEW, known(OLD)));
      assertEquals("new", Files.readString(file));
      assertEquals(List.of("é.json"), names(file.resolveSibling(".")));
    }
  }
}
