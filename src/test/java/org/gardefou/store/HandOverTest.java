package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a second start hands over to the window that is open. */
class HandOverTest {
  private static final int PATIENCE = 2_000;

  @TempDir Path root;
  private final FileOperations disk = new DiskOperations();

  @Test
  void everyFileOfEveryCallArrivesWhateverItIsCalled() {
    Path odd = root.resolve("Maison Ostrevant\n2.gardefou.json");
    Path other = Path.of("relative.json");
    try (FolderLock window = FolderLock.take(new DataFolder(root), disk)) {
      FolderLock first = FolderLock.take(new DataFolder(root), disk);
      FolderLock second = FolderLock.take(new DataFolder(root), disk);
      List<Path> got = new ArrayList<>();
      assertTrue(
          first.call(
              wait -> {
                got.addAll(
                    second.call(inner -> got.addAll(window.takeCalls().orElseThrow()), List.of(odd))
                        ? List.of()
                        : List.of(Path.of("the second call was not answered")));
              },
              List.of(other, odd)));
      assertEquals(3, got.size());
      assertEquals(2, got.stream().filter(odd::equals).count());
      assertTrue(got.contains(other.toAbsolutePath()), "as the caller saw it");
      assertEquals(Optional.empty(), window.takeCalls());
    }
  }

  @Test
  void aCallThatNobodyAnswersIsTakenBack() throws IOException {
    try (FolderLock window = FolderLock.take(new DataFolder(root), disk)) {
      FolderLock second = FolderLock.take(new DataFolder(root), disk);
      assertFalse(second.call(wait -> {}, List.of(root.resolve("a.json"))));
      assertEquals(Optional.empty(), window.takeCalls(), "nothing opens later");
      try (Stream<Path> left = Files.list(root)) {
        assertEquals(List.of(".garde-fou.lock"), left.map(p -> p.getFileName() + "").toList());
      }
    }
  }

  @Test
  void whatAnotherProgramWroteThereIsNoName() throws IOException {
    try (FolderLock window = FolderLock.take(new DataFolder(root), disk)) {
      Files.write(root.resolve(".garde-fou-call-x"), new byte[200_000]);
      assertEquals(Optional.of(List.of()), window.takeCalls());
      Files.writeString(root.resolve(".garde-fou-call-x"), "\0\0");
      assertEquals(Optional.of(List.of()), window.takeCalls());
    }
  }

  @Test
  void aSecondProcessHandsItsFilesOver() throws Exception {
    Path file = root.resolve("a client.gardefou.json");
    try (FolderLock window = FolderLock.take(new DataFolder(root), disk)) {
      Process second = start(file);
      Optional<List<Path>> got = Optional.empty();
      for (int i = 0; i < PATIENCE && got.isEmpty() && second.isAlive(); i++) {
        LockSupport.parkNanos(10_000_000);
        got = window.takeCalls();
      }
      assertEquals("answered", said(second));
      assertEquals(Optional.of(List.of(file)), got);
    }
    assertEquals("alone", said(start(file)), "no window, nobody to call");
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private Process start(Path file) throws IOException {
    return OtherProcess.start(CallingProcess.class, root.toString(), file.toString());
  }
}
