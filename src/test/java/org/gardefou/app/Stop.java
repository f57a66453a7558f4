package org.gardefou.app;

import java.util.function.Consumer;

/**
 * A screen in a state that is worth a picture.
 *
 * @param name of the picture, stable: documents link to it
 * @param begin what is there at the start
 * @param steps what is done before the picture is taken
 */
record Stop(String name, Beginning begin, Consumer<Visit> steps) {
  /** What the window is opened over. */
  enum Beginning {
    /** Nothing yet. */
    NOTHING,
    /** The samples of the program. */
    SAMPLES,
    /** Missions that were looked back on, and some that run. */
    PAST,
    /** Files on the disk, some of which ask for her. */
    FILES,
    /** The samples, in a folder that takes no file. */
    UNWRITABLE,
    /** Nothing yet, while other folders hold clients. */
    ELSEWHERE,
    /** A folder under a passphrase. */
    LOCKED,
    /** A fault was told while the program ran. */
    FAULT,
    /** The program could not open its window. */
    FAILED_START
  }

  static Stop of(String name, Consumer<Visit> steps) {
    return new Stop(name, Beginning.SAMPLES, steps);
  }

  static Stop of(String name, Beginning begin, Consumer<Visit> steps) {
    return new Stop(name, begin, steps);
  }
}
