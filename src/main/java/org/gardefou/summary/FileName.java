package org.gardefou.summary;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Names to propose for files: program, words, date; letters without accents, digits and hyphens
 * only, at most 80 characters (reliability.md 5). The program's name in front keeps it from being a
 * reserved one.
 */
final class FileName {
  private static final int LONGEST = 80;

  private FileName() {}

  static String of(String words, LocalDate date, String extension) {
    String end = "-" + date + "." + extension;
    String start = "garde-fou-" + plain(words);
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
