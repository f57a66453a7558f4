package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Her own profile: an overlay over the built-in catalogue, which is never edited (design.md 3.2),
 * and her settings.
 *
 * @param name how she signs; shown at the head of a summary
 * @param floorRate the hourly rate below which she pays to work, in her currency (domain.md D.3)
 * @param weights weight of a criterion by its id, instead of the catalogue's
 * @param thresholds limits of the verdict by name ({@code conditions}, {@code decline}, {@code
 *     reds}), instead of the catalogue's
 * @param switchedOff ids of rules that she switched off; the grave families stay on
 * @param ownRules rules of her own, in the catalogue's format, checked when they are read
 * @param settings language, theme and the like, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Freelancer(
    int format,
    @Nullable String name,
    @Nullable BigDecimal floorRate,
    @NoNulls Map<String, BigDecimal> weights,
    @NoNulls Map<String, BigDecimal> thresholds,
    @NoNulls Set<String> switchedOff,
    List<Map<String, Object>> ownRules,
    @NoNulls Map<String, String> settings,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** The file format that this version reads and writes. */
  public static final int FORMAT = 1;

  public Freelancer {
    weights = Extras.sorted(weights);
    thresholds = Extras.sorted(thresholds);
    switchedOff = Extras.sorted(switchedOff);
    ownRules = ownRules == null ? List.of() : List.copyOf(ownRules);
    settings = Extras.sorted(settings);
    extra = Extras.copy(extra);
  }

  /** A profile in which nothing was changed yet. */
  public static Freelancer create() {
    return new Freelancer(
        FORMAT, null, null, Map.of(), Map.of(), Set.of(), List.of(), Map.of(), Map.of());
  }

  /** With another name. */
  public Freelancer withName(@Nullable String newName) {
    return new Freelancer(
        format, newName, floorRate, weights, thresholds, switchedOff, ownRules, settings, extra);
  }

  /** With one setting changed. */
  public Freelancer withSetting(String key, String value) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.put(key, value);
    return new Freelancer(
        format, name, floorRate, weights, thresholds, switchedOff, ownRules, all, extra);
  }

  /** With these weights instead. */
  public Freelancer withWeights(Map<String, BigDecimal> newWeights) {
    return new Freelancer(
        format, name, floorRate, newWeights, thresholds, switchedOff, ownRules, settings, extra);
  }
}
