package org.gardefou.ui.facts;

import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Three columns where the window is wide; a drop-down instead of the sections where it is narrow;
 * where it is very narrow the report stands below the questions. Widths are measured in the text
 * size: large text makes a window narrow sooner.
 */
final class FactsLayout extends BorderPane {
  private static final double WIDE = 1100.0 / 14;
  private static final double NARROW = 800.0 / 14;

  private final SectionsPane sections;
  private final QuestionsHead head;
  private final ModeSwitch mode;
  private final LiveReport report;
  private final VBox questions;
  private final VBox below = new VBox();
  private final Label probe = new Label("m");
  private final ChangeListener<Number> resized = (property, was, is) -> adapt();
  private Size size = Size.WIDE;

  /** How much room there is. */
  enum Size {
    WIDE,
    NARROW,
    TINY
  }

  FactsLayout(
      SectionsPane sections,
      QuestionsHead head,
      ModeSwitch mode,
      QuestionList list,
      LiveReport report) {
    this.sections = sections;
    this.head = head;
    this.mode = mode;
    this.report = report;
    VBox.setVgrow(list, Priority.ALWAYS);
    questions = new VBox(head, list);
    questions.setMinWidth(0);
    probe.setManaged(false);
    probe.setVisible(false);
    getStyleClass().add("facts");
    getChildren().add(probe);
    list.setFoot(below);
    sections.setMode(mode);
    setLeft(sections);
    setCenter(questions);
    setRight(report);
    probe.fontProperty().subscribe(font -> adapt());
    sceneProperty().subscribe(this::moved);
  }

  private void moved(@org.jspecify.annotations.Nullable Scene old, Scene now) {
    if (old != null) {
      old.widthProperty().removeListener(resized);
    }
    if (now != null) {
      now.widthProperty().addListener(resized);
      adapt();
    }
  }

  private void adapt() {
    if (getScene() != null && getScene().getWidth() > 0) {
      Size now = size(getScene().getWidth() / probe.getFont().getSize());
      if (now != size) {
        size = now;
        arrange();
      }
    }
  }

  private static Size size(double ems) {
    return ems >= WIDE ? Size.WIDE : ems >= NARROW ? Size.NARROW : Size.TINY;
  }

  private void arrange() {
    boolean wide = size == Size.WIDE;
    boolean tiny = size == Size.TINY;
    if (wide) {
      head.setNarrow(false, mode);
      sections.setMode(mode);
    } else {
      sections.clearMode();
      head.setNarrow(true, mode);
    }
    setLeft(wide ? sections : null);
    place(tiny);
    report.setNarrow(!wide, tiny);
  }

  private void place(boolean reportBelow) {
    setRight(null);
    below.getChildren().clear();
    if (reportBelow) {
      below.getChildren().setAll(report);
    } else {
      setRight(report);
    }
  }
}
