package org.gardefou.store;

import org.gardefou.model.Text;
import org.gardefou.store.BadFileException.Kind;
import org.gardefou.text.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Turns what a parser says into what a person can act on. */
final class BadFiles {
  private BadFiles() {}

  /** Why a text is not JSON. */
  static BadFileException syntax(JacksonException failure, String text) {
    Placed.Place place = place(failure.getLocation());
    if (failure instanceof StreamConstraintsException) {
      return at(Kind.TOO_LARGE, "store.bad.limit", place);
    }
    if (failure instanceof UnexpectedEndOfInputException || isAtEnd(failure, text)) {
      return truncated(Utf8.end(text));
    }
    return notJson(isDuplicate(failure) ? "store.bad.duplicate" : "store.bad.json", place);
  }

  /** Nothing but the beginning of a word or number follows the place of the failure. */
  private static boolean isAtEnd(JacksonException failure, String text) {
    TokenStreamLocation location = failure.getLocation();
    return !(failure instanceof PlacedReader.MoreThanOneValueException)
        && location != null
        && location.getCharOffset() >= 0
        && text.chars().skip(location.getCharOffset()).allMatch(BadFiles::isOfWord);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+';
  }

  private static boolean isDuplicate(JacksonException failure) {
    return failure.getOriginalMessage().startsWith("Duplicate");
  }

  private static Placed.Place place(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Placed.Place.NONE
        : new Placed.Place(location.getLineNr(), location.getColumnNr());
  }

  static BadFileException truncated(Placed.Place place) {
    return at(Kind.TRUNCATED, "store.bad.truncated", place);
  }

  static BadFileException notJson(String key, Placed.Place place) {
    return at(Kind.NOT_JSON, key, place);
  }

  private static BadFileException at(Kind kind, String key, Placed.Place place) {
    return new BadFileException(
        kind, Bilingual.text(key, place.line(), place.column()), place, JsonPath.ROOT);
  }

  static BadFileException wrongType(JsonPath path, Placed.Place place) {
    return inside(Kind.WRONG_TYPE, "store.bad.type", path, place);
  }

  static BadFileException missing(JsonPath path, Placed.Place place) {
    return inside(Kind.MISSING, "store.bad.missing", path, place);
  }

  static BadFileException noFormat(Placed.Place place) {
    return inside(Kind.NO_FORMAT, "store.bad.format", JsonPath.ROOT.with("format"), place);
  }

  private static BadFileException inside(Kind kind, String key, JsonPath path, Placed.Place place) {
    Text reason = Bilingual.text(key, path.toString(), place.line(), place.column());
    return new BadFileException(kind, reason, place, path);
  }

  static BadFileException newer(int format) {
    return new BadFileException(
        Kind.NEWER_FORMAT,
        Bilingual.text("store.bad.newer", format),
        Placed.Place.NONE,
        JsonPath.ROOT.with("format"));
  }
}
