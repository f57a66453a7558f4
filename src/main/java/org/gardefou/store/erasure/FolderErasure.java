package org.gardefou.store.erasure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gardefou.model.Client;
import org.gardefou.privacy.Nameless;
import org.gardefou.privacy.Names;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.BadFileException;
import org.gardefou.store.DataFolder;
import org.gardefou.store.FileNames;
import org.gardefou.store.FileOperations;
import org.gardefou.store.FileOperations.Kind;
import org.gardefou.store.HistoryCopy;
import org.gardefou.store.ModelJson;
import org.gardefou.store.Progress;

/**
 * Finds a person in every file of the folder, whatever its kind, and takes him or her out: files
 * about the client go, others keep a mark in the place of the name. A file that cannot be read as
 * JSON and holds the name goes as a whole. Doing it again finishes what was interrupted.
 */
public final class FolderErasure {
  private static final List<String> NOT_OURS =
      List.of(DataFolder.KEY, DataFolder.KEY_COPY, ErasureLog.NAME);

  private final DataFolder folder;
  private final FileOperations files;
  private final AtomicFiles atomic;
  private final Erasure erasure;
  private final Names names;
  private final ModelJson json = new ModelJson();

  /** The erasure of a person in a folder; nothing is read yet. */
  public FolderErasure(DataFolder folder, FileOperations files, Erasure erasure) {
    this.folder = folder;
    this.files = files;
    this.atomic = new AtomicFiles(files);
    this.erasure = erasure;
    this.names = Names.of(erasure.names());
  }

  /** Where the person occurs. */
  public List<Trace> find() throws IOException {
    List<Trace> traces = new ArrayList<>();
    for (Path file : all(folder.root())) {
      traces.addAll(traces(file));
    }
    return traces;
  }

  private List<Trace> traces(Path file) throws IOException {
    Path name = folder.root().relativize(file);
    byte[] content = files.read(file);
    Optional<Tree> tree = Tree.of(content);
    if (isWhole(tree)) {
      return List.of(new Trace(name, "", 1, true));
    }
    List<Trace> traces = new ArrayList<>();
    if (isNamed(file)) {
      traces.add(new Trace(name, "", 1, false));
    }
    tree.ifPresentOrElse(
        found ->
            found.counts(names).forEach((part, n) -> traces.add(new Trace(name, part, n, false))),
        () -> {
          int count = names.count(new String(content, StandardCharsets.UTF_8));
          if (count > 0) {
            traces.add(new Trace(name, "", count, true));
          }
        });
    return traces;
  }

  private boolean isWhole(Optional<Tree> tree) {
    return erasure.client().isPresent()
        && tree.filter(t -> t.isOf(erasure.client().get().toString())).isPresent();
  }

  /** Takes the person out, and notes the day and nothing else. */
  public void carryOut(LocalDate today, Progress progress) throws IOException {
    List<Path> all = all(folder.root());
    for (int i = 0; i < all.size(); i++) {
      progress.goOn((double) i / all.size());
      erase(all.get(i));
    }
    removeNamedFolders(folder.root());
    new ErasureLog(folder, files).add(today);
  }

  private void erase(Path file) throws IOException {
    byte[] content = files.read(file);
    Optional<Tree> tree = Tree.of(content);
    if (isWhole(tree)) {
      eraseOwn(file, content);
    } else if (tree.isPresent()) {
      eraseIn(file, tree.get());
    } else if (names.count(new String(content, StandardCharsets.UTF_8)) > 0) {
      atomic.remove(file);
    }
  }

  private void eraseOwn(Path file, byte[] content) throws IOException {
    Optional<Client> kept =
        folder.clients().equals(file.getParent()) ? nameless(content) : Optional.empty();
    if (kept.isPresent()) {
      Path target = freeName(file, FileNames.slug(kept.get().name()) + "-" + stamp(kept.get()));
      atomic.write(target, json.write(kept.get()));
      if (target.equals(file)) {
        return;
      }
    }
    atomic.remove(file);
  }

  private static String stamp(Client client) {
    return client.id().toString().substring(0, 8) + ".json";
  }

  private Optional<Client> nameless(byte[] content) {
    try {
      Client client = json.readClient(content);
      return erasure
          .pseudonym()
          .map(name -> Nameless.of(client, name, erasure.mission()))
          .filter(kept -> client.format() <= Client.FORMAT);
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }

  private void eraseIn(Path file, Tree tree) throws IOException {
    Path target = isNamed(file) ? freeName(file, unnamed(file)) : file;
    boolean mentioned = !tree.counts(names).isEmpty();
    if (mentioned || !target.equals(file)) {
      byte[] content = canonical(file, tree.without(names, Erasure.MARK).bytes());
      Path place = copyName(target, content);
      atomic.write(place, content);
      if (!place.equals(file)) {
        atomic.remove(file);
      }
    }
  }

  /** The name of an earlier state holds the hash of its content. */
  private static Path copyName(Path file, byte[] content) {
    return HistoryCopy.of(file)
        .map(
            copy ->
                HistoryCopy.of(
                        Objects.requireNonNull(file.getParent()), copy.number(), copy.at(), content)
                    .file())
        .orElse(file);
  }

  /** Clients and her profile are laid out as always. */
  private byte[] canonical(Path file, byte[] content) {
    try {
      return folder.freelancer().equals(file)
          ? json.write(json.readFreelancer(content))
          : json.write(json.readClient(content));
    } catch (BadFileException e) {
      return content;
    }
  }

  private boolean isNamed(Path file) {
    return slugs().anyMatch(slug -> name(file).contains(slug));
  }

  private java.util.stream.Stream<String> slugs() {
    return erasure.names().stream().map(FileNames::slug).filter(slug -> slug.length() > 3);
  }

  private String unnamed(Path file) {
    String name = name(file);
    for (String slug : slugs().toList()) {
      name = name.replace(slug, "x");
    }
    return name;
  }

  private Path freeName(Path file, String name) throws IOException {
    Path wanted = file.resolveSibling(name);
    for (int i = 2; files.kind(wanted) != Kind.MISSING && !wanted.equals(file); i++) {
      wanted = file.resolveSibling(i + "-" + name);
    }
    return wanted;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private List<Path> all(Path where) throws IOException {
    List<Path> found = new ArrayList<>();
    if (files.kind(where) == Kind.FOLDER) {
      for (Path path : files.list(where)) {
        switch (files.kind(path)) {
          case FOLDER -> found.addAll(all(path));
          case FILE -> found.add(path);
          case LINK, MISSING, OTHER -> {}
        }
      }
    }
    found.removeIf(isNotOurs());
    return found;
  }

  private static Predicate<Path> isNotOurs() {
    return file -> NOT_OURS.contains(name(file)) || name(file).endsWith(".lock");
  }

  /** A folder of copies that was called after the client, once it is empty. */
  private void removeNamedFolders(Path where) throws IOException {
    for (Path path : files.list(where)) {
      if (files.kind(path) == Kind.FOLDER) {
        removeNamedFolders(path);
        if (isNamed(path) && files.list(path).isEmpty()) {
          files.delete(path);
        }
      }
    }
  }
}
