package org.gardefou.ui.client;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.CarryOver;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;

/** What is known about the client from mission to mission, and the missions that lack it. */
record CarryCard(UiContext context, Messages messages) {
  Card of(Client client) {
    List<CarryOver> known = CarryOver.known(context.desk().engine().catalogue(), client);
    Card card = Card.titled(messages.get("client.known"));
    VBox body = card.body();
    body.getChildren()
        .add(
            Ui.paragraph(
                messages.get(known.isEmpty() ? "client.known.none" : "client.known.line"),
                "dense",
                "muted"));
    Origin origin = new Origin(messages);
    for (CarryOver carried : known) {
      body.getChildren()
          .add(
              new VBox(
                  Ui.paragraph(origin.said(carried), "dense"),
                  Ui.paragraph(origin.of(carried), "caption", "muted")));
    }
    Flow actions = new Flow(8);
    client.missions().stream()
        .filter(mission -> !mission.stage().over())
        .forEach(mission -> offer(client, mission, actions));
    if (!actions.items().isEmpty()) {
      body.getChildren().add(actions);
    }
    return card;
  }

  private void offer(Client client, Mission mission, Flow actions) {
    CarryOverDialog dialog = new CarryOverDialog(context);
    int count = dialog.offered(client, mission).size();
    if (count > 0) {
      Button take =
          Ui.button(
              messages.get("client.carry", mission.title(), count),
              () -> dialog.open(client, mission),
              "small");
      take.setId("carry-" + mission.id());
      actions.items().add(take);
    }
  }
}
