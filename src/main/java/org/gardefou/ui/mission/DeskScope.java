package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gardefou.desk.Desk;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;

/** The desk, narrowed to one mission. */
record DeskScope(Desk desk, UUID client, UUID mission) implements MissionScope {
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
    return desk.today();
  }

  @Override
  public Engine engine() {
    return desk.engine();
  }

  @Override
  public Sources sources(View view) {
    return desk.sources(view.client(), view.mission());
  }

  @Override
  public void edit(Text label, UnaryOperator<Mission> edit) {
    desk.editMission(label, client, mission, edit);
  }
}
