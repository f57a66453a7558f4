package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;

/**
 * Edits on their way to their file, one file for each document, and those that she did not want,
 * which are kept for thirty days.
 */
final class Drafts {
  private static final String PROFILE = "freelancer";
  private static final String EXTENSION = ".json";
  private static final Period KEPT = Period.ofDays(30);
  private static final Pattern WAITING =
      Pattern.compile("^(waiting|discarded-[0-9]{8})-([0-9]{1,3}-)?");
  private static final Pattern KEPT_NAME = Pattern.compile("^(waiting|discarded)-");
  private static final Pattern DISCARDED = Pattern.compile("discarded-([0-9]{8})-.+\\.json");

  private final Path folder;
  private final FileOperations files;
  private final AtomicFiles atomic;
  private final CheckedJson json;
  private final Clock clock;

  Drafts(Path folder, FileOperations files, AtomicFiles atomic, CheckedJson json, Clock clock) {
    this.folder = folder;
    this.files = files;
    this.atomic = atomic;
    this.json = json;
    this.clock = clock;
  }

  void keep(Client client) throws IOException, BadFileException {
    atomic.write(file(Optional.of(client.id())), json.write(client));
  }

  void keep(Freelancer freelancer) throws IOException, BadFileException {
    atomic.write(file(Optional.empty()), json.write(freelancer));
  }

  /** The edit is in its file. */
  void drop(Optional<UUID> client) throws IOException {
    atomic.remove(file(client));
  }

  private Path file(Optional<UUID> client) {
    return folder.resolve(client.map(UUID::toString).orElse(PROFILE) + EXTENSION);
  }

  /** Edits that never reached their file. */
  List<Draft> waiting() {
    return read(name -> !DISCARDED.matcher(name).matches());
  }

  /** Edits that she did not want; still there for thirty days. */
  List<Draft> discarded() {
    return read(name -> DISCARDED.matcher(name).matches());
  }

  /** Whether there are edits that never reached their file; none is read. */
  boolean areWaiting() {
    return list().stream()
        .map(FailureText::name)
        .anyMatch(name -> isDraft(name) && !DISCARDED.matcher(name).matches());
  }

  private List<Draft> read(Predicate<String> which) {
    List<Draft> all = new ArrayList<>();
    for (Path file : list()) {
      String name = FailureText.name(file);
      if (isDraft(name) && which.test(name)) {
        read(file).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isDraft(String name) {
    return name.endsWith(EXTENSION) && !name.startsWith(".");
  }

  private List<Path> list() {
    try {
      return files.kind(folder) == FileOperations.Kind.FOLDER ? files.list(folder) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A draft that cannot be read is left where it is. */
  private Optional<Draft> read(Path file) {
    try {
      byte[] content = files.read(file);
      return Optional.of(
          FailureText.name(file).endsWith(PROFILE + EXTENSION)
              ? new Draft.OfProfile(file, json.readFreelancer(content))
              : new Draft.OfClient(file, json.readClient(content)));
    } catch (IOException | BadFileException e) {
      return Optional.empty();
    }
  }

  /** Keeps a draft for thirty days more, and offers it no longer by itself. */
  void discard(Path draft) throws IOException {
    String today = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
    rename(draft, "discarded-" + today, WAITING.matcher(FailureText.name(draft)).replaceFirst(""));
  }

  private void rename(Path draft, String prefix, String name) throws IOException {
    Path target = folder.resolve(prefix + "-" + name);
    for (int i = 2; files.kind(target) != FileOperations.Kind.MISSING; i++) {
      target = folder.resolve(prefix + "-" + i + "-" + name);
    }
    atomic.move(draft, target);
  }

  /**
   * Gives the drafts of the run before names under which this run does not write, and removes what
   * was discarded more than thirty days ago.
   */
  void tidy() {
    for (Path file : list()) {
      String name = FailureText.name(file);
      if (isDraft(name) && !KEPT_NAME.matcher(name).find()) {
        shelve(file, name);
      }
    }
    purge();
  }

  private void shelve(Path file, String name) {
    try {
      rename(file, "waiting", name);
    } catch (IOException e) {
      // It is offered all the same.
    }
  }

  private void purge() {
    LocalDate limit = LocalDate.now(clock).minus(KEPT);
    for (Path file : list()) {
      Matcher name = DISCARDED.matcher(FailureText.name(file));
      if (name.matches() && day(name.group(1)).filter(limit::isAfter).isPresent()) {
        removeQuietly(file);
      }
    }
  }

  private static Optional<LocalDate> day(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void removeQuietly(Path file) {
    try {
      atomic.remove(file);
    } catch (IOException e) {
      // The next start tries again.
    }
  }
}
