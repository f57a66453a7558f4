package org.gardefou.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.gardefou.model.Stage;
import org.gardefou.model.Text;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Robot;
import org.gardefou.ui.insights.PastWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ending a mission and looking back on it, by menu and keys. */
class ReviewFlowTest {
  private DeskWindow window;
  private Client client;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  void open() {
    window = Fx.get(() -> PastWindow.open(Language.EN, 1440, 900));
    client = PastWindow.client(window.desk, "Papeterie Vasseur");
    Fx.run(() -> window.window.shell().openMission(client.id(), mission().id()));
  }

  @AfterEach
  void close() {
    Fx.run(window.window::close);
  }

  private Mission mission() {
    return PastWindow.client(window.desk, "Papeterie Vasseur").missions().getFirst();
  }

  @Test
  void endsByTheMenuLooksBackByKeysAndUndoes() {
    Robot robot = new Robot(window.scene);
    menu(robot, "End this mission…");
    assertTrue(robot.sees("End “Catalogue”?"));
    robot.press(KeyCode.ENTER);
    assertEquals(LocalDate.of(2026, 11, 23), mission().ended());
    assertEquals(Stage.ENDED, mission().stage());
    assertTrue(robot.sees("Catalogue · Business · Ended on 23 Nov 2026"));

    robot.click("Look back");
    robot.press(KeyCode.DIGIT2).press(KeyCode.TAB).press(KeyCode.DIGIT4);
    robot.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.DIGIT5);
    robot.press(KeyCode.TAB).press(KeyCode.HOME).press(KeyCode.TAB);
    robot.write("Ask for the deposit").click("Keep");
    Review review = Objects.requireNonNull(mission().review());
    assertEquals(2, review.payment());
    assertEquals(4, review.scope());
    assertNull(review.ease());
    assertEquals(5, review.pride());
    assertEquals(true, review.again());
    assertEquals("Ask for the deposit", review.words());

    Fx.run(window.desk::undo);
    assertNull(mission().review());
    Fx.run(window.desk::undo);
    assertEquals(Stage.RUNNING, mission().stage());
    robot.close();
  }

  private void menu(Robot robot, String words) {
    robot.click(Fx.get(() -> window.scene.lookup(".mission-header .icon-only")));
    robot.clickInMenu(words);
  }

  @Test
  void aLastDayToComeOrBeforeTheFirstIsNotTaken() {
    Robot robot = new Robot(window.scene);
    menu(robot, "End this mission…");
    lastDay(robot, "24/11/2026");
    assertTrue(robot.sees("The last day is to come: note it once it is there."));
    lastDay(robot, "4/10/2026");
    assertTrue(robot.sees("This is before its first day."));
    assertNull(mission().ended());
    lastDay(robot, "5/10/2026");
    assertEquals(LocalDate.of(2026, 10, 5), mission().ended());
    menu(robot, "It goes on after all");
    assertNull(mission().ended());
    robot.close();
  }

  private void lastDay(Robot robot, String day) {
    Fx.run(() -> ((TextField) window.node("last-day")).setText(day));
    robot.press(KeyCode.ENTER);
  }

  @Test
  void aReviewCanBeChangedAndKeepsTheRest() {
    Client past = PastWindow.client(window.desk, "Atelier Nord");
    Mission over = past.missions().getFirst();
    Fx.run(() -> window.window.shell().openMission(past.id(), over.id()));
    Robot robot = new Robot(window.scene);
    menu(robot, "Look back on it…");
    assertTrue(robot.sees("Price every extra."));
    robot.press(KeyCode.END).click("Keep");
    Review after =
        Objects.requireNonNull(
            PastWindow.client(window.desk, "Atelier Nord").missions().getFirst().review());
    assertNull(after.payment(), "the last answer of a scale is none");
    assertEquals(1, after.scope());
    assertEquals("Price every extra.", after.words());
    robot.close();
  }

  @Test
  void theListOffersItAndShowsWhatIsOver() {
    Client past = PastWindow.client(window.desk, "Galerie Aubry");
    Mission no = past.missions().getFirst();
    Fx.run(
        () -> {
          window.desk.editMission(new Text("x", "x"), past.id(), no.id(), m -> m.withReview(null));
          window.window.shell().openMissions();
        });
    Hands hands = new Hands(window.scene);
    hands.click("Over");
    assertTrue(hands.sees("Refused"));
    assertFalse(hands.sees("Saison 2027"));
    hands.click((Button) window.node("due-" + no.id() + "-LOOK_BACK"));
    assertTrue(hands.sees("Would you refuse it again?"));
    assertFalse(hands.sees("How did payment go?"), "nothing was paid");
    hands.press(KeyCode.HOME).click("Keep");
    Review review =
        Objects.requireNonNull(
            PastWindow.client(window.desk, "Galerie Aubry").missions().getFirst().review());
    assertEquals(true, review.again());
    hands.close();
  }
}
