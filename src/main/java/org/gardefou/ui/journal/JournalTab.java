package org.gardefou.ui.journal;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Observable;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;

/** What happens in a mission, noted in one line, and how the risk moves with it. */
public final class JournalTab implements MissionTab {
  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final LiveTexts texts = new LiveTexts();
  private final VBox node = new VBox();
  private final Subscriptions subscriptions = new Subscriptions();

  /** A tab that listens to nothing yet. */
  public JournalTab(MissionScope scope, Observable<Messages> messages) {
    this.scope = scope;
    this.messages = messages;
    node.getStyleClass().add("page-body");
    node.getChildren().add(texts.label("journal.title", "h2"));
  }

  @Override
  public String titleKey() {
    return "journal.title";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, texts::show);
    subscriptions.listen(scope.state(), scope.rendering(view -> {}));
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }
}
