package org.gardefou.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Overlay;
import org.gardefou.catalogue.Problem;
import org.gardefou.desk.DeskState;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.TabRow;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.theme.UiSettings;

/** Her criteria, limits, deal-breakers and rules. */
public final class CriteriaScreen implements Screen {
  /** Width in design pixels from which her own rules stand beside the rest. */
  private static final double WIDE = 1150;

  /** The cards come one by one below the head. */
  private static final Feed.Pace PACE = new Feed.Pace(0, 1);

  private static final Columns.Sizes COLUMNS = new Columns.Sizes(320, 24, 640);

  private final UiContext context;
  private final News news;
  private final CriteriaEdits edits;
  private final Screen own;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final LastEdit lastEdit;
  private final EffectBar effect = new EffectBar();
  private final NewsBanner banner;
  private final VBox problems = new VBox();
  private final RulesPage rules;
  private final TabRow tabs = new TabRow();
  private final Button reset = Ui.button("", this::askReset);
  private final VBox left = Ui.column("gap-16");
  private final VBox right = Ui.column("gap-16");
  private final List<ProfileCard> cards = new ArrayList<>();
  private final Feed feed;
  private final ScrollPane overview;
  private final StackPane aside = new StackPane();
  private final HBox body = new HBox();
  private final VBox node;
  private final FirstSteps steps;
  private Tab tab = Tab.OVERVIEW;

  /** The tabs; her own rules have one only where the window is narrow. */
  private enum Tab {
    OVERVIEW,
    RULES,
    OWN;

    String key() {
      return "criteria.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What other parts of the window put in.
   *
   * @param own makes the place for her own rules and questions
   * @param workOut opens the calculation of the floor rate in a dialog
   */
  public record Parts(Function<UiContext, Screen> own, Consumer<Dialogs> workOut) {}

  /** A screen that listens to nothing yet. */
  public CriteriaScreen(UiContext context, News news, Parts parts) {
    this.context = context;
    this.news = news;
    edits = new CriteriaEdits(ProfileEdit.of(context.desk(), news));
    own = parts.own().apply(context);
    steps = new FirstSteps(context, news, parts.workOut());
    lastEdit = new LastEdit(context.desk(), context.tasks(), this::tell);
    banner = new NewsBanner(context.desk()::catalogue, "criteria.news.told", news::told);
    rules = new RulesPage(new RuleLine.Hand(edits, context.desk()::today));
    overview = scroller(page());
    feed =
        new Feed(
            List.of(
                () -> add(left, new WeightsCard(context.desk().catalogue(), edits, this::rank)),
                () -> add(right, new LimitsCard(edits, () -> workOut(parts))),
                () -> add(left, new ThresholdsCard(edits)),
                () -> add(right, new VetoCard(edits))),
            PACE,
            context.tasks());
    node = new VBox(head(), tabs, body, effect);
    node.getStyleClass().add("criteria");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.getStyleClass().add("criteria-body");
    body.setPrefHeight(0); // what is above and below keeps its height
    HBox.setHgrow(overview, Priority.ALWAYS);
    HBox.setHgrow(rules, Priority.ALWAYS);
    aside.getStyleClass().add("criteria-aside");
    tabs.onSelect(this::choose);
    node.widthProperty().subscribe(width -> arrange());
  }

  private void workOut(Parts parts) {
    parts.workOut().accept(context.dialogs());
  }

  private void add(VBox column, ProfileCard card) {
    cards.add(card);
    card.show(view());
    column.getChildren().add(card.node());
    card.node().applyCss();
  }

  private static ScrollPane scroller(Region content) {
    ScrollPane scroller = Ui.scroller(content);
    scroller.setMinSize(0, 0);
    return scroller;
  }

  private HBox head() {
    Button again = Ui.button("", steps::open);
    Button role = Ui.button("", this::editRole);
    texts.set("criteria.steps", again::setText);
    texts.set("criteria.role", role::setText);
    texts.set("criteria.reset", reset::setText);
    reset.setId("reset-all");
    again.setId("steps");
    role.setId("role");
    Flow words =
        new Flow(
            12, texts.label("criteria.title", "h1"), texts.paragraph("criteria.lead", "muted"));
    return Ui.head(words, again, role, reset);
  }

  private VBox page() {
    VBox page = Ui.column("gap-16", banner, problems, new Columns(left, right, COLUMNS));
    page.getStyleClass().add("criteria-page");
    return page;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    own.attach();
    feed.begin();
    lastEdit.forget();
    subscriptions.listen(context.messages(), m -> render());
    subscriptions.listen(context.desk().state(), this::follow);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    own.detach();
  }

  @Override
  public void focus() {
    tabs.focus();
  }

  @Override
  public void openPart(String key) {
    feed.finish();
    tab = Stream.of(Tab.values()).filter(t -> t.key().equals(key)).findFirst().orElse(Tab.OVERVIEW);
    arrange();
  }

  private void follow(DeskState state) {
    lastEdit.follow(state);
    render();
  }

  private void tell(LastEdit.Result result) {
    effect.take(result);
    effect.show(messages(), missions());
  }

  private long missions() {
    return context.desk().state().get().clients().stream()
        .mapToLong(c -> c.missions().size())
        .sum();
  }

  private Messages messages() {
    return context.messages().get();
  }

  private View view() {
    return new View(
        context.desk().catalogue(), context.desk().state().get().freelancer(), messages());
  }

  private void render() {
    View view = view();
    texts.show(view.messages());
    banner.show(view.messages(), news.pending());
    tellProblems(view);
    cards.forEach(card -> card.show(view));
    effect.show(view.messages(), missions());
    reset.setDisable(!view.overlaid());
    arrange();
  }

  /** What her profile has wrong is left out of every assessment, and said. */
  private void tellProblems(View view) {
    List<Problem> found = Overlay.apply(view.base(), view.freelancer()).problems();
    Ui.show(problems, !found.isEmpty());
    problems.getChildren().clear();
    if (!found.isEmpty()) {
      String details =
          found.stream()
              .map(problem -> problem.path() + " – " + view.of(problem.message()))
              .collect(Collectors.joining("\n"));
      problems
          .getChildren()
          .add(
              new InlineMessage(
                  Notice.of(
                      Notice.Kind.CAUTION,
                      view.messages().count("criteria.problems", found.size()),
                      details)));
    }
  }

  private boolean wide() {
    int zoom =
        UiSettings.of(context.desk().state().get().freelancer(), messages().language()).zoom();
    return node.getWidth() * 100 / zoom >= WIDE;
  }

  private void choose(int index) {
    tab = shownTabs().get(index);
    arrange();
  }

  private List<Tab> shownTabs() {
    return wide() ? List.of(Tab.OVERVIEW, Tab.RULES) : List.of(Tab.values());
  }

  private void arrange() {
    List<Tab> shown = shownTabs();
    Tab open = shown.contains(tab) ? tab : Tab.OVERVIEW;
    tabs.show(
        shown.stream().map(t -> new TabRow.Tab(messages().get(t.key()), count(t))).toList(),
        shown.indexOf(open));
    List<Node> content = new ArrayList<>();
    switch (open) {
      case OVERVIEW -> content.add(overview);
      case RULES -> content.add(rules);
      case OWN -> {}
    }
    if (open == Tab.RULES) {
      rules.show(view());
    }
    if (open == Tab.OWN || (wide() && open == Tab.OVERVIEW)) {
      content.add(asideOf(open));
    }
    if (!body.getChildren().equals(content)) {
      body.getChildren().setAll(content);
    }
  }

  private Node asideOf(Tab open) {
    if (aside.getChildren().isEmpty()) {
      VBox column = new VBox(own.node());
      column.getStyleClass().add("criteria-page");
      aside.getChildren().setAll(scroller(column));
    }
    boolean alone = open == Tab.OWN;
    aside.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("alone"), alone);
    HBox.setHgrow(aside, alone ? Priority.ALWAYS : Priority.NEVER);
    return aside;
  }

  private String count(Tab shown) {
    var freelancer = context.desk().state().get().freelancer();
    return switch (shown) {
      case OVERVIEW -> "";
      case RULES -> Integer.toString(context.desk().catalogue().rules().size());
      case OWN -> {
        int own = freelancer.ownRules().size() + freelancer.ownQuestions().size();
        yield own == 0 ? "" : Integer.toString(own);
      }
    };
  }

  private void rank() {
    new Ranking(context.dialogs(), edits).open(view());
  }

  private void editRole() {
    new RoleSheetDialog(context.dialogs(), edits).open(view());
  }

  private void askReset() {
    Messages words = messages();
    context
        .dialogs()
        .confirm(
            words.get("criteria.reset.title"),
            words.get("criteria.reset.text"),
            words.get("criteria.reset.verb"),
            words.get("dialog.cancel"),
            false,
            edits::reset);
  }
}
