package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of a mission: what happened on a day, good or bad (domain.md A.3).
 *
 * @param time the time of day, where it matters
 * @param kind id of the kind in the catalogue, such as {@code late_contact}
 * @param words what happened, in factual words
 * @param hours hours spent
 * @param amount money, in her currency
 * @param days days, such as those that an invoice is overdue
 * @param billed whether a request beyond the agreement was billed; null where it was not said
 * @param who the person concerned
 * @param evidence where it is written: a mail of a date, a link, a file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Incident(
    @Required UUID id,
    @Required LocalDate date,
    @Nullable LocalTime time,
    @Required String kind,
    @Nullable String words,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal amount,
    @Nullable Integer days,
    @Nullable Boolean billed,
    @Nullable String who,
    @Nullable String evidence,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public Incident {
    extra = Extras.copy(extra);
  }

  /** A new entry of a kind on a day, in her words, without further detail. */
  public static Incident of(LocalDate date, String kind, @Nullable String words) {
    return new Incident(
        UUID.randomUUID(), date, null, kind, words, null, null, null, null, null, null, Map.of());
  }
}
