package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.gardefou.money.FloorRate;
import org.gardefou.money.Money;
import org.gardefou.money.Result;
import org.gardefou.money.Runway;
import org.jspecify.annotations.Nullable;

/**
 * The facts that her figures and the other answers decide, unless she answers them herself. A fact
 * is decided only once all that it rests on is known: further answers cannot change it.
 */
public final class OwnFigures {
  /** More months than that are not told apart. */
  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(120);

  private static final int DIGITS = 2;

  private final OwnMoney own;
  private final Map<String, BigDecimal> ofProfile = new HashMap<>();

  /** What her profile alone decides is worked out once. */
  public OwnFigures(Freelancer freelancer) {
    own = OwnMoney.of(freelancer.money());
    floor(freelancer.floorRate()).ifPresent(rate -> ofProfile.put(MissionFacts.FLOOR_RATE, rate));
    own.means()
        .map(means -> months(means.runway()))
        .ifPresent(months -> ofProfile.put(MissionFacts.RUNWAY_MONTHS, months));
  }

  private Optional<BigDecimal> floor(@Nullable BigDecimal typed) {
    return typed == null ? workedOutFloor() : Optional.of(typed);
  }

  private Optional<BigDecimal> workedOutFloor() {
    return own.floor().flatMap(Result::toOptional).map(FloorRate::hour).map(OwnFigures::amount);
  }

  /** The facts by their ids, as answers. */
  public Map<String, Answer> answers(Client client, Mission mission) {
    Map<String, Answer> answers = new HashMap<>();
    numbers(client, mission)
        .forEach((fact, number) -> answers.put(fact, Answer.known(Value.of(number))));
    return answers;
  }

  Map<String, BigDecimal> numbers(Client client, Mission mission) {
    Map<String, BigDecimal> all = new HashMap<>(ofProfile);
    MissionFacts facts = new MissionFacts(mission.answers());
    if (facts.number(MissionFacts.PRICE).isPresent() || !own.profile().incomes().isEmpty()) {
      hour(new HourSum(own, mission.phase(), facts).report(), all);
      dependency(new DependencySum(own, client, mission.phase(), facts).report(), all);
    }
    return all;
  }

  private static void hour(HourReport report, Map<String, BigDecimal> all) {
    if (report.complete()) {
      report
          .hour()
          .map(hour -> amount(hour.orZero()))
          .ifPresent(hour -> all.put(MissionFacts.EFFECTIVE_RATE, hour));
    }
  }

  private static void dependency(DependencyReport report, Map<String, BigDecimal> all) {
    if (report.complete()) {
      report
          .clientShare()
          .ifPresent(share -> all.put(MissionFacts.SHARE_PCT, rounded(share.movePointRight(2))));
      report.withMission().ifPresent(spread -> all.put(MissionFacts.HHI, rounded(spread.hhi())));
    }
  }

  /** The facts that the worked-out ones among these rest on. */
  public static Set<String> inputs(Set<String> facts) {
    return facts.contains(MissionFacts.EFFECTIVE_RATE) ? MissionFacts.BEHIND_THE_HOUR : Set.of();
  }

  /** The figures that this fact helps to work out. */
  public static Set<String> from(String fact) {
    Set<String> figures = new HashSet<>();
    if (MissionFacts.BEHIND_THE_HOUR.contains(fact)) {
      figures.add(MissionFacts.EFFECTIVE_RATE);
    }
    if (MissionFacts.BEHIND_THE_SHARE.contains(fact)) {
      figures.addAll(List.of(MissionFacts.SHARE_PCT, MissionFacts.HHI));
    }
    return figures;
  }

  static BigDecimal months(Runway runway) {
    return switch (runway) {
      case Runway.Months(BigDecimal months) -> rounded(months.min(MOST_MONTHS));
      case Runway.NotLimited() -> MOST_MONTHS;
    };
  }

  private static BigDecimal amount(Money money) {
    return money.rounded().amount();
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
