package org.gardefou.ui.flags;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gardefou.desk.Observable;
import org.gardefou.model.Agreement;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.money.MoneyCard;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the report, to be looked at. */
class FlagsPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void pictures() {
    take("flags-fr", Frame.LIGHT, Language.FR, Ostrevant.running());
    take("flags-fr-dark", Frame.DARK, Language.FR, Ostrevant.running());
    take("flags-en-small", Frame.SMALL, Language.EN, Ostrevant.running());
    take("flags-fr-150", new Frame(1440, 900, false, 150), Language.FR, Ostrevant.running());
    take("flags-fr-all", Frame.LIGHT.sized(1440, 2600), Language.FR, Ostrevant.running(), true);
    take("flags-en-all-small", Frame.SMALL.sized(1000, 2600), Language.EN, agreed(), true);
    take("flags-en-prospect", Frame.LIGHT, Language.EN, Ostrevant.prospect());
    take("flags-fr-journal-dark", Frame.DARK, Language.FR, Ostrevant.noted(Language.FR));
    take("flags-fr-law", Frame.LIGHT, Language.FR, Ostrevant.overdue());
    take("flags-en-law-dark-small", Frame.DARK.sized(1000, 900), Language.EN, Ostrevant.overdue());
  }

  private static Ostrevant agreed() {
    Ostrevant scope = Ostrevant.running();
    scope.edit(
        new Text("", ""),
        m -> m.withAgreement(Agreement.of("K06", Agreement.State.AGREED, Ostrevant.TODAY)));
    scope.edit(
        new Text("", ""),
        m -> m.withAgreement(Agreement.of("K15", Agreement.State.BROKEN, Ostrevant.TODAY)));
    return scope;
  }

  private static void take(String name, Frame frame, Language language, Ostrevant scope) {
    take(name, frame, language, scope, false);
  }

  private static void take(
      String name, Frame frame, Language language, Ostrevant scope, boolean all) {
    Pictures.take(
        name,
        frame,
        () -> {
          Parent root =
              Framed.of(
                  new FlagsTab(
                      scope,
                      new Observable<>(Messages.in(language)),
                      clause -> {},
                      new MoneyCard.Actions(fact -> {}, () -> {})),
                  frame);
          if (all) {
            Theme.apply(new Scene(root), false, 100);
            root.applyCss();
            root.lookupAll(".group-header").forEach(h -> ((GroupHeader) h).setSelected(true));
            root.getScene().setRoot(new Group());
          }
          return root;
        });
  }
}
