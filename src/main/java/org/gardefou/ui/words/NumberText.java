package org.gardefou.ui.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: {@code 1 234,5}, {@code 1,234.5}, {@code 45 %}, {@code −3}. */
public final class NumberText {
  private NumberText() {}

  /** The number that a text stands for, with or without its unit; none when it is not a number. */
  public static Optional<BigDecimal> parse(String text, @Nullable Text unit, Language language) {
    String bare =
        withoutUnit(text.strip(), unit)
            .replaceAll("[\\s\u00a0\u202f\u2009'’]", "")
            .replace('−', '-');
    String plain = plain(bare, language);
    return plain.matches("[+-]?(\\d{1,15}(\\.\\d{0,6})?|\\.\\d{1,6})")
        ? Optional.of(new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain))
        : Optional.empty();
  }

  private static String withoutUnit(String text, @Nullable Text unit) {
    String words = text.replaceAll("[€$£%]$", "").strip();
    for (Language language : Language.values()) {
      if (unit != null && words.endsWith(unit.in(language))) {
        words = words.substring(0, words.length() - unit.in(language).length()).strip();
      }
    }
    return words;
  }

  /** With a point for decimals and nothing between thousands. */
  private static String plain(String text, Language language) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? thousands(text, '.').replace(',', '.') : thousands(text, ',');
    }
    if (comma >= 0) {
      return language == Language.EN && grouped(text, ',')
          ? thousands(text, ',')
          : text.indexOf(',') == comma ? text.replace(',', '.') : grouping(text, ',');
    }
    return text.indexOf('.') == point ? text : grouping(text, '.');
  }

  private static String grouping(String text, char mark) {
    return grouped(text, mark) ? thousands(text, mark) : text;
  }

  /** Whether each group behind a mark has three digits. */
  private static boolean grouped(String text, char mark) {
    return text.matches("[+-]?\\d{1,3}(\\" + mark + "\\d{3})+");
  }

  private static String thousands(String text, char mark) {
    return text.replace(String.valueOf(mark), "");
  }

  /** As the language writes it, every digit kept. */
  public static String format(BigDecimal number, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(12);
    return format.format(number);
  }
}
