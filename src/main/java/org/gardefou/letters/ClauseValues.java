package org.gardefou.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Clause;
import org.gardefou.engine.Flag;
import org.gardefou.model.Agreement;
import org.gardefou.model.Language;
import org.gardefou.text.VisibleText;

/** Values from clauses: her own figures where she wrote some, else those of the catalogue. */
record ClauseValues(LetterBook book, LetterContext context, Language language) {
  /** As many conditions as a letter carries (domain.md E.1). */
  private static final int MOST = 3;

  /** The clauses to put forward in short, with their figures: those she chose, or flags ask for. */
  List<String> conditions() {
    return wanted().stream().flatMap(id -> phrase(id).stream()).limit(MOST).toList();
  }

  private Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>(chosen());
    if (wanted.isEmpty()) {
      wanted.addAll(asked());
    }
    return wanted;
  }

  private List<String> chosen() {
    return context.mission().agreements().stream()
        .filter(a -> open(a.state()))
        .map(Agreement::clause)
        .toList();
  }

  private static boolean open(Agreement.State state) {
    return state == Agreement.State.TO_PROPOSE || state == Agreement.State.PROPOSED;
  }

  /** One clause for each flag first, the gravest flags before the others. */
  private List<String> asked() {
    List<Flag> flags = LetterFlags.fired(context);
    Stream<String> first = flags.stream().flatMap(f -> f.rule().clauses().stream().limit(1));
    Stream<String> rest = flags.stream().flatMap(f -> f.rule().clauses().stream().skip(1));
    return Stream.concat(first, rest)
        .filter(id -> context.mission().agreement(id).isEmpty())
        .toList();
  }

  private Optional<String> phrase(String id) {
    Map<String, String> figures =
        context.mission().agreement(id).map(Agreement::slots).orElse(Map.of());
    return Optional.ofNullable(context.catalogue().clauses().get(id))
        .flatMap(clause -> ClauseWords.brief(book.phrases(), clause, figures, language));
  }

  /** What stands in the slot of a clause: hers, or the catalogue's where that is wanted. */
  Optional<String> value(String id, String slot, boolean standard) {
    Optional<String> own =
        context.mission().agreement(id).flatMap(a -> Optional.ofNullable(a.slots().get(slot)));
    return own.map(text -> VisibleText.of(text).strip())
        .or(() -> standard ? standard(id, slot) : Optional.empty());
  }

  private Optional<String> standard(String id, String slot) {
    Clause clause = context.catalogue().clauses().get(id);
    return clause == null
        ? Optional.empty()
        : clause.slots().stream()
            .filter(s -> s.id().equals(slot))
            .map(s -> s.standard().in(language))
            .findFirst();
  }
}
