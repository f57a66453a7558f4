package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, it is answered with a sentence, and the file stays as it is. */
class BrokenFilesTest {
  private static final byte[] WHOLE = ModelJsonTest.ACME.getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private StoreContents load() {
    return new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC()).load();
  }

  @Test
  void aFileCutAtAnyByteIsNamedAndLeftAsItIs() throws IOException {
    Path file = folder.resolve("clients/acme.json");
    Files.createDirectories(folder.resolve("clients"));
    for (int length = 0; length < WHOLE.length - 1; length++) {
      byte[] cut = Arrays.copyOf(WHOLE, length);
      Files.write(file, cut);
      StoreContents contents = load();
      assertTrue(contents.clients().isEmpty(), "cut at " + length);
      String reason = contents.unreadable().getFirst().reason().en();
      String expected = length == 0 ? "The file is empty." : "The file ends too early,";
      assertTrue(reason.startsWith(expected), "cut at " + length + ": " + reason);
      assertArrayEquals(cut, Files.readAllBytes(file));
    }
    Files.write(file, Arrays.copyOf(WHOLE, WHOLE.length - 1));
    assertEquals(1, load().clients().size(), "only the last line end is missing");
  }

  @Test
  void flippedBytesAreReadOrNamedButNeverCrash() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ModelJson json = new ModelJson();
    CheckedJson checked = new CheckedJson();
    for (int i = 0; i < 5_000; i++) {
      byte[] flipped = WHOLE.clone();
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      try {
        checked.write(json.readClient(flipped));
      } catch (BadFileException e) {
        assertFalse(e.reason().fr().isBlank());
      } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
        throw new AssertionError("seed " + seed + " step " + i, e);
      }
    }
  }

  @Test
  void aFilmByTheNameOfAClientIsNotRead() throws IOException {
    Files.createDirectories(folder.resolve("clients"));
    Path film = folder.resolve("clients/film.json");
    try (var out =
        Files.newByteChannel(
            film,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE)) {
      out.position(50_000_000_000L);
      out.write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    assertTrue(load().unreadable().getFirst().reason().en().contains("20 MB"));
  }

  @Test
  void aFolderByTheNameOfAClientIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("clients/odd.json"));
    assertEquals(1, load().unreadable().size());
  }

  @Test
  void aFileInPlaceOfTheClientsFolderIsNamed() throws IOException {
    Files.writeString(folder.resolve("clients"), "?");
    assertEquals(folder.resolve("clients"), load().unreadable().getFirst().file());
  }
}
