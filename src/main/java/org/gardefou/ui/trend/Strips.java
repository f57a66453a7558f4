package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.gardefou.engine.Verdict;
import org.gardefou.ui.component.Ui;

/** The strips below the axis: agreements while they held, and the advice of each time in words. */
final class Strips implements Layer {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final Drawing drawing;
  private final List<Label> agreements = new ArrayList<>();
  private final List<Label> agreementWords = new ArrayList<>();
  private final List<Label> advice = new ArrayList<>();
  private final Label name;

  Strips(Drawing drawing) {
    this.drawing = drawing;
    drawing.agreements().forEach(this::add);
    drawing.strip().forEach(part -> advice.add(advice(part)));
    name = Ui.label(drawing.stripName(), "caption", "muted");
  }

  private void add(Drawing.Stretch stretch) {
    Label label = strip("", "agreement");
    label.pseudoClassStateChanged(BROKEN, stretch.broken());
    agreements.add(label);
    agreementWords.add(Ui.label(stretch.name(), "caption"));
  }

  private static Label advice(Drawing.Advice part) {
    Label label = strip(part.word(), style(part.verdict()));
    label.pseudoClassStateChanged(OPEN, !part.settled() || part.verdict() == Verdict.ASK_FIRST);
    return label;
  }

  private static Label strip(String words, String style) {
    Label label = Ui.label(words, "trend-strip", style);
    label.setTooltip(new Tooltip(words));
    label.setMinWidth(0);
    return label;
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "go";
      case CONDITIONS -> "conditions";
      case ASK_FIRST -> "ask";
      case DECLINE -> "stop";
    };
  }

  @Override
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(agreements);
    nodes.addAll(agreementWords);
    nodes.addAll(advice);
    nodes.add(name);
    return nodes;
  }

  @Override
  public void layOut(Frame frame) {
    for (int i = 0; i < agreements.size(); i++) {
      Drawing.Stretch stretch = drawing.agreements().get(i);
      place(agreements.get(i), frame, i, stretch.from(), stretch.to());
      placeWords(agreementWords.get(i), agreements.get(i), frame, i);
    }
    int row = agreements.size();
    for (int i = 0; i < advice.size(); i++) {
      Drawing.Advice part = drawing.strip().get(i);
      Label label = advice.get(i);
      place(label, frame, row, part.from(), part.to());
      shorten(label, part.word());
    }
    double y = frame.strip(row) + (frame.stripHeight() - name.prefHeight(-1)) / 2;
    Frame.place(name, frame.right() + frame.px(8), y);
  }

  /** A word that does not fit is left to the tooltip and the table. */
  private static void shorten(Label label, String word) {
    Text measured = new Text(word);
    measured.setFont(label.getFont());
    double wanted =
        measured.getLayoutBounds().getWidth()
            + label.getInsets().getLeft()
            + label.getInsets().getRight();
    String shown = wanted <= label.getWidth() ? word : "";
    if (!shown.equals(label.getText())) {
      label.setText(shown);
    }
  }

  /** In the strip where they fit, else beside it. */
  private static void placeWords(Label words, Label strip, Frame frame, int row) {
    double gap = frame.px(6);
    double width = words.prefWidth(-1);
    double end = strip.getLayoutX() + strip.getWidth();
    double inside = strip.getLayoutX() + gap;
    double after = end + gap;
    double before = strip.getLayoutX() - gap - width;
    double x = inside + width <= end ? inside : after + width <= frame.right() ? after : before;
    double y = frame.strip(row) + (frame.stripHeight() - words.prefHeight(-1)) / 2;
    Frame.place(words, Math.max(frame.left(), x), y);
  }

  private void place(Label label, Frame frame, int row, LocalDate from, LocalDate to) {
    double left = from.isAfter(drawing.from()) ? frame.x(from) : frame.left();
    double right = to.equals(drawing.to()) ? frame.right() : frame.x(to);
    double width = Math.max(frame.px(3), right - left - 2);
    label.resizeRelocate(left + 1, frame.strip(row), width, frame.stripHeight());
  }
}
