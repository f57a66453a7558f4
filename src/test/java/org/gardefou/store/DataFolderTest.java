package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each platform keeps the files of its programs. */
class DataFolderTest {
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
      Surroundings around = new Surroundings(system, unix.getPath(home), Map.of(name, value));
      assertEquals(expected, DataFolder.standard(around).root().toString());
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
      Surroundings around = new Surroundings(system, windows.getPath(home), Map.of(name, value));
      assertEquals(expected, DataFolder.standard(around).root().toString());
    }
  }
}
