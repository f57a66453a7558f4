package org.gardefou.ui.rules;

/** What an editor tells the pane in which it is. */
interface EditorHost<D> {
  /** The draft is another; it is kept, whatever she does next. */
  void changed(D draft);

  /** The draft is good and goes into her profile. */
  void save(D draft);
}
