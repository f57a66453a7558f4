package org.gardefou.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.summary.SummaryReport.Foot;
import org.gardefou.summary.SummaryReport.Head;
import org.gardefou.summary.SummaryReport.Section;
import org.jspecify.annotations.Nullable;

/**
 * Missions side by side as a tree: one column a mission, parts of lines that each have a cell for
 * every column.
 *
 * @param columns the missions, in her order
 * @param deciding what sets them apart, in sentences, the weightiest first
 */
public record ComparisonReport(
    Language language,
    Head head,
    List<Column> columns,
    Section<String> deciding,
    List<Part> parts,
    Foot foot)
    implements Report {

  public ComparisonReport {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  @Override
  public String about() {
    return columns.stream().map(Column::client).collect(Collectors.joining(" · "));
  }

  @Override
  public String title() {
    return Lines.joined(head.title(), about());
  }

  /** One mission. */
  public record Column(
      String client, String mission, String circumstances, Phase phase, CellAdvice advice) {
    /** Client and mission in one line. */
    public String name() {
      return Lines.joined(client, mission);
    }
  }

  /** What a part is about; its name in lower case is its key for machines. */
  public enum Kind {
    ADVICE,
    RISKS,
    SHARED,
    PARTLY,
    APART,
    MONEY,
    GIVE_UP,
    OPEN,
    CLAUSES
  }

  /**
   * Lines that belong together.
   *
   * @param aside what the part means, in a few words
   * @param empty what to say when there are no lines
   * @param note a quiet sentence below the lines
   */
  public record Part(
      Kind kind, String title, String aside, List<Line> lines, String empty, String note) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param id key for machines: rule, criterion, fact, clause
   * @param name what the line is about
   * @param detail where it comes from, or who can answer
   * @param grade severity of a finding, with its word
   */
  public record Line(
      String id, String name, String detail, @Nullable Grade grade, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** The severity of a line about a finding. */
    public Optional<Grade> graded() {
      return Optional.ofNullable(grade);
    }
  }

  /** A severity and its word. */
  public record Grade(Severity severity, String word) {}

  /** What a line says of one mission. */
  public sealed interface Cell {
    /** The words of the cell. */
    String text();
  }

  /** Words; several lines are parted by line ends. */
  public record CellWords(String text) implements Cell {}

  /** Words about what is not there. */
  public record CellQuiet(String text) implements Cell {}

  /** A fact that is still open. */
  public record CellOpen(String text) implements Cell {}

  /** A verdict. */
  public record CellAdvice(Verdict verdict, boolean settled, String text) implements Cell {}

  /**
   * A risk, 0-100.
   *
   * @param mark that it is certainly the lowest or highest; may be empty
   */
  public record CellRisk(Interval risk, String text, String mark) implements Cell {}

  /**
   * A finding.
   *
   * @param word its severity, or that it is still possible
   * @param text its evidence
   * @param note what lowered it; may be empty
   */
  public record CellFinding(
      FlagState state, Severity severity, String word, String text, String note) implements Cell {}
}
