package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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

  /** The limits, each under the name of the fact that rules read it by. */
  public enum Kind {
    HOURS_WEEK("limit.hours_week"),
    DAYS_OFF_WEEK("limit.days_off_week"),
    REPLY_UNTIL("limit.reply_until"),
    CLIENT_SHARE("limit.client_share"),
    RESERVE_MONTHS("limit.reserve_months");

    private final String fact;

    Kind(String fact) {
      this.fact = fact;
    }

    /** Id of the fact, such as {@code limit.hours_week}. */
    public String fact() {
      return fact;
    }
  }

  /** No limit set yet. */
  public static final Limits NONE = new Limits(null, null, null, null, null, Map.of());

  public Limits {
    extra = Extras.copy(extra);
  }

  /** One limit, if she set it. */
  public Optional<BigDecimal> of(Kind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case HOURS_WEEK -> hoursWeek;
          case DAYS_OFF_WEEK -> daysOffWeek;
          case REPLY_UNTIL -> replyUntil;
          case CLIENT_SHARE -> clientShare;
          case RESERVE_MONTHS -> reserveMonths;
        });
  }

  /** With one limit changed, or taken away. */
  public Limits with(Kind kind, @Nullable BigDecimal value) {
    return new Limits(
        kind == Kind.HOURS_WEEK ? value : hoursWeek,
        kind == Kind.DAYS_OFF_WEEK ? value : daysOffWeek,
        kind == Kind.REPLY_UNTIL ? value : replyUntil,
        kind == Kind.CLIENT_SHARE ? value : clientShare,
        kind == Kind.RESERVE_MONTHS ? value : reserveMonths,
        extra);
  }
}
