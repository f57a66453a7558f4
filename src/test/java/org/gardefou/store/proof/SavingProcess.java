package org.gardefou.store.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gardefou.model.Client;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;

/**
 * A program of its own that saves the one client of a folder again and again, each time with the
 * next number in its notes, and says each number once it was saved, until it is killed. Four ways:
 * by the store, as a draft, by the one class that writes files alone (which starts much faster),
 * and naively.
 */
final class SavingProcess {
  /** So long that writing takes a while: the notes are the number and this. */
  private static final String FILLER = " " + "0123456789abcdef".repeat(12_800);

  /** It ends by itself where the test that should kill it was ended before. */
  private static final long LIFE_NANOS = 30_000_000_000L;

  private SavingProcess() {}

  /** What saves the client with the given number in its notes. */
  private interface Saving {
    void save(int number) throws IOException;
  }

  /** The words: the way, the folder, its one file, and the number that was saved last. */
  public static void main(String[] words) throws IOException {
    Path file = Path.of(words[2]);
    Saving saving =
        switch (words[0]) {
          case "store" -> store(Path.of(words[1]));
          case "drafts" -> drafts(Path.of(words[1]));
          case "files" -> files(file);
          default -> number -> Files.write(file, content(number));
        };
    long end = System.nanoTime() + LIFE_NANOS;
    for (int number = Integer.parseInt(words[3]) + 1; System.nanoTime() < end; number++) {
      saving.save(number);
      System.out.println(number);
    }
  }

  private static Saving files(Path file) {
    AtomicFiles files = new AtomicFiles(new DiskOperations());
    return number -> files.write(file, content(number));
  }

  private static Saving store(Path folder) {
    Store store = new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC());
    Client client = store.load().clients().getFirst().client();
    return number -> require(store.save(client.withNotes(notes(number))));
  }

  /** Edits that wait for their save are kept beside the file. */
  private static Saving drafts(Path folder) {
    Store store = new Store(new DataFolder(folder), new DiskOperations(), Clock.systemUTC());
    Client client = store.load().clients().getFirst().client();
    return number -> require(store.keepDraft(client.withNotes(notes(number))));
  }

  private static void require(SaveOutcome outcome) throws IOException {
    if (!(outcome instanceof SaveOutcome.Saved)) {
      throw new IOException(outcome.toString());
    }
  }

  /** The number that stands in the notes. */
  static int number(Client client) {
    String notes = String.valueOf(client.notes());
    return Integer.parseInt(notes.substring(0, notes.indexOf(' ')));
  }

  private static String notes(int number) {
    return number + FILLER;
  }

  /** The file of the client with the given number in its notes. */
  static byte[] content(int number) {
    String json =
        """
        {
          "format" : 1,
          "id" : "6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90",
          "name" : "Acme",
          "kind" : "business",
          "notes" : "%s"
        }
        """;
    return json.replace("%s", notes(number)).getBytes(StandardCharsets.UTF_8);
  }
}
