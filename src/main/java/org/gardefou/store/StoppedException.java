package org.gardefou.store;

import java.io.IOException;

/** She called the work off before anything was written. */
final class StoppedException extends IOException {
  private static final long serialVersionUID = 1;

  static void unless(boolean goesOn) throws StoppedException {
    if (!goesOn) {
      throw new StoppedException();
    }
  }
}
