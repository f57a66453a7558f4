package org.gardefou.summary;

import java.util.List;
import org.gardefou.engine.money.Input;

/**
 * One part of what is said about money.
 *
 * @param id for machines
 * @param headline the figure that matters most, in words; more than one where they belong together
 * @param lines what it is made of
 * @param notes its assumptions, named as such
 * @param open what is not known
 */
public record MoneyBlock(
    String id,
    String title,
    List<String> headline,
    List<Line> lines,
    List<String> notes,
    List<Input> open) {
  public MoneyBlock {
    headline = List.copyOf(headline);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    open = List.copyOf(open);
  }

  /** A figure under its name. */
  public record Line(String label, String value) {}
}
