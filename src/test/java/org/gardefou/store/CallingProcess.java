package org.gardefou.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A second start of the program: calls the window that has a folder, and hands files over. */
final class CallingProcess {
  private CallingProcess() {}

  /** The folder, then the files. */
  public static void main(String[] words) {
    FolderLock lock = FolderLock.take(new DataFolder(Path.of(words[0])), new DiskOperations());
    List<Path> files = Arrays.stream(words).skip(1).map(Path::of).toList();
    System.out.println(
        lock.readOnly().isPresent() && lock.call(Sleeper.real(), files) ? "answered" : "alone");
  }
}
