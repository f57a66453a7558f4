package org.gardefou.store;

import org.gardefou.model.Text;

/**
 * Something wrong in a document.
 *
 * @param path where, such as {@code $.answers['scope.revisions']}
 * @param line from 1; 0 where the document was not read from a file
 * @param column from 1, in characters; 0 as for the line
 */
public record Problem(Text message, String path, int line, int column) {
  /** Of a file that cannot be read. */
  public static Problem of(BadFileException e) {
    return new Problem(e.reason(), e.jsonPath(), e.line(), e.column());
  }

  static Problem at(JsonPath path, Placed.Place place, Text message) {
    return new Problem(message, path.toString(), place.line(), place.column());
  }
}
