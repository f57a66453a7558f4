package org.gardefou.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a window can be shown here. JavaFX on Linux needs an X display and GTK 3; asking
 * beforehand is the only way to answer with a sentence, since a toolkit that failed to start cannot
 * be started again in another mode.
 *
 * @param system name of the operating system
 * @param environment variables of the process
 * @param sockets folder in which local X displays listen
 * @param headless whether JavaFX was told to draw in memory only
 */
record Display(String system, Map<String, String> environment, Path sockets, boolean headless) {
  /** Why no window can be shown. */
  enum Lack {
    /** There is no display, or it does not listen. */
    DISPLAY,
    /** The GTK 3 library is missing. */
    GTK
  }

  private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
  private static final String GTK = "libgtk-3.so.0";

  /** Of this process. */
  static Display ofThisProcess() {
    return new Display(
        System.getProperty("os.name"),
        System.getenv(),
        Path.of("/tmp/.X11-unix"),
        "Headless".equals(System.getProperty("glass.platform")));
  }

  /** What is missing for a window; other systems than Linux always have one. */
  Optional<Lack> lack() {
    if (headless) {
      return Optional.of(Lack.DISPLAY);
    }
    if (!system.startsWith("Linux")) {
      return Optional.empty();
    }
    if (!listens(environment.getOrDefault("DISPLAY", ""))) {
      return Optional.of(Lack.DISPLAY);
    }
    return loads(GTK) ? Optional.empty() : Optional.of(Lack.GTK);
  }

  /** A display on another machine is taken at its word. */
  private boolean listens(String display) {
    Matcher local = LOCAL.matcher(display);
    return local.matches()
        ? Files.exists(sockets.resolve("X" + local.group(1)))
        : !display.isEmpty();
  }

  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena).find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
