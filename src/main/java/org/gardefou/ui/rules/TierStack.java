package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Severity;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.Ui;

/**
 * The conditions of a rule, one for each severity. With a single one, its severity stands with the
 * rule; with several, each has a head.
 */
final class TierStack extends VBox {
  private final RuleContext context;
  private final DraftEdits<RuleDraft> edits;
  private final Runnable onBuilt;
  private final Map<Severity, TierView> views = new EnumMap<>(Severity.class);
  private final LinkButton add;

  /** An empty stack; {@code onBuilt} hears when the severities are others. */
  TierStack(RuleContext context, DraftEdits<RuleDraft> edits, Runnable onBuilt) {
    this.context = context;
    this.edits = edits;
    this.onBuilt = onBuilt;
    getStyleClass().add("gap-16");
    add = new LinkButton(context.text("rules.tier.add"), this::add);
    add.setGraphic(Icon.PLUS.node(14));
    add.setId("add-tier");
  }

  /** Draws all conditions anew. */
  void build() {
    views.clear();
    getChildren().clear();
    List<Severity> severities = List.copyOf(edits.draft().tiers().keySet());
    for (Severity severity : severities) {
      TierView view =
          new TierView(context, RuleDraft.name(severity), edit -> change(severity, edit));
      views.put(severity, view);
      if (severities.size() > 1) {
        getChildren().add(head(severity));
      }
      getChildren().add(view);
    }
    getChildren().add(add);
    onBuilt.run();
    show(edits.draft());
  }

  /** Shows the conditions of a draft with the same severities. */
  void show(RuleDraft draft) {
    draft
        .tiers()
        .forEach(
            (severity, tier) ->
                Optional.ofNullable(views.get(severity)).ifPresent(view -> view.show(tier)));
  }

  private void change(Severity severity, UnaryOperator<Tier> edit) {
    edits.change(
        draft ->
            Optional.ofNullable(draft.tiers().get(severity))
                .map(tier -> draft.withTier(severity, edit.apply(tier)))
                .orElse(draft));
  }

  private Node head(Severity severity) {
    Button remove =
        Ui.iconButton(
            Icon.CLOSE,
            context.text("rules.tier.remove", name(severity)),
            () -> restack(draft -> draft.withoutTier(severity), "add-tier"));
    remove.setId("remove-" + RuleDraft.name(severity));
    HBox head = Ui.row("gap-8", severityPick(severity), Ui.spacer(), remove);
    head.getStyleClass().add("tier-head");
    return head;
  }

  /** A choice among the severities that have no condition yet, and this one. */
  Pick<Severity> severityPick(Severity severity) {
    List<Severity> free = new ArrayList<>(List.of(Severity.values()));
    free.removeIf(s -> s != severity && edits.draft().tiers().containsKey(s));
    Pick<Severity> pick =
        new Pick<>(context.text("rules.severity"), free, this::name, to -> move(severity, to));
    pick.setId("severity-" + RuleDraft.name(severity));
    return pick.signed(s -> Mark.of(s).shape(16)).show(severity);
  }

  private String name(Severity severity) {
    return context.text("severity." + severity.name());
  }

  private void move(Severity from, Severity to) {
    if (from != to) {
      restack(draft -> draft.moved(from, to), "severity-" + RuleDraft.name(to));
    }
  }

  private void add() {
    unused()
        .ifPresent(
            severity ->
                restack(
                    draft -> draft.withTier(severity, Tier.NEW),
                    RuleDraft.name(severity) + "-fact-0"));
  }

  /** The next graver severity that is free, else the next lighter. */
  private Optional<Severity> unused() {
    List<Severity> free = new ArrayList<>(List.of(Severity.values()));
    free.removeAll(edits.draft().tiers().keySet());
    Severity gravest = List.copyOf(edits.draft().tiers().keySet()).getLast();
    return free.stream()
        .filter(severity -> severity.atLeast(gravest))
        .findFirst()
        .or(() -> free.reversed().stream().findFirst());
  }

  private void restack(UnaryOperator<RuleDraft> edit, String focusId) {
    edits.change(edit);
    build();
    Node focus = getParent() == null ? null : getParent().lookup("#" + focusId);
    if (focus != null) {
      focus.requestFocus();
    }
  }

  /** Puts the focus on the first condition that is not right. */
  void focusFault() {
    edits.draft().tiers().entrySet().stream()
        .filter(entry -> !entry.getValue().valid())
        .findFirst()
        .flatMap(entry -> Optional.ofNullable(views.get(entry.getKey())))
        .ifPresent(TierView::focus);
  }
}
