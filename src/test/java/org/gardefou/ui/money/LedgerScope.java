package org.gardefou.ui.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.desk.SaveState;
import org.gardefou.engine.Engine;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.ui.mission.MissionScope;

/** A ledger on a hand-made desk, over the built-in catalogue. */
public final class LedgerScope implements MissionScope {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private final Client client;
  private final Mission mission;
  private final Observable<DeskState> state;

  public LedgerScope(Ledger ledger) {
    client = ledger.client();
    mission = ledger.mission();
    state = new Observable<>(desk(ledger.freelancer()));
  }

  private DeskState desk(Freelancer freelancer) {
    return new DeskState(
        List.of(client), List.of(), freelancer, new SaveState.Saved(null), null, null);
  }

  @Override
  public Observable<DeskState> state() {
    return state;
  }

  @Override
  public Optional<View> view() {
    return Optional.of(new View(client, mission, engine().assess(client, mission, today())));
  }

  @Override
  public LocalDate today() {
    return Ledger.TODAY;
  }

  @Override
  public Engine engine() {
    return new Engine(CATALOGUE, freelancer());
  }

  @Override
  public void edit(Text label, UnaryOperator<Mission> edit) {
    throw new UnsupportedOperationException("money changes no mission");
  }

  Freelancer freelancer() {
    return state.get().freelancer();
  }

  void editFreelancer(Text label, UnaryOperator<Freelancer> edit) {
    state.set(desk(edit.apply(freelancer())));
  }
}
