package org.gardefou.ui.missions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.settings.AppearanceForm;
import org.gardefou.ui.settings.SettingsActions;
import org.gardefou.ui.theme.UiSettings;

/** What she sees before there is a mission: what this is, one action, samples, a few settings. */
final class FirstRun extends ScrollPane {
  private final LiveTexts texts = new LiveTexts();
  private final AppearanceForm appearance;
  private final SettingsActions settings;
  private final Button create;
  private final VBox column;

  FirstRun(Texts both, SettingsActions settings, MissionsScreen.Begin begin, Runnable samples) {
    this.settings = settings;
    appearance = new AppearanceForm(both, settings);
    create = button("first.create", begin.mission(), "accent", "large");
    create.setGraphic(Icon.PLUS.node(16));
    column = Ui.column("gap-32", words(), steps(), actions(begin.steps(), samples), settingsCard());
    column.getStyleClass().add("first-run");
    HBox centred = new HBox(column);
    centred.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    setContent(centred);
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  private Button button(String key, Runnable action, String... styles) {
    Button button = Ui.button("", action, styles);
    texts.set(key, button::setText);
    return button;
  }

  private VBox words() {
    return Ui.column(
        "gap-8",
        texts.paragraph("first.title", "h0"),
        texts.paragraph("first.lead", "lead", "muted"));
  }

  private HBox steps() {
    HBox steps =
        new HBox(
            step(Icon.PEN, "first.answer"),
            step(Icon.EYE, "first.see"),
            step(Icon.HANDSHAKE, "first.decide"));
    steps.getStyleClass().add("gap-24");
    return steps;
  }

  private VBox step(Icon icon, String key) {
    VBox step =
        Ui.column(
            "gap-4",
            icon.node(20),
            texts.label(key, "h3"),
            texts.paragraph(key + ".text", "dense", "muted"));
    step.getStyleClass().add("step");
    return Ui.grow(step);
  }

  private FlowPane actions(Runnable firstSteps, Runnable samples) {
    Label marked = texts.label("first.samples.marked", "dense", "muted");
    FlowPane row =
        new FlowPane(
            create,
            button("first.steps", firstSteps, "large"),
            button("first.samples", samples, "large"),
            marked);
    row.getStyleClass().add("first-actions");
    return row;
  }

  private Card settingsCard() {
    Label folder = Ui.paragraph(settings.dataFolder().toString(), "dense");
    folder.setGraphic(Icon.FOLDER.node(16));
    folder.getStyleClass().add("field-text");
    FieldRow row =
        texts.with(new FieldRow("", folder), (r, m) -> r.setName(m.get("settings.folder")));
    Card card = new Card(appearance, row);
    card.body().getStyleClass().add("gap-12");
    Label offline = texts.paragraph("first.offline", "dense");
    offline.setGraphic(Icon.LOCK.node(16));
    HBox foot = new HBox(offline);
    foot.getStyleClass().add("foot");
    card.getChildren().add(foot);
    return card;
  }

  /** Adds what another part has to say, before the settings. */
  void add(Node part) {
    column.getChildren().add(column.getChildren().size() - 1, part);
  }

  void show(Messages messages, UiSettings shown) {
    texts.show(messages);
    appearance.show(messages, shown);
  }

  Node first() {
    return create;
  }
}
