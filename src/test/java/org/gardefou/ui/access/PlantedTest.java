package org.gardefou.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.gardefou.ui.Fx;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A fault of each kind is found, so that the walk through the window can fail. */
class PlantedTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Scene scene(Parent root) {
    Scene scene = new Scene(root, 400, 300);
    Theme.apply(scene, false, 100);
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      root.layout();
    }
    return scene;
  }

  private static void finds(String problem, List<String> found) {
    assertTrue(found.stream().anyMatch(f -> f.startsWith(problem)), () -> problem + ": " + found);
  }

  private static List<String> names(Node... nodes) {
    return Fx.get(() -> Names.problems(scene(new VBox(nodes)).getRoot()));
  }

  private static List<String> fit(Node... nodes) {
    return Fx.get(() -> Fit.problems(scene(new VBox(nodes)).getRoot()));
  }

  @Test
  void whatIsRightIsLeftAlone() {
    assertEquals(List.of(), names(Ui.button("Save", () -> {}), Ui.label("Name")));
    assertEquals(List.of(), fit(Ui.button("Save", () -> {}), Ui.paragraph("Some words")));
  }

  @Test
  void nameRoleCellAndIcon() {
    finds("no name", names(Ui.button("…", () -> {})));
    Region bare = new Region();
    bare.setFocusTraversable(true);
    bare.setAccessibleText("Bare");
    finds("no role", names(bare));
    ListView<String> list = new ListView<>();
    list.getItems().add("first");
    list.setCellFactory(any -> new Silent());
    finds("silent cell", names(list));
    Node icon = Icon.PEN.node(16);
    icon.setFocusTraversable(true);
    finds("icon read", names(icon));
  }

  private static final class Silent extends ListCell<String> {
    @Override
    protected void updateItem(@org.jspecify.annotations.Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(item == null ? null : new Label(item));
    }
  }

  @Test
  void smallTarget() {
    Button small = Ui.button("x", () -> {});
    small.setStyle("-fx-min-height: 12px; -fx-pref-height: 12px; -fx-max-height: 12px;");
    finds("small target", Fx.get(() -> Names.small(scene(new VBox(small)).getRoot())));
  }

  @Test
  void wordsThatDoNotFit() {
    Label narrow = new Label("Too many words for so little room");
    narrow.setMaxWidth(80);
    finds("shortened", fit(narrow));
    Pane clipped = new Pane(new Label("Cut by a parent"));
    clipped.setClip(new Rectangle(40, 40));
    finds("cut off", fit(clipped));
    TextField field = new TextField();
    field.setPromptText("An example that is longer than the field");
    field.setMaxWidth(90);
    finds("prompt cut", fit(field));
    finds("overlap", fit(new Pane(new Label("One above"), new Label("the other"))));
  }

  @Test
  void noRoomForALongerText() {
    finds("no room", longer(80));
    assertEquals(List.of(), longer(200));
  }

  @Test
  void noRoomForALongerHeadOrCell() {
    finds("no room for more than “Missions", table(90, "Missions", "Anne"));
    finds("no room for more than “Settings”", table(100, "M", "Settings"));
    assertEquals(List.of(), table(300, "Missions", "Settings"));
    assertEquals(List.of(), table(100, "M", "A name of hers"), "her own words");
  }

  private static List<String> table(double width, String head, String words) {
    return Fx.get(
        () -> {
          TableColumn<String, String> column = new TableColumn<>(head);
          column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
          column.setMinWidth(width);
          column.setMaxWidth(width);
          TableView<String> table = new TableView<>();
          table.getColumns().add(column);
          table.getItems().add(words);
          return longer(table);
        });
  }

  private static List<String> longer(double width) {
    return Fx.get(
        () -> {
          Button button = Ui.button("Save all", () -> {});
          button.setMinWidth(0);
          button.setMaxWidth(width);
          return longer(button);
        });
  }

  private static List<String> longer(Node node) {
    Scene scene = scene(new VBox(node));
    return Longer.problems(scene.getRoot(), () -> scene.getRoot().layout());
  }

  private static List<String> round(Parent root, Ring ring) {
    Scene scene = Fx.get(() -> scene(root));
    Fx.show(scene);
    WaitForAsyncUtils.waitForFxEvents();
    List<String> found = Fx.get(() -> Round.problems(scene, ring::at));
    Fx.run(ring::settle);
    Fx.alone();
    return found;
  }

  private static List<String> round(Parent root) {
    return round(root, new Ring());
  }

  @Test
  void theRoundOfTab() {
    Button one = Ui.button("One", () -> {});
    Button two = Ui.button("Two", () -> {});
    assertEquals(List.of(), round(new HBox(one, two)));
    finds("trap", round(new HBox(Ui.button("Before", () -> {}), new TextArea())));
    Button first = Ui.button("First", () -> {});
    Button second = Ui.button("Second", () -> {});
    HBox turned = new HBox(first, second);
    turned.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    first.setTranslateX(200);
    finds("backwards", round(turned));
    Button gone = Ui.button("Gone", () -> {});
    Pane none = new Pane(gone);
    none.setClip(new Rectangle(0, 0));
    finds("out of sight", round(new HBox(Ui.button("Seen", () -> {}), none)));
    Button below = Ui.button("Below", () -> {});
    below.setLayoutY(30);
    Pane half = new Pane(below);
    half.setClip(new Rectangle(400, 40));
    finds("out of sight", round(new HBox(Ui.button("Whole", () -> {}), half)));
  }

  @Test
  void theRingOfTheFocus() {
    Ring seen = new Ring();
    round(new HBox(Ui.button("One", () -> {}), Ui.button("Two", () -> {})), seen);
    assertEquals(List.of(), seen.problems());
    Button plain = Ui.button("Plain", () -> {});
    plain.setStyle("-gf-ring: transparent;");
    Ring unseen = new Ring();
    round(new HBox(Ui.button("One", () -> {}), plain), unseen);
    finds("focus not seen", unseen.problems());
  }
}
