package org.gardefou.ui.criteria;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Counts her own rules and questions, and says where they are written. */
public final class OwnRulesPlace implements Screen {
  private final UiContext context;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox rows = Ui.column("gap-8");
  private final Card card;

  /** A screen that listens to nothing yet. */
  public OwnRulesPlace(UiContext context) {
    this.context = context;
    rows.getStyleClass().add("pad-16");
    card = Cards.of(texts, "criteria.own", rows, "criteria.own.note");
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), m -> render());
    subscriptions.listen(context.desk().state(), this::render);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void render() {
    render(context.desk().state().get());
  }

  private void render(DeskState state) {
    var messages = context.messages().get();
    texts.show(messages);
    rows.getChildren()
        .setAll(
            Ui.paragraph(
                messages.count("criteria.own.rules", state.freelancer().ownRules().size())),
            Ui.paragraph(
                messages.count(
                    "criteria.own.questions", state.freelancer().ownQuestions().size())));
  }
}
