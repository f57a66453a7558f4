package org.gardefou.text;

import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;

/** Days within French sentences: the first of a month is written as an ordinal. */
final class FrenchDays extends Format {
  private static final long serialVersionUID = 1L;

  private final DateFormat days;

  private FrenchDays(DateFormat days) {
    this.days = days;
  }

  /** Lets a sentence write its days so. */
  static void into(MessageFormat sentence) {
    Format[] parts = sentence.getFormats();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof DateFormat days) {
        sentence.setFormat(i, new FrenchDays(days));
      }
    }
  }

  @Override
  public StringBuffer format(Object day, StringBuffer to, FieldPosition position) {
    return to.append(FirstOfMonth.ordinal(days.format(day)));
  }

  @Override
  public Object parseObject(String written, ParsePosition position) {
    return days.parseObject(written, position);
  }
}
