package org.gardefou.ui.settings;

/** Versions of the program and of what it runs on. */
public record About(String program, String java, String javafx) {
  /** What runs now; {@code program} is the version of the program. */
  public static About running(String program) {
    return new About(
        program, Runtime.version().toString(), System.getProperty("javafx.runtime.version", "?"));
  }
}
