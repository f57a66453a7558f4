package org.gardefou.ui.decision;

import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Part;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.gardefou.ui.review.ReviewDialogs;
import org.gardefou.ui.review.ReviewNotice;

/** The tab with her decision on the left and the export of the summary on the right. */
public final class DecisionTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE =
      new TabTitle("decision.tab", Set.of(Part.DECISION, Part.REVIEW));

  private static final SidePage.Widths WIDTHS = new SidePage.Widths(520, 520, 0, 1000);

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final ReviewNotice review;
  private final DecisionForm form;
  private final ExportPanel<MissionScope.View> export;
  private final SidePage page;
  private final Subscriptions subscriptions = new Subscriptions();

  /** A tab that listens to nothing yet. */
  public DecisionTab(
      MissionScope scope,
      Observable<Messages> messages,
      Texts texts,
      ReviewDialogs reviews,
      SummaryExport<MissionScope.View> summaries,
      FileDialogs files,
      DocumentWriter writer,
      Tasks tasks) {
    this.scope = scope;
    this.messages = messages;
    review = new ReviewNotice(reviews);
    form = new DecisionForm(scope, texts, messages.get());
    export = ExportPanel.withButton(summaries, files, writer, tasks, messages.get());
    export.getStyleClass().add("page-side");
    VBox main = Ui.column("gap-16", review, form);
    main.getStyleClass().add("page-main");
    page = new SidePage(main, export, WIDTHS, "side-filled");
  }

  /** The real one. */
  public static DecisionTab of(
      UiContext context, UUID client, UUID mission, SummaryExport<MissionScope.View> summaries) {
    return new DecisionTab(
        MissionScope.of(context, client, mission),
        context.messages(),
        context.texts(),
        ReviewDialogs.of(context),
        summaries,
        context.files(),
        context.desk()::export,
        context.tasks());
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    subscriptions.listen(scope.state(), scope.rendering(this::render));
    subscriptions.listen(messages, texts -> scope.view().ifPresent(this::render));
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void render(MissionScope.View view) {
    review.show(view.client(), view.mission(), scope.today(), messages.get());
    form.show(view, messages.get());
    export.show(view, scope.state().get().freelancer(), messages.get());
  }
}
