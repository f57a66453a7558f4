package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each platform keeps the files of its programs, and what a portable program does. */
class FoldersTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, /home/ada, XDG_DATA_HOME, /data, /data/garde-fou",
    "Linux, /home/ada, XDG_DATA_HOME, relative, /home/ada/.local/share/garde-fou",
    "Linux, /home/ada, XDG_DATA_HOME, '', /home/ada/.local/share/garde-fou",
    "Linux, /home/ada, APPDATA, /no, /home/ada/.local/share/garde-fou",
    "FreeBSD, /home/ada, X, y, /home/ada/.local/share/garde-fou",
    "Mac OS X, /Users/ada, XDG_DATA_HOME, /no, /Users/ada/Library/Application Support/garde-fou",
  })
  void onUnixes(String system, String home, String name, String value, String expected)
      throws IOException {
    try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
      assertEquals(expected, folders(system, unix.getPath(home), name, value).data().root() + "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Windows 11, C:\\Users\\ada, APPDATA, D:\\Roam, D:\\Roam\\garde-fou",
    "Windows 11, C:\\Users\\ada, OTHER, x, C:\\Users\\ada\\AppData\\Roaming\\garde-fou",
  })
  void onWindows(String system, String home, String name, String value, String expected)
      throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path own = windows.getPath(home);
      assertEquals(expected, folders(system, own, name, value).data().root() + "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG_STATE_HOME, /state, /state/garde-fou, /home/ada/.cache/garde-fou",
    "Linux, XDG_CACHE_HOME, /tmp/c, /home/ada/.local/state/garde-fou, /tmp/c/garde-fou",
    "Mac OS X, X, y, /home/ada/Library/Application Support/garde-fou-state,"
        + " /home/ada/Library/Caches/garde-fou",
  })
  void stateAndCacheHavePlacesOfTheirOwn(
      String system, String name, String value, String state, String cache) throws IOException {
    try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
      Folders folders = folders(system, unix.getPath("/home/ada"), name, value);
      assertEquals(state, folders.state().toString());
      assertEquals(cache, folders.cache().toString());
    }
  }

  @Test
  void onWindowsTheyStayOnThisComputer() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Folders folders =
          folders("Windows 10", windows.getPath("C:\\ada"), "LOCALAPPDATA", "D:\\Local");
      assertEquals("D:\\Local\\garde-fou\\state", folders.state().toString());
      assertEquals("D:\\Local\\garde-fou\\cache", folders.cache().toString());
    }
  }

  @Test
  void aMarkBesideTheProgramKeepsEverythingBesideIt() throws IOException {
    try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
      Path program = Files.createDirectories(unix.getPath("/media/stick/garde-fou/bin/.."));
      Surroundings around =
          new Surroundings(
              "Linux",
              unix.getPath("/home/ada"),
              Map.of("XDG_DATA_HOME", "/data"),
              Optional.of(program));
      assertEquals("/data/garde-fou", Folders.of(around).data().root().toString(), "no mark yet");
      Files.createFile(program.resolve("portable"));
      Folders folders = Folders.of(around);
      assertEquals("/media/stick/garde-fou/data", folders.data().root().toString());
      assertEquals("/media/stick/garde-fou/state", folders.state().toString());
      assertEquals("/media/stick/garde-fou/cache", folders.cache().toString());
      assertEquals("/data/garde-fou", Folders.standard(around).data().root().toString());
    }
  }

  private static Folders folders(String system, Path home, String name, String value) {
    return Folders.of(new Surroundings(system, home, Map.of(name, value), Optional.empty()));
  }
}
