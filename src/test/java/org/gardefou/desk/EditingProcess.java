package org.gardefou.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.store.DataFolder;

/**
 * A program of its own that edits the one client of a folder while another does the same: it notes
 * entries, and answers questions that the other leaves alone. Each edit is saved at once.
 */
final class EditingProcess {
  private static final Text EDIT = new Text("Edit", "Modification");

  private final Desk desk;
  private final String name;
  private final Random random;
  private final UUID client;
  private final UUID mission;

  private EditingProcess(Desk desk, String name, Random random) {
    this.desk = desk;
    this.name = name;
    this.random = random;
    Client found = desk.state().get().clients().getFirst();
    client = found.id();
    mission = found.missions().getFirst().id();
  }

  /** The questions that the program of this name answers. */
  static List<String> facts(String name) {
    return name.equals("A")
        ? List.of("health.dread", "communication.tone", "fit.interest")
        : List.of("fit.pride", "fit.learning", "scope.brief_clarity");
  }

  /** The folder, the name of the program, how many edits, and the seed. */
  public static void main(String[] words) {
    Desk desk =
        Desk.open(
            CatalogueLoader.builtIn().catalogue(),
            new DataFolder(Path.of(words[0])),
            Clock.systemUTC(),
            new AtOnceTasks());
    try (desk) {
      new EditingProcess(desk, words[1], new Random(Long.parseLong(words[3])))
          .edit(Integer.parseInt(words[2]));
    }
  }

  private void edit(int edits) {
    for (int i = 0; i < edits; i++) {
      one(i);
      LockSupport.parkNanos(random.nextInt(2_000_000));
      desk.save();
      if (random.nextInt(4) == 0) {
        desk.safekeeping().look();
      }
    }
    for (int tries = 0;
        tries < 100 && !(desk.state().get().save() instanceof SaveState.Saved);
        tries++) {
      desk.save();
    }
    System.out.println(desk.state().get().save().getClass().getSimpleName());
  }

  private void one(int i) {
    List<String> mine = facts(name);
    String fact = mine.get(i % mine.size());
    Answer answer = Answer.known(Value.of(1L + i % 5)).withNote(name + i);
    Incident entry = Incident.of(LocalDate.of(2026, 11, 1), "thanks", name + i);
    desk.editMission(
        EDIT,
        client,
        mission,
        (Mission m) -> m.withAnswer(fact, answer).editJournal(journal -> journal.withEntry(entry)));
  }
}
