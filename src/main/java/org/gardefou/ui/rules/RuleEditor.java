package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Problem;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;
import org.gardefou.model.Phase;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;

/** The editor of one rule. What she types is kept at once; her profile changes when she saves. */
final class RuleEditor extends VBox {
  private final RuleContext context;
  private final EditorHost<RuleDraft> host;
  private final TextField name = new TextField();
  private final Labelled nameField;
  private final HBox basics = Ui.row("gap-8");
  private final VBox tierBox = Ui.column("gap-16");
  private final Map<Severity, TierView> tiers = new LinkedHashMap<>();
  private final SentenceField sentence;
  private final RuleExtras extras;
  private final EditorProblems problems;
  private final TrialCard trial;
  private final TrialRun run;
  private RuleDraft draft;
  private boolean tried;

  RuleEditor(RuleContext context, RuleDraft draft, EditorHost<RuleDraft> host) {
    this.context = context;
    this.draft = draft;
    this.host = host;
    nameField = new Labelled(context.text("rules.name"), name);
    name.setId("rule-name");
    name.setText(draft.piece().text("name", context.language()));
    name.textProperty()
        .addListener((o, before, words) -> change(d -> d.with(p -> text(p, "name", words))));
    sentence =
        new SentenceField(context, words -> change(d -> d.withSentence(context.language(), words)));
    extras = new RuleExtras(context, draft, edit -> change(d -> d.with(edit)));
    problems = new EditorProblems(context.messages());
    trial = new TrialCard(context.messages());
    run = new TrialRun(context.ui().tasks(), trial::show);
    getStyleClass().addAll("own-editor", "gap-16");
    getChildren().addAll(nameField, basics, tierBox, another(), sentence, extras, problems, trial);
    buildTiers();
    refresh();
  }

  private Piece text(Piece piece, String key, String words) {
    return piece.withText(key, context.language(), words);
  }

  private void change(UnaryOperator<RuleDraft> edit) {
    draft = edit.apply(draft);
    host.changed(draft);
    refresh();
  }

  private void change(Severity severity, UnaryOperator<Tier> edit) {
    Tier tier = draft.tiers().get(severity);
    if (tier != null) {
      change(d -> d.withTier(severity, edit.apply(tier)));
    }
  }

  private void buildTiers() {
    tiers.clear();
    tierBox.getChildren().clear();
    List<Severity> gravestLast = new ArrayList<>(draft.tiers().keySet());
    boolean several = gravestLast.size() > 1;
    for (Severity severity : gravestLast) {
      TierView view =
          new TierView(context, RuleDraft.name(severity), edit -> change(severity, edit));
      tiers.put(severity, view);
      if (several) {
        tierBox.getChildren().add(tierHead(severity));
      }
      tierBox.getChildren().add(view);
    }
    buildBasics();
  }

  private Node tierHead(Severity severity) {
    Button remove =
        Ui.iconButton(
            Icon.CLOSE,
            context.text("rules.tier.remove", severityName(severity)),
            () -> removeTier(severity));
    remove.setId("remove-" + RuleDraft.name(severity));
    HBox head = Ui.row("gap-8", severityPick(severity), Ui.spacer(), remove);
    head.getStyleClass().add("tier-head");
    return head;
  }

  private void removeTier(Severity severity) {
    change(d -> d.withoutTier(severity));
    buildTiers();
    refresh();
  }

  private Node another() {
    LinkButton link = new LinkButton(context.text("rules.tier.add"), this::addTier);
    link.setGraphic(Icon.PLUS.node(14));
    link.setId("add-tier");
    return link;
  }

  /** The next graver severity that is free, else the next lighter. */
  private void addTier() {
    unused()
        .ifPresent(
            severity -> {
              change(d -> d.withTier(severity, Tier.NEW));
              buildTiers();
              refresh();
            });
  }

  private Optional<Severity> unused() {
    List<Severity> free = new ArrayList<>(List.of(Severity.values()));
    free.removeAll(draft.tiers().keySet());
    Severity gravest = new ArrayList<>(draft.tiers().keySet()).getLast();
    return free.stream()
        .filter(severity -> severity.atLeast(gravest))
        .findFirst()
        .or(() -> free.isEmpty() ? Optional.empty() : Optional.of(free.getLast()));
  }

  private void buildBasics() {
    basics.getChildren().clear();
    basic(
        "rules.criterion",
        context.criterionPick(
            draft.piece().word("criterion"),
            id -> change(d -> d.with(p -> p.with("criterion", id)))));
    basic("rules.phase", phasePick());
    if (draft.tiers().size() == 1) {
      basic("rules.severity", severityPick(draft.tiers().keySet().iterator().next()));
    }
  }

  private void basic(String key, Node field) {
    Labelled labelled = new Labelled(context.text(key), field);
    field.setId(key.replace('.', '-'));
    labelled.setMinWidth(0);
    labelled.setPrefWidth(100);
    basics.getChildren().add(Ui.grow(labelled));
  }

  private Pick<Set<Phase>> phasePick() {
    List<Set<Phase>> options =
        List.of(Set.of(Phase.values()), Set.of(Phase.PROSPECT), Set.of(Phase.ONGOING));
    return new Pick<>(
            context.text("rules.phase"),
            options,
            phases ->
                phases.size() > 1
                    ? context.text("rules.phase.both")
                    : context.text("phase." + phases.iterator().next().id()),
            this::choosePhases)
        .show(Set.copyOf(draft.phases()));
  }

  private void choosePhases(Set<Phase> phases) {
    List<String> ids = phases.size() > 1 ? List.of() : phases.stream().map(Phase::id).toList();
    change(d -> d.with(p -> p.with("phases", ids)));
  }

  private Pick<Severity> severityPick(Severity severity) {
    List<Severity> free = new ArrayList<>(List.of(Severity.values()));
    free.removeIf(s -> s != severity && draft.tiers().containsKey(s));
    Pick<Severity> pick =
        new Pick<>(
            context.text("rules.severity"), free, this::severityName, to -> move(severity, to));
    pick.setId("severity-" + RuleDraft.name(severity));
    return pick.signed(s -> Mark.of(s).shape(16)).show(severity);
  }

  private String severityName(Severity severity) {
    return context.text("severity." + severity.name());
  }

  private void move(Severity from, Severity to) {
    if (from != to) {
      change(d -> d.moved(from, to));
      buildTiers();
      refresh();
      Node pick =
          lookup(draft.tiers().size() > 1 ? "#severity-" + RuleDraft.name(to) : "#rules-severity");
      if (pick != null) {
        pick.requestFocus();
      }
    }
  }

  private void refresh() {
    draft
        .tiers()
        .forEach(
            (severity, tier) ->
                Optional.ofNullable(tiers.get(severity)).ifPresent(view -> view.show(tier)));
    sentence.show(draft.sentence(context.language()), facts());
    if (tried) {
      tell();
    }
    tryIt();
  }

  /** The facts that the conditions read. */
  private List<String> facts() {
    Set<String> names = new TreeSet<>();
    draft.tiers().values().stream().filter(Tier::valid).forEach(t -> names.addAll(names(t)));
    return List.copyOf(names);
  }

  private Set<String> names(Tier tier) {
    return Cel.compile(tier.text(), context.catalogue().environment(), CelType.BOOL)
            instanceof CelResult.Compiled compiled
        ? compiled.program().names()
        : Set.of();
  }

  private void tryIt() {
    if (draft.conditionsValid()) {
      RuleDraft complete = complete(draft);
      run.start(
          new TrialRun.Request(
              context.edits().idOf(draft),
              context.ui().desk().catalogue(),
              context.edits().with(complete),
              context.ui().desk().engine(),
              context.ui().desk().state().get().clients(),
              context.ui().desk().today()));
    } else {
      run.stop();
      trial.impossible();
    }
  }

  /** What can be tried before it has its words. */
  private RuleDraft complete(RuleDraft bare) {
    RuleDraft named =
        bare.piece().text("name", context.language()).isEmpty()
            ? bare.with(p -> text(p, "name", "…"))
            : bare;
    return new RuleDraft(
        named.id(), named.piece().with("evidence", List.of(Map.of("en", "…"))), named.tiers());
  }

  /** What has to be mended before it can be saved; the first place to go to, if any. */
  private Optional<Node> tell() {
    boolean nameless = draft.piece().text("name", context.language()).isBlank();
    boolean speechless = draft.sentence(context.language()).isBlank();
    nameField.problem(nameless ? context.text("rules.missing.name") : "");
    sentence.field().problem(speechless ? context.text("rules.missing.sentence") : "");
    boolean conditions = draft.conditionsValid();
    List<Problem> found =
        nameless || speechless || !conditions ? List.of() : context.edits().problems(draft);
    problems.show(found, conditions ? "" : context.text("rules.missing.condition"));
    if (nameless) {
      return Optional.of(name);
    }
    if (!conditions) {
      return tiers.values().stream().findFirst().map(Node.class::cast);
    }
    return speechless
        ? Optional.of(sentence.field().field())
        : problems.refusing() ? Optional.of(problems) : Optional.empty();
  }

  /** Saves, or says what is missing and goes there. */
  void save() {
    tried = true;
    Optional<Node> wrong = tell();
    if (wrong.isEmpty()) {
      run.stop();
      host.save(draft);
    } else if (wrong.get() instanceof TierView) {
      draft.tiers().entrySet().stream()
          .filter(entry -> !entry.getValue().valid())
          .findFirst()
          .map(entry -> tiers.get(entry.getKey()))
          .ifPresent(TierView::focus);
    } else {
      wrong.get().requestFocus();
    }
  }

  /** Her missions or questions may have changed. */
  void follow() {
    change(d -> d.checked(context.catalogue().environment()));
  }

  void stop() {
    run.stop();
  }

  void focus() {
    name.requestFocus();
  }
}
