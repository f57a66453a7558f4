package org.gardefou.ui.criteria;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.gardefou.model.Language;
import org.gardefou.model.Limits;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of My criteria, to be looked at. */
class CriteriaPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static void take(
      String name, Language language, int width, int height, Consumer<DeskWindow> steps) {
    DeskWindow window =
        Fx.get(
            () -> {
              DeskWindow made =
                  new DeskWindow(language, width, height, desk -> desk.addSamples(language));
              made.window.shell().openCriteria();
              steps.accept(made);
              return made;
            });
    assertTrue(Pictures.take("criteria-" + name, window.scene).toFile().length() > 5_000);
    Fx.run(window.window::close);
  }

  private static void edit(DeskWindow window) {
    window.set(
        f ->
            f.withFloorRate(new BigDecimal("41.33"))
                .withLimits(
                    Limits.NONE
                        .with(Limits.Kind.HOURS_WEEK, new BigDecimal("40"))
                        .with(Limits.Kind.REPLY_UNTIL, new BigDecimal("18"))
                        .with(Limits.Kind.RESERVE_MONTHS, new BigDecimal("6"))));
    window.set(f -> f.withWeights(Map.of("HLT", new BigDecimal("20"))));
    window.set(f -> f.withSeverities(Map.of("PAY-13", "red", "COM-09", "dealbreaker")));
    window.set(f -> f.withSwitchedOff(Set.of("HLT-12")));
  }

  private static void fold(DeskWindow window, String... ids) {
    for (String id : ids) {
      switch (window.node(id)) {
        case ToggleButton toggle -> toggle.setSelected(true);
        case org.gardefou.ui.component.Disclosure head -> head.expandedProperty().set(true);
        default -> throw new AssertionError(id);
      }
    }
  }

  private static void rules(DeskWindow window) {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    ((ToggleButton) window.scene.getRoot().lookupAll(".tab-button").toArray()[1]).fire();
    for (String id : List.of("group-HLT", "rule-HLT-03", "rule-HLT-12")) {
      window.scene.getRoot().applyCss();
      window.scene.getRoot().layout();
      fold(window, id);
    }
  }

  @Test
  void overview() {
    take("fr", Language.FR, 1440, 900, w -> edit(w));
    take(
        "en-dark",
        Language.EN,
        1440,
        900,
        w -> {
          w.set(f -> f.withSetting("theme", "dark"));
          edit(w);
        });
    take("fr-small", Language.FR, 1000, 700, w -> edit(w));
    take("fr-200", Language.FR, 1440, 900, w -> w.set(f -> f.withSetting("zoom", "200")));
  }

  @Test
  void rulesList() {
    take(
        "rules-fr",
        Language.FR,
        1440,
        900,
        w -> {
          edit(w);
          w.set(f -> f.withAcknowledged(Map.of("HLT-03", w.desk.today())));
          rules(w);
        });
    take(
        "rules-en-dark-small",
        Language.EN,
        1000,
        700,
        w -> {
          w.set(f -> f.withSetting("theme", "dark"));
          rules(w);
        });
  }

  @Test
  void dialogs() {
    take("rank-fr", Language.FR, 1440, 900, w -> ((Button) w.node("rank")).fire());
    take("steps-1-fr", Language.FR, 1440, 900, w -> steps(w, 0));
    take(
        "steps-2-en-dark",
        Language.EN,
        1000,
        700,
        w -> {
          w.set(f -> f.withSetting("theme", "dark"));
          steps(w, 1);
        });
    take("steps-3-fr", Language.FR, 1000, 700, w -> steps(w, 2));
  }

  private static void steps(DeskWindow window, int further) {
    ((Button) window.node("steps")).fire();
    for (int i = 0; i < further; i++) {
      window.scene.getRoot().applyCss();
      ((Button) window.scene.lookup(".dialog-box > .foot > .accent")).fire();
    }
  }
}
