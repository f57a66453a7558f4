package org.gardefou.ui.flags;

import javafx.scene.Node;
import org.gardefou.engine.Verdict;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.VerdictChip;

/** The shapes of this tab. */
final class Icons {
  private Icons() {}

  /** The shape of a verdict at the head of the report; a no is filled. */
  static Node large(Verdict verdict) {
    Icon icon = verdict == Verdict.DECLINE ? Icon.STOP : VerdictChip.icon(verdict);
    return icon.node(40);
  }

  /** A tick, for nothing grave. */
  static Node calm() {
    return Mark.GOOD.shape(16);
  }
}
