package org.gardefou.ui.criteria;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.jspecify.annotations.Nullable;

/** The foot of the screen: which stored missions change their advice through the last edit. */
final class EffectBar extends HBox {
  private static final int NAMED = 3;

  private final Label words = Ui.grow(Ui.paragraph("", "dense"));
  private LastEdit.@Nullable Result result;

  EffectBar() {
    getStyleClass().add("effect-bar");
    words.setGraphic(Icon.RESET.node(16));
    words.setId("effect");
    getChildren().add(words);
  }

  /** Takes what is known about the last edit. */
  void take(LastEdit.Result now) {
    result = now;
  }

  /** Writes it, or how many missions there are while nothing was edited. */
  void show(Messages messages, long missions) {
    LastEdit.Result now = result;
    words.setText(
        now == null
            ? messages.count("criteria.effect.all", missions)
            : now.changes()
                .map(changes -> effect(messages, changes))
                .orElseGet(() -> messages.get("criteria.effect.working")));
  }

  private static String effect(Messages messages, List<VerdictChange> changes) {
    if (changes.isEmpty()) {
      return messages.get("criteria.effect.none");
    }
    String named =
        changes.stream()
            .limit(NAMED)
            .map(change -> one(messages, change))
            .collect(Collectors.joining(", "));
    String more =
        changes.size() > NAMED
            ? " " + messages.count("criteria.effect.more", changes.size() - NAMED)
            : "";
    return messages.count("criteria.effect.some", changes.size()) + " " + named + more;
  }

  private static String one(Messages messages, VerdictChange change) {
    var phase = change.mission().phase();
    return messages.get(
        "criteria.effect.one",
        change.client().name(),
        VerdictChip.word(messages, phase, change.before()),
        VerdictChip.word(messages, phase, change.after()));
  }
}
