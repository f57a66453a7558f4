package org.gardefou.ui.rules;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Notice;

/**
 * What the list offers.
 *
 * @param open opens an editor
 * @param focus puts the focus back into the list
 */
record OwnActions(UiContext context, Consumer<OwnDraft> open, Runnable focus)
    implements OwnList.Actions {

  private OwnEdits edits() {
    return new OwnEdits(context.desk(), context.texts());
  }

  private Messages messages() {
    return context.messages().get();
  }

  private Language language() {
    return messages().language();
  }

  private CelEnvironment environment() {
    return context.desk().engine().catalogue().environment();
  }

  private String firstCriterion() {
    return context.desk().catalogue().criteria().keySet().iterator().next();
  }

  @Override
  public void newRule() {
    open.accept(new OwnDraft.OfRule(RuleDraft.create(firstCriterion())));
  }

  @Override
  public void newQuestion() {
    open.accept(new OwnDraft.OfQuestion(QuestionDraft.create(firstCriterion())));
  }

  @Override
  public void editRule(Piece rule) {
    open.accept(new OwnDraft.OfRule(RuleDraft.of(rule, environment())));
  }

  @Override
  public void editQuestion(Piece question) {
    open.accept(new OwnDraft.OfQuestion(QuestionDraft.of(question)));
  }

  @Override
  public void duplicateRule(Piece rule) {
    String name = copyOf(rule.text("name", language()));
    RuleDraft draft = RuleDraft.of(rule, environment()).duplicate(name, language());
    open.accept(new OwnDraft.OfRule(draft));
  }

  @Override
  public void duplicateQuestion(Piece question) {
    String words = copyOf(question.text("question", language()));
    QuestionDraft draft = QuestionDraft.of(question).duplicate(words, language());
    open.accept(new OwnDraft.OfQuestion(draft));
  }

  private String copyOf(String name) {
    return messages().get("rules.copy", name);
  }

  @Override
  public void deleteRule(Piece rule) {
    String name = rule.text("name", language());
    edits().deleteRule(rule, name);
    deleted(name);
  }

  /** Where rules read it, she hears which ones before. */
  @Override
  public void deleteQuestion(Piece question) {
    String readers =
        edits().readers(question.word("id")).stream()
            .map(rule -> rule.word("id"))
            .collect(Collectors.joining(", "));
    if (readers.isEmpty()) {
      delete(question);
    } else {
      context
          .dialogs()
          .confirm(
              messages().get("rules.q.delete.title"),
              messages().get("rules.q.delete.text", readers),
              messages().get("rules.q.delete.verb"),
              messages().get("rules.cancel"),
              true,
              () -> delete(question));
    }
  }

  private void delete(Piece question) {
    String words = question.text("question", language());
    edits().deleteQuestion(question, words);
    deleted(words);
  }

  private void deleted(String name) {
    Notice notice = Notice.of(Notice.Kind.INFO, messages().get("rules.deleted", name), "");
    context.notices().show(notice.with(messages().get("rules.undo"), context.desk()::undo));
    focus.run();
  }

  @Override
  public void importFile() {
    new OwnFiles(context).read();
  }

  @Override
  public void exportFile() {
    new OwnFiles(context).write();
  }
}
