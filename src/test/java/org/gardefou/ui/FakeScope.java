package org.gardefou.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.engine.Engine;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.ui.mission.MissionScope;

/** One mission on a fake desk; edits take effect at once and can be undone there. */
public record FakeScope(FakeDesk desk, UUID client, UUID mission) implements MissionScope {
  @Override
  public Observable<DeskState> state() {
    return desk.state();
  }

  @Override
  public Optional<View> view() {
    return state()
        .get()
        .client(client)
        .flatMap(c -> c.mission(mission).map(m -> new View(c, m, desk.assess(c, m))));
  }

  @Override
  public LocalDate today() {
    return FakeDesk.TODAY;
  }

  @Override
  public Thresholds thresholds() {
    return desk.thresholds();
  }

  @Override
  public Engine engine() {
    throw new UnsupportedOperationException("a fake desk has no catalogue");
  }

  @Override
  public void edit(Text label, UnaryOperator<Mission> edit) {
    desk.editMission(label, client, mission, edit);
  }
}
