package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Freelancer;

/**
 * Her own weights, thresholds, severities, switched-off rules, questions and rules laid over the
 * built-in catalogue, which stays as it is (design.md 3.2).
 */
public final class Overlay {
  private static final String FILE = "freelancer.json";

  private final Catalogue base;
  private final Freelancer freelancer;
  private final Problems problems = new Problems();

  private Overlay(Catalogue base, Freelancer freelancer) {
    this.base = base;
    this.freelancer = freelancer;
  }

  /** The catalogue as her profile changes it; what the profile has wrong is left out and told. */
  public static CatalogueLoader.Loaded apply(Catalogue base, Freelancer freelancer) {
    Overlay overlay = new Overlay(base, freelancer);
    Catalogue asked = new OwnQuestions(base, overlay.problems).over(FILE, freelancer);
    Catalogue catalogue =
        asked.with(overlay.thresholds(), overlay.criteria(), overlay.rules(asked));
    return new CatalogueLoader.Loaded(catalogue, overlay.problems.all());
  }

  private Map<String, Criterion> criteria() {
    Map<String, Criterion> all = new LinkedHashMap<>(base.criteria());
    freelancer.weights().forEach((id, weight) -> weigh(all, id, weight));
    return all;
  }

  private void weigh(Map<String, Criterion> all, String id, BigDecimal weight) {
    Criterion criterion = all.get(id);
    if (criterion == null) {
      unknown("weights." + id, id);
    } else if (weight.signum() < 0) {
      wrong("weights." + id, "a weight is zero or more", "un poids est nul ou positif");
    } else {
      all.put(id, criterion.withWeight(weight));
    }
  }

  private Thresholds thresholds() {
    freelancer.thresholds().keySet().stream()
        .filter(name -> !Thresholds.NAMES.contains(name))
        .forEach(name -> unknown("thresholds." + name, name));
    Thresholds t = base.thresholds();
    double conditions = threshold("conditions").map(BigDecimal::doubleValue).orElse(t.conditions());
    double decline = threshold("decline").map(BigDecimal::doubleValue).orElse(t.decline());
    if (conditions > decline) {
      wrong(
          "thresholds",
          "the threshold for conditions lies above the one for a no; both are left as they were",
          "le seuil des conditions dépasse celui du refus\u202f; les deux restent comme avant");
      return t;
    }
    int reds = threshold("reds").map(BigDecimal::intValue).orElse(t.reds());
    return t.with(conditions, decline, reds);
  }

  private Optional<BigDecimal> threshold(String name) {
    return Optional.ofNullable(freelancer.thresholds().get(name));
  }

  private Map<String, Rule> rules(Catalogue asked) {
    Map<String, Rule> all = new LinkedHashMap<>(base.rules());
    all.putAll(new OwnRules(asked, problems).read(FILE, freelancer));
    freelancer.switchedOff().forEach(id -> switchOff(all, id));
    freelancer.severities().forEach((id, wanted) -> regrade(all, id, wanted));
    return all;
  }

  private void regrade(Map<String, Rule> all, String id, String word) {
    Rule rule = all.get(id);
    Severity wanted = Severity.of(word).orElse(null);
    if (rule == null) {
      if (!freelancer.switchedOff().contains(id)) {
        noRule("severities." + id, id);
      }
    } else if (wanted == null) {
      wrong(
          "severities." + id,
          "“" + word + "” is not one of: info, caution, red, dealbreaker",
          "« " + word + " » ne figure pas parmi : info, caution, red, dealbreaker");
    } else if (rule.locked() && !wanted.atLeast(rule.gravest())) {
      notSilenced(
          "severities." + id,
          id + " can be acknowledged, not made lighter",
          id + " peut être reconnue, non allégée");
    } else {
      Regrading.of(rule, wanted)
          .ifPresentOrElse(regraded -> all.put(id, regraded), () -> tooLong(id));
    }
  }

  private void tooLong(String id) {
    wrong(
        "severities." + id,
        "the conditions of " + id + " are too long to be put together; it stays as it was",
        "les conditions de " + id + " sont trop longues pour être réunies ; elle reste inchangée");
  }

  private void switchOff(Map<String, Rule> all, String id) {
    Rule rule = all.get(id);
    if (rule == null) {
      noRule("switchedOff", id);
    } else if (rule.locked()) {
      notSilenced(
          "switchedOff",
          id + " can be acknowledged, not switched off",
          id + " peut être reconnue, non éteinte");
    } else {
      all.remove(id);
    }
  }

  /** A rule of her own that is refused has been told of already. */
  private void noRule(String path, String id) {
    if (freelancer.ownRules().stream().noneMatch(rule -> id.equals(rule.get("id")))) {
      unknown(path, id);
    }
  }

  private void unknown(String path, String name) {
    problems.add(
        FILE,
        path,
        Problem.Code.UNKNOWN_NAME,
        "there is no “" + name + "” in the catalogue",
        "«\u202f" + name + "\u202f» n’existe pas dans le catalogue");
  }

  private void notSilenced(String path, String en, String fr) {
    problems.add(FILE, path, Problem.Code.NOT_SILENCED, en, fr);
  }

  private void wrong(String path, String en, String fr) {
    problems.add(FILE, path, Problem.Code.WRONG_VALUE, en, fr);
  }
}
