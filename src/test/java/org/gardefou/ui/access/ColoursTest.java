package org.gardefou.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** States that have a colour of their own can be told from each other without it. */
class ColoursTest {
  private static final Messages TEXTS = Messages.in(Language.EN);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static List<String> seen(Node node) {
    Scene scene = new Scene(new VBox(node), 400, 300);
    Theme.apply(scene, false, 100);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return Colours.withoutColour(node);
  }

  private static void differ(List<List<String>> states) {
    assertEquals(states.size(), new HashSet<>(states).size(), states::toString);
  }

  private static List<String> chip(Phase phase, Verdict verdict, boolean settled) {
    VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    chip.show(TEXTS, phase, verdict, settled);
    return seen(chip);
  }

  @Test
  void verdicts() {
    List<List<String>> states = new ArrayList<>();
    Fx.run(
        () -> {
          for (Verdict verdict : Verdict.values()) {
            for (Phase phase : Phase.values()) {
              states.add(chip(phase, verdict, true));
            }
          }
        });
    differ(states);
    assertNotEquals(
        Fx.get(() -> chip(Phase.PROSPECT, Verdict.ACCEPT, true)),
        Fx.get(() -> chip(Phase.PROSPECT, Verdict.ACCEPT, false)),
        "a dashed edge says that it may change");
  }

  @Test
  void severitiesBySignAlone() {
    List<List<String>> states = new ArrayList<>();
    Fx.run(() -> List.of(Mark.values()).forEach(mark -> states.add(seen(mark.shape(16)))));
    differ(states);
  }

  @Test
  void noticesBySignAlone() {
    List<List<String>> states = new ArrayList<>();
    Fx.run(
        () ->
            List.of(Notice.Kind.values())
                .forEach(
                    kind -> states.add(seen(new InlineMessage(Notice.of(kind, "Saved", ""))))));
    differ(states);
  }

  @Test
  void aDotThatIsOnlyRedIsFound() {
    Region dot = new Region();
    dot.setStyle("-fx-background-color: #a40e26; -fx-min-width: 8px; -fx-min-height: 8px;");
    List<String> found =
        Fx.get(
            () -> {
              seen(dot);
              return Colours.problems(dot);
            });
    assertTrue(found.toString().contains("colour alone"), found::toString);
  }
}
