package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What she answered to one question. A question without an {@code Answer} was not answered; "I
 * don't know" and "does not apply" are answers of their own (design.md 2).
 *
 * @param value the known value; null unless {@code status} is {@link Status#KNOWN}
 * @param source who or what says so
 * @param note her own words
 * @param date the day on which it was said or seen
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answer(
    @Required Status status,
    @Nullable Value value,
    @Nullable Source source,
    @Nullable String note,
    @Nullable LocalDate date,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** The three kinds of answer. */
  public enum Status {
    KNOWN,
    UNKNOWN,
    NOT_APPLICABLE
  }

  public Answer {
    if ((status == Status.KNOWN) != (value != null)) {
      throw new IllegalArgumentException("an answer has a value exactly when its status is known");
    }
    extra = Extras.copy(extra);
  }

  /** A known answer without source, note or date. */
  public static Answer known(Value value) {
    return new Answer(Status.KNOWN, value, null, null, null, Map.of());
  }

  /** "I don't know". */
  public static Answer unknown() {
    return new Answer(Status.UNKNOWN, null, null, null, null, Map.of());
  }

  /** "Does not apply". */
  public static Answer notApplicable() {
    return new Answer(Status.NOT_APPLICABLE, null, null, null, null, Map.of());
  }

  /** The same circumstances with another status and value. */
  public Answer withValue(Status newStatus, @Nullable Value newValue) {
    return new Answer(newStatus, newValue, source, note, date, extra);
  }

  /** The same answer from another source. */
  public Answer withSource(@Nullable Source newSource) {
    return new Answer(status, value, newSource, note, date, extra);
  }

  /** The same answer with another note. */
  public Answer withNote(@Nullable String newNote) {
    return new Answer(status, value, source, newNote, date, extra);
  }

  /** The same answer, said or seen on another day. */
  public Answer withDate(@Nullable LocalDate newDate) {
    return new Answer(status, value, source, note, newDate, extra);
  }
}
