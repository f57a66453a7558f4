package org.gardefou.letters;

/** The formats in which a letter leaves the program. */
public enum LetterFormat {
  TEXT("txt"),
  MARKDOWN("md"),
  /** A draft for the mail program. */
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
  public byte[] write(Letter letter, LetterContext context) {
    throw new UnsupportedOperationException(letter.subject() + context.today());
  }

  /** A name to propose for the file. */
  public String fileName(Letter letter, LetterContext context) {
    return letter.kind().id() + context.today() + "." + extension;
  }
}
