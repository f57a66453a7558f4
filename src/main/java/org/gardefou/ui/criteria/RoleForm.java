package org.gardefou.ui.criteria;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.gardefou.model.RoleSheet;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Ui;

/** What belongs to her trade, what she does at a price of its own, what she leaves to others. */
final class RoleForm extends VBox {
  private final TextArea mine;
  private final TextArea option;
  private final TextArea never;
  private final Map<String, Object> extra;

  /** The form filled in with what she said before. */
  RoleForm(RoleSheet role, Messages messages) {
    extra = role.extra();
    getStyleClass().addAll("gap-12", "role-form");
    mine = area("criteria.role.mine", role.mine(), messages);
    option = area("criteria.role.option", role.option(), messages);
    never = area("criteria.role.never", role.never(), messages);
  }

  private TextArea area(String key, List<String> lines, Messages messages) {
    TextArea area = Areas.of(2);
    area.setText(String.join("\n", lines));
    area.setPromptText(messages.get(key + ".example"));
    area.setId(key);
    Label name = Ui.label(messages.get(key), "dense", "strong");
    name.setLabelFor(area);
    getChildren().add(Ui.column("gap-4", name, area));
    return area;
  }

  /** What stands there, one task a line. */
  RoleSheet role() {
    return new RoleSheet(lines(mine), lines(option), lines(never), extra);
  }

  private static List<String> lines(TextArea area) {
    return area.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Where the focus starts. */
  TextArea first() {
    return mine;
  }
}
