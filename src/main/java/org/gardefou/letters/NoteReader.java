package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gardefou.model.Language;

/**
 * Reads a note about a client as the client may read it one day (domain.md F). Both languages are
 * looked at, whichever the window speaks.
 */
public record NoteReader(WordLists lists) {

  /** What deserves a second look in a note: at most one word of each kind. */
  public List<NoteRemark> read(String note) {
    return Stream.of(
            remark(NoteRemark.Kind.JUDGING, lists.judging(), note),
            remark(NoteRemark.Kind.SPECIAL, lists.special(), note))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<NoteRemark> remark(
      NoteRemark.Kind kind, Map<Language, Pattern> list, String note) {
    return Stream.of(Language.FR, Language.EN)
        .flatMap(language -> WordLists.first(list, language, note).stream())
        .findFirst()
        .map(word -> new NoteRemark(kind, word));
  }
}
