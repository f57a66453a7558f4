package org.gardefou.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gardefou.summary.Report;
import org.gardefou.summary.SummaryFormat;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.ui.decision.SummaryExport.Document;
import org.gardefou.ui.decision.SummaryExport.Format;
import org.gardefou.ui.decision.SummaryExport.Options;
import org.gardefou.ui.decision.SummaryExport.Preview;

/**
 * Makes documents of reports. HTML is previewed by its PDF page, which is made of the same HTML.
 */
final class Documents {
  private Documents() {}

  /** What may be in a document. */
  static SummaryOptions content(Options options) {
    return options.shared()
        ? SummaryOptions.shareable().withName(options.clientName())
        : chosen(options);
  }

  private static SummaryOptions chosen(Options options) {
    return SummaryOptions.standard()
        .withHealth(options.health())
        .withName(options.clientName())
        .withMoney(options.money());
  }

  static Document of(Report report, Format wanted) {
    SummaryFormat format = format(wanted);
    byte[] content = format.write(report);
    return new Document(format.fileName(report), content, preview(format, content, report));
  }

  private static SummaryFormat format(Format format) {
    return switch (format) {
      case PDF -> SummaryFormat.PDF;
      case HTML -> SummaryFormat.HTML;
      case MARKDOWN -> SummaryFormat.MARKDOWN;
      case JSON -> SummaryFormat.JSON;
      case CSV -> SummaryFormat.CSV;
    };
  }

  private static Preview preview(SummaryFormat format, byte[] content, Report report) {
    return switch (format) {
      case PDF -> PdfPage.first(content);
      case HTML -> PdfPage.first(SummaryFormat.PDF.write(report));
      case MARKDOWN, TEXT, JSON, CSV -> new Preview.Lines(lines(content));
    };
  }

  private static List<String> lines(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).lines().toList();
  }
}
