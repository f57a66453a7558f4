package org.gardefou.ui.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.desk.SaveState;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.ui.Fx;
import org.gardefou.ui.mission.MissionScope;

/** A mission without a desk: edits change it at once, their names are kept, undo goes back. */
final class Trial implements MissionScope {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Engine ENGINE =
      new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());

  private final Observable<DeskState> state;
  private final Deque<DeskState> past = new ArrayDeque<>();
  final List<Text> edits = new ArrayList<>();
  private View view;

  Trial(Mission mission) {
    this(Client.create("Office de tourisme de Rochevigne", ClientKind.PUBLIC), mission);
  }

  Trial(Client client, Mission mission) {
    Client whole = client.withMission(mission);
    view = view(whole);
    state =
        new Observable<>(
            new DeskState(
                List.of(whole),
                List.of(),
                Freelancer.create(),
                new SaveState.Pending(),
                null,
                null));
  }

  static Mission prospect() {
    return Mission.create("Lettre mensuelle et guide d’été", Phase.PROSPECT);
  }

  static Mission running() {
    return Mission.create("Lettre mensuelle et guide d’été", Phase.PROSPECT)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 7, 20));
  }

  /** A prospect of whom nothing is open but what the client can say. */
  static Mission onlyTheClientKnows() {
    Mission mission = prospect();
    for (Fact fact : ENGINE.catalogue().facts().values()) {
      if (fact.ask() != Fact.Ask.CLIENT) {
        mission = mission.withAnswer(fact.id(), Answer.notApplicable());
      }
    }
    return mission;
  }

  static Answer word(String id) {
    return Answer.known(Value.of(id));
  }

  static Answer number(String number) {
    return Answer.known(Value.of(new BigDecimal(number)));
  }

  static Answer yesNo(boolean yes) {
    return Answer.known(Value.of(yes));
  }

  private static View view(Client client) {
    Mission mission = client.missions().getFirst();
    return new View(client, mission, ENGINE.assess(client, mission, TODAY));
  }

  private void set(DeskState now) {
    view = view(now.clients().getFirst());
    state.set(now);
  }

  Mission mission() {
    return view.mission();
  }

  Optional<Answer> answer(String fact) {
    return mission().answer(fact);
  }

  String lastEdit() {
    return edits.isEmpty() ? "" : edits.getLast().en();
  }

  void undoOnFx() {
    Fx.run(() -> set(past.pop()));
  }

  @Override
  public Observable<DeskState> state() {
    return state;
  }

  @Override
  public Optional<View> view() {
    return Optional.of(view);
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public Engine engine() {
    return ENGINE;
  }

  @Override
  public void edit(Text label, UnaryOperator<Mission> edit) {
    DeskState old = state.get();
    past.push(old);
    edits.add(label);
    set(
        new DeskState(
            List.of(view.client().withMission(edit.apply(mission()))),
            List.of(),
            old.freelancer(),
            old.save(),
            label,
            null));
  }
}
