package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.letters.LetterLoader;
import org.gardefou.letters.NoteReader;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Input;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.Texts;
import org.gardefou.ui.theme.Theme;

/** The tab in a window, used with keys and mouse, read by its words. */
final class FactsWindow implements AutoCloseable {
  private final Input input = new Input();
  private final Stage stage;
  private final FactsTab tab;
  final Observable<Messages> messages;

  private static final NoteReader NOTES =
      new NoteReader(LetterLoader.builtIn(CatalogueLoader.builtIn().catalogue()).book().words());

  private FactsWindow(Stage stage, FactsTab tab, Observable<Messages> messages) {
    this.stage = stage;
    this.tab = tab;
    this.messages = messages;
  }

  static FactsWindow open(Trial trial, Language language) {
    return open(trial, language, 1440, 900);
  }

  static FactsWindow open(Trial trial, Language language, int width, int height) {
    return open(trial, language, width, height, new SameThread());
  }

  static FactsWindow open(Trial trial, Language language, int width, int height, Tasks tasks) {
    Fx.alone();
    FactsWindow window =
        Fx.get(
            () -> {
              Observable<Messages> messages = new Observable<>(Messages.in(language));
              FactsTab tab =
                  new FactsTab(
                      trial,
                      new Texts(),
                      messages,
                      (c, m, a, l) -> "Questions for " + c.name(),
                      NOTES,
                      tasks);
              Stage stage = new Stage();
              Scene scene = new Scene((Parent) tab.node(), width, height);
              Theme.apply(scene, false, 100);
              stage.setScene(scene);
              stage.show();
              tab.attach();
              return new FactsWindow(stage, tab, messages);
            });
    Input.settle();
    return window;
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          tab.detach();
          stage.hide();
        });
  }

  /** Types characters, as the keyboard would send them. */
  void keys(String characters) {
    input.write(characters);
  }

  /** Types a character and presses a key before there is another picture. */
  void atOnce(String character, KeyCode code) {
    input.writeAndPress(character.charAt(0), code);
  }

  void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      input.press(code);
    }
  }

  /** Presses keys together, such as Shift and F1. */
  void pressTogether(KeyCode... codes) {
    input.press(codes);
  }

  /** Clicks on what shows these words: a button, or else the first from the top. */
  void click(String words) {
    input.click(find(words).orElseThrow(() -> new AssertionError(words + " in " + texts())));
  }

  Optional<Node> find(String words) {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(n -> words(n).equals(words))
                .min(Comparator.comparing(n -> !(n instanceof ButtonBase))));
  }

  boolean shows(String words) {
    return Fx.get(
        () -> nodes(stage.getScene().getRoot()).stream().anyMatch(n -> words(n).contains(words)));
  }

  String texts() {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .map(FactsWindow::words)
                .filter(s -> !s.isEmpty())
                .toList()
                .toString());
  }

  /** The words of the current question. */
  String current() {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(QuestionRow.class::isInstance)
                .map(QuestionRow.class::cast)
                .filter(QuestionRow::isCurrent)
                .flatMap(row -> nodes(row).stream())
                .filter(n -> n.getStyleClass().contains("question"))
                .map(FactsWindow::words)
                .findFirst()
                .orElse(""));
  }

  /** The words of all questions that are shown, from the top. */
  List<String> questions() {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(n -> n.getStyleClass().contains("question"))
                .map(FactsWindow::words)
                .toList());
  }

  /** The words within the row of a question. */
  List<String> row(String question) {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(QuestionRow.class::isInstance)
                .filter(row -> nodes(row).stream().anyMatch(n -> words(n).equals(question)))
                .flatMap(row -> nodes(row).stream())
                .map(FactsWindow::words)
                .filter(s -> !s.isEmpty())
                .toList());
  }

  /** The words of the chosen answer in the row of a question. */
  String chosen(String question) {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(QuestionRow.class::isInstance)
                .filter(row -> nodes(row).stream().anyMatch(n -> words(n).equals(question)))
                .flatMap(row -> nodes(row).stream())
                .filter(n -> n instanceof ToggleButton toggle && toggle.isSelected())
                .map(FactsWindow::words)
                .findFirst()
                .orElse(""));
  }

  /** Shows a question, as a click in the report would. */
  void jump(String fact) {
    Fx.run(() -> tab.jump(fact));
    Input.settle();
  }

  /** Whether the whole head of the current row can be seen. */
  boolean currentIsInSight() {
    return Fx.get(
        () -> {
          QuestionList list =
              (QuestionList)
                  nodes(stage.getScene().getRoot()).stream()
                      .filter(QuestionList.class::isInstance)
                      .findFirst()
                      .orElseThrow();
          Bounds row = list.current().map(r -> r.localToScene(r.getBoundsInLocal())).orElseThrow();
          Bounds view = list.localToScene(list.getBoundsInLocal());
          return row.getMinY() >= view.getMinY() - 1
              && row.getMinY() + Math.min(row.getHeight(), view.getHeight() - 40)
                  <= view.getMaxY() + 1;
        });
  }

  /** What a question about every node that can be seen brings up; empty answers are left out. */
  List<String> all(Function<Node, String> question) {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .map(question)
                .filter(s -> !s.isEmpty())
                .toList());
  }

  Node focused() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  /** The field with this name for screen readers. */
  Node named(String name) {
    return Fx.get(
        () ->
            nodes(stage.getScene().getRoot()).stream()
                .filter(n -> name.equals(n.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name)));
  }

  void clickOn(Node node) {
    input.click(node);
  }

  void picture(String name) {
    Pictures.take(name, stage.getScene());
  }

  Scene scene() {
    return stage.getScene();
  }

  private static String words(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      case TextInputControl input -> input.getText();
      default -> "";
    };
  }

  /** Everything that can be seen, from the top. */
  static List<Node> nodes(Node node) {
    List<Node> all = new ArrayList<>();
    if (node instanceof QuestionList list) {
      list.finish(); // the rows that are still to come
    }
    if (node.isVisible()) {
      all.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
      }
    }
    return all;
  }
}
