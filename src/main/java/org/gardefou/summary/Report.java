package org.gardefou.summary;

import org.gardefou.model.Language;
import org.gardefou.summary.SummaryReport.Foot;
import org.gardefou.summary.SummaryReport.Head;

/**
 * A document as a tree: every word that a reader sees, in reading order, and beside the words the
 * plain values for machines. Writers decide only how it looks.
 */
public sealed interface Report permits SummaryReport, ComparisonReport {
  /** The language of its words. */
  Language language();

  /** Program, kind of document, its date and who made it. */
  Head head();

  /** Whom it is about, for file names and running heads. */
  String about();

  /** The title of the document: its kind and whom it is about. */
  String title();

  /** Limits, marks, catalogue. */
  Foot foot();
}
