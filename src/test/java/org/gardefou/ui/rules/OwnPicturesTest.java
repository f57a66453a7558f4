package org.gardefou.ui.rules;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.gardefou.catalogue.Own;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Robot;
import org.gardefou.ui.component.Disclosure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the pane, to be looked at. */
class OwnPicturesTest {
  private static final String URGENT =
      """
      {"id": "MY-02", "criterion": "COM", "phases": ["ongoing"],
       "name": {"en": "Urgencies that are none", "fr": "Urgences qui n’en sont pas"},
       "tiers": {"red": "communication.urgent >= 4 && conditions.response_hours < 4.0 && (health.on_call || health.late_contacts >= 4.0)"},
       "evidence": [{"en": "All is urgent: {communication.urgent}",
                     "fr": "Tout est urgent : {communication.urgent}"}]}
      """;
  private static final String WRONG =
      """
      {"id": "MY-03", "criterion": "MNY", "name": {"en": "Old one", "fr": "Ancienne"},
       "tiers": {"info": "price.gone > 3.0", "caution": "price.amount >= 1000.0 && price.amount"},
       "evidence": [{"en": "Price {price.amount}", "fr": "Prix {price.amount}"}]}
      """;
  private static final Freelancer HERS =
      Own.profile(List.of(Own.PARKING), List.of(Own.FAR, URGENT, WRONG));

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void pictures() {
    take("own-list-fr", Language.FR, Frame.LIGHT, 492);
    take("own-list-en-dark", Language.EN, Frame.DARK, 700);
    take("own-rule-fr", Language.FR, Frame.LIGHT.sized(1440, 1300), 492, "change-MY-02");
    take("own-rule-fr-dark", Language.FR, Frame.DARK, 492, "change-MY-02");
    take("own-rule-en-small", Language.EN, new Frame(1000, 700, false, 100), 700, "change-MY-02");
    take("own-rule-fr-200", Language.FR, new Frame(1440, 1800, false, 200), 492, "change-MY-02");
    take("own-rule-wrong", Language.FR, Frame.LIGHT.sized(1440, 1200), 492, "change-MY-03");
    take("own-rule-search", Language.EN, Frame.DARK, 492, "change-MY-02", "red-fact-0");
    take("own-rule-more", Language.FR, Frame.LIGHT.sized(1440, 1500), 492, "change-MY-01", "more");
    take("own-empty-en", Language.EN, Frame.SMALL, 700, "delete-MY-01");
    take("own-question-fr", Language.FR, Frame.LIGHT, 492, "change-own.parking");
  }

  private void take(String name, Language language, Frame frame, double width, String... buttons) {
    Scene scene =
        Fx.get(
            () -> {
              OwnStand stand = new OwnStand(folder.resolve(name), language).with(HERS);
              Scene made = stand.scene(frame, width);
              made.getRoot().applyCss();
              made.getRoot().layout();
              for (String button : buttons) {
                press(made, button);
                made.getRoot().applyCss();
                made.getRoot().layout();
              }
              stand.quiet();
              return made;
            });
    Pictures.take(name, scene);
  }

  private static void use(Node node) {
    if (node instanceof ButtonBase button) {
      button.fire();
    } else if (node instanceof Disclosure disclosure) {
      disclosure.expandedProperty().set(true);
    }
  }

  private static void press(Scene scene, String id) {
    Robot.all(scene.getRoot())
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .ifPresent(OwnPicturesTest::use);
  }
}
