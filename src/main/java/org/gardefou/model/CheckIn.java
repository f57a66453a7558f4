package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One re-assessment of a running mission (domain.md A.3: every 30 days, or after a grave incident).
 *
 * @param open whether she has not finished it yet
 * @param assessment what the program said when she had finished
 * @param confirmed facts of which she said that their answer still holds
 * @param before the answers that she changed, as they stood before, by fact
 * @param words her own remark
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckIn(
    @Required LocalDate date,
    boolean open,
    @Required Snapshot assessment,
    @NoNulls Set<String> confirmed,
    @NoNulls Map<String, Answer> before,
    @Nullable String words,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public CheckIn {
    confirmed = Extras.sorted(confirmed);
    before = Extras.sorted(before);
    extra = Extras.copy(extra);
  }

  /** One that she begins on that day. */
  public static CheckIn begun(LocalDate date, Snapshot assessment) {
    return new CheckIn(date, true, assessment, Set.of(), Map.of(), null, Map.of());
  }

  /** With a fact whose answer still holds, or with that taken back. */
  public CheckIn withConfirmed(String fact, boolean holds) {
    Set<String> all = new TreeSet<>(confirmed);
    if (holds) {
      all.add(fact);
    } else {
      all.remove(fact);
    }
    return new CheckIn(date, open, assessment, all, before, words, extra);
  }

  /** With what stood there before an answer was changed; the first counts. */
  public CheckIn withBefore(String fact, Answer answer) {
    Map<String, Answer> all = new TreeMap<>(before);
    all.putIfAbsent(fact, answer);
    return new CheckIn(date, open, assessment, confirmed, all, words, extra);
  }

  /** With these answers, and no others, as what stood there before. */
  public CheckIn withOnlyBefore(Map<String, Answer> some) {
    return new CheckIn(date, open, assessment, confirmed, some, words, extra);
  }

  /** With another remark. */
  public CheckIn withWords(@Nullable String newWords) {
    return new CheckIn(date, open, assessment, confirmed, before, newWords, extra);
  }

  /** As it stands on that day, with what the program says then. */
  public CheckIn at(LocalDate day, boolean stillOpen, Snapshot said) {
    return new CheckIn(day, stillOpen, said, confirmed, before, words, extra);
  }
}
