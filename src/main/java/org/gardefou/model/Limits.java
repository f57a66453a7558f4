package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Her own limits, set in calm times (domain.md A.5).
 *
 * @param hoursWeek hours a week over all clients
 * @param daysOffWeek days off a week, 0-7
 * @param replyUntil hour of the day, 0-24, after which she does not reply
 * @param clientShare share of her income from one client, in percent
 * @param reserveMonths months of reserve that she aims at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Limits(
    @Nullable BigDecimal hoursWeek,
    @Nullable BigDecimal daysOffWeek,
    @Nullable BigDecimal replyUntil,
    @Nullable BigDecimal clientShare,
    @Nullable BigDecimal reserveMonths,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** No limit set yet. */
  public static final Limits NONE = new Limits(null, null, null, null, null, Map.of());

  public Limits {
    extra = Extras.copy(extra);
  }
}
