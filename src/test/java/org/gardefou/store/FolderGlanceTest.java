package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderGlanceTest {
  @TempDir Path root;

  private FolderGlance glance() {
    return FolderGlance.at(root, new DiskOperations());
  }

  @Test
  void clientFilesAreCountedOpenOrSealedAndNothingElse() throws IOException {
    assertEquals(new FolderGlance(root, 0, false), glance());
    Path clients = Files.createDirectory(root.resolve("clients"));
    for (String name : new String[] {"a.json", "b.sealed", ".garde-fou-x.tmp", "c.txt"}) {
      Files.createFile(clients.resolve(name));
    }
    Files.createDirectory(clients.resolve(".history"));
    assertEquals(new FolderGlance(root, 2, false), glance());
    Files.createFile(root.resolve("encryption.json"));
    assertEquals(new FolderGlance(root, 2, true), glance());
  }

  @Test
  void whatIsNoFolderHoldsNothing() throws IOException {
    Path file = Files.createFile(root.resolve("file"));
    assertEquals(new FolderGlance(file, 0, false), FolderGlance.at(file, new DiskOperations()));
    assertEquals(0, FolderGlance.at(root.resolve("gone"), new DiskOperations()).clients());
  }
}
