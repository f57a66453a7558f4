package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a country says on one topic. Information, no legal advice.
 *
 * @param topic id of its topic; several entries of a pack may stand under one
 * @param kinds for which clients it holds
 * @param cite where it is written
 * @param figures the figures in it by name; the name ends with the unit, such as {@code
 *     max_net_days}, {@code amount_eur}, {@code margin_points}
 * @param validOn the day on which it was last looked at
 * @param pending what was about to change on that day, null when nothing was known
 * @param mark {@code K} not verified, null when it was
 */
public record LawEntry(
    String id,
    String topic,
    Set<ClientKind> kinds,
    Text cite,
    Text text,
    Map<String, BigDecimal> figures,
    LocalDate validOn,
    @Nullable Text pending,
    @Nullable String mark) {
  public LawEntry {
    kinds = Set.copyOf(kinds);
    figures = Map.copyOf(figures);
  }
}
