package org.gardefou.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Findings;
import org.gardefou.desk.JobBoard;
import org.gardefou.desk.ListedMission;
import org.gardefou.desk.MissionLine;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Outlook;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.desk.Samples;
import org.gardefou.desk.SaveState;
import org.gardefou.desk.UnreadableFile;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Verdict;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.ui.mission.MissionDetails;
import org.gardefou.ui.mission.MissionEdits;
import org.gardefou.ui.missions.MissionsActions;
import org.gardefou.ui.settings.SettingsActions;
import org.gardefou.ui.shell.ShellActions;
import org.jspecify.annotations.Nullable;

/** States and advice written by hand, and edits that take effect in memory. */
public final class FakeDesk
    implements MissionsActions, SettingsActions, ShellActions, MissionEdits {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public final Observable<Findings> findings =
      new Observable<>(new Findings(Optional.empty(), List.of(), List.of(), List.of()));
  public final Observable<Optional<JobBoard.Shown>> jobs = new Observable<>(Optional.empty());
  public final Observable<Integer> adviceFound = new Observable<>(0);
  public final Observable<ReadingProgress> reading = new Observable<>(ReadingProgress.NONE);
  public int elsewhere;

  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private final Map<UUID, Assessment> advice = new HashMap<>();
  private final Deque<DeskState> past = new ArrayDeque<>();
  private final Deque<DeskState> future = new ArrayDeque<>();
  private final Observable<DeskState> state =
      new Observable<>(
          new DeskState(
              List.of(),
              List.of(),
              Freelancer.create(),
              new SaveState.Saved(Instant.parse("2026-11-23T13:32:00Z")),
              null,
              null));
  public int saves;

  /** A desk with nothing in it. */
  public static FakeDesk empty() {
    return new FakeDesk();
  }

  /** A desk with eight missions, as in the mock-ups. */
  public static FakeDesk full() {
    FakeDesk desk = new FakeDesk();
    desk.add("Maison Ostrevant", ClientKind.BUSINESS, "Communication de marque et salons", 18)
        .with(Verdict.DECLINE, true, 46, 53)
        .reviewed(2)
        .changed("2026-11-21T21:40:00Z");
    desk.add("Brasserie des Trois Phares", ClientKind.BUSINESS, "Étiquettes et site vitrine", 0)
        .with(Verdict.CONDITIONS, false, 14, 22)
        .reviewed(4)
        .changed("2026-11-20T10:00:00Z");
    desk.add(
            "Office de tourisme de Rochevigne",
            ClientKind.PUBLIC,
            "Lettre mensuelle et guide d’été",
            4)
        .with(Verdict.ASK_FIRST, false, 3, 41)
        .reviewed(-3)
        .changed("2026-11-23T13:32:00Z");
    desk.add("Mme Quéméneur", ClientKind.PRIVATE, "Faire-part et livret de mariage", 0)
        .with(Verdict.ASK_FIRST, false, 0, 44)
        .changed("2026-11-19T10:00:00Z");
    desk.add("Nova Pivot", ClientKind.BUSINESS, "Lancement d’application « tout compris »", 0)
        .with(Verdict.DECLINE, false, 38, 61)
        .changed("2026-11-18T10:00:00Z");
    desk.add("Lemoyne & Fahri, architectes", ClientKind.BUSINESS, "Refonte des références", 0)
        .with(Verdict.ACCEPT, true, 2, 9)
        .reviewed(21)
        .changed("2026-11-16T10:00:00Z");
    desk.add("Coopérative Grain & Sel", ClientKind.BUSINESS, "Identité et emballages", 26)
        .with(Verdict.ACCEPT, true, 4, 6)
        .reviewed(53)
        .changed("2026-11-12T10:00:00Z")
        .sample();
    desk.add("Studio Halbran", ClientKind.BUSINESS, "Sous-traitance de maquettes", 12)
        .with(Verdict.CONDITIONS, true, 52, 52)
        .changed("2026-10-30T10:00:00Z")
        .sample();
    return desk;
  }

  /** A desk with the samples of the program; their advice is not written by hand. */
  public static FakeDesk samples(String language) {
    FakeDesk desk = new FakeDesk();
    Samples.in(language.equals("fr") ? Language.FR : Language.EN).forEach(desk::addClient);
    return desk;
  }

  /** Puts an assessment written by hand on a mission. */
  public FakeDesk advise(UUID mission, Assessment assessment) {
    advice.put(mission, assessment);
    return this;
  }

  /** All that the window shows. */
  public Observable<DeskState> state() {
    return state;
  }

  /** Adds a client with one mission; {@code months} since it began, 0 for a prospect. */
  public FakeDesk add(String name, ClientKind kind, String title, int months) {
    Phase phase = months == 0 ? Phase.PROSPECT : Phase.ONGOING;
    Mission mission =
        Mission.create(title, phase)
            .withPhase(phase, months == 0 ? null : TODAY.minusMonths(months));
    addClient(Client.create(name, kind).withMission(mission));
    return this;
  }

  private void addClient(Client client) {
    List<Client> all = new ArrayList<>(state.get().clients());
    all.add(client);
    put(all);
  }

  private void put(List<Client> clients) {
    DeskState s = state.get();
    state.set(new DeskState(clients, s.unreadable(), s.freelancer(), s.save(), s.undo(), s.redo()));
  }

  private FakeDesk with(Verdict verdict, boolean settled, double low, double high) {
    Mission mission = last().missions().getFirst();
    advice.put(mission.id(), Advice.of(verdict, settled, low, high));
    return this;
  }

  private FakeDesk reviewed(int days) {
    Decision decision =
        new Decision(
            Decision.Choice.POSTPONE,
            TODAY,
            null,
            List.of(),
            null,
            null,
            null,
            TODAY.plusDays(days),
            null,
            Map.of());
    return changeLast(m -> m.withDecision(decision));
  }

  private FakeDesk changed(String instant) {
    return changeLast(m -> m.withChanged(Instant.parse(instant)));
  }

  private void sample() {
    Client c = last();
    replaceLast(c.withSample(true));
  }

  private FakeDesk changeLast(UnaryOperator<Mission> edit) {
    replaceLast(last().editMission(last().missions().getFirst().id(), edit));
    return this;
  }

  private void replaceLast(Client client) {
    List<Client> all = new ArrayList<>(state.get().clients());
    all.set(all.size() - 1, client);
    put(all);
  }

  public Client last() {
    return state.get().clients().getLast();
  }

  /** Puts the desk in a state of saving. */
  public FakeDesk saving(SaveState save) {
    DeskState s = state.get();
    state.set(new DeskState(s.clients(), s.unreadable(), s.freelancer(), save, s.undo(), s.redo()));
    return this;
  }

  /** Puts files on the desk that cannot be read. */
  public FakeDesk unreadable(UnreadableFile... files) {
    DeskState s = state.get();
    state.set(
        new DeskState(s.clients(), List.of(files), s.freelancer(), s.save(), s.undo(), s.redo()));
    return this;
  }

  /** One step of her work, which undo takes back. */
  private void step(Text label, UnaryOperator<DeskState> edit) {
    past.push(state.get());
    future.clear();
    DeskState s = edit.apply(state.get());
    state.set(withNames(s, label, null));
  }

  private static DeskState withNames(DeskState s, @Nullable Text undo, @Nullable Text redo) {
    return new DeskState(s.clients(), s.unreadable(), s.freelancer(), s.save(), undo, redo);
  }

  private static DeskState withClients(DeskState s, List<Client> clients) {
    return new DeskState(clients, s.unreadable(), s.freelancer(), s.save(), s.undo(), s.redo());
  }

  /** The advice written by hand. */
  public Assessment assess(Client client, Mission mission) {
    return advice.getOrDefault(mission.id(), Advice.of(Verdict.ASK_FIRST, false, 0, 72));
  }

  @Override
  public List<ListedMission> missions() {
    return state.get().clients().stream()
        .flatMap(client -> client.missions().stream().map(m -> listed(client, m)))
        .toList();
  }

  private ListedMission listed(Client client, Mission mission) {
    Assessment said = assess(client, mission);
    return new ListedMission(
        MissionLine.of(client, mission, Reminders.of(mission)),
        new Outlook(said.verdict(), said.settled(), said.total(), said.coverage(), null));
  }

  @Override
  public Observable<Integer> adviceFound() {
    return adviceFound;
  }

  @Override
  public Observable<ReadingProgress> reading() {
    return reading;
  }

  @Override
  public void readFirst(UUID client) {}

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Paris");
  }

  @Override
  public Observable<Findings> findings() {
    return findings;
  }

  @Override
  public Observable<Optional<JobBoard.Shown>> jobs() {
    return jobs;
  }

  @Override
  public void saveElsewhere() {
    elsewhere++;
  }

  @Override
  public Thresholds thresholds() {
    return new Thresholds(25, 55, 3, 2, 3, 2, 1, 2, 0.6, 0.5);
  }

  @Override
  public Catalogue catalogue() {
    return CATALOGUE;
  }

  @Override
  public Optional<CatalogueNews> news() {
    return Optional.empty();
  }

  @Override
  public void addSamples() {
    add("Coopérative Grain & Sel", ClientKind.BUSINESS, "Identité et emballages", 26).sample();
  }

  @Override
  public void removeSamples() {
    step(
        new Text("samples", "exemples"),
        s -> withClients(s, s.clients().stream().filter(c -> !c.sample()).toList()));
  }

  @Override
  public void change(Text label, UnaryOperator<Freelancer> edit) {
    step(
        label,
        s ->
            new DeskState(
                s.clients(), s.unreadable(), edit.apply(s.freelancer()), s.save(), null, null));
  }

  @Override
  public Path dataFolder() {
    return Path.of("/home/anne/.local/share/garde-fou");
  }

  @Override
  public String catalogueVersion() {
    return "1.0";
  }

  @Override
  public void undo() {
    if (!past.isEmpty()) {
      Text name = state.get().undo();
      future.push(state.get());
      DeskState before = past.pop();
      state.set(withNames(before, before.undo(), name));
    }
  }

  @Override
  public void redo() {
    if (!future.isEmpty()) {
      past.push(state.get());
      state.set(future.pop());
    }
  }

  @Override
  public void save() {
    saves++;
  }

  @Override
  public Place create(MissionDetails details) {
    Mission mission = details.applyTo(Mission.create(details.title(), details.phase()));
    Client client = Client.create(details.name(), details.kind()).withMission(mission);
    step(
        new Text("new client", "nouveau client"),
        s -> {
          List<Client> all = new ArrayList<>(s.clients());
          all.add(client);
          return withClients(s, all);
        });
    return new Place(client.id(), mission.id());
  }

  @Override
  public Place add(UUID client, MissionDetails details) {
    Mission mission = details.applyTo(Mission.create(details.title(), details.phase()));
    editClient(client, c -> c.withMission(mission));
    return new Place(client, mission.id());
  }

  @Override
  public void change(Place place, MissionDetails details) {
    editClient(
        place.client(), c -> details.applyTo(c).editMission(place.mission(), details::applyTo));
  }

  /** Changes one mission. */
  public void editMission(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit) {
    editClient(label, client, c -> c.editMission(mission, edit));
  }

  private void editClient(UUID id, UnaryOperator<Client> edit) {
    editClient(new Text("client and mission", "client et mission"), id, edit);
  }

  private void editClient(Text label, UUID id, UnaryOperator<Client> edit) {
    step(
        label,
        s ->
            withClients(
                s, s.clients().stream().map(c -> c.id().equals(id) ? edit.apply(c) : c).toList()));
  }

  @Override
  public void delete(Place place) {
    step(
        new Text("to the trash", "mise à la corbeille"),
        s ->
            withClients(
                s, s.clients().stream().filter(c -> !c.id().equals(place.client())).toList()));
  }
}
