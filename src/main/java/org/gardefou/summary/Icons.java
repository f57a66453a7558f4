package org.gardefou.summary;

import java.util.List;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Verdict;
import org.gardefou.summary.Drawing.Ink;
import org.gardefou.summary.Drawing.Mark;

/** The shapes in front of severity words and verdicts, on a field of 16 by 16. */
final class Icons {
  private static final String OCTAGON =
      "M 5.1 1.5 L 10.9 1.5 L 14.5 5.1 L 14.5 10.9 L 10.9 14.5 L 5.1 14.5 L 1.5 10.9 L 1.5 5.1 Z";
  private static final String DIAMOND = "M 8 1.2 L 14.8 8 L 8 14.8 L 1.2 8 Z";
  private static final String TRIANGLE = "M 8 2 L 14.6 13.8 L 1.4 13.8 Z";
  private static final String CIRCLE =
      "M 14.4 8 C 14.4 11.53 11.53 14.4 8 14.4 C 4.47 14.4 1.6 11.53 1.6 8"
          + " C 1.6 4.47 4.47 1.6 8 1.6 C 11.53 1.6 14.4 4.47 14.4 8 Z";
  private static final String QUESTION =
      "M 6.2 6.6 C 6.2 5.5 7 4.7 8 4.7 C 9 4.7 9.8 5.5 9.8 6.4"
          + " C 9.8 7.9 8 7.9 8 9.3 M 8 11.3 L 8 11.4";
  private static final String ARROWS =
      "M 2 5.2 L 12.5 5.2 M 10 2.5 L 12.8 5.2 L 10 8"
          + " M 14 10.8 L 3.5 10.8 M 6 8.2 L 3.2 10.8 L 6 13.5";

  private Icons() {}

  /** The shape of a severity: octagon, diamond, triangle, circle. */
  static Drawing of(Severity severity) {
    return switch (severity) {
      case DEALBREAKER -> stop();
      case RED ->
          field(
              Drawing.fill(DIAMOND, Ink.RED),
              Drawing.line("M 8 4.8 L 8 8.4 M 8 10.9 L 8 11", Ink.INNER, 1.7));
      case CAUTION -> outlined(TRIANGLE, "M 8 6.4 L 8 9.6 M 8 11.6 L 8 11.7", Ink.CAUTION);
      case INFO -> outlined(CIRCLE, "M 8 7.4 L 8 11.2 M 8 4.9 L 8 5", Ink.INFO);
    };
  }

  /** The shape of a verdict: tick, arrows, dashed question, octagon. */
  static Drawing of(Verdict verdict) {
    return switch (verdict) {
      case DECLINE -> stop();
      case CONDITIONS -> field(Drawing.line(ARROWS, Ink.CAUTION, 1.5));
      case ASK_FIRST -> open();
      case ACCEPT -> tick();
    };
  }

  /** The shape of what is still open. */
  static Drawing open() {
    return field(new Mark(CIRCLE, Ink.OPEN, 1.5, 2.5), Drawing.line(QUESTION, Ink.OPEN, 1.5));
  }

  /** The shape of a good sign. */
  static Drawing tick() {
    return outlined(CIRCLE, "M 5.2 8.2 L 7.2 10.2 L 10.8 6.2", Ink.GREEN);
  }

  private static Drawing stop() {
    return field(Drawing.fill(OCTAGON, Ink.STOP), Drawing.line("M 4.8 8 L 11.2 8", Ink.INNER, 2));
  }

  private static Drawing outlined(String shape, String inside, Ink ink) {
    return field(Drawing.line(shape, ink, 1.5), Drawing.line(inside, ink, 1.5));
  }

  private static Drawing field(Mark... marks) {
    return new Drawing(16, 16, List.of(marks));
  }
}
