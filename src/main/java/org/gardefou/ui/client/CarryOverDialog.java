package org.gardefou.ui.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.CarryOver;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MenuEntry;

/** Takes over into a mission what other missions know about the client: she ticks what holds. */
public record CarryOverDialog(UiContext context) {
  /** The entry of the menu of a mission, where there is anything to take over. */
  public MenuEntry entry() {
    return new MenuEntry(
        Icon.RIGHT,
        "menu.carry",
        view -> !offered(view.client(), view.mission()).isEmpty(),
        view -> open(view.client(), view.mission()));
  }

  /** What can be taken over into a mission. */
  List<CarryOver> offered(Client client, Mission mission) {
    return CarryOver.into(context.desk().engine().catalogue(), client, mission);
  }

  /** Shows what can be taken over, all of it ticked. */
  void open(Client client, Mission mission) {
    Messages messages = context.messages().get();
    Map<CarryOver, CheckBox> boxes = new LinkedHashMap<>();
    VBox list = Ui.column("gap-8");
    for (CarryOver carried : offered(client, mission)) {
      CheckBox box = box(carried, messages);
      boxes.put(carried, box);
      list.getChildren()
          .add(
              new VBox(
                  box,
                  Ui.paragraph(new Origin(messages).of(carried), "caption", "muted", "under-box")));
    }
    DialogBox dialog =
        new DialogBox(
            messages.get("client.carry.title", mission.title()),
            messages.get("client.carry.verb"),
            messages.get("dialog.cancel"));
    dialog
        .content()
        .getChildren()
        .addAll(Ui.paragraph(messages.get("client.carry.text"), "dense", "muted"), list);
    boxes.values().stream().findFirst().ifPresent(dialog::focusFirst);
    dialog.onCancel(context.dialogs()::close);
    dialog.onConfirm(() -> take(client, mission, boxes));
    context.dialogs().open(dialog);
  }

  private static CheckBox box(CarryOver carried, Messages messages) {
    CheckBox box = new CheckBox(new Origin(messages).said(carried));
    box.setId("carry-" + carried.fact().id().replace('.', '-'));
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(true);
    return box;
  }

  private void take(Client client, Mission mission, Map<CarryOver, CheckBox> boxes) {
    context.dialogs().close();
    List<CarryOver> chosen =
        boxes.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList();
    context
        .desk()
        .editMission(
            context.texts().both("client.edit.carry"),
            client.id(),
            mission.id(),
            m -> CarryOver.take(m, chosen));
  }
}
