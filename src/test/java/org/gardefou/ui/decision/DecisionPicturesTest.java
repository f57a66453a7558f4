package org.gardefou.ui.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.model.Decision;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the decision, to be looked at. */
class DecisionPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void pictures() {
    Framed.picture("decision-fr", Frame.LIGHT, () -> decided(Language.FR).tab);
    Framed.picture("decision-fr-dark", Frame.DARK, () -> decided(Language.FR).tab);
    Framed.picture("decision-en-small", Frame.SMALL, () -> decided(Language.EN).tab);
    Frame tall = Frame.SMALL.sized(1000, 1900);
    Framed.picture("decision-en-stacked", tall, () -> decided(Language.EN).tab);
    Frame big = new Frame(1440, 1800, false, 150);
    Framed.picture("decision-fr-150", big, () -> decided(Language.FR).tab);
    Framed.picture(
        "decision-en-prospect",
        Frame.LIGHT,
        () -> new Stand(Ostrevant.prospect(), Language.EN).tab);
  }

  private static Stand decided(Language language) {
    Ostrevant scope = Ostrevant.running();
    scope.edit(new Text("", ""), m -> m.withDecision(decision(Decision.Choice.ACCEPT, null)));
    scope.edit(
        new Text("", ""),
        m ->
            m.withDecision(
                decision(Decision.Choice.CONDITIONS, "Un dernier essai jusqu’en janvier.")));
    return new Stand(scope, language);
  }

  private static Decision decision(
      Decision.Choice choice, @org.jspecify.annotations.Nullable String override) {
    return new Decision(
        choice,
        LocalDate.of(2026, 11, 20),
        "DECLINE",
        List.of("ADV-05", "SCP-11"),
        "Je suis engagée pour conseiller et mes conseils ne servent pas.",
        "Ma santé, mon autonomie, la confiance en mon métier.",
        override,
        LocalDate.of(2027, 1, 8),
        null,
        Map.of());
  }
}
