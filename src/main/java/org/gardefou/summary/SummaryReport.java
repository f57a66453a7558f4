package org.gardefou.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The decision summary as a tree: every word that a reader sees, in reading order, and beside the
 * words the plain values for machines. Components named {@code id} are for machines only; a text is
 * empty where there is nothing to say.
 *
 * @param why the reasons of the verdict, the weightiest first
 * @param greens good signs
 * @param giveUps what she would give up by refusing; beside the risk, never subtracted
 * @param money what an hour earns and what a no would cost; beside the verdict, never inside it
 * @param course how a running mission moved up to now
 */
public record SummaryReport(
    Language language,
    Head head,
    Subject subject,
    Advice advice,
    Section<String> why,
    Findings findings,
    Section<Good> greens,
    Risks risks,
    Section<String> giveUps,
    Money money,
    Course course,
    Section<AgreementLine> agreements,
    Section<ClauseLine> clauses,
    Questions questions,
    Own own,
    Foot foot)
    implements Report {

  @Override
  public String about() {
    return subject.client();
  }

  @Override
  public String title() {
    return Lines.joined(head.title(), subject.client(), subject.mission());
  }

  /** Program, kind of document, its date and who made it. */
  public record Head(String program, String title, LocalDate date, String dateText, String by) {
    /** Date and maker in one line. */
    public String right() {
      return joined(" · ", dateText, by);
    }

    /** Program and kind of document in one line. */
    public String left() {
      return joined(" · ", program, title);
    }
  }

  /** Whom and what it is about. */
  public record Subject(
      String client,
      String mission,
      ClientKind kind,
      String kindText,
      Phase phase,
      String phaseText,
      @Nullable LocalDate started) {
    /** Mission, kind and phase in one line. */
    public String line() {
      return joined(" · ", mission, kindText, phaseText);
    }

    /** First day of a running mission, if it lies not after the document's date. */
    public Optional<LocalDate> since() {
      return Optional.ofNullable(started);
    }
  }

  /**
   * The verdict box.
   *
   * @param heading "Verdict: leave"
   * @param state settled, or what remains possible
   * @param risk total risk, 0-100
   * @param conditions risk from which conditions are needed, 0-100
   * @param decline risk from which to decline, 0-100
   */
  public record Advice(
      Verdict verdict,
      Verdict lean,
      boolean settled,
      List<Verdict> possible,
      Coverage coverage,
      Interval risk,
      boolean exact,
      double conditions,
      double decline,
      String heading,
      String state,
      String coverageText,
      String riskLabel,
      String riskText,
      String thresholdsText) {
    public Advice {
      possible = List.copyOf(possible);
    }
  }

  /**
   * A part with a title.
   *
   * @param aside what the part means, in a few words
   * @param empty what to say when there are no items; empty text leaves the part out
   */
  public record Section<T>(String title, String aside, List<T> items, String empty) {
    public Section {
      items = List.copyOf(items);
    }

    /** Whether it appears at all. */
    public boolean shown() {
      return !items.isEmpty() || !empty.isEmpty();
    }
  }

  /**
   * What was found, the gravest first.
   *
   * @param columns titles of severity, finding, criterion and facts
   * @param notes how many findings are still possible, how many were left out
   */
  public record Findings(Section<Finding> list, Columns columns, List<String> notes) {
    public Findings {
      notes = List.copyOf(notes);
    }
  }

  /** Titles of the columns of the findings. */
  public record Columns(String severity, String finding, String criterion, String facts) {}

  /**
   * One finding.
   *
   * @param id of the criterion
   * @param notes what lowered it, what is not verified about it
   * @param clauses ids of the clauses that answer it
   */
  public record Finding(
      String id,
      Severity severity,
      FlagState state,
      String severityWord,
      String evidence,
      String criterion,
      String rule,
      List<String> notes,
      List<FactLine> facts,
      List<String> clauses) {
    public Finding {
      notes = List.copyOf(notes);
      facts = List.copyOf(facts);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A fact with its value.
   *
   * @param text name and value
   * @param origin source and date, as far as noted
   */
  public record FactLine(String id, Value value, @Nullable Source by, String text, String origin) {
    /** Who says so, if she noted it. */
    public Optional<Source> source() {
      return Optional.ofNullable(by);
    }
  }

  /** A good sign; {@code id} names the criterion. */
  public record Good(String id, String rule, String criterion, String text) {}

  /**
   * Risk by criterion.
   *
   * @param bars criteria with a risk, the greatest first
   * @param zero one line that names the others
   * @param zeros the others
   */
  public record Risks(Section<Bar> bars, String zero, List<Bar> zeros) {
    public Risks {
      zeros = List.copyOf(zeros);
    }
  }

  /** One criterion and its risk, 0-100. */
  public record Bar(String id, String name, Interval risk, String text) {}

  /**
   * How a running mission moved.
   *
   * @param said the same in plain sentences, the weightiest first
   * @param checkIns what was said when she looked at it again
   * @param strain results of her strain check, only where health is in the document
   */
  public record Course(
      Section<CourseLine> list,
      List<String> said,
      Section<String> checkIns,
      Section<String> strain) {
    public Course {
      said = List.copyOf(said);
    }
  }

  /** One day of it; {@code what} happened may be empty. */
  public record CourseLine(
      LocalDate on,
      Interval risk,
      Verdict verdict,
      String day,
      String riskText,
      String verdictText,
      String what) {
    /** The line in words. */
    public String text() {
      return joined(" · ", riskText, verdictText, what);
    }
  }

  /**
   * Money, one line for each figure, its parts below it.
   *
   * @param notes the assumptions, named as such
   */
  public record Money(Section<Labelled> list, List<String> notes) {
    public Money {
      notes = List.copyOf(notes);
    }
  }

  /** A clause that was put to the client, what became of it and where that is written. */
  public record AgreementLine(
      String rule,
      String name,
      Agreement.State state,
      @Nullable LocalDate on,
      String stateText,
      String proof) {
    /** The day of the last change, if noted. */
    public Optional<LocalDate> date() {
      return Optional.ofNullable(on);
    }
  }

  /** A clause that findings propose; {@code answers} lists their rules. */
  public record ClauseLine(String rule, String name, String answers) {}

  /** What is still open, by who can answer. */
  public record Questions(String title, String aside, List<Group> groups) {
    public Questions {
      groups = List.copyOf(groups);
    }
  }

  /** Questions to the client, or to herself. */
  public record Group(String label, boolean toClient, List<Question> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /** An open question; {@code id} names the fact. */
  public record Question(String id, String text) {}

  /**
   * Her own decision.
   *
   * @param made null while she has not decided
   * @param heading "My decision: leave", or that there is none yet
   * @param dateText "taken on ..."
   * @param note that free text is hers and not filtered
   */
  public record Own(
      @Nullable Made made, String heading, String dateText, List<Labelled> lines, String note) {
    public Own {
      lines = List.copyOf(lines);
    }

    /** The decision for machines, once she has decided. */
    public Optional<Made> decision() {
      return Optional.ofNullable(made);
    }
  }

  /** Her choice and its day. */
  public record Made(
      org.gardefou.model.Decision.Choice choice, LocalDate date, @Nullable LocalDate again) {
    /** The day on which she looks at it again. */
    public Optional<LocalDate> review() {
      return Optional.ofNullable(again);
    }
  }

  /** A text under a label; {@code id} is its key for machines. */
  public record Labelled(String id, String label, String text) {}

  /** What stands at the foot: limits, marks, catalogue. */
  public record Foot(
      String disclaimer, List<String> notes, String version, String catalogue, String page) {
    public Foot {
      notes = List.copyOf(notes);
    }
  }

  private static String joined(String between, String... parts) {
    return String.join(between, Stream.of(parts).filter(p -> !p.isEmpty()).toList());
  }
}
