package org.gardefou.ui.missions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.engine.Comparison;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.privacy.Retention;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.criteria.NewsBanner;
import org.gardefou.ui.settings.SettingsActions;
import org.gardefou.ui.theme.UiSettings;

/** Home: all missions with verdict, risk, phase and next review; the first page while none. */
public final class MissionsScreen implements Screen {
  private final Observable<DeskState> state;
  private final Observable<Messages> messages;
  private final MissionsActions actions;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final MissionRows rows = new MissionRows();
  private final Navigator navigator;
  private final Begin begin;
  private final Button compare;
  private final Label tally = Ui.label("", "muted");
  private final ReminderCards reminders;
  private final UnreadableBanner banner = new UnreadableBanner();
  private final MissionTable table;
  private final SortMenu sort;
  private final FilterBar filters;
  private final NothingFound nothing;
  private final Legend legend;
  private final NewsBanner news;
  private final Lazy<FirstRun> firstRun;
  private final VBox list;
  private final StackPane node = new StackPane();
  private final List<Supplier<? extends Screen>> first = new ArrayList<>();
  private boolean beginning;
  private List<MissionRow> all = List.of();

  /**
   * What she may begin from here.
   *
   * @param mission asks for a new client and mission
   * @param steps asks for her role, limits and deal-breakers
   * @param lookBack asks how a mission went
   * @param notes shows whose notes have been kept long enough
   */
  public record Begin(
      Runnable mission, Runnable steps, BiConsumer<Client, Mission> lookBack, Runnable notes) {}

  /** A screen that listens to nothing yet. */
  public MissionsScreen(
      Observable<DeskState> state,
      Observable<Messages> messages,
      Texts both,
      MissionsActions actions,
      SettingsActions settings,
      Navigator navigator,
      Begin begin) {
    this.state = state;
    this.messages = messages;
    this.actions = actions;
    this.navigator = navigator;
    this.begin = begin;
    reminders =
        new ReminderCards(
            row -> navigator.openMission(row.line().client(), row.line().mission()),
            this::lookBack,
            begin.notes());
    table =
        new MissionTable(
            actions,
            messages.get(),
            row -> navigator.openMission(row.line().client(), row.line().mission()),
            this::compare,
            row -> navigator.openClient(row.line().client()));
    compare = Ui.button(Icon.COMPARE, "", () -> compare(table.chosen()));
    table.onChoose(this::offer);
    sort = new SortMenu(table);
    table.onSort(() -> sort.show(this.messages.get()));
    filters = new FilterBar(sort, this::narrow);
    nothing = new NothingFound(filters::clear, navigator::openSearch);
    table.setPlaceholder(nothing);
    legend = new Legend(actions::removeSamples);
    news = new NewsBanner(actions::catalogue, "criteria.news.see", navigator::openCriteria);
    firstRun = new Lazy<>(() -> firstRun(both, settings));
    list = new VBox(head(begin.mission()), body());
  }

  private void compare(List<MissionRow> chosen) {
    chosen.forEach(row -> actions.readFirst(row.line().client()));
    navigator.openCompare(chosen.stream().map(row -> row.line().mission()).toList());
  }

  private void lookBack(MissionRow row) {
    actions.readFirst(row.line().client());
    state
        .get()
        .client(row.line().client())
        .ifPresent(
            client ->
                client
                    .mission(row.line().mission())
                    .ifPresent(mission -> begin.lookBack().accept(client, mission)));
  }

  /** Once several lines are chosen they can be seen side by side. */
  private void offer() {
    int count = table.chosen().size();
    boolean fits = count >= Comparison.LEAST && count <= Comparison.MOST;
    Ui.show(compare, count >= Comparison.LEAST);
    compare.setDisable(!fits);
    compare.setText(
        messages.get().get(fits ? "missions.compare.some" : "missions.compare.most", count));
  }

  private HBox head(Runnable create) {
    Button add = Ui.primary("", create);
    add.setGraphic(Icon.PLUS.node(16));
    texts.set("missions.new", add::setText);
    return Ui.head(new Flow(16, texts.label("missions.title", "h1"), tally), compare, add);
  }

  private VBox body() {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox body = Ui.column("gap-16", news, banner, reminders, filters, table, legend);
    body.getStyleClass().add("page");
    body.setPrefHeight(0); // the head keeps its height
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  /** With a part of the program that stands on the first page only. */
  public MissionsScreen withFirst(Supplier<? extends Screen> part) {
    first.add(new Lazy<>(part::get));
    return this;
  }

  private FirstRun firstRun(Texts both, SettingsActions settings) {
    FirstRun page = new FirstRun(both, settings, begin, actions::addSamples);
    first.forEach(part -> page.add(part.get().node()));
    return page;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, m -> render());
    subscriptions.listen(state, s -> render());
    subscriptions.listen(actions.adviceFound(), n -> render());
    subscriptions.listen(actions.reading(), this::tell);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    begin(false);
  }

  private void begin(boolean now) {
    if (now != beginning) {
      beginning = now;
      first.stream().map(Supplier::get).forEach(now ? Screen::attach : Screen::detach);
    }
  }

  @Override
  public void focus() {
    (empty() ? firstRun.get().first() : table).requestFocus();
  }

  /** Puts the focus in the filter. */
  public void focusFilter() {
    filters.focus();
  }

  private boolean empty() {
    return state.get().clients().isEmpty()
        && state.get().unreadable().isEmpty()
        && !actions.reading().get().goesOn()
        && actions.missions().isEmpty();
  }

  private void render() {
    Messages words = messages.get();
    if (empty()) {
      firstRun.get().show(words, UiSettings.of(state.get().freelancer(), words.language()));
      node.getChildren().setAll(firstRun.get());
      begin(true);
    } else {
      texts.show(words);
      news.show(words, actions.news());
      banner.show(words, state.get().unreadable());
      sort.show(words);
      renderList();
      legend.show(words, actions.thresholds(), hasSamples());
      if (!node.getChildren().contains(list)) {
        node.getChildren().setAll(list);
      }
      begin(false);
    }
  }

  /** What is due, or how far the reading is: before its end the list may lack a mission. */
  private void tell(ReadingProgress progress) {
    Messages words = messages.get();
    tally.setText(
        progress.goesOn()
            ? words.get("missions.reading", progress.read(), progress.total())
            : Due.of(all, actions.today()).in(words));
  }

  private boolean hasSamples() {
    return all.stream().anyMatch(row -> row.line().sample());
  }

  private void renderList() {
    Messages words = messages.get();
    all = rows.of(actions.missions());
    reminders.show(all, kept(), actions.today(), words);
    tell(actions.reading().get());
    filters.show(words, all);
    nothing.show(words, filters.filter(), all.isEmpty());
    table.show(matching(), words, unit());
    offer();
  }

  /** The clients whose notes should be looked at. */
  private List<Client> kept() {
    return Retention.due(state.get().clients(), actions.today()).stream()
        .map(Retention.Item::client)
        .toList();
  }

  /** Shows the lines that fit now. */
  private void narrow() {
    filters.showChosen(messages.get());
    nothing.show(messages.get(), filters.filter(), all.isEmpty());
    table.show(matching());
  }

  private List<MissionRow> matching() {
    return filters.filter().matching(all, actions);
  }

  private double unit() {
    return UiSettings.of(state.get().freelancer(), messages.get().language()).zoom() / 100.0;
  }
}
