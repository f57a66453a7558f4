package org.gardefou.ui.rules;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/** What the rule would do on her missions. */
final class TrialCard extends VBox {
  private static final int LISTED = 6;

  private final Messages messages;
  private boolean result;

  TrialCard(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("panel-card", "subtle");
    waiting();
  }

  /** Says that it is being tried; a result stays until the next one. */
  void waiting() {
    if (!result) {
      say("rules.trial.waiting");
    }
  }

  /** Says that there is nothing to try yet. */
  void impossible() {
    result = false;
    say("rules.trial.impossible");
  }

  private void say(String key) {
    getChildren().setAll(Ui.paragraph(messages.get(key), "dense", "muted"));
  }

  void show(Trial trial) {
    result = true;
    if (trial.cases().isEmpty()) {
      say("rules.trial.none");
    } else {
      tell(trial);
    }
    trial.warnings().forEach(warning -> warn(messages.of(warning)));
  }

  private void warn(String words) {
    Label line = Ui.paragraph(words, "dense");
    line.setGraphic(Icon.CAUTION.node(14));
    line.getStyleClass().add("trial-warning");
    getChildren().add(line);
  }

  private void tell(Trial trial) {
    int missions = trial.cases().size();
    List<Trial.Case> fires = trial.fires();
    Label title = Ui.paragraph(messages.get("rules.trial.fires", fires.size(), missions), "h3");
    getChildren().setAll(title);
    List<Trial.Case> listed =
        Stream.concat(fires.stream(), trial.changes().stream()).distinct().toList();
    listed.stream().limit(LISTED).forEach(c -> getChildren().add(line(c)));
    if (listed.size() > LISTED) {
      note(messages.count("rules.trial.more", listed.size() - LISTED));
    }
    note(changes(trial) + open(trial));
  }

  private String changes(Trial trial) {
    List<Trial.Case> changes = trial.changes();
    return changes.isEmpty()
        ? messages.get("rules.trial.nochange")
        : messages.count("rules.trial.changes", changes.size());
  }

  private String open(Trial trial) {
    return trial.open() == 0 ? "" : " " + messages.count("rules.trial.open", trial.open());
  }

  private void note(String words) {
    getChildren().add(Ui.paragraph(words, "dense", "muted"));
  }

  private Node line(Trial.Case tried) {
    VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    chip.show(messages, tried.mission().phase(), tried.after(), tried.settled());
    Label name = Ui.paragraph(tried.client().name(), "dense");
    Label title = Ui.paragraph(tried.mission().title(), "caption", "muted");
    VBox words = Ui.grow(Ui.column("gap-0", name, title));
    words.setMinWidth(0);
    if (tried.before() != tried.after()) {
      String before = VerdictChip.word(messages, tried.mission().phase(), tried.before());
      words
          .getChildren()
          .add(Ui.paragraph(messages.get("rules.trial.before", before), "caption", "strong"));
    }
    var line = Ui.row("gap-8", words, chip);
    line.getStyleClass().add("trial-line");
    return line;
  }
}
