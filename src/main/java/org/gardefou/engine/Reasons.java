package org.gardefou.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;

/** Says in sentences why the verdict is what it is, the weightiest reason first. */
record Reasons(Catalogue catalogue, Messages english, Messages french, Phase phase) {

  /** What the reasons are drawn from. */
  record Basis(
      Verdict verdict,
      Verdict lean,
      boolean settled,
      Interval total,
      List<Flag> flags,
      List<Category.Counted> reds,
      boolean thinlyKnown,
      List<OpenQuestion> questions) {}

  List<Text> of(Basis basis) {
    List<Text> reasons = new ArrayList<>();
    if (basis.verdict() == Verdict.ASK_FIRST) {
      reasons.add(open(basis));
    }
    fired(basis, Severity.DEALBREAKER).stream()
        .filter(flag -> flag.state() == FlagState.FIRED)
        .forEach(flag -> reasons.add(flag("reason.dealbreaker", flag)));
    if (!basis.reds().isEmpty()) {
      reasons.add(reds(basis));
    }
    score(basis, reasons);
    if (reasons.isEmpty()) {
      reasons.add(text(m -> m.get("reason.nothing", figures(basis, m))));
    }
    if (!basis.settled() && basis.verdict() != Verdict.ASK_FIRST) {
      reasons.add(text(m -> m.get("reason.unsettled")));
    }
    return reasons;
  }

  private static List<Flag> fired(Basis basis, Severity severity) {
    return basis.flags().stream().filter(f -> f.fired() && f.severity() == severity).toList();
  }

  private Text open(Basis basis) {
    String key = basis.thinlyKnown() ? "reason.thin" : "reason.open";
    return text(m -> m.get(key, word(m, basis.lean()), word(m, Verdict.DECLINE)));
  }

  private String word(Messages messages, Verdict verdict) {
    return messages.get("verdict." + phase.id() + "." + verdict);
  }

  private Text flag(String key, Flag flag) {
    return text(m -> m.get(key, m.of(flag.evidence())));
  }

  private Text reds(Basis basis) {
    Thresholds limits = catalogue.thresholds();
    boolean enough =
        basis.reds().size() >= limits.reds()
            && basis.reds().stream().map(Category.Counted::criterion).distinct().count()
                >= limits.redCriteria();
    return text(
        m -> {
          String reds = m.count("reason.reds", basis.reds().size());
          String names = criteria(basis.reds(), m);
          return enough
              ? m.get("reason.reds.enough", reds, names, limits.reds(), limits.redCriteria())
              : m.get("reason.reds.some", reds, names);
        });
  }

  private String criteria(List<Category.Counted> reds, Messages messages) {
    return reds.stream()
        .map(Category.Counted::criterion)
        .distinct()
        .map(id -> messages.of(catalogue.criterion(id).shortName()))
        .map(name -> name.toLowerCase(messages.language().locale()))
        .collect(Collectors.joining(", "));
  }

  private void score(Basis basis, List<Text> reasons) {
    Thresholds limits = catalogue.thresholds();
    double low = basis.total().low();
    if (low >= limits.decline()) {
      reasons.add(text(m -> m.get("reason.score.decline", figures(basis, m), limits.decline())));
    } else if (basis.lean() == Verdict.DECLINE) {
      reasons.add(text(m -> m.get("reason.score.rules", Figures.whole(low), limits.decline())));
    } else if (low >= limits.conditions()) {
      reasons.add(
          text(m -> m.get("reason.score.conditions", figures(basis, m), limits.conditions())));
    }
  }

  private static String figures(Basis basis, Messages messages) {
    return Figures.interval(basis.total());
  }

  private Text text(Function<Messages, String> sentence) {
    return new Text(sentence.apply(english), sentence.apply(french));
  }
}
