package org.gardefou.ui.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.Snapshots;
import org.gardefou.engine.checkin.CheckInQuestions;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Mission;
import org.gardefou.model.Snapshot;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.mission.MissionScope;

/**
 * What she does in a check-in as named edits. Every step stands in the file at once: an unfinished
 * check-in waits there.
 */
final class CheckInEdits {
  private final MissionScope scope;

  CheckInEdits(MissionScope scope) {
    this.scope = scope;
  }

  /** Begins one, or goes on with the one that is open. */
  void begin() {
    scope
        .view()
        .ifPresent(
            view -> {
              CheckIn checkIn = CheckIn.begun(today(), Snapshots.of(view.assessment()));
              scope.edit(
                  Bilingual.text("checkin.edit.begin"),
                  m -> m.openCheckIn().isPresent() ? m : m.withOpenCheckIn(checkIn));
            });
  }

  /** Gives a question another answer, as of today. */
  void answer(Fact fact, Value value) {
    scope.edit(
        Bilingual.text("checkin.edit.answer", fact.shortName()),
        mission -> answered(mission, fact.id(), value));
  }

  private Mission answered(Mission mission, String fact, Value value) {
    Answer old = mission.answer(fact).orElseGet(Answer::unknown);
    Answer changed = old.withValue(Answer.Status.KNOWN, value).withDate(today());
    return remembering(mission, fact).withAnswer(fact, changed);
  }

  /** An answer of today that is given again replaces no earlier one. */
  private Mission remembering(Mission mission, String fact) {
    return mission
        .openCheckIn()
        .map(
            open ->
                mission
                    .answer(fact)
                    .map(old -> open.withBefore(fact, old))
                    .orElse(open)
                    .withConfirmed(fact, false))
        .map(mission::withOpenCheckIn)
        .orElse(mission);
  }

  /** Says that answers still hold, against the journal too where it says otherwise. */
  void still(List<Fact> facts) {
    var label =
        facts.size() == 1
            ? Bilingual.text("checkin.edit.still", facts.getFirst().shortName())
            : Bilingual.text("checkin.edit.still.all");
    scope.edit(label, mission -> onOpen(open -> confirmed(open, facts)).apply(own(mission, facts)));
  }

  private Mission own(Mission mission, List<Fact> facts) {
    Set<String> own = new TreeSet<>(mission.journal().ownAnswers());
    contradicted(mission)
        .map(Disagreement::fact)
        .filter(facts::contains)
        .map(Fact::id)
        .forEach(own::add);
    return mission.editJournal(journal -> journal.withOwnAnswers(own));
  }

  private Stream<Disagreement> contradicted(Mission mission) {
    return scope.view().stream()
        .map(view -> view.client().withMission(mission))
        .map(client -> scope.engine().sources(client, mission, today()))
        .flatMap(CheckInQuestions::contradicted);
  }

  private static CheckIn confirmed(CheckIn open, List<Fact> facts) {
    CheckIn result = open;
    for (Fact fact : facts) {
      result =
          result.before().containsKey(fact.id()) ? result : result.withConfirmed(fact.id(), true);
    }
    return result;
  }

  /** Keeps her remark. */
  void words(String words) {
    scope.edit(
        Bilingual.text("checkin.edit.words"),
        onOpen(open -> open.withWords(words.isBlank() ? null : words.strip())));
  }

  private static UnaryOperator<Mission> onOpen(UnaryOperator<CheckIn> change) {
    return mission ->
        mission.openCheckIn().map(change).map(mission::withOpenCheckIn).orElse(mission);
  }

  /** Answers one item of the strain check of today. */
  void strain(String item, int answer) {
    scope.edit(
        Bilingual.text("checkin.edit.strain"),
        mission -> mission.withStrainCheck(with(strainToday(mission), item, answer)));
  }

  /** The strain check of today, as far as it is filled in. */
  StrainCheck strainToday(Mission mission) {
    return mission.strain().stream()
        .filter(check -> check.date().equals(today()))
        .findFirst()
        .orElseGet(() -> new StrainCheck(today(), Map.of(), Map.of()));
  }

  private static StrainCheck with(StrainCheck check, String item, int answer) {
    Map<String, Integer> answers = new TreeMap<>(check.answers());
    answers.put(item, answer);
    return new StrainCheck(check.date(), answers, check.extra());
  }

  /** Finishes it with what the program says now. */
  void finish() {
    scope.edit(Bilingual.text("checkin.edit.finish"), this::finished);
  }

  private Mission finished(Mission mission) {
    return mission
        .openCheckIn()
        .map(open -> mission.withOpenCheckIn(closed(open, mission)))
        .orElse(mission);
  }

  private CheckIn closed(CheckIn open, Mission mission) {
    return open.at(today(), false, said(mission, open));
  }

  private Snapshot said(Mission mission, CheckIn open) {
    return scope
        .view()
        .map(view -> view.client().withMission(mission))
        .map(client -> Snapshots.of(scope.engine().assess(client, mission, today())))
        .orElse(open.assessment());
  }

  private LocalDate today() {
    return scope.today();
  }
}
