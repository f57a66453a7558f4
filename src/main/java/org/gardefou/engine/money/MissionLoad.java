package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.gardefou.model.Mission;

/**
 * What a mission asks of her time and what it would pay, as far as her answers say.
 *
 * @param hours of work in all, as quoted
 * @param weeks how long it lasts
 * @param meetings hours of meetings and calls a week
 * @param travel hours of travel a week
 * @param price for all of it
 */
public record MissionLoad(
    Optional<BigDecimal> hours,
    Optional<BigDecimal> weeks,
    Optional<BigDecimal> meetings,
    Optional<BigDecimal> travel,
    Optional<BigDecimal> price) {

  /** What the answers of a mission say. */
  public static MissionLoad of(Mission mission) {
    MissionFacts facts = new MissionFacts(mission.answers());
    return new MissionLoad(
        facts.number(MissionFacts.HOURS_QUOTED).filter(MissionLoad::positive),
        facts.number(MissionFacts.WEEKS).filter(MissionLoad::positive),
        facts.number(MissionFacts.MEETINGS_A_WEEK),
        facts.number(MissionFacts.TRAVEL_A_WEEK),
        facts.number(MissionFacts.PRICE).filter(MissionLoad::positive));
  }

  private static boolean positive(BigDecimal number) {
    return number.signum() > 0;
  }

  /**
   * Hours in a usual week: those quoted, spread over its weeks, with meetings and travel. Nothing
   * unless hours and weeks are known.
   */
  public Optional<BigDecimal> hoursWeek() {
    return hours.flatMap(
        all ->
            weeks.map(
                w -> all.divide(w, MathContext.DECIMAL64).add(known(meetings)).add(known(travel))));
  }

  private static BigDecimal known(Optional<BigDecimal> number) {
    return number.orElse(BigDecimal.ZERO);
  }
}
