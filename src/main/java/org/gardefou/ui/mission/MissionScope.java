package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.ui.UiContext;

/**
 * The desk, narrowed to one mission: what a tab sees and may do. Tests hand in their own states and
 * assessments.
 */
public interface MissionScope {
  /** All that the window shows; listen to it and render. */
  Observable<DeskState> state();

  /** The mission with its client now; nothing once it was deleted. */
  Optional<View> view();

  /** Today. */
  LocalDate today();

  /** The engine over the catalogue and her profile as they are now. */
  Engine engine();

  /** What is known of the mission otherwise than by her own answers. */
  default Sources sources(View view) {
    return engine().sources(view.client(), view.mission(), today());
  }

  /** The limits of the verdict: where the ticks of interval bars stand. */
  default Thresholds thresholds() {
    return engine().catalogue().thresholds();
  }

  /** Changes the mission; {@code label} names the edit for undo. */
  void edit(Text label, UnaryOperator<Mission> edit);

  /** A mission, its client and the advice about it, at one moment. */
  record View(Client client, Mission mission, Assessment assessment) {}

  /** Renders the mission whenever it can be shown; nothing is called once it was deleted. */
  default Consumer<DeskState> rendering(Consumer<View> render) {
    return state -> view().ifPresent(render);
  }

  /** The real one. */
  static MissionScope of(UiContext context, UUID client, UUID mission) {
    return new DeskScope(context.desk(), client, mission);
  }
}
