package org.gardefou.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.model.Language;

/**
 * A page for the client as a tree: every word that a reader sees, in reading order.
 *
 * @param title what the page is
 * @param line whom or what it is about
 * @param by who made it
 * @param notes small print at the end
 */
public record Sheet(
    Language language,
    String title,
    String line,
    String by,
    LocalDate date,
    String dateText,
    List<Part> parts,
    List<String> notes) {
  public Sheet {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * A part under a title.
   *
   * @param aside what the part means, in a few words; may be empty
   */
  public record Part(String title, String aside, List<Item> items) {
    public Part {
      items = List.copyOf(items);
    }
  }

  /**
   * One point.
   *
   * @param heading its name; may be empty
   */
  public record Item(String heading, String text) {}

  /** Maker and date in one line. */
  public String byLine() {
    return List.of(by, dateText).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
