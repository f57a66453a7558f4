package org.gardefou.ui.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Samples;
import org.gardefou.desk.SaveState;
import org.gardefou.engine.Engine;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** A hand-made desk with one invented mission, over the built-in catalogue. */
public final class Ostrevant implements MissionScope {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private final Engine engine = new Engine(CATALOGUE, Freelancer.create());
  private final Observable<DeskState> state;
  private Freelancer freelancer = Freelancer.create();
  private Client client;
  private Mission mission;
  private @Nullable View view;
  private final List<Text> edits = new ArrayList<>();

  public Ostrevant(Mission mission) {
    this.mission = mission;
    client = Client.create("Maison Ostrevant", ClientKind.BUSINESS).withMission(mission);
    state = new Observable<>(desk());
  }

  /** A running mission in which much went wrong. */
  public static Ostrevant running() {
    Mission mission =
        Mission.create("Communication de marque et salons", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2025, 5, 12));
    return new Ostrevant(bad(mission));
  }

  /** The sample with its journal: a rule on hours, agreed, was soon broken; she says otherwise. */
  public static Ostrevant noted(Language language) {
    Mission mission = Samples.in(language).getFirst().missions().getFirst();
    Answer hers = Answer.known(Value.of("once_or_twice")).withDate(LocalDate.of(2026, 11, 2));
    LocalDate agreed = LocalDate.of(2026, 9, 2);
    return new Ostrevant(
        mission
            .withAnswer("advice.approvals_undone", hers)
            .withAgreement(Agreement.of("K15", Agreement.State.AGREED, agreed)));
  }

  /** The same before health began to pay for it. */
  public static Ostrevant earlier() {
    Mission mission = running().mission();
    mission = with(mission, "health.symptoms", Value.of(false), Source.IMPRESSION);
    mission = with(mission, "health.contacts", Value.of("never"), Source.JOURNAL);
    return new Ostrevant(with(mission, "health.strain", Value.of(20), Source.IMPRESSION));
  }

  /** A prospect about whom little is known. */
  public static Ostrevant prospect() {
    Mission mission = Mission.create("Plaquette", Phase.PROSPECT);
    mission = with(mission, "advice.hired_for", Value.of("both"), Source.CLIENT);
    mission = with(mission, "scope.revisions", Value.of("unspecified"), Source.DOCUMENT);
    return new Ostrevant(with(mission, "payment.deposit_pct", Value.of(30), Source.DOCUMENT));
  }

  /** A running mission in which one red flag burns. */
  public static Ostrevant oneRed() {
    Mission mission = Mission.create("Suivi éditorial", Phase.ONGOING);
    mission = with(mission, "scope.unpaid_extras", Value.of("often"), Source.JOURNAL);
    return new Ostrevant(mission);
  }

  /** A running mission in France with an invoice that is weeks late. */
  public static Ostrevant overdue() {
    Mission mission = Mission.create("Suivi éditorial", Phase.ONGOING);
    mission = with(mission, "client.country", Value.of("fr"), Source.DOCUMENT);
    mission = with(mission, "payment.overdue_size", Value.of("month"), Source.DOCUMENT);
    return new Ostrevant(with(mission, "payment.overdue", Value.of("weeks"), Source.DOCUMENT));
  }

  /** A running mission with two reds, in which little is open. */
  public static Ostrevant steady() {
    Mission m = running().mission();
    m = with(m, "advice.ignored", Value.of(3), Source.JOURNAL);
    m = with(m, "scope.actions_interrupted", Value.of(0), Source.JOURNAL);
    m = with(m, "scope.trend", Value.of("steady"), Source.IMPRESSION);
    m = with(m, "role.skill", Value.of(4), Source.IMPRESSION);
    m = with(m, "health.symptoms", Value.of(false), Source.IMPRESSION);
    m = with(m, "health.contacts", Value.of("never"), Source.JOURNAL);
    m = with(m, "health.energy_after", Value.of(3), Source.IMPRESSION);
    return new Ostrevant(with(m, "health.strain", Value.of(20), Source.IMPRESSION));
  }

  private static Mission bad(Mission m) {
    m = with(m, "advice.hired_for", Value.of("both"), Source.DOCUMENT);
    m = with(m, "advice.given", Value.of(10), Source.JOURNAL);
    m = with(m, "advice.ignored", Value.of(8), Source.JOURNAL);
    m = with(m, "scope.actions_started", Value.of(6), Source.JOURNAL);
    m = with(m, "scope.actions_interrupted", Value.of(4), Source.JOURNAL);
    m = with(m, "scope.unpaid_extras", Value.of("often"), Source.JOURNAL);
    m = with(m, "scope.trend", Value.of("worsening"), Source.IMPRESSION);
    m = with(m, "role.offrole_pct_actual", Value.of(30), Source.JOURNAL);
    m = with(m, "role.skill", Value.of(2), Source.IMPRESSION);
    m = with(m, "role.in_contract", Value.of(false), Source.DOCUMENT);
    m = with(m, "role.regulated", Value.of(false), Source.DOCUMENT);
    m = with(m, "role.personal_errands", Value.of(false), Source.IMPRESSION);
    m = with(m, "health.symptoms", Value.of(true), Source.IMPRESSION);
    m = with(m, "health.contacts", Value.of("often"), Source.JOURNAL);
    m = with(m, "health.strain", Value.of(68), Source.IMPRESSION);
    m = with(m, "health.abuse", Value.of(false), Source.IMPRESSION);
    m = with(m, "health.doctor_advised", Value.of(false), Source.IMPRESSION);
    m = with(m, "health.workload", Value.of("tight"), Source.IMPRESSION);
    m = with(m, "health.energy_after", Value.of(2), Source.IMPRESSION);
    m = with(m, "dependency.share_pct", Value.of(60), Source.DOCUMENT);
    m = with(m, "dependency.reserve", Value.of("weeks"), Source.DOCUMENT);
    m = with(m, "communication.urgent", Value.of("often"), Source.JOURNAL);
    m = with(m, "communication.tone", Value.of(4), Source.IMPRESSION);
    m = with(m, "communication.appreciation", Value.of(true), Source.IMPRESSION);
    m = with(m, "communication.boundary", Value.of("negotiated"), Source.IMPRESSION);
    m = with(m, "payment.prompt", Value.of(true), Source.DOCUMENT);
    m = with(m, "payment.regular_months", Value.of(12), Source.DOCUMENT);
    m = with(m, "payment.overdue", Value.of("none"), Source.DOCUMENT);
    m = with(m, "payment.late", Value.of("never"), Source.DOCUMENT);
    m = with(m, "payment.insolvency", Value.of(false), Source.CLIENT);
    m = with(m, "payment.quote_signed", Value.of(true), Source.DOCUMENT);
    m = with(m, "scope.written", Value.of("email"), Source.DOCUMENT);
    return m.withAnswer("scope.hours_ahead", Answer.unknown());
  }

  /** With one known answer, said in mid-November. */
  public static Mission with(Mission mission, String fact, Value value, Source source) {
    return mission.withAnswer(
        fact, Answer.known(value).withSource(source).withDate(LocalDate.of(2026, 11, 20)));
  }

  @Override
  public Observable<DeskState> state() {
    return state;
  }

  @Override
  public Optional<View> view() {
    View present = view;
    if (present == null || !present.mission().equals(mission)) {
      present = new View(client, mission, engine.assess(client, mission, TODAY));
      view = present;
    }
    return Optional.of(present);
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public void edit(Text label, UnaryOperator<Mission> edit) {
    edits.add(label);
    mission = edit.apply(mission);
    client = client.withMission(mission);
    state.set(desk());
  }

  /** Changes her profile. */
  public void editFreelancer(Text label, UnaryOperator<Freelancer> edit) {
    edits.add(label);
    freelancer = edit.apply(freelancer);
    state.set(desk());
  }

  public Freelancer freelancer() {
    return freelancer;
  }

  public Mission mission() {
    return mission;
  }

  /** The profile that the desk shows; it does not judge. */
  public Ostrevant over(Freelancer newFreelancer) {
    freelancer = newFreelancer;
    state.set(desk());
    return this;
  }

  /** The names of the edits so far. */
  public List<Text> edits() {
    return List.copyOf(edits);
  }

  private DeskState desk() {
    return new DeskState(
        List.of(client), List.of(), freelancer, new SaveState.Saved(null), null, null);
  }
}
