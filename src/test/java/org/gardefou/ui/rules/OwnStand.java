package org.gardefou.ui.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Observable;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.text.Messages;
import org.gardefou.ui.ChosenFile;
import org.gardefou.ui.DueTasks;
import org.gardefou.ui.Nowhere;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Texts;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The pane over a real desk with the sample clients, its files in a folder of the test. */
final class OwnStand {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Texts TEXTS = new Texts();

  final Desk desk;
  final Observable<Messages> messages;
  final OwnRulesPane pane;
  final List<Notice> notices = new ArrayList<>();
  private final DueTasks tasks = new DueTasks();
  private final StackPane root = new StackPane();
  @Nullable Path chosen;

  OwnStand(Path folder, Language language) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
    desk = Desk.open(CATALOGUE, new DataFolder(folder), clock, tasks);
    desk.addSamples(language);
    messages = new Observable<>(Messages.in(language));
    BorderPane below = new BorderPane();
    DialogLayer dialogs = new DialogLayer(below);
    pane =
        new OwnRulesPane(
            new UiContext(
                TEXTS,
                messages,
                desk,
                new Nowhere(),
                new ChosenFile(() -> chosen),
                dialogs,
                notices::add,
                tasks));
    root.getChildren().setAll(below, dialogs);
    this.below = below;
  }

  private final BorderPane below;

  /** Puts questions and rules into the profile. */
  OwnStand with(Freelancer own) {
    desk.editFreelancer(
        new Text("own", "own"),
        f -> f.withOwnQuestions(own.ownQuestions()).withOwnRules(own.ownRules()));
    return this;
  }

  /** A scene with the pane in a column of that width, in design pixels; it listens. */
  Scene scene(Frame frame, double width) {
    double unit = frame.zoom() / 100.0;
    ScrollPane page = new ScrollPane(pane.node());
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    page.setMinWidth(width * unit);
    page.setPrefWidth(width * unit);
    page.setMaxWidth(width * unit);
    Region rest = new Region();
    HBox.setHgrow(rest, Priority.ALWAYS);
    HBox row = new HBox(rest, page);
    row.setStyle("-fx-padding: 16;");
    below.setCenter(row);
    Scene scene = new Scene(root, frame.width(), frame.height());
    Theme.apply(scene, frame.dark(), frame.zoom());
    pane.attach();
    return scene;
  }

  /** Runs what waits for a quiet moment. */
  void quiet() {
    tasks.quiet();
  }
}
