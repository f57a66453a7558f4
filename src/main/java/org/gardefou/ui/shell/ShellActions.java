package org.gardefou.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Findings;
import org.gardefou.desk.JobBoard;
import org.gardefou.desk.Observable;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** What the frame of the window needs of the desk. */
public interface ShellActions {
  /** Everything is read when this returns. */
  default void whole() {}

  /** Takes back the last edit. */
  void undo();

  /** Brings back the edit that was taken back last. */
  void redo();

  /** Saves now what waits, or what failed before. */
  void save();

  /** Where she lives by the clock. */
  ZoneId zone();

  /** What in her files asks for her. */
  Observable<Findings> findings();

  /** The work that she waits for. */
  default Observable<Optional<JobBoard.Shown>> jobs() {
    return new Observable<>(Optional.empty());
  }

  /** Saves everything under a name that she chooses. */
  void saveElsewhere();

  /** Changes her profile; {@code label} names the edit for undo. */
  void change(Text label, UnaryOperator<Freelancer> edit);

  /** The real ones. */
  static ShellActions of(Desk desk, ZoneId zone, Runnable saveElsewhere) {
    return new ShellActions() {
      @Override
      public void whole() {
        desk.whole();
      }

      @Override
      public void undo() {
        desk.undo();
      }

      @Override
      public void redo() {
        desk.redo();
      }

      @Override
      public void save() {
        desk.save();
      }

      @Override
      public Observable<Findings> findings() {
        return desk.findings();
      }

      @Override
      public Observable<Optional<JobBoard.Shown>> jobs() {
        return desk.jobs();
      }

      @Override
      public void saveElsewhere() {
        saveElsewhere.run();
      }

      @Override
      public void change(Text label, UnaryOperator<Freelancer> edit) {
        desk.editFreelancer(label, edit);
      }

      @Override
      public ZoneId zone() {
        return zone;
      }
    };
  }
}
