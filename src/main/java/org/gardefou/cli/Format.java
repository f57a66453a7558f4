package org.gardefou.cli;

import java.util.Locale;

/** Forms in which a result is written. */
enum Format {
  TEXT("txt"),
  JSON("json"),
  MD("md"),
  HTML("html"),
  PDF("pdf");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
