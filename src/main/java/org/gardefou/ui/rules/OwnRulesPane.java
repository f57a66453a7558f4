package org.gardefou.ui.rules;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Her own rules and questions: the list, or the editor of one of them. A draft stays as it is when
 * she leaves the screen; her profile changes only when she saves it.
 */
public final class OwnRulesPane implements Screen {
  private final UiContext context;
  private final VBox node = Ui.column("gap-16");
  private final Subscriptions subscriptions = new Subscriptions();
  private OwnDraft draft = new OwnDraft.Nothing();
  private @Nullable RuleEditor ruleEditor;
  private @Nullable DeskState shown;

  /** A pane that listens to nothing yet. */
  public OwnRulesPane(UiContext context) {
    this.context = context;
    node.getStyleClass().add("own-rules");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), this::rebuild);
    subscriptions.listen(context.desk().state(), this::follow);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    stopTrial();
  }

  private void stopTrial() {
    if (ruleEditor != null) {
      ruleEditor.stop();
    }
  }

  /** The list follows her profile; an editor keeps what she types and follows her missions. */
  private void follow(DeskState state) {
    if (isShown(state)) {
      return;
    }
    if (draft instanceof OwnDraft.Nothing) {
      KeepFocus.during(node, () -> rebuild(context.messages().get()));
    } else if (ruleEditor != null) {
      shown = state;
      ruleEditor.follow();
    }
  }

  /** Saving alone changes nothing here. */
  private boolean isShown(DeskState state) {
    return shown != null
        && shown.freelancer().equals(state.freelancer())
        && shown.clients().equals(state.clients());
  }

  private RuleContext shared() {
    return RuleContext.of(context);
  }

  private OwnEdits edits() {
    return new OwnEdits(context.desk(), context.texts());
  }

  private void rebuild(Messages messages) {
    stopTrial();
    ruleEditor = null;
    shown = context.desk().state().get();
    RuleContext with = shared();
    node.getChildren()
        .setAll(
            switch (draft) {
              case OwnDraft.Nothing nothing ->
                  new OwnList(with, new OwnActions(context, this::open, this::focus));
              case OwnDraft.OfRule(RuleDraft rule) -> ruleEditor(with, rule);
              case OwnDraft.OfQuestion(QuestionDraft question) -> questionEditor(with, question);
            });
  }

  private void open(OwnDraft next) {
    draft = next;
    rebuild(context.messages().get());
    node.applyCss();
    node.layout();
    focus();
  }

  @Override
  public void focus() {
    Optional.ofNullable(node.lookup(first())).ifPresent(Node::requestFocus);
  }

  private String first() {
    return switch (draft) {
      case OwnDraft.Nothing nothing -> "#new-rule";
      case OwnDraft.OfRule rule -> "#rule-name";
      case OwnDraft.OfQuestion question -> "#question-words";
    };
  }

  private Node ruleEditor(RuleContext with, RuleDraft rule) {
    RuleEditor editor =
        new RuleEditor(
            with,
            rule,
            new EditorHost<>() {
              @Override
              public void changed(RuleDraft next) {
                draft = new OwnDraft.OfRule(next);
              }

              @Override
              public void save(RuleDraft done) {
                String id = edits().idOf(done);
                String name = done.piece().text("name", with.language());
                close("change-" + id);
                edits().saveRule(id, done.written(id), name);
                focusOn("change-" + id);
              }
            });
    ruleEditor = editor;
    String title = rule.id().isEmpty() ? "rules.title.new" : "rules.title";
    String verb = rule.id().isEmpty() ? "rules.save.new" : "rules.save";
    return framed(with, title, verb, editor::save, editor);
  }

  private Node questionEditor(RuleContext with, QuestionDraft question) {
    QuestionEditor editor =
        new QuestionEditor(
            with,
            question,
            new EditorHost<>() {
              @Override
              public void changed(QuestionDraft next) {
                draft = new OwnDraft.OfQuestion(next);
              }

              @Override
              public void save(QuestionDraft done) {
                String id = edits().idOf(done);
                String words = done.piece().text("question", with.language());
                close("change-" + id);
                edits().saveQuestion(id, done.written(id), words);
                focusOn("change-" + id);
              }
            });
    String title = question.id().isEmpty() ? "rules.q.title.new" : "rules.q.title";
    String verb = question.id().isEmpty() ? "rules.q.save.new" : "rules.q.save";
    return framed(with, title, verb, editor::save, editor);
  }

  private Node framed(RuleContext with, String title, String verb, Runnable save, VBox editor) {
    Button cancel = Ui.button(with.text("rules.cancel"), this::cancel);
    cancel.setId("cancel");
    Button done = Ui.primary(with.text(verb), save);
    done.setId("save");
    HBox head = Ui.row("gap-8", Ui.grow(Ui.paragraph(with.text(title), "h2")), cancel, done);
    head.getStyleClass().add("head");
    VBox card = new VBox(head, editor);
    card.getStyleClass().addAll("card", "own-card");
    return card;
  }

  /** Closes the editor; what was typed can be had back. */
  private void cancel() {
    OwnDraft left = draft;
    close("new-rule");
    Messages messages = context.messages().get();
    context
        .notices()
        .show(
            Notice.of(Notice.Kind.INFO, messages.get("rules.cancelled"), "")
                .with(messages.get("rules.cancelled.back"), () -> open(left)));
  }

  private void close(String focusId) {
    draft = new OwnDraft.Nothing();
    rebuild(context.messages().get());
    focusOn(focusId);
  }

  private void focusOn(String id) {
    node.applyCss();
    node.layout();
    // An id with a dot is no selector.
    node.lookupAll(".button").stream()
        .filter(button -> id.equals(button.getId()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
