package org.gardefou.app;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Job;
import org.gardefou.desk.JobBoard;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;
import org.gardefou.ui.Snapshot;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.shell.Shell;
import org.gardefou.ui.window.DropLayer;
import org.jspecify.annotations.Nullable;

/**
 * One window of the tour, to be used on the JavaFX thread: what is done happens at once, so that no
 * picture waits for a drawing.
 */
final class Visit {
  private final Stage stage = new Stage();
  private final Scene scene;
  private final Optional<Shell> shell;
  private final Optional<Desk> desk;
  private final Messages messages;

  /**
   * Shows a window; {@code shell} and {@code desk} are those behind the scene, if any.
   *
   * @param mouse one for all visits: in the headless platform each new one holds the window before
   */
  Visit(
      javafx.scene.robot.Robot mouse,
      Scene scene,
      Optional<Shell> shell,
      Optional<Desk> desk,
      Messages messages) {
    this.scene = scene;
    this.shell = shell;
    this.desk = desk;
    this.messages = messages;
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
    mouse.mouseMove(0, 0);
    settle();
  }

  Shell shell() {
    return shell.orElseThrow();
  }

  Desk desk() {
    return desk.orElseThrow();
  }

  Messages messages() {
    return messages;
  }

  /** The client whose name holds these words. */
  Client client(String name) {
    return desk().state().get().clients().stream()
        .filter(client -> client.name().contains(name))
        .findFirst()
        .orElseThrow();
  }

  /** Opens a tab of the first mission of a client. */
  Visit mission(String client, int tab) {
    Client of = client(client);
    Mission first = of.missions().getFirst();
    shell().openMission(of.id(), first.id());
    shell().openTab(tab);
    return settle();
  }

  /** Uses the node whose id begins like this. */
  Visit use(String id) {
    return use(node(n -> begins(n, id), "#" + id));
  }

  /** Whether there is a node whose id begins like this. */
  boolean has(String id) {
    settle();
    return Robot.all(scene.getRoot()).anyMatch(n -> Access.visible(n) && begins(n, id));
  }

  private static boolean begins(Node node, String id) {
    return node.getId() != null && node.getId().startsWith(id);
  }

  /** Uses the button that says a text of the program. */
  Visit press(String key, Object... values) {
    String words = messages.get(key, values);
    return use(node(n -> n instanceof Labeled l && words.equals(l.getText()), words));
  }

  /** Uses one of those that a selector finds, counted from 0. */
  Visit pick(String selector, int index) {
    settle();
    List<Node> found =
        scene.getRoot().lookupAll(selector).stream().filter(Access::visible).toList();
    if (found.size() <= index) {
      throw new AssertionError(selector + " is there " + found.size() + " times");
    }
    return use(found.get(index));
  }

  /** Uses all that a selector finds, as often as there are more. */
  Visit pickAll(String selector) {
    settle();
    List.copyOf(scene.getRoot().lookupAll(selector)).forEach(this::use);
    return settle();
  }

  private Visit use(Node node) {
    node.requestFocus();
    switch (node) {
      case MenuButton menu -> menu.show();
      case ButtonBase button -> button.fire();
      case ComboBoxBase<?> box -> box.show();
      case Disclosure head -> head.expandedProperty().set(true);
      default -> {}
    }
    return settle();
  }

  /** Chooses an entry of the menu that is open, by its words. */
  Visit choose(String key, Object... values) {
    String words = messages.get(key, values);
    return choose(entry -> words.equals(plain(entry)), words);
  }

  /** Without the mark before its letter. */
  private static @Nullable String plain(MenuItem entry) {
    return entry.getText() == null ? null : entry.getText().replaceFirst("_", "");
  }

  /** Chooses an entry of the menu that is open, by its id. */
  Visit take(String id) {
    return choose(entry -> id.equals(entry.getId()), "#" + id);
  }

  private Visit choose(Predicate<MenuItem> wanted, String name) {
    MenuItem item =
        entries()
            .filter(wanted)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no \"" + name + "\" in a menu"));
    popups().toList().forEach(Window::hide);
    if (item instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    }
    item.fire();
    return settle();
  }

  /** Opens the menu of a line of a table, counted from 0. */
  Visit menuOf(String selector, int index) {
    settle();
    Control line = (Control) scene.getRoot().lookupAll(selector).toArray()[index];
    Bounds at = line.localToScreen(line.getLayoutBounds());
    line.getContextMenu().show(line, at.getCenterX(), at.getCenterY());
    return settle();
  }

  /** Opens a menu within the menu that is open. */
  Visit unfold(String key) {
    entries()
        .filter(entry -> entry instanceof Menu && key.equals(entry.getId()))
        .forEach(Visit::enter);
    return settle();
  }

  /** Its list opens where the mouse enters its line. */
  private static void enter(MenuItem menu) {
    Bounds at = menu.getStyleableNode().localToScreen(menu.getStyleableNode().getLayoutBounds());
    Event.fireEvent(menu.getStyleableNode(), moved(at.getCenterX(), at.getCenterY()));
  }

  private static MouseEvent moved(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_ENTERED,
        x,
        y,
        x,
        y,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  /** Holds files above the window, as if dragged. */
  Visit drag(String... names) {
    List<Path> files = Stream.of(names).map(Path::of).toList();
    Robot.all(scene.getRoot())
        .filter(DropLayer.class::isInstance)
        .forEach(layer -> ((DropLayer) layer).over(files));
    return settle();
  }

  /** Shows a job that is half done. */
  Visit working(String key, Object... values) {
    Job job = new JobBoard(new AtOnceTasks()).begin(Bilingual.text(key, values), null);
    desk().jobs().set(Optional.of(new JobBoard.Shown(job, OptionalInt.of(42), false)));
    return settle();
  }

  private static Stream<MenuItem> entries() {
    return popups()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream());
  }

  /** Presses a key where the focus is. */
  Visit key(KeyCode code, KeyCode... held) {
    List<KeyCode> down = List.of(held);
    EventTarget target = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          target,
          new KeyEvent(
              type,
              "",
              code.getName().toLowerCase(Locale.ROOT),
              code,
              down.contains(KeyCode.SHIFT),
              down.contains(KeyCode.CONTROL),
              down.contains(KeyCode.ALT),
              false));
    }
    return settle();
  }

  /** Types into the field that has the focus. */
  Visit write(String text) {
    if (scene.getFocusOwner() instanceof TextInputControl field) {
      field.replaceSelection(text);
      return settle();
    }
    throw new AssertionError("no field has the focus but " + scene.getFocusOwner());
  }

  /** Scrolls everything that is higher than its place. */
  Visit scroll(double share) {
    Robot.all(scene.getRoot())
        .filter(ScrollPane.class::isInstance)
        .forEach(pane -> ((ScrollPane) pane).setVvalue(share));
    return settle();
  }

  private Node node(Predicate<Node> wanted, String name) {
    settle();
    return Robot.all(scene.getRoot())
        .filter(Access::visible)
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private Visit settle() {
    for (int pass = 0; pass < 2; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    return this;
  }

  Scene scene() {
    return scene;
  }

  /** What lies in windows of its own above this one. */
  static List<Parent> menus() {
    return popups().map(popup -> popup.getScene().getRoot()).toList();
  }

  private static Stream<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow && window.isShowing())
        .map(PopupWindow.class::cast);
  }

  /** Words of labels that do not fit. */
  List<String> cut() {
    settle();
    return Access.cut(scene.getRoot());
  }

  /** The window with the menus and lists that lie above it. */
  BufferedImage picture() {
    settle();
    BufferedImage page =
        new BufferedImage(
            (int) scene.getWidth(), (int) scene.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.drawImage(Snapshot.image(scene), 0, 0, null);
    popups().toList().forEach(popup -> draw(popup, pen));
    pen.dispose();
    return page;
  }

  private void draw(PopupWindow popup, Graphics2D pen) {
    int x = (int) (popup.getX() - stage.getX() - scene.getX());
    int y = (int) (popup.getY() - stage.getY() - scene.getY());
    popup.getScene().setFill(Color.TRANSPARENT);
    pen.drawImage(Snapshot.image(popup.getScene()), x, y, null);
  }

  /** Closes the window and all menus. */
  void close() {
    popups().toList().forEach(Window::hide);
    stage.close();
    shell.ifPresent(Shell::close);
  }
}
