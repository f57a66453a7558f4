package org.gardefou.ui.rules;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Phase;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Pick;

/** Criterion, phase and, as long as there is only one, severity of a rule. */
final class RuleBasics extends Flow {
  private final RuleContext context;
  private final DraftEdits<RuleDraft> edits;

  RuleBasics(RuleContext context, DraftEdits<RuleDraft> edits) {
    super(8);
    this.context = context;
    this.edits = edits;
  }

  /** Draws all anew, with the severity of the only condition out of a stack. */
  void build(TierStack tiers) {
    Set<Severity> severities = edits.draft().tiers().keySet();
    getChildren().setAll(field("rules.criterion", criterion()), field("rules.phase", phase()));
    if (severities.size() == 1) {
      getChildren().add(field("rules.severity", tiers.severityPick(severities.iterator().next())));
    }
  }

  private Node field(String key, Node field) {
    return new Labelled(context.text(key), field);
  }

  private Pick<String> criterion() {
    return context.criterionPick(
        edits.draft().piece().word("criterion"),
        id -> edits.change(draft -> draft.with(p -> p.with("criterion", id))));
  }

  private Pick<Set<Phase>> phase() {
    List<Set<Phase>> options =
        List.of(Set.of(Phase.values()), Set.of(Phase.PROSPECT), Set.of(Phase.ONGOING));
    return new Pick<>(context.text("rules.phase"), options, this::name, this::choose)
        .show(Set.copyOf(edits.draft().phases()));
  }

  private String name(Set<Phase> phases) {
    return phases.size() > 1
        ? context.text("rules.phase.both")
        : context.text("phase." + phases.iterator().next().id());
  }

  private void choose(Set<Phase> phases) {
    List<String> ids = phases.size() > 1 ? List.of() : phases.stream().map(Phase::id).toList();
    edits.change(draft -> draft.with(p -> p.with("phases", ids)));
  }
}
