package org.gardefou.ui.missions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.ListedMission;
import org.gardefou.desk.MissionLine;
import org.gardefou.desk.UnreadableFile;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionsScreenTest {
  private FakeDesk desk = FakeDesk.full();
  private FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
  private Robot robot = new Robot(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    robot.close();
    Fx.run(window.shell::close);
  }

  private void over(FakeDesk other) {
    close();
    desk = other;
    window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
    robot = new Robot(window.scene);
  }

  private List<String> listed() {
    return Fx.get(
        () -> {
          TableView<?> table = (TableView<?>) window.scene.lookup(".missions-table");
          return table.getItems().stream().map(row -> ((MissionRow) row).line().name()).toList();
        });
  }

  @Test
  void theLegendMakesThePageNoWiderThanTheSmallestWindowAtTwiceTheText() {
    assertTrue(
        Fx.get(
                () -> {
                  window.scene.getRoot().setStyle("-fx-font-size: 28px");
                  window.scene.getRoot().applyCss();
                  return window.scene.lookup(".legend").getParent().minWidth(-1);
                })
            <= 1000 - 8 * 28);
  }

  @Test
  void reviewsComeFirstTheLateOneAboveAll() {
    assertEquals(
        List.of(
            "Office de tourisme de Rochevigne",
            "Maison Ostrevant",
            "Brasserie des Trois Phares",
            "Lemoyne & Fahri, architectes",
            "Coopérative Grain & Sel",
            "Mme Quéméneur",
            "Nova Pivot",
            "Studio Halbran"),
        listed());
    assertTrue(robot.sees("1 point en retard · 2 points cette semaine"));
    assertTrue(robot.sees("3 jours de retard"));
  }

  @Test
  void whatIsDueLeadsToItsMission() {
    assertTrue(robot.sees("Office de tourisme de Rochevigne · 3 jours de retard"));
    assertTrue(robot.sees("Brasserie des Trois Phares · dans 4 jours"));
    assertFalse(robot.sees("Lemoyne & Fahri, architectes · dans 21 jours"), "not this week");
    robot.click("Ouvrir");
    assertTrue(
        robot.sees("Lettre mensuelle et guide d’été · Organisme public · En cours depuis 4 mois"));
  }

  @Test
  void filtersWhileSheTypesWithoutAccents() {
    robot.press(KeyCode.CONTROL, KeyCode.F).write("quemen");
    assertEquals(List.of("Mme Quéméneur"), listed());
    robot.write(" zzz");
    assertTrue(
        robot.sees("Aucune mission ne répond à ces filtres\u00a0: «\u202fquemen zzz\u202f»."));
  }

  @Test
  void showsProspectsOrRunningMissionsOnly() {
    robot.click("Prospects");
    assertEquals(
        List.of(
            "Brasserie des Trois Phares",
            "Lemoyne & Fahri, architectes",
            "Mme Quéméneur",
            "Nova Pivot"),
        listed());
    robot.press(KeyCode.RIGHT);
    assertEquals(4, listed().size());
    assertTrue(listed().contains("Studio Halbran"));
  }

  private void filterBy(String name) {
    robot.click("Avis et dates").clickInMenu(name);
  }

  @Test
  void adviceAndDatesNarrowTheListAndAreTakenBackOneByOne() {
    robot.click("Avis et dates").press(KeyCode.ENTER);
    assertEquals(List.of("Maison Ostrevant", "Nova Pivot"), listed(), "the first is to decline");
    filterBy("Accepter si · Renégocier");
    assertEquals(4, listed().size(), "advice widens advice");
    filterBy("Point dans les 30 jours");
    assertEquals(List.of("Maison Ostrevant", "Brasserie des Trois Phares"), listed());
    robot.click("Refuser · Mettre fin");
    assertEquals(List.of("Brasserie des Trois Phares"), listed());
    robot.press(KeyCode.SPACE).clickInMenu("Retirer ces filtres");
    assertEquals(8, listed().size());
  }

  @Test
  void whatIsStillBeingWorkedOutStaysWhateverTheAdvice() {
    MissionRow known = MissionRow.of(desk.missions().getFirst());
    MissionRow open = MissionRow.of(new ListedMission(known.line(), null));
    assertTrue(RowFilter.DECLINE.takes(known, desk));
    assertFalse(RowFilter.ACCEPT.takes(known, desk));
    assertTrue(RowFilter.ACCEPT.takes(open, desk));
  }

  private MissionRow changed(String moment) {
    Client client = desk.state().get().clients().getFirst();
    Mission mission = client.missions().getFirst().withChanged(Instant.parse(moment));
    return MissionRow.of(new ListedMission(MissionLine.of(client, mission, List.of()), null));
  }

  @Test
  void thirtyDaysBefore23NovemberIs24October() {
    assertFalse(RowFilter.UNCHANGED.takes(changed("2026-10-24T08:00:00Z"), desk));
    assertTrue(RowFilter.CHANGED.takes(changed("2026-10-24T08:00:00Z"), desk));
    assertTrue(RowFilter.UNCHANGED.takes(changed("2026-10-23T08:00:00Z"), desk));
    assertFalse(RowFilter.CHANGED.takes(changed("2026-10-23T08:00:00Z"), desk));
  }

  @Test
  void theDatesOfReviewAndChange() {
    filterBy("Point en retard");
    assertEquals(List.of("Office de tourisme de Rochevigne"), listed());
    robot.click("Point en retard");
    filterBy("Inchangée depuis plus de 30 jours");
    assertEquals(List.of(), listed(), "30 October is 24 days ago");
    robot.click("Inchangée depuis plus de 30 jours");
    filterBy("Changée dans les 30 derniers jours");
    assertEquals(8, listed().size());
  }

  @Test
  void nothingFoundNamesTheFiltersAndLeadsOn() {
    filterBy("Point en retard");
    robot.press(KeyCode.CONTROL, KeyCode.F).write("salon");
    assertTrue(
        robot.sees(
            "Aucune mission ne répond à ces filtres\u00a0: «\u202fsalon\u202f», Point en retard."),
        robot.words().toString());
    for (int stop = 0; stop < 6; stop++) {
      robot.press(KeyCode.TAB);
    }
    robot.press(KeyCode.SPACE); // past phases, two menus, the filter and the table
    assertEquals(8, listed().size());
    robot.write("xyzzy").click("Chercher partout");
    assertTrue(robot.sees("xyzzy"), "the words are in the field of the search");
    assertFalse(robot.sees("Avis et dates"));
  }

  @Test
  void sortsWithoutTheHeadsOfTheTable() {
    robot.click("Tri\u00a0: prochain point").press(KeyCode.ENTER);
    assertTrue(robot.sees("Tri\u00a0: nom du client"), robot.words().toString());
    assertEquals("Brasserie des Trois Phares", listed().getFirst());
    robot.click("Tri\u00a0: nom du client");
    robot.clickInMenu("risque, le plus haut d’abord");
    assertEquals("Studio Halbran", listed().getFirst(), "52 at least");
    assertEquals("Mme Quéméneur", listed().getLast(), "0 at least");
  }

  @Test
  void enterOpensTheChosenMission() {
    robot.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertTrue(
        robot.sees("Communication de marque et salons · Entreprise · En cours depuis 18 mois"));
  }

  @Test
  void severalChosenLinesAreComparedByKey() {
    assertFalse(robot.sees("Comparer les 2"));
    robot.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertTrue(robot.sees("Comparer les 2"));
    robot.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(robot.sees("Ce qui les sépare"), robot.words().toString());
    assertTrue(robot.sees("Office de tourisme de Rochevigne"));
    assertTrue(robot.sees("Maison Ostrevant"));
  }

  @Test
  void sixChosenLinesAreTooMany() {
    for (int i = 0; i < 5; i++) {
      robot.press(KeyCode.SHIFT, KeyCode.DOWN);
    }
    assertTrue(robot.sees("Cinq à comparer au plus"));
    robot.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(robot.sees("Cinq à comparer au plus"), "nothing happens");
  }

  @Test
  void whatIsShownAlreadyStaysAsItIs() {
    AtomicInteger changes = new AtomicInteger();
    Fx.run(
        () ->
            ((TableView<?>) window.scene.lookup(".missions-table"))
                .getItems()
                .addListener((ListChangeListener<Object>) change -> changes.incrementAndGet()));
    Fx.run(() -> desk.adviceFound().set(desk.adviceFound().get() + 1));
    assertEquals(0, changes.get(), "under the mouse nothing may flicker");
    Fx.run(() -> desk.removeSamples());
    assertNotEquals(0, changes.get());
  }

  @Test
  void theChosenLineStaysChosenWhenTheListChanges() {
    robot.press(KeyCode.DOWN).press(KeyCode.DOWN);
    Fx.run(() -> desk.removeSamples());
    robot.press(KeyCode.ENTER);
    assertTrue(robot.sees("Étiquettes et site vitrine · Entreprise · Prospect"));
  }

  @Test
  void samplesGoInOneStepAndCanComeBack() {
    robot.click("Retirer les exemples");
    assertFalse(listed().contains("Studio Halbran"));
    assertFalse(robot.sees("Retirer les exemples"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(listed().contains("Studio Halbran"));
  }

  @Test
  void anUnreadableFileIsNamedWithItsReason() {
    over(
        FakeDesk.empty()
            .unreadable(
                new UnreadableFile(
                    Path.of("/data/clients/brume.json"),
                    new Text(
                        "Line 14: a comma is missing.", "Ligne 14 : il manque une virgule."))));
    String all = String.join("\n", robot.words());
    assertTrue(all.contains("Un fichier n’a pas pu être lu."), all);
    assertTrue(all.contains("/data/clients/brume.json\nLigne 14 : il manque une virgule."), all);
    assertTrue(robot.sees("Aucune mission pour l’instant."), "no first page over a broken file");
  }

  @Test
  void theFirstPageLeadsToSamples() {
    over(FakeDesk.empty());
    assertTrue(robot.sees("Avant de dire oui, prenez dix minutes."));
    assertTrue(robot.sees("/home/anne/.local/share/garde-fou"));
    robot.click("Ouvrir les missions d’exemple");
    assertTrue(robot.sees("Coopérative Grain & Sel"));
  }
}
