package org.gardefou.ui.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.desk.Desk;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Works out in the background which stored missions change their advice through the last edit of
 * her profile. Edits of the same name in a row, as a slider makes them, count as one.
 */
final class LastEdit {
  private final Desk desk;
  private final Tasks tasks;
  private final Consumer<Result> onResult;
  private @Nullable Seen seen;
  private @Nullable Request latest;

  /** The profile at one moment, and the engine over it. */
  private record Seen(Freelancer freelancer, Engine engine, @Nullable Text undo) {}

  private record Request(
      Engine before, Engine after, List<Client> clients, LocalDate today, @Nullable Text edit) {}

  /**
   * What is known about the last edit.
   *
   * @param edit its name; null when it was taken back to where nothing can be undone
   * @param changes nothing while they are being worked out
   */
  record Result(@Nullable Text edit, Optional<List<VerdictChange>> changes) {}

  LastEdit(Desk desk, Tasks tasks, Consumer<Result> onResult) {
    this.desk = desk;
    this.tasks = tasks;
    this.onResult = onResult;
  }

  /** Follows a state of the desk; the first one is where it begins. */
  void follow(DeskState state) {
    Seen now = new Seen(state.freelancer(), desk.engine(), state.undo());
    Seen before = seen;
    seen = now;
    if (before != null && !judging(before.freelancer()).equals(judging(now.freelancer()))) {
      ask(before, now, state.clients());
    }
  }

  /** Forgets what it saw, so that the next state is a beginning again. */
  void forget() {
    seen = null;
    latest = null;
  }

  private void ask(Seen before, Seen now, List<Client> clients) {
    Request last = latest;
    boolean goesOn = last != null && now.undo() != null && now.undo().equals(last.edit());
    Engine from = goesOn ? Objects.requireNonNull(last).before() : before.engine();
    Request request = new Request(from, now.engine(), clients, desk.today(), now.undo());
    latest = request;
    onResult.accept(new Result(request.edit(), Optional.empty()));
    tasks.background(() -> work(request));
  }

  private void work(Request request) {
    List<VerdictChange> changes =
        VerdictChange.between(
            request.before(), request.after(), request.clients(), request.today());
    tasks.owner(() -> take(request, changes));
  }

  @SuppressWarnings("ReferenceEquality") // the same request, not one like it
  private void take(Request request, List<VerdictChange> changes) {
    if (request == latest) {
      onResult.accept(new Result(request.edit(), Optional.of(changes)));
    }
  }

  /** The parts of a profile that an assessment rests on. */
  private static List<Object> judging(Freelancer f) {
    return List.of(
        f.weights(),
        f.thresholds(),
        f.severities(),
        f.switchedOff(),
        f.limits(),
        f.money(),
        Optional.ofNullable(f.floorRate()),
        f.ownQuestions(),
        f.ownRules());
  }
}
