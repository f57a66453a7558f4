package org.gardefou.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.gardefou.model.Decision;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/** The four choices, two by two. One stop for Tab; arrows move, Space and Enter choose. */
final class ChoiceCards extends GridPane {
  /** From the most to the least careful, so that the order tells nothing about the advice. */
  private static final List<Decision.Choice> ORDER =
      List.of(
          Decision.Choice.DECLINE,
          Decision.Choice.CONDITIONS,
          Decision.Choice.ACCEPT,
          Decision.Choice.POSTPONE);

  private final List<ChoiceCard> cards = new ArrayList<>();
  private final Runnable onChange;
  private Decision.@Nullable Choice selected;

  ChoiceCards(Runnable onChange) {
    this.onChange = onChange;
    getStyleClass().add("choice-cards");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(half);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the words of a phase. */
  void show(Phase phase, Messages texts) {
    cards.clear();
    getChildren().clear();
    for (Decision.Choice choice : ORDER) {
      String line = texts.get("decision.choice." + phase.id() + "." + choice.name());
      ChoiceCard card =
          new ChoiceCard(choice, Choices.word(texts, phase, choice), line, () -> choose(choice));
      card.setMaxHeight(Double.MAX_VALUE);
      cards.add(card);
      add(card, (cards.size() - 1) % 2, (cards.size() - 1) / 2);
    }
    select(selected);
  }

  Optional<Decision.Choice> selected() {
    return Optional.ofNullable(selected);
  }

  /** Shows a choice, or none. */
  void select(Decision.@Nullable Choice choice) {
    selected = choice;
    cards.forEach(card -> card.select(card.choice() == choice));
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).setFocusTraversable(i == tabStop());
    }
  }

  /** Puts the focus on the choice made, or the first. */
  void focus() {
    cards.get(tabStop()).requestFocus();
  }

  private int tabStop() {
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).choice() == selected) {
        return i;
      }
    }
    return 0;
  }

  private void choose(Decision.Choice choice) {
    select(choice);
    focus();
    onChange.run();
  }

  private void key(KeyEvent event) {
    int at = cards.indexOf(event.getTarget());
    if (at < 0) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(event, at - 1);
      case RIGHT -> go(event, at + 1);
      case UP -> go(event, at - 2);
      case DOWN -> go(event, at + 2);
      case SPACE, ENTER -> go(event, at);
      default -> {}
    }
  }

  private void go(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < cards.size()) {
      choose(cards.get(to).choice());
    }
  }
}
