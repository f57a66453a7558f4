package org.gardefou.summary;

import java.nio.charset.StandardCharsets;
import org.gardefou.letters.Sheet;

/** The formats of a page for the client. */
public enum SheetFormat {
  PDF("pdf"),
  HTML("html"),
  MARKDOWN("md"),
  TEXT("txt");

  private final String extension;

  SheetFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The page as bytes, text in UTF-8.
   *
   * @throws java.io.UncheckedIOException when the PDF cannot be made
   */
  public byte[] write(Sheet sheet) {
    return switch (this) {
      case PDF -> PdfWriter.write(Stationery.paper(sheet), sheet.language());
      case HTML -> utf8(Stationery.screen(sheet));
      case MARKDOWN -> utf8(StationeryText.markdown(sheet));
      case TEXT -> utf8(StationeryText.plain(sheet));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A name to propose for the file: what it is, whom it is about, date. */
  public String fileName(Sheet sheet) {
    return FileName.of(sheet.title() + " " + sheet.line(), sheet.date(), extension);
  }
}
