package org.gardefou.ui.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.ui.Texts;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** Turns what she does into named edits of the mission. */
final class Answering {
  private final MissionScope scope;
  private final Texts texts;
  private final Runnable before;
  private final UnaryOperator<Answer> said;

  /** {@code before} is called ahead of every edit. */
  Answering(MissionScope scope, Texts texts, Runnable before) {
    this(scope, texts, before, UnaryOperator.identity());
  }

  /** {@code said} notes with every answer who gave it. */
  Answering(MissionScope scope, Texts texts, Runnable before, UnaryOperator<Answer> said) {
    this.scope = scope;
    this.texts = texts;
    this.before = before;
    this.said = said;
  }

  /** Today. */
  LocalDate today() {
    return scope.today();
  }

  /** Whether a fact is about her own health. */
  boolean isHealth(Fact fact) {
    return scope.engine().catalogue().isHealth(fact);
  }

  void value(Fact fact, Value value) {
    answer(fact, old -> old.withValue(Answer.Status.KNOWN, value));
  }

  void unknown(Fact fact) {
    answer(fact, old -> old.withValue(Answer.Status.UNKNOWN, null));
  }

  void notApplicable(Fact fact) {
    answer(fact, old -> old.withValue(Answer.Status.NOT_APPLICABLE, null));
  }

  /** Takes an answer back. A note is never lost with it: it stays, with the answer open. */
  void clear(Fact fact) {
    edit(label("clear", fact), mission -> cleared(mission, fact));
  }

  private static Mission cleared(Mission mission, Fact fact) {
    return mission
        .answer(fact.id())
        .filter(a -> a.status() == Answer.Status.KNOWN && a.note() != null)
        .map(a -> mission.withAnswer(fact.id(), a.withValue(Answer.Status.UNKNOWN, null)))
        .orElseGet(() -> mission.withoutAnswer(fact.id()));
  }

  void source(Fact fact, @Nullable Source source) {
    circumstance("source", fact, old -> old.withSource(source));
  }

  void date(Fact fact, @Nullable LocalDate date) {
    circumstance("date", fact, old -> old.withDate(date));
  }

  /** A blank note is none. */
  void note(Fact fact, String note) {
    circumstance("note", fact, old -> old.withNote(note.isBlank() ? null : note.strip()));
  }

  private void circumstance(String name, Fact fact, UnaryOperator<Answer> change) {
    edit(label(name, fact), mission -> changed(mission, fact, change));
  }

  /** Her own answer counts, whatever the journal says. */
  void useOwn(Fact fact) {
    edit(label("own", fact), mission -> counting(mission, fact, true));
  }

  /** The journal counts; an answer of hers that is newer is taken back, or it would count still. */
  void useJournal(Disagreement one) {
    Fact fact = one.fact();
    edit(
        label("journal", fact),
        mission -> {
          Mission freed = counting(mission, fact, false);
          return one.newer() ? freed : cleared(freed, fact);
        });
  }

  private static Mission counting(Mission mission, Fact fact, boolean own) {
    Set<String> facts = new TreeSet<>(mission.journal().ownAnswers());
    boolean changed = own ? facts.add(fact.id()) : facts.remove(fact.id());
    return changed ? mission.editJournal(journal -> journal.withOwnAnswers(facts)) : mission;
  }

  /** Yes or no to one of the grave events. */
  void grave(Fact fact, boolean happened) {
    value(fact, Value.of(happened));
  }

  /** No to all of these at once. */
  void none(List<Fact> facts) {
    together(facts, old -> old.withValue(Answer.Status.KNOWN, Value.of(false)));
  }

  /** "I don't know" to all of these at once. */
  void unknown(List<Fact> facts) {
    together(facts, old -> old.withValue(Answer.Status.UNKNOWN, null));
  }

  /** "Does not apply" to all of these at once. */
  void notApplicable(List<Fact> facts) {
    together(facts, old -> old.withValue(Answer.Status.NOT_APPLICABLE, null));
  }

  /** Takes all of these back. */
  void clear(List<Fact> facts) {
    edit(
        together("facts.edit.clear"),
        mission -> {
          Mission result = mission;
          for (Fact fact : facts) {
            result = cleared(result, fact);
          }
          return result;
        });
  }

  private void together(List<Fact> facts, UnaryOperator<Answer> change) {
    edit(
        together("facts.edit.answer"),
        mission -> {
          Mission result = mission;
          for (Fact fact : facts) {
            result = changed(result, fact, change);
          }
          return result;
        });
  }

  private void answer(Fact fact, UnaryOperator<Answer> change) {
    edit(
        label("answer", fact),
        mission -> changed(mission, fact, old -> said.apply(change.apply(old))));
  }

  /** What is said of a fact without an answer leaves it open. */
  private static Mission changed(Mission mission, Fact fact, UnaryOperator<Answer> change) {
    Answer old = mission.answer(fact.id()).orElseGet(Answer::unknown);
    return mission.withAnswer(fact.id(), change.apply(old));
  }

  private void edit(Text label, UnaryOperator<Mission> edit) {
    boolean changes =
        scope
            .view()
            .filter(view -> !Objects.equals(edit.apply(view.mission()), view.mission()))
            .isPresent();
    if (changes) {
      before.run();
      scope.edit(label, edit);
    }
  }

  private Text label(String what, Fact fact) {
    return new Text(
        label(what, fact.shortName(), Language.EN), label(what, fact.shortName(), Language.FR));
  }

  private String label(String what, Text name, Language language) {
    return texts
        .in(language)
        .get("facts.edit." + what, lower(name.in(language), language.locale()));
  }

  private Text together(String key) {
    return new Text(together(key, Language.EN), together(key, Language.FR));
  }

  private String together(String key, Language language) {
    return texts.in(language).get(key, texts.in(language).get("facts.edit.grave"));
  }

  /** An acronym at the start stays as it is. */
  private static String lower(String name, Locale locale) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(locale) + name.substring(1);
  }
}
