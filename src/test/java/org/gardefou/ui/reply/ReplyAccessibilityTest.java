package org.gardefou.ui.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gardefou.model.Agreement;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reply tab in small windows and large text: names, sizes, nothing cut off. */
class ReplyAccessibilityTest {
  private static final Frame SMALL = Frame.SMALL;
  private static final Frame LARGE_TEXT = Frame.BIG_TEXT;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  static Stream<Topic> topics() {
    return Stream.of(
        new Topic.OfKind("end_with_notice"),
        new Topic.OfKind("ask_info"),
        Topic.Page.TERMS,
        Topic.Page.RULES,
        Topic.Way.LEAVING);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everythingThatTakesTheFocusHasANameAndIsLargeEnough(Topic topic) {
    Parent root = at(topic, Language.FR, SMALL);
    Fx.run(
        () -> {
          List<Node> stops = Access.stops(root);
          assertTrue(stops.size() >= 3, stops::toString);
          for (Node stop : stops) {
            assertTrue(!Access.name(stop).isBlank(), () -> "no name: " + stop);
            double height = stop.getLayoutBounds().getHeight();
            double width = stop.getLayoutBounds().getWidth();
            // WCAG 2.5.8 leaves out what stands in a sentence, such as the slots of a letter.
            boolean inSentence = stop instanceof javafx.scene.text.Text;
            assertTrue(
                inSentence || (height >= 24 && width >= 24),
                () -> width + " x " + height + " " + stop);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("topics")
  void nothingIsCutOff(Topic topic) {
    for (Frame frame : List.of(SMALL, LARGE_TEXT)) {
      for (Language language : Language.values()) {
        Parent root = at(topic, language, frame);
        Fx.run(() -> assertEquals(List.of(), Access.cut(root), frame + " " + language));
      }
    }
  }

  private static Parent at(Topic topic, Language language, Frame frame) {
    return Fx.get(
        () -> {
          Ostrevant scope = Ostrevant.running();
          scope.edit(
              new Text("", ""),
              m -> m.withAgreement(Agreement.of("K06", Agreement.State.AGREED, Ostrevant.TODAY)));
          ReplyDesk desk = new ReplyDesk(scope, language);
          desk.tab.open(topic);
          Parent root = Framed.of(desk.tab, frame);
          Scene scene = new Scene(root, frame.width(), frame.height());
          Theme.apply(scene, frame.dark(), frame.zoom());
          root.resize(frame.width(), frame.height());
          for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
          }
          return root;
        });
  }
}
