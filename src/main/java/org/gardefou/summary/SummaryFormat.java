package org.gardefou.summary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The formats of an exported summary. */
public enum SummaryFormat {
  PDF("pdf"),
  HTML("html"),
  MARKDOWN("md"),
  TEXT("txt"),
  JSON("json");

  private static final int LONGEST = 80;

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
  public byte[] write(SummaryReport report) {
    return switch (this) {
      case PDF -> new PdfWriter().write(report);
      case HTML -> utf8(new HtmlWriter().write(report));
      case MARKDOWN -> utf8(new MarkdownWriter().write(report));
      case TEXT -> utf8(new TextWriter().write(report));
      case JSON -> utf8(new JsonWriter().write(report));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A name to propose for the file: program, client, date; letters without accents, digits and
   * hyphens only, at most 80 characters (reliability.md 5). The program's name in front keeps it
   * from being a reserved one.
   */
  public String fileName(SummaryReport report) {
    String end = "-" + report.head().date() + "." + extension;
    String start = "garde-fou-" + plain(report.subject().client());
    String cut = start.substring(0, Math.min(start.length(), LONGEST - end.length()));
    return cut.replaceAll("-+$", "") + end;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-", "");
  }
}
