package org.gardefou.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;

/** Says in sentences why the verdict is what it is, the weightiest reason first. */
record Reasons(Catalogue catalogue, Phase phase) {

  /** What the reasons are drawn from. */
  record Basis(
      Verdict verdict,
      Verdict lean,
      boolean settled,
      Interval total,
      List<Flag> flags,
      List<Counted> reds,
      boolean enoughReds,
      boolean thinlyKnown) {}

  List<Text> of(Basis basis) {
    List<Text> reasons = new ArrayList<>();
    if (basis.verdict() == Verdict.ASK_FIRST) {
      reasons.add(open(basis));
    }
    fired(basis, Severity.DEALBREAKER)
        .forEach(flag -> reasons.add(flag("reason.dealbreaker", flag)));
    if (!basis.reds().isEmpty()) {
      reasons.add(reds(basis));
    }
    score(basis, reasons);
    if (reasons.isEmpty()) {
      reasons.add(Bilingual.text(m -> m.get("reason.nothing", figures(basis))));
    }
    if (!basis.settled() && basis.verdict() != Verdict.ASK_FIRST) {
      reasons.add(Bilingual.text(m -> m.get("reason.unsettled")));
    }
    return reasons;
  }

  private static List<Flag> fired(Basis basis, Severity severity) {
    return basis.flags().stream().filter(f -> f.fired() && f.severity() == severity).toList();
  }

  private Text open(Basis basis) {
    String key = basis.thinlyKnown() ? "reason.thin" : "reason.open";
    return Bilingual.text(m -> m.get(key, word(m, basis.lean()), word(m, Verdict.DECLINE)));
  }

  private String word(Messages messages, Verdict verdict) {
    return messages.get("verdict." + phase.id() + "." + verdict);
  }

  private Text flag(String key, Flag flag) {
    return Bilingual.text(m -> m.get(key, m.of(flag.evidence())));
  }

  private Text reds(Basis basis) {
    Thresholds limits = catalogue.thresholds();
    return Bilingual.text(
        m -> {
          String reds = m.count("reason.reds", basis.reds().size());
          String names = criteria(basis.reds(), m);
          return basis.enoughReds()
              ? m.get("reason.reds.enough", reds, names, limits.reds(), limits.redCriteria())
              : m.get("reason.reds.some", reds, names);
        });
  }

  private String criteria(List<Counted> reds, Messages messages) {
    return reds.stream()
        .map(Counted::criterion)
        .distinct()
        .map(id -> messages.of(catalogue.criterion(id).shortName()))
        .map(name -> name.toLowerCase(messages.language().locale()))
        .collect(Collectors.joining(", "));
  }

  private void score(Basis basis, List<Text> reasons) {
    Thresholds limits = catalogue.thresholds();
    double low = basis.total().low();
    if (low >= limits.decline()) {
      reasons.add(
          Bilingual.text(m -> m.get("reason.score.decline", figures(basis), limits.decline())));
    } else if (basis.lean() == Verdict.DECLINE) {
      reasons.add(
          Bilingual.text(m -> m.get("reason.score.rules", Figures.whole(low), limits.decline())));
    } else if (low >= limits.conditions()) {
      reasons.add(
          Bilingual.text(
              m -> m.get("reason.score.conditions", figures(basis), limits.conditions())));
    }
  }

  private static String figures(Basis basis) {
    return Figures.interval(basis.total());
  }
}
