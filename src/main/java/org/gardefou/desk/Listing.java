package org.gardefou.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.gardefou.engine.Engine;
import org.gardefou.letters.Reminder;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.store.ContentHash;
import org.gardefou.store.Listed;
import org.gardefou.store.ModelJson;
import org.gardefou.store.Store;
import org.gardefou.store.StoredClient;
import org.jspecify.annotations.Nullable;

/**
 * The list of missions with the advice about each: from the clients that were read, and, for those
 * that wait to be read, from the index of the last time. Used from the owner’s thread.
 */
final class Listing {
  /** So few are examined at once; more in the background. */
  private static final int AT_ONCE = 20;

  /** Fewer are read and examined sooner than an index is worth. */
  private static final int WORTH = 50;

  /** Longer names and titles are not kept. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_LIST = 100;

  private final Store store;
  private final Supplier<Now> now;
  private final MissionList lines;
  private final Outlooks outlooks;
  private final AssessmentCache assessments;
  private final ModelJson json = new ModelJson();
  private ListIndex index = ListIndex.EMPTY;
  private Map<UUID, Waiting> waiting = Map.of();

  /** The engine for which the advice of the index counts; null where it counts for none. */
  private @Nullable Engine engineOfIndex;

  /**
   * What the advice depends on.
   *
   * @param program versions of the program and its catalogue
   */
  record Now(Documents documents, Engine engine, LocalDate day, String program) {}

  /** A client that is not read yet. */
  private record Waiting(Path file, List<ListedMission> missions) {
    Waiting withoutAdvice() {
      return new Waiting(
          file, missions.stream().map(m -> new ListedMission(m.line(), null)).toList());
    }
  }

  Listing(
      Store store,
      Tasks tasks,
      Supplier<Now> now,
      AssessmentCache assessments,
      BiFunction<Client, Mission, List<Reminder>> reminders) {
    this.store = store;
    this.now = now;
    this.assessments = assessments;
    this.lines = new MissionList(reminders);
    this.outlooks = new Outlooks(tasks);
  }

  /** Changes whenever more advice is known. */
  Observable<Integer> found() {
    return outlooks.found();
  }

  /** Begins with files that were found and not read yet. */
  void begin(List<Listed> files) {
    outlooks.clear();
    index = store.index().map(IndexFormat::read).orElse(ListIndex.EMPTY);
    boolean same = !index.files().isEmpty() && index.key().equals(key());
    engineOfIndex = same ? now.get().engine() : null;
    LocalDate today = now.get().day();
    Map<UUID, Waiting> all = new HashMap<>();
    for (Listed listed : files) {
      ListIndex.Indexed known = index.files().get(ListIndex.name(listed));
      if (known != null && known.isOf(listed) && !known.entries().isEmpty()) {
        UUID client = known.entries().getFirst().line().client();
        List<ListedMission> missions =
            known.entries().stream().map(entry -> listed(entry, same, today)).toList();
        all.putIfAbsent(client, new Waiting(listed.file(), missions));
      }
    }
    waiting = all;
  }

  /** Makes lines ahead, from whatever thread. */
  void prepare(List<StoredClient> read) {
    for (StoredClient stored : read) {
      if (stored instanceof StoredClient.Loaded loaded) {
        lines.prepare(loaded.client());
      }
    }
  }

  private static ListedMission listed(ListIndex.Entry entry, boolean same, LocalDate today) {
    return new ListedMission(
        entry.line(), same ? entry.advice(today).map(Dated::outlook).orElse(null) : null);
  }

  /** Her profile has changed: no advice that was known or asked for counts any more. */
  void restart() {
    outlooks.clear();
    engineOfIndex = null;
    Map<UUID, Waiting> all = new HashMap<>();
    waiting.forEach((client, one) -> all.put(client, one.withoutAdvice()));
    waiting = all;
  }

  /** All files were read. */
  void end() {
    waiting = Map.of();
    index = ListIndex.EMPTY;
  }

  /** The file of a client that waits to be read. */
  Optional<Path> file(UUID client) {
    return Optional.ofNullable(waiting.get(client)).map(Waiting::file);
  }

  /** A client was read: where its file is as it was, so is the advice. */
  void read(StoredClient.Loaded loaded) {
    ListIndex.Indexed known = index.files().get(String.valueOf(loaded.file().getFileName()));
    Engine engine = engineOfIndex;
    if (known != null && engine != null && known.filed().hash().equals(loaded.hash())) {
      known.entries().forEach(entry -> remember(engine, loaded.client(), entry));
    }
  }

  private void remember(Engine engine, Client client, ListIndex.Entry entry) {
    Dated dated = entry.dated();
    if (dated != null) {
      client
          .mission(entry.line().mission())
          .ifPresent(m -> outlooks.remember(engine, client, m, dated));
    }
  }

  /** All missions. */
  List<ListedMission> all() {
    Now present = now.get();
    List<MissionList.Line> read = lines.of(present.documents().clients());
    boolean atOnce = waiting.isEmpty() && read.size() <= AT_ONCE;
    List<ListedMission> all = new ArrayList<>();
    for (MissionList.Line line : read) {
      all.add(new ListedMission(line.line(), outlook(present, line, atOnce)));
    }
    if (!waiting.isEmpty()) {
      Map<UUID, Waiting> rest = new HashMap<>(waiting);
      present.documents().clients().forEach(client -> rest.remove(client.id()));
      rest.values().forEach(client -> all.addAll(client.missions()));
    }
    return all;
  }

  private @Nullable Outlook outlook(Now present, MissionList.Line line, boolean atOnce) {
    Client client = line.client();
    Mission mission = line.mission();
    Engine engine = present.engine();
    Optional<Outlook> known =
        outlooks
            .peek(engine, client, mission, present.day())
            .map(Dated::outlook)
            .or(() -> assessed(present, client, mission));
    if (known.isPresent()) {
      return known.get();
    }
    if (atOnce) {
      return outlooks.now(engine, client, mission, present.day());
    }
    outlooks.want(engine, client, mission, present.day());
    return null;
  }

  /** A mission that was open has been examined already. */
  private Optional<Outlook> assessed(Now present, Client client, Mission mission) {
    return assessments
        .peek(present.engine(), client, mission, present.day())
        .map(
            examination -> {
              Outlook outlook = Outlook.of(mission, examination.outline());
              outlooks.remember(
                  present.engine(), client, mission, Dated.of(outlook, mission, present.day()));
              return outlook;
            });
  }

  /** A client is gone. */
  void forget(Client client) {
    client.missions().forEach(outlooks::forget);
    if (waiting.containsKey(client.id())) {
      Map<UUID, Waiting> rest = new HashMap<>(waiting);
      rest.remove(client.id());
      waiting = rest;
    }
  }

  /** Nothing that is going on is worth waiting for. */
  void close() {
    outlooks.close();
  }

  /** Keeps what it shows for the next start. */
  void keep() {
    Now present = now.get();
    Map<UUID, List<ListIndex.Entry>> entries = new HashMap<>();
    for (MissionList.Line line : lines.of(present.documents().clients())) {
      entries
          .computeIfAbsent(line.client().id(), id -> new ArrayList<>())
          .add(entry(present, line));
    }
    if (entries.size() < WORTH) {
      store.dropIndex();
    } else {
      store.keepIndex(IndexFormat.write(new ListIndex(key(), files(entries))));
    }
  }

  private ListIndex.Entry entry(Now present, MissionList.Line line) {
    return new ListIndex.Entry(
        line.line(),
        outlooks.peek(present.engine(), line.client(), line.mission(), present.day()).orElse(null));
  }

  private Map<String, ListIndex.Indexed> files(Map<UUID, List<ListIndex.Entry>> entries) {
    Map<String, ListIndex.Indexed> files = new HashMap<>();
    store
        .filed()
        .forEach(
            (client, filed) -> {
              List<ListIndex.Entry> own = entries.getOrDefault(client, List.of());
              if (!own.isEmpty() && own.stream().allMatch(Listing::isShort)) {
                files.put(ListIndex.name(filed.listed()), new ListIndex.Indexed(filed, own));
              }
            });
    return files;
  }

  private static boolean isShort(ListIndex.Entry entry) {
    MissionLine line = entry.line();
    return line.name().length() + line.title().length() < LONGEST
        && line.reminders().size() < LONGEST_LIST;
  }

  /** The advice of another catalogue, program or profile does not count. */
  private String key() {
    Now present = now.get();
    byte[] profile = json.write(present.documents().freelancer().bare());
    return present.program() + " " + ContentHash.of(profile).hex();
  }
}
