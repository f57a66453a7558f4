package org.gardefou.summary;

import java.nio.charset.StandardCharsets;
import org.gardefou.letters.MailDraft;
import org.gardefou.letters.Message;

/** The formats in which a letter leaves the program. */
public enum LetterFormat {
  TEXT("txt"),
  MARKDOWN("md"),
  /** Opens in the mail program as a draft. */
  MAIL("eml"),
  PDF("pdf");

  private final String extension;

  LetterFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The letter as bytes, text in UTF-8.
   *
   * @throws java.io.UncheckedIOException when the PDF cannot be made
   */
  public byte[] write(Message message) {
    return switch (this) {
      case TEXT -> utf8(message.text() + "\n");
      case MARKDOWN -> utf8(StationeryText.markdown(message));
      case MAIL -> MailDraft.write(message);
      case PDF -> PdfWriter.write(Stationery.paper(message), message.language());
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A name to propose for the file: client, subject, date. */
  public String fileName(Message message) {
    return FileName.of(message.to() + " " + message.subject(), message.date(), extension);
  }
}
