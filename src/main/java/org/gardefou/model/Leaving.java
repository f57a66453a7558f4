package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far she is in ending a running mission (domain.md E.5).
 *
 * @param done the day on which each step was done, by the id of the step
 * @param noticeDays days of notice, instead of the proposed ones
 * @param noticeOn the day on which the notice goes out, instead of today
 * @param lastDay last day of work, instead of the one that the notice gives
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Leaving(
    @NoNulls Map<String, LocalDate> done,
    @Nullable Integer noticeDays,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate lastDay,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Nothing done or set yet. */
  public static final Leaving NONE = new Leaving(Map.of(), null, null, null, Map.of());

  public Leaving {
    done = Extras.sorted(done);
    extra = Extras.copy(extra);
  }

  /** With a step done on that day. */
  public Leaving withDone(String step, LocalDate day) {
    Map<String, LocalDate> all = new TreeMap<>(done);
    all.put(step, day);
    return new Leaving(all, noticeDays, noticeOn, lastDay, extra);
  }

  /** With a step still to do. */
  public Leaving withoutDone(String step) {
    Map<String, LocalDate> all = new TreeMap<>(done);
    all.remove(step);
    return new Leaving(all, noticeDays, noticeOn, lastDay, extra);
  }

  /** With so many days of notice; null for the proposed ones. */
  public Leaving withNoticeDays(@Nullable Integer days) {
    return new Leaving(done, days, noticeOn, lastDay, extra);
  }

  /** With the notice going out on that day; null for today. */
  public Leaving withNoticeOn(@Nullable LocalDate day) {
    return new Leaving(done, noticeDays, day, lastDay, extra);
  }

  /** With that last day; null for the one that the notice gives. */
  public Leaving withLastDay(@Nullable LocalDate day) {
    return new Leaving(done, noticeDays, noticeOn, day, extra);
  }
}
