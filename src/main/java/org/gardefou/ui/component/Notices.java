package org.gardefou.ui.component;

/** Tells her something without stopping her. */
@FunctionalInterface
public interface Notices {
  /** Shows a notice at the foot of the window until she closes it or the next one comes. */
  void show(Notice notice);
}
