package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that she practised an answer (domain.md E.1).
 *
 * @param objection id of the objection, such as {@code five_minutes}
 * @param answer what she typed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rehearsal(
    @Required String objection,
    @Required LocalDate date,
    @Nullable String answer,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public Rehearsal {
    extra = Extras.copy(extra);
  }

  /** An answer practised on that day. */
  public static Rehearsal of(String objection, LocalDate date, @Nullable String answer) {
    return new Rehearsal(objection, date, answer, Map.of());
  }
}
