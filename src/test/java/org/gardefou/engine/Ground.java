package org.gardefou.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;

/** A small catalogue and a few answers, before anything is searched. */
record Ground(Statics statics, Scope scope, FactSheet sheet, Mission mission) {
  static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);

  /**
   * With these answers; all else is open.
   *
   * @param known a boolean, number or word by fact
   */
  static Ground of(Catalogue catalogue, Map<String, Object> known) {
    Mission mission = Mission.create("Mission", Phase.PROSPECT);
    for (Map.Entry<String, Object> one : known.entrySet()) {
      mission = mission.withAnswer(one.getKey(), Answer.known(value(one.getValue())));
    }
    Statics statics = Statics.of(catalogue);
    return new Ground(
        statics,
        Scope.of(catalogue, statics.links(), mission.phase(), CLIENT.kind()),
        FactSheet.of(
            catalogue,
            Freelancer.create(),
            CLIENT,
            mission,
            Fixture.DAY,
            JournalIndex.of(mission.journal())),
        mission);
  }

  private static Value value(Object scalar) {
    return Value.ofScalar(scalar instanceof Number n ? new BigDecimal(n.toString()) : scalar);
  }

  Trial trial() {
    return new Trial(statics, scope, sheet, Map.of());
  }

  /** What every item comes to, in the order of the scope. */
  List<Look> looks(Trial trial) {
    return scope.items().stream().map(trial::look).toList();
  }

  Fact fact(String id) {
    return Objects.requireNonNull(statics.catalogue().facts().get(id), id);
  }

  Load none() {
    return Load.none(statics.scoring().criteria().size());
  }
}
