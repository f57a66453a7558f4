package org.gardefou.ui.reply;

import org.gardefou.letters.Span;

/** Slots in the pieces of a block. */
final class Slots {
  private Slots() {}

  /** Whether a piece is the given slot, filled or missing. */
  static boolean is(Span span, String slot) {
    return switch (span) {
      case Span.Words words -> false;
      case Span.Filled filled -> filled.slot().equals(slot);
      case Span.Missing missing -> missing.slot().equals(slot);
    };
  }
}
