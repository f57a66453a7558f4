package org.gardefou.ui.rules;

import java.util.function.UnaryOperator;

/** The draft in an editor, as its parts see it. */
interface DraftEdits<D> {
  /** The draft as it is now. */
  D draft();

  /** Changes it; all parts show it then. */
  void change(UnaryOperator<D> edit);
}
