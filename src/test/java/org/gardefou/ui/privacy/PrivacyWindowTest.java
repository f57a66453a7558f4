package org.gardefou.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.Randomness;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.vault.Vault;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.mission.MissionMenu;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passphrase, retention, erasing and the copy for the client, over real files. */
@SuppressWarnings("NullAway.Init") // The window is made on the JavaFX thread.
class PrivacyWindowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T13:32:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Messages fr = Messages.in(Language.FR);
  private Desk desk;
  private MainWindow window;
  private Scene scene;
  private Hands hands;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  void open() {
    open("fr", "light", 1000, 700);
  }

  private void open(String language, String theme, int width, int height) {
    Fx.run(
        () -> {
          Tasks tasks = new AtOnceTasks();
          DataFolder data = new DataFolder(folder.resolve("data"));
          Vault vault =
              new Vault(
                  data, new DiskOperations(), new Argon2Cost(8, 1, 1), Randomness.ofTheSystem());
          desk =
              Desk.open(
                  CatalogueLoader.builtIn().catalogue(),
                  data,
                  vault,
                  CLOCK,
                  tasks,
                  Optional.empty(),
                  "1");
          desk.editFreelancer(new Text("a", "a"), f -> f.withSetting("language", language));
          desk.editFreelancer(new Text("a", "a"), f -> f.withSetting("theme", theme));
          Client made =
              desk.create("Imprimerie Duval", ClientKind.BUSINESS, "Rapport", Phase.PROSPECT);
          desk.edit(
              new Text("a", "a"),
              made.id(),
              c ->
                  c.withPeople(List.of("Anne Zwyfel"))
                      .withNotes("Vu Anne Zwyfel le 3 mai.")
                      .withLastContact(LocalDate.of(2023, 12, 1)));
          window =
              new MainWindow(
                  new MainWindow.Parts(
                      desk,
                      tasks,
                      new Chosen(folder),
                      SystemTheme.light(),
                      Language.FR,
                      ZoneOffset.UTC,
                      (context, client, mission, open) -> List.of(),
                      (subject, options) -> {
                        throw new AssertionError("nothing is summed up here");
                      },
                      new About("1", "25", "26", "Linux 6.8", List::of, () -> ""),
                      Memory.none(),
                      OtherFolders.none()));
          scene = window.shell().scene(width, height);
          window.shell().openSettings();
        });
    hands = new Hands(scene);
  }

  @AfterEach
  void close() {
    hands.close();
    Fx.run(window::close);
  }

  private void type(String... passphrases) {
    for (String passphrase : passphrases) {
      hands.write(passphrase);
      Fx.run(() -> scene.getFocusOwner().fireEvent(tab()));
    }
  }

  private static javafx.event.Event tab() {
    return new javafx.scene.input.KeyEvent(
        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
  }

  private List<String> inClear() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                try {
                  return new String(
                          Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                      .contains("Duval");
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .map(Path::toString)
          .toList();
    }
  }

  @Test
  void settingAPassphraseSealsTheFolderAndShowsTheRecoveryTextOnce() throws IOException {
    Fx.run(desk::save);
    assertFalse(inClear().isEmpty());
    hands.click(fr.get("privacy.set"));
    Pictures.take("passphrase-set-fr", scene);
    type("trois chats", "trois chats");
    confirm();
    assertTrue(hands.sees(fr.get("privacy.fresh.short")));
    Fx.run(() -> fields().forEach(f -> f.setText("trois chats gris")));
    confirm();
    assertTrue(hands.sees(fr.get("privacy.recovery.title")), hands.words().toString());
    Pictures.take("passphrase-recovery-fr", scene);
    assertEquals(List.of(), inClear());
    hands.click(fr.get("privacy.recovery.save"));
    assertTrue(Files.readString(folder.resolve("garde-fou-secours.txt")).contains("-"));
    hands.click(fr.get("privacy.recovery.kept"));
    assertTrue(hands.sees(fr.get("privacy.state.on")));
    hands.click(fr.get("privacy.remove"));
    Fx.run(() -> fields().forEach(f -> f.setText("un autre chat gris")));
    confirm();
    assertTrue(hands.sees(fr.get("privacy.wrong")));
    Fx.run(() -> fields().forEach(f -> f.setText("trois chats gris")));
    confirm();
    assertTrue(hands.sees(fr.get("privacy.state.off")), hands.words().toString());
    assertFalse(inClear().isEmpty());
  }

  private List<javafx.scene.control.PasswordField> fields() {
    return org.gardefou.ui.Robot.all(scene.getRoot())
        .filter(javafx.scene.control.PasswordField.class::isInstance)
        .map(javafx.scene.control.PasswordField.class::cast)
        .toList();
  }

  private void confirm() {
    hands.click(scene.lookup(".dialog-box > .foot .accent"));
  }

  @Test
  void aClientThatIsDueIsErasedEverywhereAfterAPreview() throws IOException {
    Fx.run(desk::save);
    assertTrue(
        hands.words().stream().anyMatch(w -> w.startsWith("Imprimerie Duval\u00a0: bientôt")),
        hands.words().toString());
    hands.click(fr.get("privacy.due.erase"));
    TextArea names = (TextArea) scene.lookup("#names");
    assertEquals("Imprimerie Duval\nAnne Zwyfel", names.getText());
    Pictures.take("erase-fr", scene);
    hands.click(fr.get("privacy.erase.look"));
    Pictures.take("erase-traces-fr", scene);
    assertFalse(inClear().isEmpty(), "nothing happens before she confirms");
    hands.click(fr.get("privacy.erase.verb"));
    assertEquals(List.of(), inClear());
    assertEquals(List.of(), desk.state().get().clients());
    assertEquals(null, desk.state().get().undo());
    assertTrue(hands.sees(fr.get("privacy.erased")));
  }

  @Test
  void theListOfMissionsLeadsToNotesThatAreDue() {
    Fx.run(window.shell()::openMissions);
    Pictures.take("notes-due-fr", scene);
    assertTrue(hands.sees(fr.get("missions.notes")), hands.words().toString());
    hands.click(fr.get("missions.notes.look"));
    Pictures.take("notes-due-settings-fr", scene);
    assertEquals(
        fr.get("privacy.due.keep"),
        ((javafx.scene.control.Button) scene.getFocusOwner()).getText());
    Fx.run(
        () ->
            desk.edit(
                new Text("a", "a"),
                desk.state().get().clients().getFirst().id(),
                c -> c.withKeepUntil(LocalDate.of(2030, 1, 1))));
    Fx.run(window.shell()::openMissions);
    assertFalse(hands.sees(fr.get("missions.notes")));
  }

  @Test
  void theMenuOfAMissionLeadsToTheCopyAndToErasing() {
    Client client = desk.state().get().clients().getFirst();
    Fx.run(() -> window.shell().openMission(client.id(), client.missions().getFirst().id()));
    choose(fr.get("privacy.access"));
    assertTrue(hands.sees(fr.get("privacy.access.title", client.name())));
    hands.click(fr.get("dialog.cancel"));
    choose(fr.get("privacy.erase.client"));
    assertTrue(scene.lookup("#names") instanceof TextArea);
  }

  /** Takes an entry of the menu of the mission, as a click on it does. */
  private void choose(String entry) {
    MissionMenu menu =
        org.gardefou.ui.Robot.all(scene.getRoot())
            .filter(MissionMenu.class::isInstance)
            .map(MissionMenu.class::cast)
            .findFirst()
            .orElseThrow();
    Fx.run(
        () ->
            menu.getContextMenu().getItems().stream()
                .filter(item -> entry.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void personsAndDatesAreKept() {
    choose();
    hands.click(fr.get("privacy.details"));
    Pictures.take("person-details-fr", scene);
    Fx.run(() -> ((TextArea) scene.lookup("#people")).setText("Anne Zwyfel\n\n Luc Brume \n"));
    hands.click(fr.get("details.save"));
    assertEquals(
        List.of("Anne Zwyfel", "Luc Brume"), desk.state().get().clients().getFirst().people());
  }

  @SuppressWarnings("unchecked")
  private void choose() {
    Fx.run(
        () ->
            ((ComboBox<Client>) scene.lookup("#person-client")).getSelectionModel().selectFirst());
  }

  @Test
  void theCopyForTheClientNamesNobodyElse() throws IOException {
    choose();
    hands.click(fr.get("privacy.access"));
    Pictures.take("access-fr", scene);
    hands.click(fr.get("privacy.access.save"));
    Path file;
    try (Stream<Path> all = Files.list(folder)) {
      file = all.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
    }
    String page = Files.readString(file);
    assertTrue(page.contains("Imprimerie Duval"));
    assertFalse(page.contains("Zwyfel"));
    assertTrue(page.contains("Vu une autre personne le 3 mai."));
  }

  @ParameterizedTest
  @CsvSource({"fr,light,1440,900", "en,dark,1440,900", "en,light,1000,700"})
  void pictures(String language, String theme, int width, int height) {
    close();
    open(language, theme, width, height);
    Fx.run(
        () ->
            ((javafx.scene.control.ScrollPane)
                    scene.lookup(".page").getParent().getParent().getParent())
                .setVvalue(0.85));
    Pictures.take("settings-privacy-" + language + "-" + theme + "-" + width, scene);
  }

  @Test
  void theBackupOfAnEncryptedFolderAsksForThePassphraseOfThatTime() {
    Fx.run(
        () -> {
          desk.passphrase().set("trois chats gris".toCharArray(), result -> {});
          desk.safekeeping().backUp(folder.resolve("backup.zip"), result -> {});
          desk.passphrase().remove("trois chats gris".toCharArray(), result -> {});
          window.shell().openData();
        });
    assertFalse(desk.passphrase().isSet().get());
    hands.click(fr.get("data.backup.read"));
    Fx.run(() -> fields().getFirst().setText("un autre chat gris"));
    confirm();
    Pictures.take("backup-sealed-fr", scene);
    assertTrue(hands.sees(fr.get("data.backup.wrong")), hands.words().toString());
    assertFalse(desk.passphrase().isSet().get());
    Fx.run(() -> fields().getFirst().setText("trois chats gris"));
    confirm();
    assertTrue(hands.sees(fr.get("data.backup.restored.sealed")), hands.words().toString());
    assertTrue(desk.passphrase().isSet().get());
    assertEquals("Imprimerie Duval", desk.state().get().clients().getFirst().name());
  }

  /** Writes beside the data, and reads the one backup there. */
  private record Chosen(Path folder) implements FileDialogs {
    @Override
    public Optional<Path> chooseExport(String name, String kind) {
      return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> chooseImport(String pattern, String kind) {
      return Optional.of(folder.resolve("backup.zip"));
    }
  }
}
