package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.LawEntry;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.money.LateRate;

/**
 * The yearly rate of late interest that the law of the client's country names where none was agreed
 * (domain.md D.8). It rests on a reference rate that changes every half-year, so it is only a
 * proposal until she confirms it by her own figure.
 *
 * @param percent the reference rate and the points on top
 * @param entry where it is written, and the day on which it was last looked at
 */
public record LawRate(BigDecimal percent, LawEntry entry) {
  private static final String TOPIC = "late_interest";
  private static final String REFERENCE = "ecb_rate_percent";
  private static final String POINTS = "margin_points";

  /** The rate for the client of a mission; none where the law pack names no reference rate. */
  static Optional<LawRate> of(LawBook law, Client client, Mission mission) {
    List<LawEntry> entries =
        law.pack(mission).map(pack -> law.on(pack, TOPIC, client.kind())).orElse(List.of());
    return entries.stream()
        .filter(entry -> entry.figures().keySet().containsAll(List.of(REFERENCE, POINTS)))
        .findFirst()
        .map(LawRate::of);
  }

  private static LawRate of(LawEntry entry) {
    Map<String, BigDecimal> figures = entry.figures();
    BigDecimal reference = figures.getOrDefault(REFERENCE, BigDecimal.ZERO);
    BigDecimal points = figures.getOrDefault(POINTS, BigDecimal.ZERO);
    return new LawRate(LateRate.statutory(reference, points), entry);
  }
}
