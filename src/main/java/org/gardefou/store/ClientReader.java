package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.store.StoredClient.Loaded;
import org.gardefou.store.StoredClient.Unreadable;

/** Reads files of clients; whatever is wrong with one becomes a sentence. */
final class ClientReader {
  private final FileOperations files;
  private final CheckedJson json;

  ClientReader(FileOperations files, CheckedJson json) {
    this.files = files;
    this.json = json;
  }

  /** All client files in a folder; none where there is no such folder. */
  List<StoredClient> readAll(Path folder) {
    List<StoredClient> all = new ArrayList<>();
    try {
      list(folder).stream().map(this::read).forEach(all::add);
    } catch (IOException e) {
      all.add(new Unreadable(folder, FailureText.ofRead(e)));
    }
    return all;
  }

  /** The names of all client files in a folder; none where there is no such folder. */
  List<Path> list(Path folder) throws IOException {
    return files.kind(folder) == FileOperations.Kind.MISSING
        ? List.of()
        : files.list(folder).stream().filter(ClientReader::isOurs).toList();
  }

  /** Temporary files and locks of ours begin with a dot, those of others end otherwise. */
  private static boolean isOurs(Path file) {
    String name = FailureText.name(file);
    return name.endsWith(".json") && !name.startsWith(".");
  }

  StoredClient read(Path file) {
    try {
      byte[] content = content(file);
      return new Loaded(file, json.readClient(content), ContentHash.of(content));
    } catch (BadFileException e) {
      return new Unreadable(file, e.reason());
    } catch (IOException e) {
      return new Unreadable(file, FailureText.ofRead(e));
    }
  }

  /** Looks at the size first: a film by the name of a client must not fill the memory. */
  byte[] content(Path file) throws IOException, BadFileException {
    if (files.size(file) > Utf8.LARGEST) {
      throw Utf8.tooLarge();
    }
    return files.read(file);
  }
}
