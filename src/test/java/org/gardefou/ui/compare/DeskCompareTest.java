package org.gardefou.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.HeldTasks;
import org.gardefou.ui.compare.CompareActions.Compared;
import org.junit.jupiter.api.Test;

/** Advice that is not known is worked out in the background; what is known is there at once. */
class DeskCompareTest {
  private final HeldTasks tasks = new HeldTasks();
  private final List<Compared> shown = new ArrayList<>();
  private final Desk desk =
      Desk.open(
          CatalogueLoader.builtIn().catalogue(),
          new DataFolder(Path.of("no-such-folder")),
          Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC),
          tasks);
  private final DeskCompare compare = new DeskCompare(desk, tasks);

  private List<Pick> samples() {
    desk.addSamples(Language.EN);
    return desk.state().get().clients().stream()
        .limit(3)
        .map(client -> new Pick(client, client.missions().getFirst()))
        .toList();
  }

  private static List<UUID> missions(Compared compared) {
    return compared.sides().stream().map(side -> side.mission().id()).toList();
  }

  @Test
  void unknownAdviceComesLater() {
    List<Pick> picks = samples();
    tasks.hold();
    compare.compare(picks, Language.EN, shown::add);
    assertEquals(List.of(), shown);
    tasks.release();
    assertEquals(1, shown.size());
    assertEquals(
        picks.stream().map(pick -> pick.mission().id()).toList(), missions(shown.getFirst()));
    assertEquals(3, shown.getFirst().report().columns().size());
  }

  @Test
  void knownAdviceIsThereAtOnce() {
    List<Pick> picks = samples();
    picks.forEach(pick -> desk.assess(pick.client(), pick.mission()));
    tasks.hold();
    compare.compare(picks, Language.EN, shown::add);
    assertEquals(1, shown.size());
  }

  @Test
  void whatWasWorkedOutIsRemembered() {
    List<Pick> picks = samples();
    compare.compare(picks, Language.EN, shown::add);
    tasks.hold();
    compare.compare(picks, Language.EN, shown::add);
    assertEquals(2, shown.size());
    assertEquals(shown.getFirst(), shown.getLast());
  }
}
