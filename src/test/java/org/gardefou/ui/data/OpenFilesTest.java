package org.gardefou.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.gardefou.store.ModelJson;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from outside: what is added, what is asked, what is refused. */
class OpenFilesTest {
  private static final String INTAKE =
      """
      {"format": 1, "client": {"name": "Éditions Brume", "kind": "business"},
       "mission": {"title": "%s", "phase": "prospect"},
       "answers": {"scope.revisions": "unlimited"}}
      """;

  @TempDir Path folder;
  private final Client duval =
      Client.create("Imprimerie Duval", ClientKind.BUSINESS)
          .withNotes("Mine")
          .withMission(
              Mission.create("Annual report", Phase.PROSPECT)
                  .withAnswer("fit.pride", Answer.known(Value.of(2L))));
  private DataWindow window;
  private Hands hands;

  @BeforeAll
  static void toolkit() {
    Fx.start();
  }

  @BeforeEach
  void open() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    window = Fx.get(() -> new DataWindow(data, Language.EN, 1000, 700, "light"));
    hands = new Hands(window.scene);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path file(String name, Client client) throws IOException {
    return Files.write(folder.resolve(name), new ModelJson().write(client));
  }

  private void drop(Path... files) {
    Fx.run(() -> window.window.open(List.of(files)));
  }

  private List<Client> clients() {
    return Fx.get(() -> window.desk.state().get().clients());
  }

  private boolean tells(String words) {
    return hands.words().stream().anyMatch(line -> line.contains(words));
  }

  @Test
  void aNewClientIsAddedShownAndCanBeUndone() throws IOException {
    drop(file("duval.gardefou.json", duval));
    assertEquals(List.of(duval), clients());
    assertTrue(tells("Imprimerie Duval. Undo takes it out again."), hands.words()::toString);
    assertTrue(tells("Annual report"));
    Fx.run(window.desk::undo);
    assertEquals(List.of(), clients());
  }

  @Test
  void severalFilesAreOpenedAndTheBadOneIsToldWithItsPlace() throws IOException {
    Path bad =
        file(
            "bad.json",
            INTAKE.formatted("Poster").replace("\"scope.revisions\"", "\"scope.revision\""));
    byte[] before = Files.readAllBytes(bad);
    drop(file("a.json", duval), bad, file("b.json", INTAKE.formatted("Poster")), folder);
    assertEquals(
        List.of("Éditions Brume", "Imprimerie Duval"),
        clients().stream().map(Client::name).toList());
    assertTrue(tells("“bad.json”: Line 3, column 32:"), hands.words()::toString);
    assertTrue(tells("Opened: Imprimerie Duval, Éditions Brume."), hands.words()::toString);
    assertTrue(tells("neither a client file nor an intake"), hands.words()::toString);
    assertEquals(
        new String(before, StandardCharsets.UTF_8),
        Files.readString(bad, StandardCharsets.UTF_8),
        "left as it was");
  }

  @Test
  void aClientThatIsHereJustSoIsShown() throws IOException {
    Fx.run(() -> window.desk.add(duval));
    drop(file("duval.json", duval));
    assertEquals(List.of(duval), clients());
    assertTrue(hands.sees("This is here already, just as in the file."));
    assertTrue(tells("Annual report"), "and shown");
  }

  @Test
  void whatOnlyTheFileKnowsIsAddedOnceSheSaysSo() throws IOException {
    Fx.run(() -> window.desk.add(duval));
    Mission poster = Mission.create("Poster", Phase.PROSPECT);
    Path file = file("duval.json", duval.withMission(poster));
    drop(file);
    assertEquals(List.of(duval), clients(), "nothing before the answer");
    assertTrue(hands.sees("Imprimerie Duval is here already"));
    hands.click("Leave as it is");
    assertEquals(List.of(duval), clients());
    drop(file);
    hands.click("Bring together");
    assertEquals(List.of(duval.withMission(poster)), clients());
    Fx.run(window.desk::undo);
    assertEquals(List.of(duval), clients());
  }

  @Test
  void whereBothSaySomethingElseSheChoosesAndNothingOfHersIsLost() throws IOException {
    Mission more = Mission.create("Only here", Phase.PROSPECT);
    Fx.run(() -> window.desk.add(duval.withMission(more)));
    drop(file("duval.json", duval.withNotes("Theirs")));
    assertTrue(hands.sees("Elsewhere: Theirs"), hands.words()::toString);
    hands.click("Bring together");
    assertEquals(List.of(duval.withMission(more)), clients(), "hers counts unless she says so");
    drop(file("duval.json", duval.withNotes("Theirs")));
    Fx.run(
        () ->
            org.gardefou.ui.Robot.all(window.scene.getRoot())
                .filter(javafx.scene.control.RadioButton.class::isInstance)
                .map(javafx.scene.control.RadioButton.class::cast)
                .filter(side -> side.getText().equals("Elsewhere: Theirs"))
                .forEach(side -> side.setSelected(true)));
    hands.click("Bring together");
    assertEquals(List.of(duval.withMission(more).withNotes("Theirs")), clients());
  }

  @Test
  void anIntakeOfAKnownNameBecomesAMissionOrAClientOfItsOwn() throws IOException {
    drop(file("a.json", INTAKE.formatted("Poster")));
    drop(file("a.json", INTAKE.formatted("Poster")));
    assertEquals(1, clients().size(), "the same intake again is only shown");
    Path other = file("b.json", INTAKE.formatted("Book").replace("Éditions", "editions"));
    drop(other);
    hands.click("Add the mission");
    assertEquals(List.of("Poster", "Book"), titles(clients().getFirst()));
    Fx.run(window.desk::undo);
    drop(other);
    hands.click("As a new client");
    assertEquals(2, clients().size());
    drop(file("c.json", INTAKE.formatted("Third")));
    hands.click("Cancel");
    assertEquals(2, clients().size());
  }

  private static List<String> titles(Client client) {
    return client.missions().stream().map(Mission::title).toList();
  }

  @Test
  void aProfileAndANewerFileAreRefusedKindly() throws IOException {
    drop(file("freelancer.json", "{\"format\": 1, \"weights\": {\"HLT\": 20}}"));
    assertTrue(tells("This is a profile"), hands.words()::toString);
    drop(file("new.json", new String(new ModelJson().write(duval)).replace(": 1,", ": 9,")));
    assertTrue(tells("newer version of Garde-fou (format 9)"), hands.words()::toString);
    drop(folder.resolve("gone.json"));
    assertTrue(tells("“gone.json”:"), hands.words()::toString);
    assertEquals(List.of(), clients());
  }

  @Test
  void aDialogThatIsOpenIsNotSweptAway() throws IOException {
    Fx.run(window.window.shell()::openMissions);
    Fx.run(() -> window.window.shell().commands().all().findFirst().orElseThrow().run());
    Path file = file("duval.json", duval);
    drop(file);
    assertEquals(List.of(), clients());
    assertTrue(tells("Waiting to be opened: duval.json"));
    hands.click("Cancel");
    hands.click("Open");
    assertEquals(Optional.of(duval), clients().stream().findFirst());
  }
}
