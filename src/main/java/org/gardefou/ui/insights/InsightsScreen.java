package org.gardefou.ui.insights;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** What her past missions teach about her criteria. */
public final class InsightsScreen implements Screen {
  private final UiContext context;
  private final LiveTexts texts = new LiveTexts();
  private final VBox node;
  private final Subscriptions subscriptions = new Subscriptions();

  /** A screen that listens to nothing yet. */
  public InsightsScreen(UiContext context) {
    this.context = context;
    HBox head = Ui.row("gap-16", texts.label("rail.insights", "h1"), Ui.spacer());
    head.getStyleClass().add("page-head");
    node = new VBox(head);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), texts::show);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }
}
