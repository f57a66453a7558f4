package org.gardefou.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.gardefou.desk.ManyClients;
import org.gardefou.desk.Samples;
import org.gardefou.model.Client;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.gardefou.ui.Watchdog;
import org.gardefou.ui.shell.Shell;

/**
 * A walk through every screen, every tab of every sample, a list of 20 missions, an edit of the
 * criteria, the editors of rules and questions, every way of asking and a journal of 80 entries,
 * twice, with a watchdog beside it. Prints the steps that kept the JavaFX thread busy for longer
 * than its limit in one piece; the exit code is 1 where the second round has one. In the first
 * round classes are loaded and nothing is compiled.
 */
public final class WatchdogWalk {
  private static final int TABS = 6;
  private static final int ENTRIES = 80;
  private static final int LISTED = 20;

  private final Stand stand = Stand.open();
  private final Watchdog watchdog = Watchdog.begin();
  private int found;

  private WatchdogWalk() {}

  /** Walks and prints. */
  public static void main(String[] arguments) {
    WatchdogWalk walk = new WatchdogWalk();
    walk.fillList();
    walk.fillJournal();
    walk.stand.settle();
    walk.watchdog.taken(); // the start is measured elsewhere
    System.out.println("first round");
    walk.round();
    walk.found = 0;
    System.out.println("second round");
    walk.round();
    System.out.println("steps over " + Watchdog.LIMIT.toMillis() + " ms: " + walk.found);
    System.exit(walk.found == 0 ? 0 : 1);
  }

  private void round() {
    Shell shell = stand.window.shell();
    step("missions", shell::openMissions);
    step("compare", () -> shell.openCompare(missions()));
    step("criteria", shell::openCriteria);
    step("an edit of the criteria", () -> weigh(3));
    step("missions after it", shell::openMissions);
    step("the edit taken back", stand.desk::undo);
    step("criteria again", shell::openCriteria);
    fire("new-question");
    fire("cancel");
    fire("new-rule");
    fire("cancel");
    press("criteria.tab.rules");
    press("criteria.tab.overview");
    step("insights", shell::openInsights);
    step("settings", shell::openSettings);
    step("data", shell::openData);
    for (Client client : Samples.in(Language.EN)) {
      step("client", () -> shell.openClient(client.id()));
      step(client.name(), () -> shell.openMission(client.id(), mission(client).id()));
      for (int tab = 0; tab < TABS; tab++) {
        int index = tab;
        step(client.name() + ", tab " + tab, () -> shell.openTab(index));
      }
    }
    step("a prospect again", () -> shell.openMission(prospect().id(), mission(prospect()).id()));
    step("its questions", () -> shell.openTab(0));
    press("facts.mode.full");
    press("facts.mode.telling");
    press("facts.mode.quick");
    step("undo", stand.desk::undo);
    step("redo", stand.desk::redo);
  }

  private void weigh(int weight) {
    stand.desk.editFreelancer(
        new Text("weight", "poids"),
        f -> f.withWeights(Map.of("payment", BigDecimal.valueOf(weight))));
  }

  private List<java.util.UUID> missions() {
    return Samples.in(Language.EN).stream().map(client -> mission(client).id()).toList();
  }

  private static Mission mission(Client client) {
    return client.missions().getFirst();
  }

  /** As many missions as the list examines at once; each client that is made up has one or two. */
  private void fillList() {
    ManyClients made = new ManyClients(7);
    Fx.run(
        () -> {
          while (stand.desk.missions().size() < LISTED - 1) {
            stand.desk.add(made.client(stand.desk.missions().size()));
          }
        });
  }

  private void fillJournal() {
    Client client = Samples.in(Language.EN).getFirst();
    Random random = new Random(1);
    List<String> kinds = List.copyOf(stand.desk.catalogue().incidents().keySet());
    List<Incident> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      entries.add(
          Incident.of(
              stand.desk.today().minusDays(random.nextInt(270)),
              kinds.get(random.nextInt(kinds.size())),
              "words"));
    }
    Fx.run(
        () ->
            stand.desk.editMission(
                new Text("journal", "journal"),
                client.id(),
                mission(client).id(),
                mission -> mission.editJournal(journal -> journal.withEntries(entries))));
  }

  private static Client prospect() {
    return Samples.in(Language.EN).get(1);
  }

  /** A button with these words, whatever page it is on. */
  private void press(String key) {
    String words = Messages.in(Language.EN).get(key);
    push(words, node -> node instanceof ButtonBase button && words.equals(button.getText()));
  }

  private void fire(String id) {
    push(id, node -> node instanceof ButtonBase && id.equals(node.getId()));
  }

  private void push(String name, Predicate<Node> wanted) {
    step(
        name,
        () ->
            Robot.all(stand.scene.getRoot())
                .filter(wanted.and(Access::visible))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name))
                .fire());
  }

  private void step(String name, Runnable work) {
    stand.busy(work);
    stand.settle();
    for (Watchdog.Block block : watchdog.taken()) {
      found++;
      System.out.println(name + ": " + block);
    }
  }
}
