package org.gardefou.ui.fault;

import java.nio.file.Path;
import org.gardefou.desk.SaveState;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** Where her work is, in a sentence. */
public final class SafePlace {
  private SafePlace() {}

  /** By the state of saving. */
  public static Text of(SaveState save, Path folder) {
    return switch (save) {
      case SaveState.Saved saved -> Bilingual.text("fault.safe.saved", folder);
      case SaveState.Pending pending -> Bilingual.text("fault.safe.pending", folder);
      case SaveState.Asking asking -> Bilingual.text("fault.safe.asking", folder);
      case SaveState.Failed failed -> Bilingual.text("fault.safe.failed", failed.reason(), folder);
    };
  }
}
