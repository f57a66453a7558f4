package org.gardefou.summary;

import java.nio.charset.StandardCharsets;

/** The formats of an exported report. */
public enum SummaryFormat {
  PDF("pdf"),
  HTML("html"),
  MARKDOWN("md"),
  TEXT("txt"),
  JSON("json"),
  CSV("csv");

  private final String extension;

  SummaryFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The document as bytes, text in UTF-8.
   *
   * @throws java.io.UncheckedIOException when the PDF cannot be made
   */
  public byte[] write(Report report) {
    return switch (this) {
      case PDF -> new PdfWriter().write(report);
      case HTML -> utf8(new HtmlWriter().write(report));
      case MARKDOWN -> utf8(new MarkdownWriter().write(report));
      case TEXT -> utf8(new TextWriter().write(report));
      case JSON -> utf8(new JsonWriter().write(report));
      case CSV -> utf8(new CsvWriter().write(report));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A name to propose for the file: program, client, date. */
  public String fileName(Report report) {
    return FileName.of(report.about(), report.head().date(), extension);
  }
}
