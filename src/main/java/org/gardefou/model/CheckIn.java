package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One re-assessment of a running mission (domain.md A.3: every 30 days, or after a grave incident).
 *
 * @param assessment what the program said when she had finished
 * @param words her own remark
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckIn(
    @Required LocalDate date,
    @Required Snapshot assessment,
    @Nullable String words,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public CheckIn {
    extra = Extras.copy(extra);
  }
}
