package org.gardefou.letters;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.model.Language;
import org.gardefou.text.FirstOfMonth;

/** How values read in a letter: days in full, amounts in her currency, lists with dashes. */
record Formats(Language language, Currency currency) {
  /** What stands before each item of a list. */
  static final String DASH = "– ";

  private static final String CLOSING = "[\\s\\u00A0\\u202F]*[;,.]+$";

  static Formats of(Language language, LetterContext context) {
    String code = context.freelancer().money().currency();
    return new Formats(language, Currency.getInstance(code == null ? "EUR" : code));
  }

  String day(LocalDate day) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    return FirstOfMonth.in(day.format(format), day, language);
  }

  /** Without cents where there are none. */
  String money(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(currency);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    int digits = whole ? 0 : currency.getDefaultFractionDigits();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(amount);
  }

  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  String days(long days) {
    String unit =
        switch (language) {
          case FR -> Math.abs(days) < 2 ? " jour" : " jours";
          case EN -> days == 1 ? " day" : " days";
        };
    return number(BigDecimal.valueOf(days)) + unit;
  }

  /** Items under each other: a semicolon after each, a full stop after the last. */
  String list(List<String> items) {
    String between = language == Language.FR ? "\u202F;\n" : ";\n";
    return items.stream()
            .map(item -> DASH + item.strip().replaceFirst(CLOSING, ""))
            .collect(Collectors.joining(between))
        + ".";
  }

  /** Whole sentences under each other, numbered; what ends with a colon is a heading. */
  static String numbered(List<String> items) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String item : items) {
      boolean heading = item.strip().endsWith(":");
      number += heading ? 0 : 1;
      lines.add(heading ? item.strip() : number + ". " + item.strip());
    }
    return String.join("\n", lines);
  }

  /** What she typed into a slot, as it reads in the letter. */
  String typed(Slot slot, String text) {
    String stripped = text.strip();
    return switch (slot.type()) {
      case TEXT -> stripped;
      case DATE -> date(stripped).map(this::day).orElse(stripped);
      case MONEY -> decimal(stripped).map(this::money).orElse(stripped);
      case NUMBER -> decimal(stripped).map(this::number).orElse(stripped);
      case DAYS -> decimal(stripped).map(d -> days(d.longValue())).orElse(stripped);
      case LIST -> items(slot, stripped.lines().filter(l -> !l.isBlank()).toList());
    };
  }

  /** The items of a list slot; questions are numbered sentences. */
  String items(Slot slot, List<String> items) {
    return slot.from().contains("questions") ? numbered(items) : list(items);
  }

  /** A day as files write it. */
  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
