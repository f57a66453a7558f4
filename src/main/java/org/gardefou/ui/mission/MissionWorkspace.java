package org.gardefou.ui.mission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Observable;
import org.gardefou.desk.search.Part;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.TabRow;
import org.gardefou.ui.component.Ui;

/**
 * One mission: its head, its tabs, and the tab that is open. A tab is made when it is first opened;
 * only the open one listens.
 */
public final class MissionWorkspace implements Screen {
  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final List<LazyTab> tabs;
  private final Navigator navigator;
  private final MissionMenu menu;
  private final MissionHeader header;
  private final TabRow row = new TabRow();
  private final StackPane content = new StackPane();
  private final VBox node = new VBox();
  private final Subscriptions subscriptions = new Subscriptions();
  private int open;
  private boolean attached;

  /**
   * A workspace that listens to nothing yet.
   *
   * @param tabs the tabs, from what opens one of them by its place
   * @param menu what stands at the end of the head
   * @param navigator leads to the client, and away once the mission is gone
   */
  public MissionWorkspace(
      MissionScope scope,
      Observable<Messages> messages,
      Function<IntConsumer, List<LazyTab>> tabs,
      MissionMenu menu,
      Navigator navigator) {
    this.scope = scope;
    this.messages = messages;
    this.tabs = List.copyOf(tabs.apply(this::openTab));
    this.navigator = navigator;
    this.menu = menu;
    header = new MissionHeader(menu, this::openClient);
    row.onSelect(this::openTab);
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setPrefHeight(0); // what is above keeps its height
    content.getStyleClass().add("tab-content");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    attached = true;
    subscriptions.listen(scope.state(), state -> render());
    subscriptions.listen(messages, texts -> render());
    subscriptions.listen(messages, menu::show);
    openTab(open);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    current().forEach(Screen::detach);
    content.getChildren().clear();
    attached = false;
  }

  @Override
  public void focus() {
    row.focus();
  }

  /** Opens the tab at a place, counted from 0. */
  public void openTab(int index) {
    if (index < 0 || index >= tabs.size()) {
      return;
    }
    if (!content.getChildren().isEmpty()) {
      current().forEach(Screen::detach);
    }
    open = index;
    if (attached) {
      MissionTab tab = tab(index);
      content.getChildren().setAll(tab.node());
      tab.attach();
      render();
    }
  }

  /** The mission as it is now; nothing once it was deleted. */
  public Optional<MissionScope.View> view() {
    return scope.view();
  }

  /** The place of the tab that is open, counted from 0. */
  public int tab() {
    return open;
  }

  /** Opens the tab after the one that is open, or the one before; the first follows the last. */
  public void stepTab(int step) {
    openTab(Math.floorMod(open + step, Math.max(1, tabs.size())));
  }

  /** Opens the tab in which a part stands, and shows one thing in it. */
  public void reveal(Part part, String target) {
    for (int i = 0; i < tabs.size(); i++) {
      if (tabs.get(i).title().parts().contains(part)) {
        openTab(i);
        tab(i).reveal(target);
      }
    }
  }

  private void openClient() {
    scope.view().ifPresent(view -> navigator.openClient(view.client().id()));
  }

  private MissionTab tab(int index) {
    return tabs.get(index).tab().get();
  }

  private List<MissionTab> current() {
    return content.getChildren().isEmpty() ? List.of() : List.of(tab(open));
  }

  private void render() {
    scope.view().ifPresentOrElse(this::render, this::renderGone);
  }

  private void render(MissionScope.View view) {
    Messages texts = messages.get();
    header.render(view, scope.thresholds(), scope.today(), texts);
    row.setAccessibleText(texts.get("mission.tabs"));
    row.show(tabs.stream().map(tab -> title(tab.title(), view, texts)).toList(), open);
    if (node.getChildren().size() != 3) {
      node.getChildren().setAll(header, row, content);
    }
  }

  private static TabRow.Tab title(TabTitle title, MissionScope.View view, Messages texts) {
    return new TabRow.Tab(texts.get(title.key()), title.count().of(view, texts).orElse(""));
  }

  private void renderGone() {
    Messages texts = messages.get();
    EmptyState gone =
        new EmptyState(
            Icon.TRASH,
            texts.get("mission.gone"),
            texts.get("mission.gone.text"),
            Ui.primary(texts.get("mission.back"), navigator::openMissions));
    VBox.setVgrow(gone, Priority.ALWAYS);
    node.getChildren().setAll(gone);
  }
}
