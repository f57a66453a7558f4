package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What an assessment said on a day, kept as it was, whatever the catalogue says later.
 *
 * @param verdict id of the verdict, as in {@link Decision#advised}
 * @param settled whether no open answer could change it
 * @param risk the total, 0-100
 * @param criteria risk of each criterion, 0-100, by its id
 * @param rules severity of each rule that fired, by its id, after agreed clauses
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Snapshot(
    @Required String verdict,
    boolean settled,
    @Required Range risk,
    @NoNulls Map<String, Range> criteria,
    @NoNulls Map<String, String> rules,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public Snapshot {
    criteria = Extras.sorted(criteria);
    rules = Extras.sorted(rules);
    extra = Extras.copy(extra);
  }

  /**
   * A risk interval.
   *
   * @param low what is established, 0-100
   * @param high what open answers may still add up to, 0-100
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Range(
      @Required BigDecimal low,
      @Required BigDecimal high,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

    public Range {
      extra = Extras.copy(extra);
    }

    /** An interval as this version knows it. */
    public static Range of(BigDecimal low, BigDecimal high) {
      return new Range(low, high, Map.of());
    }
  }
}
