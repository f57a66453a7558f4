package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Her own profile: an overlay over the built-in catalogue, which is never edited (design.md 3.2),
 * and her settings.
 *
 * @param name how she signs; shown at the head of a summary
 * @param floorRate the hourly rate below which she pays to work, in her currency (domain.md D.3)
 * @param role what belongs to her trade and what does not
 * @param limits her own limits of time and dependency
 * @param money her figures, from which floor rate, dependency and runway are worked out
 * @param weights weight of a criterion by its id, instead of the catalogue's
 * @param thresholds limits of the verdict by name ({@code conditions}, {@code decline}, {@code
 *     reds}), instead of the catalogue's
 * @param severities severity of a rule by its id ({@code info}, {@code caution}, {@code red},
 *     {@code dealbreaker}), instead of its highest tier
 * @param switchedOff ids of rules that she switched off; the grave families stay on
 * @param acknowledged rules of a grave family that she has taken note of, and the day; they count
 *     all the same
 * @param ownQuestions questions of her own, in the catalogue's format, checked when they are read
 * @param ownRules rules of her own, in the catalogue's format, checked when they are read
 * @param ownBlocks her own versions of blocks of letters
 * @param houseRules clauses on her page of rules, with her own figures for their slots
 * @param catalogue version of the catalogue that she has last been told about
 * @param settings language, theme and the like, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Freelancer(
    int format,
    @Nullable String name,
    @Nullable BigDecimal floorRate,
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Blank.class) RoleSheet role,
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Blank.class) Limits limits,
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Blank.class) MoneyProfile money,
    @NoNulls Map<String, BigDecimal> weights,
    @NoNulls Map<String, BigDecimal> thresholds,
    @NoNulls Map<String, String> severities,
    @NoNulls Set<String> switchedOff,
    @NoNulls Map<String, LocalDate> acknowledged,
    List<Map<String, Object>> ownQuestions,
    List<Map<String, Object>> ownRules,
    @NoNulls List<OwnBlock> ownBlocks,
    @NoNulls Map<String, Map<String, String>> houseRules,
    @Nullable String catalogue,
    @NoNulls Map<String, String> settings,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** The file format that this version reads and writes. */
  public static final int FORMAT = 1;

  public Freelancer {
    role = role == null ? RoleSheet.EMPTY : role;
    limits = limits == null ? Limits.NONE : limits;
    money = money == null ? MoneyProfile.EMPTY : money;
    weights = Extras.sorted(weights);
    thresholds = Extras.sorted(thresholds);
    severities = Extras.sorted(severities);
    switchedOff = Extras.sorted(switchedOff);
    acknowledged = Extras.sorted(acknowledged);
    ownQuestions = ownQuestions == null ? List.of() : List.copyOf(ownQuestions);
    ownRules = ownRules == null ? List.of() : List.copyOf(ownRules);
    ownBlocks = ownBlocks == null ? List.of() : List.copyOf(ownBlocks);
    houseRules = Extras.sorted(houseRules);
    settings = Extras.sorted(settings);
    extra = Extras.copy(extra);
  }

  /** A profile in which nothing was changed yet. */
  public static Freelancer create() {
    return new Freelancer(
        FORMAT,
        null,
        null,
        RoleSheet.EMPTY,
        Limits.NONE,
        MoneyProfile.EMPTY,
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        null,
        Map.of(),
        Map.of());
  }

  private Freelancer with(Consumer<FreelancerDraft> change) {
    FreelancerDraft draft = new FreelancerDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** With another name. */
  public Freelancer withName(@Nullable String newName) {
    return with(d -> d.name = newName);
  }

  /** With another floor rate, or none. */
  public Freelancer withFloorRate(@Nullable BigDecimal newRate) {
    return with(d -> d.floorRate = newRate);
  }

  /** With another role sheet. */
  public Freelancer withRole(RoleSheet newRole) {
    return with(d -> d.role = newRole);
  }

  /** With other limits. */
  public Freelancer withLimits(Limits newLimits) {
    return with(d -> d.limits = newLimits);
  }

  /** With other figures about money. */
  public Freelancer withMoney(MoneyProfile newMoney) {
    return with(d -> d.money = newMoney);
  }

  /** With these weights instead. */
  public Freelancer withWeights(Map<String, BigDecimal> newWeights) {
    return with(d -> d.weights = newWeights);
  }

  /** With these thresholds instead. */
  public Freelancer withThresholds(Map<String, BigDecimal> newThresholds) {
    return with(d -> d.thresholds = newThresholds);
  }

  /** With these severities of rules instead. */
  public Freelancer withSeverities(Map<String, String> newSeverities) {
    return with(d -> d.severities = newSeverities);
  }

  /** With these rules switched off. */
  public Freelancer withSwitchedOff(Set<String> newSwitchedOff) {
    return with(d -> d.switchedOff = newSwitchedOff);
  }

  /** With these rules acknowledged. */
  public Freelancer withAcknowledged(Map<String, LocalDate> newAcknowledged) {
    return with(d -> d.acknowledged = newAcknowledged);
  }

  /** With these questions of her own. */
  public Freelancer withOwnQuestions(List<Map<String, Object>> newQuestions) {
    return with(d -> d.ownQuestions = newQuestions);
  }

  /** With these rules of her own. */
  public Freelancer withOwnRules(List<Map<String, Object>> newRules) {
    return with(d -> d.ownRules = newRules);
  }

  /** With her own version of a block, in the place of an earlier one. */
  public Freelancer withOwnBlock(OwnBlock own) {
    List<OwnBlock> all = new ArrayList<>(ownBlocks);
    all.removeIf(own::replaces);
    all.add(own);
    return with(d -> d.ownBlocks = all);
  }

  /** With the built-in text again where her own version stood. */
  public Freelancer withoutOwnBlock(OwnBlock own) {
    List<OwnBlock> rest = ownBlocks.stream().filter(other -> !own.replaces(other)).toList();
    return with(d -> d.ownBlocks = rest);
  }

  /** With these clauses and figures on her page of rules. */
  public Freelancer withHouseRules(Map<String, Map<String, String>> newRules) {
    return with(d -> d.houseRules = newRules);
  }

  /** Told about the catalogue of this version. */
  public Freelancer withCatalogue(@Nullable String version) {
    return with(d -> d.catalogue = version);
  }

  /** Without what no assessment reads: her name, her settings, her words. */
  public Freelancer bare() {
    return with(
        d -> {
          d.name = null;
          d.settings = Map.of();
          d.ownBlocks = List.of();
          d.houseRules = Map.of();
          d.catalogue = null;
        });
  }

  /** With one setting changed. */
  public Freelancer withSetting(String key, String value) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.put(key, value);
    return with(d -> d.settings = all);
  }
}
