package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;

/**
 * Her answers to the strain check of one day, six items over the four weeks before (domain.md C).
 * Not a diagnosis; private.
 *
 * @param answers 0, 25, 50, 75 or 100 by item; an item that is missing was not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StrainCheck(
    @Required LocalDate date,
    @NoNulls Map<String, Integer> answers,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public StrainCheck {
    answers = Extras.sorted(answers);
    extra = Extras.copy(extra);
  }
}
