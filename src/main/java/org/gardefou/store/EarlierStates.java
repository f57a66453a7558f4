package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Bilingual;

/** The earlier states of the documents, to look at and to go back to; changes nothing. */
public final class EarlierStates {
  private static final Pattern FILE = Pattern.compile(".*-([0-9a-f]{8})(-[0-9]+)?\\.json");

  private final DataFolder folder;
  private final FileOperations files;
  private final FileHistory history;
  private final CheckedJson json;

  EarlierStates(DataFolder folder, FileOperations files, FileHistory history, CheckedJson json) {
    this.folder = folder;
    this.files = files;
    this.history = history;
    this.json = json;
  }

  /** The earlier states of a client, or of her profile where there is none, the newest first. */
  public List<HistoryCopy> of(Optional<UUID> client) {
    return in(folder.history(client));
  }

  private List<HistoryCopy> in(Path copies) {
    try {
      return history.copies(copies).reversed();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * The earlier states of a file that cannot be read, the newest first; found by the part of its
   * name that comes from the client's id.
   */
  public List<HistoryCopy> ofFile(Path unreadable) {
    if (unreadable.equals(folder.freelancer())) {
      return of(Optional.empty());
    }
    Matcher name = FILE.matcher(FailureText.name(unreadable));
    return name.matches() ? ofStart(name.group(1)) : List.of();
  }

  private List<HistoryCopy> ofStart(String start) {
    Path all = folder.clients().resolve(".history");
    try {
      return files.kind(all) != FileOperations.Kind.FOLDER
          ? List.of()
          : files.list(all).stream()
              .filter(one -> FailureText.name(one).startsWith(start))
              .findFirst()
              .map(this::in)
              .orElse(List.of());
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * The client in a copy.
   *
   * @throws BadFileException when the copy is damaged; it is left as it is
   */
  public Client client(HistoryCopy copy) throws BadFileException {
    return json.readClient(content(copy));
  }

  /**
   * The profile in a copy.
   *
   * @throws BadFileException when the copy is damaged; it is left as it is
   */
  public Freelancer freelancer(HistoryCopy copy) throws BadFileException {
    return json.readFreelancer(content(copy));
  }

  private byte[] content(HistoryCopy copy) throws BadFileException {
    try {
      return history.read(copy).orElseThrow(() -> damaged(copy));
    } catch (IOException e) {
      throw damaged(copy);
    }
  }

  private static BadFileException damaged(HistoryCopy copy) {
    return new BadFileException(
        BadFileException.Kind.NOT_JSON,
        Bilingual.text("store.fail.copy", FailureText.name(copy.file())),
        Placed.Place.NONE,
        JsonPath.ROOT);
  }
}
