package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.MutableClock;
import org.gardefou.store.Store;
import org.gardefou.store.TestCatalogue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * A random session, against the simplest model of it there is: a list of whole states with a finger
 * on one of them. At the end the disk holds what the window shows.
 */
class UndoWalkTest {
  private record Whole(List<Client> clients, Freelancer freelancer) {}

  @TempDir Path folder;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);
  private final List<Whole> states = new ArrayList<>();
  private int finger;

  @RepeatedTest(8)
  void aRandomSessionEqualsItsReplay() {
    Desk desk = open();
    states.add(whole(desk));
    for (int i = 0; i < 150; i++) {
      step(desk);
      assertEquals(states.get(finger), whole(desk), "seed " + seed + " step " + i);
    }
    desk.close();
    assertEquals(whole(desk), whole(open()), "seed " + seed + ", on disk");
  }

  private Desk open() {
    return new Desk(
        TestCatalogue.create(),
        new Store(new DataFolder(folder), new DiskOperations(), clock),
        clock,
        tasks,
        new Samples("/org/gardefou/desk/samples/"));
  }

  private static Whole whole(Desk desk) {
    DeskState state = desk.state().get();
    return new Whole(state.clients(), state.freelancer());
  }

  private void step(Desk desk) {
    switch (random.nextInt(9)) {
      case 0, 1 -> {
        desk.undo();
        finger = Math.max(0, finger - 1);
      }
      case 2 -> {
        desk.redo();
        finger = Math.min(states.size() - 1, finger + 1);
      }
      case 3 -> tasks.advance(Duration.ofMillis(random.nextInt(2500)));
      default -> edit(desk);
    }
  }

  private void edit(Desk desk) {
    Whole before = whole(desk);
    change(desk);
    if (!whole(desk).equals(before)) {
      states.subList(finger + 1, states.size()).clear();
      states.add(whole(desk));
      finger++;
    }
  }

  private void change(Desk desk) {
    List<Client> clients = desk.state().get().clients();
    String word = "w" + random.nextInt(5);
    Text label = new Text(word, word);
    if (clients.isEmpty() || random.nextInt(4) == 0) {
      desk.create(word, ClientKind.PUBLIC, word, Phase.ONGOING);
      return;
    }
    Client client = clients.get(random.nextInt(clients.size()));
    switch (random.nextInt(7)) {
      case 0 -> desk.deleteClient(client.id());
      case 1 -> desk.edit(label, client.id(), c -> c.withName(word));
      case 2 -> desk.edit(label, client.id(), c -> c.withNotes(word));
      case 3 -> desk.deleteMission(client.id(), client.missions().getFirst().id());
      case 4 -> desk.editFreelancer(label, f -> f.withName(word));
      case 5 -> desk.addSamples(Language.EN);
      default -> desk.removeSamples();
    }
  }
}
