package org.gardefou.cli;

import java.util.Locale;
import org.gardefou.summary.SummaryFormat;

/** Forms in which a result is written. */
enum Format {
  TEXT(SummaryFormat.TEXT),
  JSON(SummaryFormat.JSON),
  MD(SummaryFormat.MARKDOWN),
  HTML(SummaryFormat.HTML),
  PDF(SummaryFormat.PDF),
  CSV(SummaryFormat.CSV);

  private final SummaryFormat summary;

  Format(SummaryFormat summary) {
    this.summary = summary;
  }

  /** The format of a document. */
  SummaryFormat summary() {
    return summary;
  }

  /** Whether a document of this format is a whole: two of them cannot follow each other. */
  boolean whole() {
    return this == PDF || this == HTML || this == CSV;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
