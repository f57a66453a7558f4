package org.gardefou.ui.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;

/** The flags in force, to tick as reasons; the gravest are shown first, the others on demand. */
final class ReasonList extends VBox {
  private static final int SHOWN = 5;

  private final Set<String> ticked = new LinkedHashSet<>();
  private boolean all;

  ReasonList() {
    getStyleClass().add("reasons");
  }

  /** Ticks these rules and no others; shown with the next {@link #show}. */
  void tick(List<String> rules) {
    ticked.clear();
    ticked.addAll(rules);
  }

  /** Ids of the ticked rules. */
  List<String> ticked() {
    return List.copyOf(ticked);
  }

  void show(Assessment assessment, Messages texts) {
    List<Flag> fired = assessment.flags().stream().filter(Flag::fired).toList();
    getChildren().clear();
    int hidden = 0;
    for (int i = 0; i < fired.size(); i++) {
      if (all || i < SHOWN || ticked.contains(fired.get(i).rule().id())) {
        getChildren().add(reason(fired.get(i), texts));
      } else {
        hidden++;
      }
    }
    gone(fired).forEach(rule -> getChildren().add(gone(rule, texts)));
    if (hidden > 0) {
      getChildren().add(more(hidden, assessment, texts));
    }
    if (getChildren().isEmpty()) {
      getChildren().add(Ui.paragraph(texts.get("decision.reasons.none"), "dense", "muted"));
    }
  }

  private CheckBox reason(Flag flag, Messages texts) {
    CheckBox box = box(flag.rule().id(), texts.of(flag.evidence()));
    Mark mark = Mark.of(flag.severity());
    box.setGraphic(mark.shape(16));
    box.setAccessibleText(texts.get(mark.key()) + ": " + box.getText());
    return box;
  }

  /** A reason of an earlier version that is no longer raised stays, so that nothing is lost. */
  private CheckBox gone(String rule, Messages texts) {
    return box(rule, texts.get("decision.reasons.gone", rule));
  }

  private List<String> gone(List<Flag> fired) {
    List<String> gone = new ArrayList<>(ticked);
    fired.forEach(flag -> gone.remove(flag.rule().id()));
    return gone;
  }

  private CheckBox box(String rule, String words) {
    CheckBox box = new CheckBox(words);
    box.setId("reason-" + rule);
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(ticked.contains(rule));
    box.selectedProperty()
        .subscribe(
            on -> {
              if (on) {
                ticked.add(rule);
              } else {
                ticked.remove(rule);
              }
            });
    return box;
  }

  private LinkButton more(int hidden, Assessment assessment, Messages texts) {
    return new LinkButton(
        texts.count("decision.reasons.more", hidden),
        () -> {
          all = true;
          show(assessment, texts);
          getChildren().get(SHOWN).requestFocus();
        });
  }
}
