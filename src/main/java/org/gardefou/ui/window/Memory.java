package org.gardefou.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.desk.Tasks;
import org.gardefou.store.window.Frame;
import org.gardefou.store.window.MissionId;
import org.gardefou.store.window.Spot;
import org.gardefou.store.window.Visit;
import org.gardefou.store.window.WindowState;
import org.gardefou.store.window.WindowStateFile;

/** What the window remembers while it is open on one folder. Used from the owner’s thread. */
public final class Memory {
  private final Keeper keeper;
  private final WindowState before;
  private Visit visit;

  /** Keeps changes for the next start. */
  @FunctionalInterface
  private interface Keeper {
    void change(UnaryOperator<WindowState> edit);
  }

  private Memory(WindowState before, Path folder, Keeper keeper) {
    this.keeper = keeper;
    this.before = before;
    this.visit = before.visit(folder);
  }

  /**
   * The memory of this computer.
   *
   * @param before what the file held at the start
   */
  public static Memory of(WindowStateFile file, WindowState before, Path folder, Tasks tasks) {
    return new Memory(before, folder, edit -> tasks.background(() -> file.change(edit)));
  }

  /** Remembers nothing beyond this window, as for pictures. */
  public static Memory none() {
    return new Memory(WindowState.NONE, Path.of(""), edit -> {});
  }

  /** Where the window was when it was closed last. */
  public Optional<Frame> frame() {
    return before.frame();
  }

  /** Where she was in this folder when the window was closed last. */
  public Optional<Spot> last() {
    return before.visit(visit.folder()).last();
  }

  /** The missions that she opened last, the latest first. */
  public List<MissionId> recent() {
    return visit.recent();
  }

  /** She went to a place. */
  public void went(Spot spot) {
    visit = visit.at(spot);
    Visit now = visit;
    keeper.change(state -> state.with(now));
  }

  /** The window was closed at a place. */
  public void left(Spot spot, Optional<Frame> frame) {
    went(spot);
    frame.ifPresent(now -> keeper.change(state -> state.withFrame(now)));
  }
}
