package org.gardefou.ui.criteria;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Icon;

/** Her criteria, limits and rules. */
public final class CriteriaScreen implements Screen {
  private final UiContext context;
  private final StackPane node = new StackPane();
  private final Subscriptions subscriptions = new Subscriptions();

  /** A screen that listens to nothing yet. */
  public CriteriaScreen(UiContext context) {
    this.context = context;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), this::render);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void render(Messages messages) {
    node.getChildren()
        .setAll(
            new EmptyState(
                Icon.CRITERIA,
                messages.get("criteria.empty"),
                messages.get("criteria.empty.text")));
  }
}
