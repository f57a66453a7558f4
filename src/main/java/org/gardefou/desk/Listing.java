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
import org.gardefou.model.Freelancer;
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
  /** So few are examined while she waits; more in the background. */
  private static final int AT_ONCE = 4;

  /** So few are examined before there is a window. */
  private static final int AT_THE_START = 20;

  /** The advice about so few is worked out anew after every start, whatever the index says. */
  private static final int FEW = 50;

  /** Longer names and titles are not kept. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_LIST = 100;

  private final Store store;
  private final Advice advice;
  private final MissionList lines;
  private final Outlooks outlooks;
  private final AssessmentCache assessments;
  private final ModelJson json = new ModelJson();
  private ListIndex index = ListIndex.EMPTY;
  private Map<UUID, Waiting> waiting = Map.of();

  /** The advice of the last time about missions that are as they were, until it is confirmed. */
  private Map<UUID, Meanwhile> meanwhile = new HashMap<>();

  /** Advice that holds for these instances: an edit makes new ones. */
  private record Meanwhile(Client client, Mission mission, Dated dated) {
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(MissionList.Line line) {
      return client == line.client() && mission == line.mission();
    }
  }

  /** The engine for which the advice of the index counts; null where it counts for none. */
  private @Nullable Engine engineOfIndex;

  /** What the advice depends on, at the moment. */
  interface Advice {
    Documents documents();

    /** Takes time where none was needed so far. */
    Engine engine();

    LocalDate today();

    /** Its version. */
    String program();
  }

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
      Advice advice,
      AssessmentCache assessments,
      BiFunction<Client, Mission, List<Reminder>> reminders) {
    this.store = store;
    this.advice = advice;
    this.assessments = assessments;
    this.lines = new MissionList(reminders);
    this.outlooks = new Outlooks(tasks);
  }

  /** Changes whenever more advice is known. */
  Observable<Integer> found() {
    return outlooks.found();
  }

  /** Shows what it showed the last time; nothing has changed since, and nothing is read. */
  void resume(ListIndex last, List<Listed> files) {
    index = last;
    waiting = waiting(files, true);
  }

  /**
   * Begins with files that were found and not read yet.
   *
   * @param key of the advice now; asked only where there is an index
   */
  void begin(List<Listed> files, Supplier<String> key) {
    outlooks.clear();
    index = store.index().map(IndexFormat::read).orElse(ListIndex.EMPTY);
    boolean same = !index.files().isEmpty() && index.key().equals(key.get());
    engineOfIndex = same ? advice.engine() : null;
    meanwhile = new HashMap<>();
    waiting = waiting(files, same);
  }

  private Map<UUID, Waiting> waiting(List<Listed> files, boolean same) {
    LocalDate today = advice.today();
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
    return all;
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
    meanwhile = new HashMap<>();
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
      client.mission(entry.line().mission()).ifPresent(m -> remember(engine, client, m, dated));
    }
  }

  private void remember(Engine engine, Client client, Mission mission, Dated dated) {
    if (index.files().size() > FEW) {
      outlooks.remember(engine, client, mission, dated);
    } else if (dated.holdsOn(advice.today())) {
      meanwhile.put(mission.id(), new Meanwhile(client, mission, dated));
    }
  }

  /** All missions. */
  List<ListedMission> all() {
    return all(AT_ONCE);
  }

  /** Works out the advice about a few, for a thread on which nobody waits. */
  void workOutFew() {
    all(AT_THE_START);
  }

  private List<ListedMission> all(int few) {
    List<MissionList.Line> read = lines.of(advice.documents().clients());
    LocalDate today = advice.today();
    List<Optional<Dated>> known = read.stream().map(line -> known(line, today)).toList();
    long unknown = known.stream().filter(Optional::isEmpty).count();
    boolean atOnce = waiting.isEmpty() && meanwhile.isEmpty() && unknown <= few;
    List<ListedMission> all = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      MissionList.Line line = read.get(i);
      all.add(new ListedMission(line.line(), outlook(line, known.get(i), today, atOnce)));
    }
    if (!waiting.isEmpty()) {
      Map<UUID, Waiting> rest = new HashMap<>(waiting);
      advice.documents().clients().forEach(client -> rest.remove(client.id()));
      rest.values().forEach(client -> all.addAll(client.missions()));
    }
    return all;
  }

  private @Nullable Outlook outlook(
      MissionList.Line line, Optional<Dated> known, LocalDate today, boolean atOnce) {
    if (known.isPresent()) {
      meanwhile.remove(line.mission().id());
      return known.get().outlook();
    }
    if (atOnce) {
      return outlooks.now(advice.engine(), line.client(), line.mission(), today);
    }
    outlooks.want(advice.engine(), line.client(), line.mission(), today);
    return known(line, today).or(() -> meanwhile(line)).map(Dated::outlook).orElse(null);
  }

  private Optional<Dated> known(MissionList.Line line, LocalDate today) {
    return outlooks
        .peek(advice.engine(), line.client(), line.mission(), today)
        .or(() -> assessed(line.client(), line.mission(), today));
  }

  private Optional<Dated> meanwhile(MissionList.Line line) {
    return Optional.ofNullable(meanwhile.get(line.mission().id()))
        .filter(advice -> advice.isOf(line))
        .map(Meanwhile::dated);
  }

  /** A mission that was open has been examined already. */
  private Optional<Dated> assessed(Client client, Mission mission, LocalDate today) {
    return assessments
        .peek(advice.engine(), client, mission, today)
        .map(
            examination -> {
              Dated dated = Dated.of(Outlook.of(mission, examination.outline()), mission, today);
              outlooks.remember(advice.engine(), client, mission, dated);
              return dated;
            });
  }

  /** A client is gone. */
  void forget(Client client) {
    for (Mission mission : client.missions()) {
      outlooks.forget(mission);
      meanwhile.remove(mission.id());
    }
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

  /** What it shows, to be kept for the next start; nothing where it shows nothing. */
  Optional<byte[]> kept() {
    LocalDate today = advice.today();
    Map<UUID, List<ListIndex.Entry>> entries = new HashMap<>();
    for (MissionList.Line line : lines.of(advice.documents().clients())) {
      entries.computeIfAbsent(line.client().id(), id -> new ArrayList<>()).add(entry(line, today));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(IndexFormat.write(new ListIndex(key(), front(), files(entries))));
  }

  private ListIndex.Entry entry(MissionList.Line line, LocalDate today) {
    return new ListIndex.Entry(
        line.line(), known(line, today).or(() -> meanwhile(line)).orElse(null));
  }

  private ListIndex.Front front() {
    Map<String, String> settings = advice.documents().freelancer().settings();
    if (settings.toString().length() > LONGEST) {
      return ListIndex.Front.NONE;
    }
    return new ListIndex.Front(
        advice.program(),
        store.filedProfile().orElse(null),
        settings,
        advice.engine().catalogue().thresholds());
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
  String key() {
    return key(advice.documents().freelancer(), advice.engine());
  }

  /** The same for a profile and its engine; from whatever thread. */
  String key(Freelancer profile, Engine engine) {
    String hash = ContentHash.of(json.write(profile.bare())).hex();
    return advice.program() + " " + engine.catalogue().version() + " " + hash;
  }
}
