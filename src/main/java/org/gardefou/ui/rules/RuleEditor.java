package org.gardefou.ui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Problem;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;

/** The editor of one rule. What she types is kept at once; her profile changes when she saves. */
final class RuleEditor extends VBox implements DraftEdits<RuleDraft> {
  private final RuleContext context;
  private final EditorHost<RuleDraft> host;
  private final TextField name = new TextField();
  private final Labelled nameField;
  private final TierStack tiers;
  private final SentenceField sentence;
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
    RuleBasics basics = new RuleBasics(context, this);
    tiers = new TierStack(context, this, () -> build(basics));
    sentence =
        new SentenceField(
            context,
            draft.sentence(context.language()),
            words -> change(d -> d.withSentence(context.language(), words)));
    RuleExtras extras = new RuleExtras(context, draft, edit -> change(d -> d.with(edit)));
    problems = new EditorProblems(context.messages());
    trial = new TrialCard(context.messages());
    run = new TrialRun(context.ui().tasks(), trial::show);
    getStyleClass().addAll("own-editor", "gap-16");
    getChildren().addAll(nameField, basics, tiers, sentence, extras, problems, trial);
    showName();
    tiers.build();
    refresh();
  }

  private void build(RuleBasics basics) {
    basics.build(tiers);
  }

  private void showName() {
    name.setId("rule-name");
    name.setText(draft.piece().text("name", context.language()));
    name.textProperty()
        .addListener((o, before, words) -> change(d -> d.with(p -> named(p, words))));
  }

  private Piece named(Piece piece, String words) {
    return piece.withText("name", context.language(), words);
  }

  @Override
  public RuleDraft draft() {
    return draft;
  }

  @Override
  public void change(UnaryOperator<RuleDraft> edit) {
    draft = edit.apply(draft);
    host.changed(draft);
    refresh();
  }

  private void refresh() {
    tiers.show(draft);
    sentence.show(facts());
    if (tried) {
      tell();
    }
    tryIt();
  }

  /** The facts that the conditions read, and the numbers that refine them. */
  private List<String> facts() {
    Set<String> names = new TreeSet<>();
    draft.tiers().values().stream().filter(Tier::valid).forEach(t -> names.addAll(names(t)));
    Set<String> all = new TreeSet<>(names);
    context.catalogue().facts().values().stream()
        .filter(fact -> fact.refines().filter(names::contains).isPresent())
        .forEach(fact -> all.add(fact.id()));
    return List.copyOf(all);
  }

  private Set<String> names(Tier tier) {
    return Cel.compile(tier.text(), context.catalogue().environment(), CelType.BOOL)
            instanceof CelResult.Compiled compiled
        ? compiled.program().names()
        : Set.of();
  }

  private void tryIt() {
    if (draft.conditionsValid()) {
      trial.waiting();
      run.start(
          new TrialRun.Request(
              context.edits().idOf(draft),
              context.ui().desk().catalogue(),
              context.edits().with(complete()),
              context.ui().desk().engine(),
              context.ui().desk().state().get().clients(),
              context.ui().desk().today()));
    } else {
      run.stop();
      trial.impossible();
    }
  }

  /** What can be tried before it has its words. */
  private RuleDraft complete() {
    Map<String, String> words = Map.of("en", "…");
    return draft.with(p -> p.with("name", words).with("evidence", List.of(words)));
  }

  /** Says what has to be mended before it can be saved; how to get to the first of it, if any. */
  private Optional<Runnable> tell() {
    boolean nameless = name.getText().isBlank();
    boolean speechless = sentence.isBlank();
    boolean gaps = !draft.conditionsValid();
    nameField.problem(nameless ? context.text("rules.missing.name") : "");
    sentence.field().problem(speechless ? context.text("rules.missing.sentence") : "");
    List<Problem> found =
        nameless || speechless || gaps ? List.of() : context.edits().problems(draft);
    boolean strange = found.stream().anyMatch(RuleEditor::namesStranger);
    if (strange) {
      sentence.field().problem(context.text("rules.sentence.stranger"));
    }
    problems.show(
        found.stream().filter(problem -> !namesStranger(problem)).toList(),
        gaps ? context.text("rules.missing.condition") : "");
    if (nameless) {
      return Optional.of(name::requestFocus);
    } else if (gaps) {
      return Optional.of(tiers::focusFault);
    } else if (speechless || strange) {
      return Optional.of(sentence.field().field()::requestFocus);
    }
    return problems.refusing() ? Optional.of(problems::requestFocus) : Optional.empty();
  }

  /** Whether the sentence names a fact that no condition reads. */
  private static boolean namesStranger(Problem problem) {
    return problem.code() == Problem.Code.UNKNOWN_NAME && problem.path().endsWith(".evidence");
  }

  /** Saves, or says what is missing and goes there. */
  void save() {
    tried = true;
    tell()
        .ifPresentOrElse(
            Runnable::run,
            () -> {
              run.stop();
              host.save(draft);
            });
  }

  /** Her missions or questions may have changed. */
  void follow() {
    change(d -> d.checked(context.catalogue().environment()));
  }

  /** Tries nothing any more. */
  void stop() {
    run.stop();
  }
}
