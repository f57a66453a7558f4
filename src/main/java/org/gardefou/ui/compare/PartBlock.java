package org.gardefou.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.Kind;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.component.Ui;

/** One part of the comparison: a head that folds, and its lines. */
final class PartBlock extends VBox {
  private final ComparisonReport report;
  private final Part part;
  private final Lanes lanes;
  private final Messages texts;
  private final List<LaneRow> rows = new ArrayList<>();
  private final VBox body = new VBox();

  /** A part whose lines are not made yet. */
  PartBlock(ComparisonReport report, Part part, Lanes lanes, Messages texts, Folded folded) {
    this.report = report;
    this.part = part;
    this.lanes = lanes;
    this.texts = texts;
    getStyleClass().add("part-block");
    GroupHeader head = head(part);
    head.setId("part-" + part.kind().name());
    head.expandedProperty().set(!folded.is(part.kind()));
    head.expandedProperty()
        .subscribe(
            open -> {
              folded.set(part.kind(), !open);
              Ui.show(body, open);
            });
    getChildren().addAll(head, body);
  }

  /** What makes the lines, one after the other. */
  List<Runnable> lines() {
    List<Runnable> steps = new ArrayList<>();
    part.lines().stream()
        .filter(line -> !inHead(part, line))
        .forEach(line -> steps.add(Feed.adding(body.getChildren(), () -> row(line))));
    Stream.of(part.empty(), part.note())
        .filter(words -> !words.isEmpty())
        .forEach(words -> steps.add(Feed.adding(body.getChildren(), () -> note(words))));
    return steps;
  }

  private static GroupHeader head(Part part) {
    boolean counted =
        switch (part.kind()) {
          case SHARED, PARTLY, APART, OPEN, CLAUSES -> true;
          case ADVICE, RISKS, MONEY, GIVE_UP -> false;
        };
    String count = counted ? Integer.toString(part.lines().size()) : "";
    Label title = Ui.label(part.title(), "strong", "dense");
    title.setMinWidth(USE_PREF_SIZE);
    return new GroupHeader(
        title, count, part.aside(), part.title() + " " + count + ". " + part.aside());
  }

  /** The verdicts stand in the heads of the lanes. */
  private static boolean inHead(Part part, Line line) {
    return part.kind() == Kind.ADVICE && line.id().equals("verdict");
  }

  private LaneRow row(Line line) {
    CellNodes nodes = new CellNodes(texts);
    List<Region> cells = line.cells().stream().map(nodes::cell).toList();
    LaneRow row = new LaneRow(lanes, nodes.name(line), cells);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(spoken(line));
    rows.add(row);
    return row;
  }

  private String spoken(Line line) {
    return line.name()
        + ". "
        + IntStream.range(0, line.cells().size())
            .mapToObj(i -> report.columns().get(i).client() + ": " + words(line.cells().get(i)))
            .collect(Collectors.joining(". "));
  }

  private static String words(Cell cell) {
    return cell.text().replace('\n', ',');
  }

  private static Label note(String words) {
    Label note = Ui.paragraph(words, "dense", "muted");
    note.getStyleClass().add("part-note");
    return note;
  }

  /** Measures the lines anew. */
  void relayout() {
    rows.forEach(Region::requestLayout);
  }
}
