package org.gardefou.app;

import java.util.ArrayList;
import java.util.List;
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
  private static final int WARM_UP = 400;
  private static final int KEYS = Integer.getInteger("keys", 1000);
  private static final int ROUND = 20;
  private static final int FACTS = 0;

  private final Stand stand;

  private KeystrokeBenchmark(Stand stand) {
    this.stand = stand;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) {
    KeystrokeBenchmark benchmark = new KeystrokeBenchmark(Stand.open());
    System.out.println(
        "| sample | answers changed | p50 | p95 | p99 | longest | picture after: p50 | p99 |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    Samples.in(Language.EN).forEach(benchmark::measure);
    System.exit(0);
  }

  private void measure(Client client) {
    run(client, WARM_UP);
    List<Keystroke> keys = run(client, KEYS);
    double[] times = keys.stream().mapToDouble(Keystroke::report).sorted().toArray();
    double[] after = keys.stream().mapToDouble(Keystroke::after).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
        client.name(),
        times.length,
        share(times, 50),
        share(times, 95),
        share(times, 99),
        times[times.length - 1],
        share(after, 50),
        share(after, 99));
  }

  private static double share(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }

  /**
   * What one key cost in milliseconds.
   *
   * @param report until the report was laid out
   * @param after in the picture after that
   */
  private record Keystroke(double report, double after) {}

  /** Answers one question after the other, in rounds from the top. */
  private List<Keystroke> run(Client client, int keys) {
    List<Keystroke> strokes = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      if (i % ROUND == 0) {
        stand.busy(() -> open(client));
      }
      String key = i / ROUND % 2 == 0 ? "1" : "2";
      Object before = stand.desk.state().get().clients();
      double time = stand.busy(() -> type(key));
      double after = stand.next();
      if (!stand.desk.state().get().clients().equals(before)) {
        strokes.add(new Keystroke(time, after));
      }
      stand.busy(() -> press(KeyCode.DOWN));
    }
    return strokes;
  }

  private void open(Client client) {
    stand.window.shell().openMission(client.id(), client.missions().getFirst().id());
    stand.window.shell().openTab(FACTS);
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
