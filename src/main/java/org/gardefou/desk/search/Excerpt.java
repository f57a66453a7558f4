package org.gardefou.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gardefou.text.Folded;

/**
 * The words around what was found.
 *
 * @param pieces in their order; together they are the excerpt
 */
public record Excerpt(List<Piece> pieces) {
  private static final int BEFORE = 48;
  private static final int LENGTH = 160;

  /** A piece of the text; {@code found} where it is one of the words looked for. */
  public record Piece(String text, boolean found) {}

  /** From where to where something was found in the original. */
  private record Place(int from, int to) {}

  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /** The excerpt without its marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  static Excerpt of(String original, Query query) {
    String text = original.replace('\n', ' ');
    List<Place> places = places(Folded.of(text), query);
    int first = places.isEmpty() ? 0 : places.getFirst().from();
    int start = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
    int end = wordEnd(text, Math.min(text.length(), start + LENGTH), first);
    return new Excerpt(pieces(text, start, end, places));
  }

  private static int wordStart(String text, int from, int before) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= before ? from : space + 1;
  }

  private static int wordEnd(String text, int to, int after) {
    int space = text.lastIndexOf(' ', to);
    return to == text.length() || space <= after ? to : space;
  }

  private static List<Piece> pieces(String text, int start, int end, List<Place> places) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    add(pieces, start > 0 ? "… " : "", false);
    for (Place place : places) {
      int from = Math.max(at, place.from());
      int to = Math.min(end, place.to());
      if (from < to) {
        add(pieces, text.substring(at, from), false);
        add(pieces, text.substring(from, to), true);
        at = to;
      }
    }
    add(pieces, text.substring(at, end), false);
    add(pieces, end < text.length() ? " …" : "", false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, found));
    }
  }

  /** Every place of every word, from the start of the text. */
  private static List<Place> places(Folded folded, Query query) {
    List<Place> places = new ArrayList<>();
    for (String word : query.words()) {
      int at = folded.text().indexOf(word);
      while (at >= 0) {
        places.add(new Place(folded.origin(at), folded.origin(at + word.length())));
        at = folded.text().indexOf(word, at + word.length());
      }
    }
    places.sort(Comparator.comparing(Place::from).thenComparing(Place::to));
    return places;
  }
}
