package org.gardefou.ui.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Flag;
import org.gardefou.engine.MissionMoney;
import org.gardefou.engine.Sources;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.model.Freelancer;
import org.gardefou.summary.MoneyStatement;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.gardefou.ui.money.MoneyCard;
import org.jspecify.annotations.Nullable;

/** The tab with the report: verdict and reasons, groups of findings, risk by criterion. */
public final class FlagsTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE = new TabTitle("flags.tab", Set.of(), FlagsTab::count);

  private static final SidePage.Widths WIDTHS = new SidePage.Widths(344, 336, 1044, 760);

  /** The verdict and the first group to begin with. */
  private static final Feed.Pace PACE = new Feed.Pace(1, 1);

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final Tasks tasks;
  private final Consumer<String> openClause;
  private final MoneyCard.Actions money;
  private final VBox main = Ui.column("gap-12");
  private final VBox side = Ui.column("gap-16");
  private final SidePage page = new SidePage(main, side, WIDTHS, "side-plain");
  private final Unfolded unfolded = new Unfolded();
  private final Subscriptions subscriptions = new Subscriptions();
  private Feed feed;
  private @Nullable Shown shown;

  private record Shown(MissionScope.View view, Freelancer freelancer, Messages messages) {}

  /**
   * A tab that listens to nothing yet.
   *
   * @param openClause leads to a clause by its id
   * @param money where the money card leads
   */
  public FlagsTab(
      MissionScope scope,
      Observable<Messages> messages,
      Tasks tasks,
      Consumer<String> openClause,
      MoneyCard.Actions money) {
    this.scope = scope;
    this.messages = messages;
    this.tasks = tasks;
    feed = new Feed(List.of(), PACE, tasks);
    this.openClause = openClause;
    this.money = money;
    main.getStyleClass().add("page-main");
    side.getStyleClass().add("page-side");
  }

  static Optional<String> count(MissionScope.View view, Messages texts) {
    long fired = view.assessment().flags().stream().filter(Flag::fired).count();
    return fired == 0 ? Optional.empty() : Optional.of(Long.toString(fired));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    subscriptions.listen(scope.state(), scope.rendering(this::show));
    subscriptions.listen(messages, texts -> scope.view().ifPresent(this::show));
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void show(MissionScope.View view) {
    Shown now = new Shown(view, scope.state().get().freelancer(), messages.get());
    if (!now.equals(shown)) {
      shown = now;
      KeepFocus.during(page, () -> render(now));
    }
  }

  private void render(Shown now) {
    MissionScope.View view = now.view();
    Messages texts = now.messages();
    Report report =
        new Report(
            view, scope.engine().catalogue(), now.freelancer().acknowledged(), texts, openClause);
    List<FlagGroup> groups = new FlagGroups(report).all();
    unfolded.start(groups);
    boolean first = main.getChildren().isEmpty();
    main.getChildren().setAll(new VerdictHead(view, texts), differing(view, texts));
    side.getChildren().clear();
    List<Runnable> steps = new ArrayList<>();
    new GroupCards(groups, unfolded, texts)
        .cards()
        .forEach(card -> steps.add(Feed.adding(main.getChildren(), () -> card)));
    steps.add(add(() -> new GiveUpCard(view.assessment(), texts)));
    steps.add(add(() -> money(now)));
    steps.add(add(() -> new CriteriaCard(view.assessment(), texts)));
    feed.stop();
    feed = new Feed(steps, PACE, tasks);
    feed.begin();
    if (!first) {
      feed.finish(); // what she looks at does not move
    }
  }

  private Runnable add(Supplier<Node> card) {
    return Feed.adding(side.getChildren(), card);
  }

  private JournalCard differing(MissionScope.View view, Messages texts) {
    Sources sources = scope.sources(view);
    return new JournalCard(sources.disagreements(), texts);
  }

  private MoneyCard money(Shown now) {
    MissionScope.View view = now.view();
    Catalogue catalogue = scope.engine().catalogue();
    MoneyReport report =
        MissionMoney.of(
            now.freelancer(), view.client(), view.mission(), view.assessment(), catalogue);
    return new MoneyCard(
        MoneyStatement.of(report, catalogue, now.messages()),
        catalogue,
        now.messages(),
        money,
        unfolded::remember);
  }
}
