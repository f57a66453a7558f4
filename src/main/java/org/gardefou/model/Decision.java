package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Her own decision; the program only advises (design.md 2).
 *
 * @param advised the verdict that the program showed on that day, by its id
 * @param reasons ids of the rules that she counts among her reasons
 * @param words her reasons in her own words
 * @param protects what she protects by it, in her own words
 * @param overrideReason why she decides against the advice; present exactly when she does
 * @param assessment what the program said on that day
 * @param review the day on which she looks at it again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(
    @Required Choice choice,
    @Required LocalDate date,
    @Nullable String advised,
    @NoNulls List<String> reasons,
    @Nullable String words,
    @Nullable String protects,
    @Nullable String overrideReason,
    @Nullable LocalDate review,
    @Nullable Snapshot assessment,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Accept (continue), accept with conditions (reset), postpone (clarify), decline (leave). */
  public enum Choice {
    ACCEPT,
    CONDITIONS,
    POSTPONE,
    DECLINE
  }

  public Decision {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    extra = Extras.copy(extra);
  }
}
