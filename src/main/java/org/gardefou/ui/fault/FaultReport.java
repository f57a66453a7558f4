package org.gardefou.ui.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gardefou.store.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a fault without telling what she wrote: kinds and lines of code, never
 * messages, for these may hold names.
 *
 * @param code the same for the same fault in the same place, whatever the version’s lines
 * @param lines the kinds of the fault and of its causes, with the lines where they happened
 */
public record FaultReport(String code, List<String> lines) {
  private static final String OURS = "org.gardefou.";
  private static final int MOST_CAUSES = 8;
  private static final int FRAMES = 3;
  private static final int DIGITS = 6;

  public FaultReport {
    lines = List.copyOf(lines);
  }

  /** Of a fault that nobody caught. */
  public static FaultReport of(Throwable fault) {
    List<Throwable> causes = causes(fault);
    List<String> lines = new ArrayList<>();
    String before = "";
    for (Throwable cause : causes) {
      lines.add(before + cause.getClass().getName());
      Arrays.stream(cause.getStackTrace()).map(line -> "  " + line).forEach(lines::add);
      before = "caused by ";
    }
    return new FaultReport(code(causes.getLast()), lines);
  }

  /** Causes may go in a circle. */
  private static List<Throwable> causes(Throwable fault) {
    List<Throwable> causes = new ArrayList<>();
    @Nullable Throwable at = fault;
    while (at != null && causes.size() < MOST_CAUSES) {
      causes.add(at);
      at = at.getCause();
    }
    return causes;
  }

  private static String code(Throwable root) {
    String place =
        Stream.concat(Stream.of(root.getClass().getName()), frames(root.getStackTrace()))
            .reduce("", (all, line) -> all + line + "\n");
    return "GF-"
        + ContentHash.of(place.getBytes(UTF_8)).hex().substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }

  /** Our topmost methods; lines move with every edit and are left out. */
  private static Stream<String> frames(StackTraceElement[] trace) {
    List<String> ours =
        Arrays.stream(trace)
            .filter(line -> line.getClassName().startsWith(OURS))
            .map(line -> line.getClassName() + "." + line.getMethodName())
            .limit(FRAMES)
            .toList();
    return ours.isEmpty()
        ? Arrays.stream(trace)
            .limit(1)
            .map(line -> line.getClassName() + "." + line.getMethodName())
        : ours.stream();
  }

  /** All of it, to be passed on; {@code runtime} says what it ran on. */
  public String details(String runtime) {
    return Stream.concat(Stream.of(code, runtime), lines.stream())
        .reduce("", (all, line) -> all + line + "\n");
  }
}
