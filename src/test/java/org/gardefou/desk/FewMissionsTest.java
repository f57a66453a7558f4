package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.MutableClock;
import org.gardefou.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the list is worked out while she waits. */
class FewMissionsTest {
  @TempDir Path root;
  private final MutableClock clock = new MutableClock();
  private final ManualTasks tasks = new ManualTasks(clock);

  private Desk open(int missions) {
    DataFolder data = new DataFolder(root.resolve("data"));
    Vault vault = new Vault(data, new DiskOperations());
    Desk desk =
        Desk.open(
            CatalogueLoader.builtIn().catalogue(),
            data,
            vault,
            clock,
            tasks,
            Optional.empty(),
            "1");
    for (int i = 0; i < missions; i++) {
      desk.create("Kunde " + i, ClientKind.BUSINESS, "Mission", Phase.PROSPECT);
    }
    return desk;
  }

  private static void weigh(Desk desk) {
    desk.editFreelancer(
        new Text("weight", "poids"), f -> f.withWeights(Map.of("payment", BigDecimal.TWO)));
  }

  private static long advised(Desk desk) {
    return desk.missions().stream().map(ListedMission::outlook).filter(Objects::nonNull).count();
  }

  @Test
  void fourAreAdvisedOnAtOnceAfterAnEditOfTheCriteria() {
    Desk desk = open(4);
    weigh(desk);
    assertEquals(4, advised(desk));
  }

  @Test
  void fiveFollowFromTheBackground() {
    Desk desk = open(5);
    tasks.run();
    weigh(desk);
    assertEquals(0, advised(desk));
    tasks.run();
    tasks.run();
    assertEquals(5, advised(desk));
  }

  @Test
  void oneAmongMoreThatAreKnownIsAdvisedOnAtOnce() {
    Desk desk = open(5);
    desk.workOutFew();
    desk.create("Kunde 5", ClientKind.BUSINESS, "Mission", Phase.PROSPECT);
    assertEquals(6, advised(desk));
  }

  @Test
  void beforeTheWindowIsThereTwentyAreWorkedOut() {
    Desk desk = open(20);
    desk.workOutFew();
    assertEquals(20, advised(desk));
  }
}
