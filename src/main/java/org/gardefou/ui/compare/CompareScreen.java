package org.gardefou.ui.compare;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.compare.Chosen.Pick;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.theme.UiSettings;
import org.jspecify.annotations.Nullable;

/** Missions side by side. Which ones stays as she left it while the window is open. */
public final class CompareScreen implements Screen {
  private final Observable<DeskState> state;
  private final Observable<Messages> messages;
  private final CompareActions actions;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Exporting exporting;
  private final LiveTexts texts = new LiveTexts();
  private final Label tally = Ui.label("", "muted");
  private final Button choose = Ui.button(Icon.LIST, "", this::ask);
  private final Button export = Ui.button(Icon.EXPORT, "", this::export);
  private final StackPane content = new StackPane();
  private final VBox node;
  private final Folded folded = new Folded();
  private final Subscriptions subscriptions = new Subscriptions();
  private Chosen chosen = Chosen.NONE;
  private @Nullable Shown shown;
  private @Nullable CompareGrid grid;

  private record Shown(List<Side> sides, Messages messages, double unit) {}

  /** A screen that listens to nothing yet. */
  public CompareScreen(
      Observable<DeskState> state,
      Observable<Messages> messages,
      CompareActions actions,
      Navigator navigator,
      Dialogs dialogs,
      Exporting exporting) {
    this.state = state;
    this.messages = messages;
    this.actions = actions;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.exporting = exporting;
    texts.set("compare.choose", choose::setText);
    texts.set("compare.export.button", export::setText);
    choose.setId("compare-choose");
    export.setId("compare-export");
    tally.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox head = Ui.head(new Flow(16, texts.label("rail.compare", "h1"), tally), choose, export);
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinSize(0, 0);
    node = new VBox(head, content);
  }

  /** Shows other missions, at most five; those beyond are left out. */
  public void choose(List<UUID> missions) {
    chosen = new Chosen(missions);
    render();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, m -> render());
    subscriptions.listen(state, s -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  @Override
  public void focus() {
    if (grid == null) {
      choose.requestFocus();
    } else {
      grid.focus();
    }
  }

  private List<Side> sides() {
    return chosen.among(state.get().clients()).stream().map(this::side).toList();
  }

  private Side side(Pick pick) {
    return new Side(pick.client(), pick.mission(), actions.assess(pick.client(), pick.mission()));
  }

  private void render() {
    Messages words = messages.get();
    Shown now = new Shown(sides(), words, unit());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    texts.show(words);
    int count = now.sides().size();
    boolean enough = new Chosen(ids(now.sides())).enough();
    tally.setText(enough ? words.count("compare.missions", count) : "");
    export.setDisable(!enough);
    KeepFocus.during(node, () -> fill(now, enough));
  }

  private static List<UUID> ids(List<Side> sides) {
    return sides.stream().map(side -> side.mission().id()).toList();
  }

  private double unit() {
    return UiSettings.of(state.get().freelancer(), messages.get().language()).zoom() / 100.0;
  }

  private void fill(Shown now, boolean enough) {
    CompareGrid before = grid;
    grid = enough ? table(now) : null;
    content.getChildren().setAll(grid == null ? empty(now) : grid);
    if (grid != null && before != null) {
      grid.continueFrom(before);
    }
  }

  private CompareGrid table(Shown now) {
    return new CompareGrid(
        actions.report(now.sides(), now.messages().language()),
        now.messages(),
        now.unit(),
        folded,
        place -> new LaneActions(now.sides().get(place)));
  }

  private EmptyState empty(Shown now) {
    String key = now.sides().isEmpty() ? "compare.empty" : "compare.single";
    Button button = Ui.primary(now.messages().get("compare.choose"), this::ask);
    button.setId("compare-first");
    return new EmptyState(
        Icon.COMPARE, now.messages().get(key), now.messages().get("compare.empty.text"), button);
  }

  private void ask() {
    Messages words = messages.get();
    DialogBox box =
        new DialogBox(
            words.get("compare.choose.title"),
            words.get("compare.choose.do"),
            words.get("dialog.cancel"));
    Chosen now = new Chosen(ids(sides()));
    MissionPicker picker = new MissionPicker(state.get().clients(), now, words);
    picker.onChange(() -> box.confirmButton().setDisable(!picker.chosen().enough()));
    box.content().getChildren().add(picker);
    box.focusFirst(picker.filter());
    box.onCancel(dialogs::close);
    box.onConfirm(
        () -> {
          dialogs.close();
          choose(picker.chosen().missions());
          focus();
        });
    dialogs.open(box);
  }

  private void export() {
    exporting.ask(sides(), state.get().freelancer(), messages.get());
  }

  /** What can be done with one lane. */
  private final class LaneActions implements ColumnHead.Actions {
    private final Side side;

    LaneActions(Side side) {
      this.side = side;
    }

    @Override
    public void open() {
      navigator.openMission(side.client().id(), side.mission().id());
    }

    @Override
    public void move(int step) {
      chosen = new Chosen(ids(sides())).moved(side.mission().id(), step);
      render();
    }

    @Override
    public void remove() {
      chosen = chosen.without(side.mission().id());
      render();
      focus();
    }
  }
}
