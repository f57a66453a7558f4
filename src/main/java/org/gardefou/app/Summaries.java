package org.gardefou.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Freelancer;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryFormat;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.summary.SummaryReport;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.mission.MissionScope;

/**
 * Makes the documents that the Decision tab offers. HTML is previewed by its PDF page, which is
 * made of the same HTML.
 */
record Summaries(Supplier<Freelancer> freelancer, Supplier<Catalogue> catalogue)
    implements SummaryExport {

  @Override
  public Rendered render(MissionScope.View view, Options options) {
    SummaryReport report = report(view, options);
    SummaryFormat format = format(options.format());
    byte[] content = format.write(report);
    return new Document(format.fileName(report), content, preview(format, content, report));
  }

  private SummaryReport report(MissionScope.View view, Options options) {
    return SummaryBuilder.build(
        view.client(),
        view.mission(),
        view.assessment(),
        freelancer.get(),
        catalogue.get(),
        options.language(),
        SummaryOptions.standard()
            .withHealth(options.health())
            .withName(options.clientName())
            .withMoney(options.money()));
  }

  private static SummaryFormat format(Format format) {
    return switch (format) {
      case PDF -> SummaryFormat.PDF;
      case HTML -> SummaryFormat.HTML;
      case MARKDOWN -> SummaryFormat.MARKDOWN;
      case JSON -> SummaryFormat.JSON;
    };
  }

  private static Preview preview(SummaryFormat format, byte[] content, SummaryReport report) {
    return switch (format) {
      case PDF -> PdfPage.first(content);
      case HTML -> PdfPage.first(SummaryFormat.PDF.write(report));
      case MARKDOWN, TEXT, JSON -> new Preview.Lines(lines(content));
    };
  }

  private static List<String> lines(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).lines().toList();
  }
}
