package org.gardefou.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.IncidentCheck;
import org.gardefou.model.Client;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.External;
import org.gardefou.store.Folders;
import org.gardefou.store.KindNames;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.gardefou.store.Surroundings;
import org.gardefou.store.window.WindowState;
import org.gardefou.store.window.WindowStateFile;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * {@code garde-fou log}: notes in the journal of a mission what happened, through the same store as
 * the window, so that no file is written over that somebody else changed.
 */
final class LogCommand {
  private final Catalogue catalogue;
  private final Terminal terminal;
  private final ParseResult parsed;
  private final Messages messages;
  private final Store store;

  LogCommand(Catalogue catalogue, Terminal terminal, ParseResult parsed, Messages messages)
      throws UsageException {
    this.catalogue = catalogue;
    this.terminal = terminal;
    this.parsed = parsed;
    this.messages = messages;
    Path data = parsed.matchedOptionValue("--data", (Path) null);
    DataFolder folder = data == null ? inUse() : new DataFolder(data);
    store = new Store(folder, new DiskOperations(), terminal.clock());
  }

  /** The folder that the window would open. */
  private static DataFolder inUse() throws UsageException {
    WindowStateFile file =
        new WindowStateFile(Folders.of(Surroundings.ofThisProcess()), new DiskOperations());
    WindowState state = file.read();
    Optional<Path> missing = file.missing(state);
    if (missing.isPresent()) {
      throw new UsageException(Bilingual.text("cli.log.nofolder", missing.get()));
    }
    return file.dataFolder(state);
  }

  int run() throws UsageException {
    Incident entry = entry();
    Optional<Text> wrong = IncidentCheck.problem(entry, today());
    if (wrong.isPresent()) {
      throw new UsageException(wrong.get());
    }
    Client client = client(word(0));
    Mission mission =
        LogTarget.mission(client, parsed.matchedOptionValue("--mission", (String) null));
    save(client, mission.id(), entry);
    tell(client, mission, entry);
    return 0;
  }

  private String word(int at) {
    return parsed.matchedPositionalValue(at, "");
  }

  private LocalDate today() {
    return LocalDate.now(terminal.clock());
  }

  private Incident entry() throws UsageException {
    String words = word(2).strip();
    return new Incident(
        UUID.randomUUID(),
        parsed.matchedOptionValue("--date", today()),
        parsed.matchedOptionValue("--time", (LocalTime) null),
        kind(word(1)),
        words.isEmpty() ? null : words,
        parsed.matchedOptionValue("--hours", (BigDecimal) null),
        parsed.matchedOptionValue("--amount", (BigDecimal) null),
        parsed.matchedOptionValue("--days", (Integer) null),
        null,
        parsed.matchedOptionValue("--who", (String) null),
        parsed.matchedOptionValue("--evidence", (String) null),
        Map.of());
  }

  private String kind(String wanted) throws UsageException {
    KindNames names = new KindNames(catalogue);
    Optional<String> found = names.find(wanted);
    if (found.isEmpty()) {
      throw new UsageException(noKind(wanted, names.nearest(wanted)));
    }
    return found.get();
  }

  private Text noKind(String wanted, Optional<String> near) {
    return near.map(id -> Bilingual.text("cli.log.nearkind", wanted, id, kindName(id)))
        .orElseGet(
            () ->
                Bilingual.text(
                    "cli.log.nokind",
                    wanted,
                    catalogue.incidents().keySet().stream().collect(Collectors.joining(", "))));
  }

  private Text kindName(String id) {
    org.gardefou.catalogue.Incident kind = catalogue.incidents().get(id);
    return kind == null ? new Text(id, id) : kind.name();
  }

  /** A file where there is one of that name, else the client so called in the data folder. */
  private Client client(String wanted) throws UsageException {
    Path file = file(wanted);
    return file == null
        ? LogTarget.client(store.load().clients(), wanted)
        : switch (store.open(file)) {
          case StoredClient.Loaded loaded -> loaded.client();
          case StoredClient.Unreadable bad -> throw new UsageException(bad.reason());
          case StoredClient.Copy copy ->
              throw new UsageException(Bilingual.text("cli.log.copy", copy.client().name()));
        };
  }

  private static @Nullable Path file(String wanted) {
    try {
      Path file = Path.of(wanted);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null; // a name that no file can have is the name of a client
    }
  }

  /** Where the window saved meanwhile, the entry goes into what it saved. */
  private void save(Client client, UUID mission, Incident entry) throws UsageException {
    switch (store.save(client.editMission(mission, m -> noted(m, entry)))) {
      case SaveOutcome.Saved saved -> {}
      case SaveOutcome.NotSaved failed -> throw new UsageException(failed.reason());
      case SaveOutcome.Changed(External.OfClient changed) -> {
        store.accept(changed);
        save(changed.theirs(), mission, entry);
      }
      case SaveOutcome.Changed(External.OfProfile profile) ->
          throw new IllegalStateException("a client was saved");
    }
  }

  private Mission noted(Mission mission, Incident entry) {
    return mission
        .editJournal(journal -> journal.withEntry(entry))
        .withChanged(terminal.clock().instant());
  }

  private void tell(Client client, Mission mission, Incident entry) {
    terminal
        .out()
        .println(
            messages.get(
                "cli.log.done",
                client.name(),
                mission.title(),
                entry.date().toString(),
                messages.of(kindName(entry.kind()))));
    LocalDate since = mission.since();
    if (since != null && IncidentCheck.early(entry, since)) {
      terminal.err().println(messages.get("cli.log.early", since.toString()));
    }
  }
}
