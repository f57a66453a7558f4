package org.gardefou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.reply.Printing;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.window.Memory;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the whole window: every screen, tab, unfolded part and dialog, over the samples.
 * All of it on the JavaFX thread.
 */
final class Walk {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
  private static final int UNFOLDED = 12;

  /** The pages for the client, the way out. */
  private static final List<String> TOPICS = List.of("terms", "rules", "leaving");

  private final Language language;
  private final Messages messages;
  private final Desk desk;
  private final MainWindow window;
  private final Scene scene;
  private final Consumer<String> visitor;
  private final List<String> problems = new ArrayList<>();
  private @Nullable Node opener;

  /**
   * A window of some look and size, without samples yet.
   *
   * @param folder of the files, empty
   * @param visitor told the name of each place once it is laid out
   */
  Walk(Path folder, Look look, Consumer<Walk.At> visit) {
    language = look.language();
    messages = Messages.in(language);
    var tasks = new AtOnceTasks();
    desk = Wiring.desk(new DataFolder(folder.resolve("data")), CLOCK, tasks);
    setting("language", language.code());
    setting("theme", look.theme());
    setting("zoom", "" + look.zoom());
    window =
        Wiring.window(
            desk,
            tasks,
            new Elsewhere.Chosen(folder.resolve("Garde-fou.zip")),
            Printing.none(),
            SystemTheme.light(),
            CLOCK,
            language,
            Memory.none(),
            new Elsewhere.Known());
    scene = window.shell().scene(look.width(), look.height());
    visitor = place -> visit.accept(new At(place, scene));
  }

  /** A place, open in the scene. */
  record At(String place, Scene scene) {
    /** What can be used now: the dialog where there is one. */
    Node root() {
      Node box = box(scene);
      return box == null ? scene.getRoot() : box;
    }
  }

  Scene scene() {
    return scene;
  }

  /** What went wrong on the way itself: a dialog that took no focus, or gave none back. */
  List<String> problems() {
    return problems;
  }

  private void setting(String name, String value) {
    desk.editFreelancer(new Text(name, name), f -> f.withSetting(name, value));
  }

  /** Goes everywhere. */
  void everywhere() {
    visit("first run");
    desk.addSamples(language);
    visit("missions");
    dialog("new mission", () -> press("missions.new"));
    dialog("shortcuts", () -> press(KeyCode.F1, false));
    dialog("palette", () -> press(KeyCode.K, true));
    dialog("about", () -> command("command.about"));
    compare();
    criteria();
    own();
    insights();
    people();
    settings();
    data();
    asking();
    mission();
    sealed();
    window.close();
  }

  private void compare() {
    window.shell().openCompare();
    visit("compare, nothing chosen");
    window.shell().openCompare(samples().stream().map(c -> c.missions().getFirst().id()).toList());
    unfold();
    visit("compare");
    dialog("compare, choose", () -> press("compare.choose"));
    dialog("compare, export", () -> press("compare.export.button"));
  }

  private void criteria() {
    window.shell().openCriteria();
    visit("criteria");
    dialog("criteria, ranking", () -> fire("rank"));
    dialog("criteria, role", () -> fire("role"));
    for (int step = 0; step < 3; step++) {
      int further = step;
      dialog("criteria, step " + (step + 1), () -> steps(further));
    }
    press("criteria.tab.rules");
    unfold();
    visit("criteria, rules");
    press("criteria.tab.overview");
  }

  private void steps(int further) {
    fire("steps");
    for (int i = 0; i < further; i++) {
      layOut();
      press("steps.skip");
    }
  }

  private void own() {
    if (sees("criteria.tab.own")) {
      press("criteria.tab.own");
      visit("own rules");
    }
    fire("new-question");
    visit("own question");
    fire("cancel");
    layOut();
    fire("new-rule");
    visit("own rule");
    fire("cancel");
  }

  private void insights() {
    window.shell().openInsights();
    unfold();
    visit("insights");
  }

  private void people() {
    for (Client client : samples()) {
      window.shell().openClient(client.id());
      unfold();
      visit("client " + client.name());
    }
  }

  private void settings() {
    window.shell().openSettings();
    visit("settings");
    dialog("passphrase", () -> press("privacy.set"));
    dialog("erase a person", () -> press("privacy.person"));
    ComboBox<?> clients = (ComboBox<?>) scene.lookup("#person-client");
    clients.getSelectionModel().select(0);
    layOut();
    dialog("client details", () -> press("privacy.details"));
    dialog("copy for a client", () -> press("privacy.access"));
    dialog("erase a client", () -> press("privacy.erase"));
  }

  private void data() {
    window.shell().openData();
    visit("data");
    dialog("another folder", () -> press("data.folder.other"));
    press("data.backup.write");
    visit("backup written");
    dialog("restore", () -> press("data.backup.read"));
  }

  /** Under a passphrase; the recovery text is shown once and has no way back. */
  private void sealed() {
    window.shell().openSettings();
    press("privacy.set");
    for (Node field : scene.getRoot().lookupAll(".dialog-box .text-field")) {
      ((TextInputControl) field).setText("a phrase to remember");
    }
    confirm();
    visit("recovery text");
    confirm();
    visit("settings, encrypted");
    window.shell().openData();
    layOut();
    press("data.backup.write");
    dialog("restore, encrypted", () -> press("data.backup.read"));
  }

  private void confirm() {
    fire(Objects.requireNonNull(scene.lookup(".dialog-box > .foot > .accent")));
  }

  /** A letter with what it asks below, question by question. */
  private void asking() {
    open("Grain & Sel");
    tab(3, "reply, asking");
  }

  private void open(String name) {
    Client client =
        samples().stream().filter(c -> c.name().contains(name)).findFirst().orElseThrow();
    window.shell().openMission(client.id(), client.missions().getFirst().id());
  }

  private void mission() {
    open("Ostrevant");
    facts();
    tab(1, "flags");
    tab(2, "conditions");
    tab(3, "reply");
    TOPICS.forEach(this::topic);
    tab(4, "journal");
    checkIn();
    tab(5, "decision");
    menu();
  }

  private void facts() {
    window.shell().openTab(0);
    visit("facts, quick");
    press("facts.mode.full");
    visit("facts, full");
    press("facts.mode.telling");
    visit("facts, telling");
  }

  private void tab(int index, String name) {
    window.shell().openTab(index);
    visit(name);
    if (unfold()) {
      visit(name + ", unfolded");
    }
  }

  /** Another letter or page of the tab, chosen in its menu. */
  private void topic(String code) {
    MenuButton menu = (MenuButton) Objects.requireNonNull(scene.lookup("#topic-menu"));
    List.copyOf(menu.getItems()).stream()
        .filter(item -> ("topic-" + code).equals(item.getId()))
        .forEach(MenuItem::fire);
    visit("reply, " + code);
  }

  private void checkIn() {
    window.shell().openTab(4);
    layOut();
    fire("checkin-act");
    visit("check-in");
    unfold();
    visit("check-in, unfolded");
  }

  private void menu() {
    Button menu = (Button) named("menu.name");
    for (MenuItem item : menu.getContextMenu().getItems()) {
      if (item.getText() != null && item.getText().endsWith("…") && item.isVisible()) {
        dialog(
            item.getText(),
            () -> {
              menu.requestFocus();
              opener = menu;
              item.fire();
            });
      }
    }
  }

  private List<Client> samples() {
    return desk.state().get().clients();
  }

  private void visit(String place) {
    layOut();
    visitor.accept(place);
  }

  /** Opens a dialog, looks at it, and closes it by Escape. */
  private void dialog(String name, Runnable open) {
    layOut();
    open.run();
    layOut();
    Node box = box(scene);
    if (box == null) {
      problems.add(name + ": no dialog");
      return;
    }
    expect(inside(scene.getFocusOwner(), box), name + ": the dialog takes no focus");
    visitor.accept(name);
    press(KeyCode.ESCAPE, false);
    expect(box(scene) == null, name + ": Escape does not close");
    expect(scene.getFocusOwner() == opener, name + ": the focus does not come back");
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }

  private static boolean inside(@Nullable Node node, Node outer) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
  }

  /** A key where the focus is, with Ctrl or without. */
  private void press(KeyCode key, boolean control) {
    if (box(scene) == null) {
      opener = scene.getFocusOwner();
    }
    Event.fireEvent(
        Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot()),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    layOut();
  }

  /** What lies above the page, if anything: a dialog, the palette. */
  private static @Nullable Node box(Scene scene) {
    return scene.lookup(".scrim") instanceof Pane layer && layer.isVisible()
        ? layer.getChildren().getFirst()
        : null;
  }

  /** Unfolds the first parts that are folded; tells whether there were any. */
  private boolean unfold() {
    layOut();
    List<Node> folded = Robot.all(scene.getRoot()).filter(Walk::isFolded).limit(UNFOLDED).toList();
    for (Node head : folded) {
      if (head instanceof Disclosure disclosure) {
        disclosure.expandedProperty().set(true);
      } else if (head instanceof GroupHeader group) {
        group.setSelected(true);
      }
    }
    return !folded.isEmpty();
  }

  private static boolean isFolded(Node node) {
    return Access.visible(node)
        && switch (node) {
          case Disclosure disclosure -> !disclosure.expandedProperty().get();
          case GroupHeader group -> !group.isSelected();
          default -> false;
        };
  }

  private void fire(String id) {
    fire(Objects.requireNonNull(scene.lookup("#" + id), id));
  }

  private void command(String key) {
    opener = scene.getFocusOwner();
    window.shell().commands().all().filter(c -> c.key().equals(key)).forEach(Command::run);
    layOut();
  }

  private void press(String key) {
    fire(named(key));
  }

  private void fire(Node button) {
    button.requestFocus();
    if (box(scene) == null) {
      opener = button;
    }
    ((ButtonBase) button).fire();
    layOut();
  }

  private boolean sees(String key) {
    return buttons(key).findFirst().isPresent();
  }

  private Node named(String key) {
    return buttons(key)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no “" + messages.get(key) + "”"));
  }

  private Stream<Node> buttons(String key) {
    return Robot.all(scene.getRoot())
        .filter(node -> node instanceof ButtonBase && Access.visible(node) && !node.isDisabled())
        .filter(
            node ->
                messages.get(key).equals(Access.name(node))
                    || messages.get(key).equals(((ButtonBase) node).getText()));
  }

  private void layOut() {
    layOut(scene);
  }

  static void layOut(Scene scene) {
    Parent root = scene.getRoot();
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }
}
