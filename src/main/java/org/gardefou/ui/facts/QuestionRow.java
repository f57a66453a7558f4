package org.gardefou.ui.facts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One question: mark, words, and at the right who said so. The current row is opened and offers why
 * the question is asked.
 */
abstract class QuestionRow extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Question question;
  private final RowContext context;
  private final StackPane mark = new StackPane();
  private final Label words;
  private final Label side = Ui.label("", "caption", "muted");
  private final LinkButton why;
  private final VBox body = Ui.column("gap-8");
  private @Nullable VBox help;
  private AnswerState state = AnswerState.BLANK;
  private @Nullable Icon marked;
  private boolean current;
  private double measured;
  private double measuredAt = Double.NaN;

  QuestionRow(Question question, String text, RowContext context) {
    this.question = question;
    this.context = context;
    getStyleClass().addAll("question-row", "gap-8");
    mark.getStyleClass().add("mark");
    words = Ui.paragraph(text, "question");
    side.setMinWidth(USE_PREF_SIZE);
    why = new LinkButton(texts().get("facts.why"), this::toggleHelp);
    VBox asked = Ui.grow(Ui.column("gap-4", words));
    asked.setMinWidth(0);
    if (context.origins()) {
      asked.getChildren().add(origin());
    }
    HBox head = new HBox(mark, asked, side, why);
    head.getStyleClass().addAll("question-head", "gap-8");
    body.getStyleClass().add("question-body");
    getChildren().addAll(head, body);
    renderHead("");
  }

  /** Who can answer: the client, some document, or she herself. */
  private Label origin() {
    Fact.Ask ask = question.ask();
    Label origin = Ui.paragraph(texts().get("facts.ask." + ask.name()), "caption", "muted");
    origin.setGraphic(icon(ask).node(14));
    origin.getStyleClass().add("origin");
    return origin;
  }

  private static Icon icon(Fact.Ask ask) {
    return switch (ask) {
      case CLIENT -> Icon.SPEECH;
      case LOOKUP -> Icon.SEARCH;
      case SELF -> Icon.PERSON;
    };
  }

  /** Measured once for a width: the rows around a changed one need no new measure. */
  @Override
  protected double computePrefHeight(double width) {
    if (width != measuredAt) {
      measured = super.computePrefHeight(width);
      measuredAt = width;
    }
    return measured;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    measuredAt = Double.NaN;
    super.requestLayout();
  }

  Question question() {
    return question;
  }

  RowContext context() {
    return context;
  }

  Messages texts() {
    return context.messages();
  }

  VBox body() {
    return body;
  }

  AnswerState state() {
    return state;
  }

  boolean isCurrent() {
    return current;
  }

  /** Opens or closes the row. */
  void setCurrent(boolean newCurrent) {
    current = newCurrent;
    pseudoClassStateChanged(CURRENT, current);
    if (!current) {
      hideHelp();
    }
    renderHead(side.getText());
  }

  void renderState(AnswerState newState, String sideText) {
    state = newState;
    renderHead(sideText);
  }

  private void renderHead(String sideText) {
    side.setText(sideText);
    Ui.show(side, !current && !sideText.isEmpty());
    Ui.show(why, current);
    mark(current ? Icon.PEN : state.icon());
    String spoken = words.getText() + ", " + texts().get(state.key());
    words.setAccessibleText(sideText.isEmpty() ? spoken : spoken + ", " + sideText);
  }

  private void mark(Icon icon) {
    if (icon != marked) {
      marked = icon;
      mark.getChildren().setAll(icon.node(16));
    }
  }

  /** Shows or hides why the question is asked. */
  void toggleHelp() {
    if (help == null) {
      VBox lines = Ui.column("gap-4");
      lines.getStyleClass().add("question-help");
      question.facts().forEach(fact -> explain(fact, lines));
      body.getChildren().addFirst(lines);
      help = lines;
    } else {
      hideHelp();
    }
  }

  private void explain(Fact fact, VBox lines) {
    if (question.facts().size() > 1) {
      lines.getChildren().add(Ui.paragraph(texts().of(fact.question()), "dense", "strong"));
    }
    lines.getChildren().add(Ui.paragraph(texts().of(fact.why()), "dense"));
    String help = texts().of(fact.help());
    if (!help.isEmpty()) {
      lines.getChildren().add(Ui.paragraph(help, "dense", "muted"));
    }
  }

  private void hideHelp() {
    body.getChildren().remove(help);
    help = null;
  }

  /** Shows what is answered. */
  abstract void show(Answers answers);

  /** Puts the focus where the answer is given. */
  abstract void focusAnswer();

  /** A typed key; true when it chose an answer. */
  abstract boolean type(char key);

  /** Answers "I don't know". */
  abstract void unknown();

  /** Answers "does not apply". */
  abstract void notApplicable();

  /** Takes the answer back. */
  abstract void clear();

  /** Keeps what was typed; false when some of it was refused. */
  abstract boolean commit();
}
