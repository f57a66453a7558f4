package org.gardefou.ui.theme;

import org.gardefou.desk.Observable;

/** What the system prefers. Behind an interface, because a system without a display has no say. */
@FunctionalInterface
public interface SystemTheme {
  /** Whether the system prefers dark windows now. */
  Observable<Boolean> dark();

  /** A system that always prefers light windows. */
  static SystemTheme light() {
    Observable<Boolean> never = new Observable<>(false);
    return () -> never;
  }
}
