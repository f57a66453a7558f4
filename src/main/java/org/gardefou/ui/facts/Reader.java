package org.gardefou.ui.facts;

import java.util.List;
import java.util.Map;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** Reads questions and answers of the mission; what did not change is not worked out again. */
final class Reader {
  private final MissionScope scope;
  private @Nullable Asked asked;
  private Questionnaire questionnaire = new Questionnaire(List.of(), List.of());
  private @Nullable Said said;
  private Answers answers = new Answers(Map.of(), Sources.NONE);

  /** What the questions depend on. */
  private record Asked(Engine engine, Phase phase, ClientKind kind) {}

  /** What the answers depend on. */
  private record Said(Engine engine, Client client, Mission mission) {
    boolean same(@Nullable Said other) {
      return other != null
          && other.engine == engine
          && other.client == client
          && other.mission == mission;
    }
  }

  Reader(MissionScope scope) {
    this.scope = scope;
  }

  Questionnaire questionnaire(MissionScope.View view) {
    Engine engine = scope.engine();
    Asked now = new Asked(engine, view.mission().phase(), view.client().kind());
    if (!now.equals(asked)) {
      asked = now;
      questionnaire =
          Questionnaire.of(engine.catalogue(), engine.questions(view.client(), view.mission()));
    }
    return questionnaire;
  }

  Answers answers(MissionScope.View view) {
    Said now = new Said(scope.engine(), view.client(), view.mission());
    if (!now.same(said)) {
      said = now;
      answers = new Answers(view.mission().answers(), scope.sources(view));
    }
    return answers;
  }

  Progress progress(MissionScope.View view) {
    return Progress.of(questionnaire(view).questions(), answers(view));
  }
}
