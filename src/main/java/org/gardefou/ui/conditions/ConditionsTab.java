package org.gardefou.ui.conditions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Part;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Agreement;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.jspecify.annotations.Nullable;

/** The tab with the clauses on the left and, on the right, what would change if they held. */
public final class ConditionsTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE =
      new TabTitle("conditions.tab", Set.of(Part.CONDITIONS), ConditionsTab::count);

  private static final SidePage.Widths WIDTHS = new SidePage.Widths(344, 304, 1044, 760);

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final ClauseEdits edits;
  private final Runnable terms;
  private final WhatIf whatIf = new WhatIf();
  private final Assessments assessments = new Assessments();
  private final LeverSearch search;
  private final Map<String, ClauseCard> cards = new LinkedHashMap<>();
  private final Set<String> visited = new HashSet<>();
  private final VBox main = Ui.column("gap-8");
  private final VBox head = new VBox();
  private final VBox list = Ui.column("gap-8");
  private final VBox foot = new VBox();
  private final VBox side = Ui.column("gap-24");
  private final SidePage page = new SidePage(main, side, WIDTHS, "side-filled");
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable Messages shownTexts;
  private @Nullable ClausePicker picker;
  private @Nullable String wanted;
  private boolean attached;

  /** A tab that listens to nothing yet; {@code terms} opens the page of what is agreed. */
  public ConditionsTab(
      MissionScope scope, Observable<Messages> messages, Texts texts, Tasks tasks, Runnable terms) {
    this.terms = terms;
    this.scope = scope;
    this.messages = messages;
    this.search = new LeverSearch(tasks, this::refresh);
    this.edits = new ClauseEdits(scope, texts);
    whatIf.onChange(this::refresh);
    main.getStyleClass().add("page-main");
    side.getStyleClass().add("page-side");
    main.getChildren().addAll(head, list, foot);
  }

  static Optional<String> count(MissionScope.View view, Messages texts) {
    long broken =
        view.mission().agreements().stream()
            .filter(a -> a.state() == Agreement.State.BROKEN)
            .count();
    return broken == 0
        ? Optional.empty()
        : Optional.of(texts.count("conditions.count.BROKEN", broken));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    attached = true;
    subscriptions.listen(scope.state(), state -> refresh());
    subscriptions.listen(messages, texts -> refresh());
    goToWanted();
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    attached = false;
    whatIf.clear();
    visited.clear();
  }

  /** Unfolds a clause and scrolls to it, now or as soon as the tab is shown. */
  @Override
  public void reveal(String clause) {
    visited.add(clause);
    wanted = clause;
    if (attached) {
      refresh();
      goToWanted();
    }
  }

  private void goToWanted() {
    String clause = wanted;
    ClauseCard card = clause == null ? null : cards.get(clause);
    wanted = null;
    if (card != null) {
      card.open();
      page.reveal(card);
    }
  }

  private void refresh() {
    if (attached) {
      scope.view().ifPresent(view -> render(view, messages.get()));
    }
  }

  private void render(MissionScope.View view, Messages texts) {
    Assessment bare = assess(view, view.mission().withAgreements(List.of()));
    List<ClauseLine> lines = ClauseLines.of(view, scope.engine().catalogue(), bare, visited);
    whatIf.keep(lines.stream().filter(ClauseLine::open).map(ClauseLine::id).toList());
    if (texts != shownTexts) {
      cards.clear();
      shownTexts = texts;
      picker = new ClausePicker(texts, this::add);
      foot.getChildren().setAll(picker);
    }
    renderCards(lines, texts);
    KeepFocus.during(main, () -> head.getChildren().setAll(title(lines, texts)));
    KeepFocus.during(side, () -> renderSide(view, texts));
  }

  private Node title(List<ClauseLine> lines, Messages texts) {
    return new ConditionsTitle(
        new ClauseSentences(texts).summary(lines), whatIf.size() > 0, whatIf::clear, terms, texts);
  }

  private void renderCards(List<ClauseLine> lines, Messages texts) {
    Map<String, ClauseCard> kept = new LinkedHashMap<>();
    for (ClauseLine line : lines) {
      ClauseCard card = cards.get(line.id());
      if (card == null) {
        card = new ClauseCard(line, edits, whatIf, texts);
      } else {
        card.show(line);
      }
      kept.put(line.id(), card);
    }
    cards.clear();
    cards.putAll(kept);
    List<Node> nodes = List.copyOf(lines.isEmpty() ? List.of(nothing(texts)) : kept.values());
    if (!list.getChildren().equals(nodes)) {
      list.getChildren().setAll(nodes);
    }
    if (picker != null) {
      picker.show(
          scope.engine().catalogue().clauses().values().stream()
              .filter(clause -> !cards.containsKey(clause.id()))
              .toList());
    }
  }

  private static Label nothing(Messages texts) {
    return Ui.paragraph(texts.get("conditions.nothing"), "muted");
  }

  private void renderSide(MissionScope.View view, Messages texts) {
    Assessment then =
        whatIf.size() == 0 ? view.assessment() : assess(view, whatIf.imagined(view.mission()));
    WhatIfPanel panel =
        new WhatIfPanel(
            view.mission().phase(),
            scope.thresholds(),
            view.assessment(),
            then,
            whatIf.size(),
            texts);
    LeverList levers =
        new LeverList(
            search.of(scope.engine(), view, scope.today()),
            view.assessment().verdict(),
            view.mission().phase(),
            texts,
            whatIf::only);
    Label note = Ui.paragraph(texts.get("conditions.hypothesis"), "caption", "muted");
    side.getChildren().setAll(panel, search.isStopped() ? stopped(texts) : levers, note);
  }

  private InlineMessage stopped(Messages texts) {
    return new InlineMessage(
        Notice.of(Notice.Kind.INFO, texts.get("job.stopped"), "")
            .with(texts.get("job.again"), search::again));
  }

  private Assessment assess(MissionScope.View view, Mission mission) {
    return assessments.of(scope.engine(), view.client(), mission, scope.today());
  }

  private void add(String clause) {
    edits.add(clause);
    ClauseCard card = cards.get(clause);
    if (card != null) {
      card.open();
      page.reveal(card);
    }
  }
}
