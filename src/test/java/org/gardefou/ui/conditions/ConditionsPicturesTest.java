package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.Map;
import org.gardefou.desk.Observable;
import org.gardefou.model.Agreement;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.Texts;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the clauses, to be looked at. */
class ConditionsPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void pictures() {
    take("conditions-fr", Frame.LIGHT, Language.FR);
    take("conditions-fr-dark", Frame.DARK, Language.FR);
    take("conditions-en-small", Frame.SMALL, Language.EN);
    take("conditions-fr-150", new Frame(1440, 900, false, 150), Language.FR);
    take("conditions-fr-150-tall", new Frame(1440, 2600, false, 150), Language.FR);
    take("conditions-fr-tall", Frame.LIGHT.sized(1440, 1800), Language.FR);
  }

  /** One red, one caution; the rest of what matters is known. */
  @Test
  void levers() {
    levers("conditions-levers-fr", Frame.LIGHT, Language.FR);
    levers("conditions-levers-en-dark", Frame.DARK, Language.EN);
    levers("conditions-levers-en-small", Frame.SMALL.sized(1000, 1100), Language.EN);
  }

  private static void levers(String name, Frame frame, Language language) {
    Framed.picture(
        name,
        frame,
        () ->
            new ConditionsTab(
                Ostrevant.steady(),
                new Observable<>(Messages.in(language)),
                new Texts(),
                new SameThread(),
                () -> {}));
  }

  private static void take(String name, Frame frame, Language language) {
    Framed.picture(name, frame, () -> tab(language));
  }

  private static ConditionsTab tab(Language language) {
    Ostrevant scope = Ostrevant.running();
    note(scope, "K01", Agreement.State.PROPOSED, LocalDate.of(2026, 11, 10), "courriel du 10 nov.");
    note(scope, "K15", Agreement.State.BROKEN, LocalDate.of(2026, 9, 19), "courriel du 2 sept.");
    note(scope, "K31", Agreement.State.AGREED, LocalDate.of(2026, 10, 15), null);
    note(scope, "K11", Agreement.State.TO_PROPOSE, null, null);
    ConditionsTab tab =
        new ConditionsTab(
            scope, new Observable<>(Messages.in(language)), new Texts(), new Later(), () -> {});
    tab.reveal("K11");
    return tab;
  }

  private static void note(
      Ostrevant scope,
      String clause,
      Agreement.State state,
      @org.jspecify.annotations.Nullable LocalDate day,
      @org.jspecify.annotations.Nullable String proof) {
    Agreement agreement =
        Agreement.of(clause, state, day).withProof(proof).withSlots(Map.of("days", "3"));
    scope.edit(new Text("", ""), mission -> mission.withAgreement(agreement));
  }
}
