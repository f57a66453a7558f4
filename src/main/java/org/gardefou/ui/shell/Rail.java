package org.gardefou.ui.shell;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.SaveState;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.command.KeyNames;
import org.gardefou.ui.command.Keys;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The left rail: places above; undo and redo by name and the state of saving below. */
final class Rail extends VBox {
  private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
  static final KeyCombination PALETTE = Keys.shortcut(KeyCode.K);
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final ShellActions actions;
  private final Label brand = Ui.label("", "brand");
  private final RailItem search;
  private final RailItem missions;
  private final RailItem compare;
  private final RailItem criteria;
  private final RailItem insights;
  private final RailItem settings;
  private final RailItem undo;
  private final RailItem redo;
  private final RailItem save;
  private final RailItem local = new RailItem(Icon.LOCK, 16, "rail-line", () -> {});

  Rail(Navigator navigator, ShellActions actions, Undoing undoing, Runnable openPalette) {
    this.actions = actions;
    getStyleClass().add("rail");
    brand.setGraphic(Icon.RAIL.node(20));
    search = new RailItem(Icon.SEARCH, 16, "rail-search", openPalette);
    missions = new RailItem(Icon.LIST, 20, "rail-place", navigator::openMissions);
    compare = new RailItem(Icon.COMPARE, 20, "rail-place", navigator::openCompare);
    criteria = new RailItem(Icon.CRITERIA, 20, "rail-place", navigator::openCriteria);
    insights = new RailItem(Icon.INSIGHT, 20, "rail-place", navigator::openInsights);
    settings = new RailItem(Icon.GEAR, 20, "rail-place", navigator::openSettings);
    undo = new RailItem(Icon.UNDO, 16, "rail-line", undoing::undo);
    redo = new RailItem(Icon.REDO, 16, "rail-line", undoing::redo);
    save = new RailItem(Icon.CHECK, 16, "rail-line", actions::save);
    local.getStyleClass().add("still");
    local.setFocusTraversable(false);
    local.setMouseTransparent(true);
    Region space = new Region();
    VBox.setVgrow(space, javafx.scene.layout.Priority.ALWAYS);
    VBox foot = new VBox(undo, redo, save, local);
    foot.getStyleClass().add("rail-foot");
    getChildren()
        .addAll(brand, search, missions, compare, criteria, insights, settings, space, foot);
  }

  void slim(boolean slim) {
    pseudoClassStateChanged(SLIM, slim);
    brand.setContentDisplay(
        slim
            ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
            : javafx.scene.control.ContentDisplay.LEFT);
    List.of(search, missions, compare, criteria, insights, settings, undo, redo, save, local)
        .forEach(item -> item.slim(slim));
  }

  /** Where there is little height, what only tells something goes, and the rest stands closer. */
  void low(boolean low) {
    pseudoClassStateChanged(LOW, low);
    Ui.show(brand, !low);
    Ui.show(local, !low);
  }

  void current(Place place) {
    missions.current(place == Place.MISSIONS);
    compare.current(place == Place.COMPARE);
    criteria.current(place == Place.CRITERIA);
    insights.current(place == Place.INSIGHTS);
    settings.current(place == Place.SETTINGS);
  }

  void render(DeskState state, Messages messages) {
    brand.setText(messages.get("app.name"));
    search.words(messages.get("rail.search", KeyNames.in(messages).of(PALETTE)));
    missions.words(messages.get("rail.missions"));
    compare.words(messages.get("rail.compare"));
    criteria.words(messages.get("rail.criteria"));
    insights.words(messages.get("rail.insights"));
    settings.words(messages.get("rail.settings"));
    local.words(messages.get("rail.local"));
    name(undo, "rail.undo", state.undo(), messages);
    name(redo, "rail.redo", state.redo(), messages);
    renderSave(state.save(), messages);
  }

  private static void name(RailItem item, String key, @Nullable Text edit, Messages messages) {
    item.setDisable(edit == null);
    item.words(edit == null ? messages.get(key + ".none") : messages.get(key, messages.of(edit)));
  }

  private void renderSave(SaveState state, Messages messages) {
    boolean failed = state instanceof SaveState.Failed;
    save.pseudoClassStateChanged(FAILED, failed);
    save.setGraphic((failed ? Icon.CAUTION : Icon.CHECK).node(16));
    save.words(
        switch (state) {
          case SaveState.Saved saved -> saved(saved, messages);
          case SaveState.Pending pending -> messages.get("save.pending");
          case SaveState.Asking asking -> messages.get("save.asking");
          case SaveState.Failed failure -> messages.get("save.failed");
        });
  }

  private String saved(SaveState.Saved saved, Messages messages) {
    return saved.at() == null
        ? messages.get("save.all")
        : messages.get(
            "save.at",
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.language().locale())
                .withZone(actions.zone())
                .format(saved.at()));
  }
}
