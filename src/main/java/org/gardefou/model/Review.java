package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a mission went, looked at when it was over or had been refused. Scales run from 1 (badly) to
 * 5 (well); null was not answered.
 *
 * @param payment how payment went
 * @param scope how the limits of the work held
 * @param ease how little it strained her
 * @param pride how glad she is of the result
 * @param again whether she would decide the same way again
 * @param words what she keeps from it
 * @param gained for a mission refused: what the no made room for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Review(
    @Required LocalDate date,
    @Nullable Integer payment,
    @Nullable Integer scope,
    @Nullable Integer ease,
    @Nullable Integer pride,
    @Nullable Boolean again,
    @Nullable String words,
    @Nullable String gained,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public Review {
    extra = Extras.copy(extra);
  }
}
