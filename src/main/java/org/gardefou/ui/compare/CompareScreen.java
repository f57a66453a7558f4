package org.gardefou.ui.compare;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.gardefou.ui.compare.CompareActions.Compared;
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
  private @Nullable Asked asked;
  private @Nullable Compared compared;
  private @Nullable CompareGrid grid;
  private boolean attached;

  /** Whether what was found is on screen. */
  private boolean drawn;

  /** Whether the focus goes on to the first lane once it is there. */
  private boolean awaited;

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
    if (attached) {
      render();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    attached = true;
    subscriptions.listen(messages, m -> render());
    subscriptions.listen(state, s -> render());
  }

  @Override
  public void detach() {
    attached = false;
    subscriptions.cancel();
  }

  @Override
  public void focus() {
    awaited = grid == null;
    if (grid == null) {
      choose.requestFocus();
    } else {
      grid.focus();
    }
  }

  private List<Pick> picks() {
    return chosen.among(state.get().clients());
  }

  private List<UUID> ids() {
    return picks().stream().map(pick -> pick.mission().id()).toList();
  }

  private void render() {
    Asked now =
        new Asked(picks(), state.get().freelancer(), actions.today(), messages.get(), unit());
    if (now.equals(asked)) {
      draw();
    } else {
      ask(now, asked);
    }
  }

  private void ask(Asked now, @Nullable Asked before) {
    asked = now;
    compared = null;
    texts.show(now.messages());
    tally.setText(now.enough() ? now.messages().count("compare.missions", now.picks().size()) : "");
    if (!now.enough()) {
      instead(empty(now));
    } else {
      actions.compare(now.picks(), now.messages().language(), found -> take(now, found));
      if (compared == null && (grid == null || !now.ofSame(before))) {
        instead(waiting(now));
      }
    }
    export.setDisable(compared == null);
  }

  private void take(Asked then, Compared found) {
    if (then.equals(asked)) {
      compared = found;
      drawn = false;
      export.setDisable(false);
      draw();
    }
  }

  /** While she is elsewhere nothing is drawn: it would come into the window all at once. */
  private void draw() {
    if (attached && !drawn && asked != null && compared != null) {
      drawn = true;
      draw(compared, asked);
    }
  }

  private double unit() {
    return UiSettings.of(state.get().freelancer(), messages.get().language()).zoom() / 100.0;
  }

  private void draw(Compared found, Asked now) {
    CompareGrid before = grid;
    CompareGrid table =
        new CompareGrid(
            found.report(),
            now.messages(),
            now.unit(),
            folded,
            place -> new LaneActions(found.sides().get(place)),
            exporting.tasks());
    KeepFocus.during(
        node,
        () -> {
          content.getChildren().setAll(table);
          grid = table;
          if (before != null) {
            table.continueFrom(before);
          }
        });
    if (awaited && choose.isFocused()) {
      table.focus();
    }
    awaited = false;
  }

  private void instead(Node of) {
    KeepFocus.during(node, () -> content.getChildren().setAll(of));
    grid = null;
  }

  private EmptyState empty(Asked now) {
    String key = now.picks().isEmpty() ? "compare.empty" : "compare.single";
    Button button = Ui.primary(now.messages().get("compare.choose"), this::ask);
    button.setId("compare-first");
    return new EmptyState(
        Icon.COMPARE, now.messages().get(key), now.messages().get("compare.empty.text"), button);
  }

  private static EmptyState waiting(Asked now) {
    return new EmptyState(
        Icon.COMPARE,
        now.messages().get("compare.wait"),
        now.picks().stream().map(Pick::words).collect(Collectors.joining("\n")));
  }

  private void ask() {
    Messages words = messages.get();
    DialogBox box =
        new DialogBox(
            words.get("compare.choose.title"),
            words.get("compare.choose.do"),
            words.get("dialog.cancel"));
    Chosen now = new Chosen(ids());
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
    if (compared != null) {
      exporting.ask(compared.sides(), state.get().freelancer(), messages.get());
    }
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
      chosen = new Chosen(ids()).moved(side.mission().id(), step);
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
