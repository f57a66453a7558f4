package org.gardefou.ui.shell;

import java.time.ZoneId;
import org.gardefou.desk.Desk;

/** What the frame of the window needs of the desk. */
public interface ShellActions {
  /** Takes back the last edit. */
  void undo();

  /** Brings back the edit that was taken back last. */
  void redo();

  /** Saves now what waits, or what failed before. */
  void save();

  /** Where she lives by the clock. */
  ZoneId zone();

  /** The real ones. */
  static ShellActions of(Desk desk, ZoneId zone) {
    return new ShellActions() {
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
      public ZoneId zone() {
        return zone;
      }
    };
  }
}
