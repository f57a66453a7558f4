package org.gardefou.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a profile, one of which is about to change. */
final class FreelancerDraft {
  final int format;
  @Nullable String name;
  @Nullable BigDecimal floorRate;
  RoleSheet role;
  Limits limits;
  MoneyProfile money;
  Map<String, BigDecimal> weights;
  Map<String, BigDecimal> thresholds;
  Map<String, String> severities;
  Set<String> switchedOff;
  Map<String, LocalDate> acknowledged;
  List<Map<String, Object>> ownQuestions;
  List<Map<String, Object>> ownRules;
  List<OwnBlock> ownBlocks;
  Map<String, Map<String, String>> houseRules;
  @Nullable String catalogue;
  Map<String, String> settings;
  final Map<String, Object> extra;

  FreelancerDraft(Freelancer f) {
    format = f.format();
    name = f.name();
    floorRate = f.floorRate();
    role = f.role();
    limits = f.limits();
    money = f.money();
    weights = f.weights();
    thresholds = f.thresholds();
    severities = f.severities();
    switchedOff = f.switchedOff();
    acknowledged = f.acknowledged();
    ownQuestions = f.ownQuestions();
    ownRules = f.ownRules();
    ownBlocks = f.ownBlocks();
    houseRules = f.houseRules();
    catalogue = f.catalogue();
    settings = f.settings();
    extra = f.extra();
  }

  Freelancer done() {
    return new Freelancer(
        format,
        name,
        floorRate,
        role,
        limits,
        money,
        weights,
        thresholds,
        severities,
        switchedOff,
        acknowledged,
        ownQuestions,
        ownRules,
        ownBlocks,
        houseRules,
        catalogue,
        settings,
        extra);
  }
}
