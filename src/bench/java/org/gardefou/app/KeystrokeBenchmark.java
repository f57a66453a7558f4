package org.gardefou.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gardefou.desk.Samples;
import org.gardefou.model.Client;
import org.gardefou.model.Language;

/**
 * One key in the questionnaire of each sample: the answer goes to the desk, the mission is assessed
 * anew, the report beside the questions is rendered, styled and laid out. Prints percentiles as a
 * table in Markdown.
 */
public final class KeystrokeBenchmark {
  private static final int WARM_UP = 600;
  private static final int KEYS = 1000;
  private static final int FACTS = 0;

  private final Stand stand;

  private KeystrokeBenchmark(Stand stand) {
    this.stand = stand;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) {
    KeystrokeBenchmark benchmark = new KeystrokeBenchmark(Stand.open());
    System.out.println("| sample | answers changed | p50 | p95 | p99 | longest |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    Samples.in(Language.EN).forEach(benchmark::measure);
    System.exit(0);
  }

  private void measure(Client client) {
    stand.busy(
        () -> {
          stand.window.shell().openMission(client.id(), client.missions().getFirst().id());
          stand.window.shell().openTab(FACTS);
        });
    run(WARM_UP);
    double[] times = Arrays.stream(run(KEYS)).filter(time -> time >= 0).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
        client.name(),
        times.length,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length * 99 / 100],
        times[times.length - 1]);
  }

  /**
   * Answers one question after the other, from the top again after the last; less than 0 for no
   * change.
   */
  private double[] run(int keys) {
    double[] times = new double[keys];
    for (int i = 0; i < keys; i++) {
      int step = i;
      String key = i / 100 % 2 == 0 ? "1" : "2";
      Object before = stand.desk.state().get().clients();
      double time = stand.busy(() -> type(key));
      times[i] = stand.desk.state().get().clients().equals(before) ? -1 : time;
      stand.busy(() -> goOn(step));
    }
    return times;
  }

  /** Down to the next question; from the top again after a hundred. */
  private void goOn(int step) {
    if (step % 100 == 99) {
      stand.window.shell().openTab(FACTS + 1);
      stand.window.shell().openTab(FACTS);
    } else {
      press(KeyCode.DOWN);
    }
  }

  /** What is typed into a field is an answer only later, and no key is sent there. */
  private void type(String character) {
    if (stand.scene.getFocusOwner() instanceof TextInputControl) {
      return;
    }
    fire(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private void press(KeyCode code) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void fire(KeyEvent event) {
    Node target = Objects.requireNonNullElse(stand.scene.getFocusOwner(), stand.scene.getRoot());
    Event.fireEvent(target, event);
  }
}
