package org.gardefou.desk;

import java.util.List;
import org.gardefou.model.Text;

/** What the keeping of files may do to the open documents. */
interface Edits {
  /** The documents as they are now. */
  Documents now();

  /** Changes documents in one step that can be undone. */
  void perform(Text label, List<? extends Change> changes);

  /** Saves now what waits, or what failed before. */
  void save();

  /** Runs work on the disk, after what was handed in before. */
  void background(Runnable work);

  /** Replaces all documents by what is on the disk; nothing before it can be undone. */
  void reload();
}
