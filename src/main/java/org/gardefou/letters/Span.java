package org.gardefou.letters;

/** A piece of a block. */
public sealed interface Span {
  /** The piece as it reads. */
  String text();

  /** Words of the letter. */
  record Words(String text) implements Span {}

  /** A slot with its value. */
  record Filled(String slot, String text, SlotSource source) implements Span {}

  /**
   * A slot without a value.
   *
   * @param label what is asked for
   */
  record Missing(String slot, String label) implements Span {
    /** The label in brackets, so that nobody overlooks it. */
    @Override
    public String text() {
      return "[" + label + "]";
    }
  }
}
