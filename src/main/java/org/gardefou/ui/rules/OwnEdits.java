package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Overlay;
import org.gardefou.catalogue.OwnIds;
import org.gardefou.catalogue.Problem;
import org.gardefou.desk.Desk;
import org.gardefou.model.Freelancer;
import org.gardefou.ui.Texts;

/** Her own questions and rules in her profile: read, checked, changed. */
record OwnEdits(Desk desk, Texts texts) {
  static final String RULES = "ownRules";
  static final String QUESTIONS = "ownQuestions";

  Freelancer freelancer() {
    return desk.state().get().freelancer();
  }

  List<Piece> rules() {
    return freelancer().ownRules().stream().map(Piece::of).toList();
  }

  List<Piece> questions() {
    return freelancer().ownQuestions().stream().map(Piece::of).toList();
  }

  boolean isOn(Piece rule) {
    return !freelancer().switchedOff().contains(rule.word("id"));
  }

  void turn(Piece rule, boolean on, String name) {
    Set<String> off = new HashSet<>(freelancer().switchedOff());
    if (on) {
      off.remove(rule.word("id"));
    } else {
      off.add(rule.word("id"));
    }
    edit(on ? "rules.edit.on" : "rules.edit.off", name, f -> f.withSwitchedOff(off));
  }

  /** Saves a rule in place of the one with its id, or as the last. */
  void saveRule(String id, Piece written, String name) {
    edit("rules.edit.save", name, f -> f.withOwnRules(put(f.ownRules(), id, written)));
  }

  /** Saves a question in place of the one with its id, or as the last. */
  void saveQuestion(String id, Piece written, String name) {
    edit("rules.edit.save", name, f -> f.withOwnQuestions(put(f.ownQuestions(), id, written)));
  }

  void deleteRule(Piece rule, String name) {
    String id = rule.word("id");
    Set<String> off = new HashSet<>(freelancer().switchedOff());
    off.remove(id);
    edit(
        "rules.edit.delete",
        name,
        f -> f.withOwnRules(without(f.ownRules(), rule)).withSwitchedOff(off));
  }

  void deleteQuestion(Piece question, String name) {
    edit("rules.edit.delete", name, f -> f.withOwnQuestions(without(f.ownQuestions(), question)));
  }

  /** Takes over a profile into which a file was read. */
  void take(Freelancer read) {
    edit(
        "rules.edit.import",
        "",
        f -> f.withOwnQuestions(read.ownQuestions()).withOwnRules(read.ownRules()));
  }

  private void edit(String key, String name, UnaryOperator<Freelancer> edit) {
    desk.editFreelancer(texts.both(key, name), edit);
  }

  private static List<Map<String, Object>> put(
      List<Map<String, Object>> all, String id, Piece written) {
    List<Map<String, Object>> changed = new ArrayList<>(all);
    int at = indexOf(all, id);
    if (at < 0) {
      changed.add(written.json());
    } else {
      changed.set(at, written.json());
    }
    return changed;
  }

  static int indexOf(List<Map<String, Object>> all, String id) {
    return IntStream.range(0, all.size())
        .filter(i -> id.equals(all.get(i).get("id")))
        .findFirst()
        .orElse(-1);
  }

  private static List<Map<String, Object>> without(List<Map<String, Object>> all, Piece piece) {
    List<Map<String, Object>> rest = new ArrayList<>(all);
    rest.remove(piece.json());
    return rest;
  }

  /** Her profile with a rule in it as it would be saved. */
  Freelancer with(RuleDraft draft) {
    String id = idOf(draft);
    Freelancer f = freelancer();
    Set<String> off = new HashSet<>(f.switchedOff());
    off.remove(id);
    return f.withOwnRules(put(f.ownRules(), id, draft.written(id))).withSwitchedOff(off);
  }

  /** Her profile with a question in it as it would be saved. */
  Freelancer with(QuestionDraft draft) {
    String id = idOf(draft);
    Freelancer f = freelancer();
    return f.withOwnQuestions(put(f.ownQuestions(), id, draft.written(id)));
  }

  /** The id of a rule; a free one for a new rule. */
  String idOf(RuleDraft draft) {
    return draft.id().isEmpty() ? OwnIds.rule(desk.catalogue(), freelancer()) : draft.id();
  }

  /** The id of a question; a free one, made of its words, for a new question. */
  String idOf(QuestionDraft draft) {
    return draft.id().isEmpty() ? OwnIds.question(draft.words(), freelancer()) : draft.id();
  }

  /** What is wrong with a rule as it would be saved. */
  List<Problem> problems(RuleDraft draft) {
    Freelancer with = with(draft);
    int at = indexOf(with.ownRules(), idOf(draft));
    return of(Overlay.apply(desk.catalogue(), with).problems(), RULES, at);
  }

  /** What is wrong with a question as it would be saved. */
  List<Problem> problems(QuestionDraft draft) {
    Freelancer with = with(draft);
    int at = indexOf(with.ownQuestions(), idOf(draft));
    return of(Overlay.apply(desk.catalogue(), with).problems(), QUESTIONS, at);
  }

  /** Everything that the strict checks say of her profile. */
  List<Problem> problems() {
    return Overlay.apply(desk.catalogue(), freelancer()).problems();
  }

  /** Those about one piece. */
  static List<Problem> of(List<Problem> all, String list, int index) {
    Pattern place = Pattern.compile(Pattern.quote(list + "[" + index + "]") + "(\\..*)?");
    return all.stream().filter(problem -> place.matcher(problem.path()).matches()).toList();
  }

  /** The rules that read a question. */
  List<Piece> readers(String question) {
    Pattern name = Pattern.compile("(?<![\\w.])" + Pattern.quote(question) + "(?![\\w.])");
    return rules().stream()
        .filter(rule -> name.matcher(rule.part("tiers").json().values().toString()).find())
        .toList();
  }

  /** On how many missions a question is answered. */
  long answers(String question) {
    return desk.state().get().clients().stream()
        .flatMap(client -> client.missions().stream())
        .filter(mission -> mission.answer(question).isPresent())
        .count();
  }
}
