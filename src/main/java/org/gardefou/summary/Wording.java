package org.gardefou.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.text.FirstOfMonth;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** The one door through which words enter the report: chosen by language, cleaned, named or not. */
final class Wording {
  private final Messages messages;
  private final Alias alias;

  Wording(Messages messages, Alias alias) {
    this.messages = messages;
    this.alias = alias;
  }

  Language language() {
    return messages.language();
  }

  /** Whether the client's name gives way to another word. */
  boolean renames() {
    return alias.renames();
  }

  /** A text of the program's own; its arguments are cleaned already. */
  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The program's texts, for parts that need numbers only. */
  Messages messages() {
    return messages;
  }

  /** A text for a count. */
  String count(String key, long count) {
    return messages.count(key, count);
  }

  /** Text from a file or a catalogue, cleaned; empty for none. */
  String free(@Nullable String text) {
    return text == null ? "" : alias.in(VisibleText.of(text)).strip();
  }

  /** A text in the report's language, cleaned. */
  String of(Text text) {
    return free(text.in(language()));
  }

  /** A text with its first letter in lower case, for use inside a sentence. */
  String inner(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(language().locale()) + text.substring(1);
  }

  /** A text with its first letter in upper case, for the start of a line. */
  String outer(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language().locale()) + text.substring(1);
  }

  /** The verdict's word, which depends on the phase. */
  String verdict(Phase phase, Verdict verdict) {
    return inner(get("verdict." + phase.id() + "." + verdict.name()));
  }

  /** A day in full. */
  String day(LocalDate date) {
    return date(date, FormatStyle.LONG);
  }

  /** A day in short. */
  String shortDay(LocalDate date) {
    return date(date, FormatStyle.MEDIUM);
  }

  private String date(LocalDate date, FormatStyle style) {
    return date(date, style, language());
  }

  /** A day as a language writes it. */
  static String date(LocalDate date, FormatStyle style, Language language) {
    String text =
        date.format(DateTimeFormatter.ofLocalizedDate(style).withLocale(language.locale()));
    return FirstOfMonth.in(text, date, language).replace(' ', '\u00A0');
  }

  /** Source and date of a fact, as far as they are noted. */
  String origin(@Nullable Source by, @Nullable LocalDate on) {
    String source = by == null ? "" : get("source." + by.id());
    String day = on == null ? "" : shortDay(on);
    return both("summary.dated", source, day);
  }

  /** Who said so, when, and on how many entries of the journal it rests. */
  String origin(@Nullable Source by, @Nullable LocalDate on, int entries) {
    String origin = origin(by, on);
    return entries == 0 ? origin : both("summary.dated", origin, count("journal.entries", entries));
  }

  /** Two texts joined by a pattern, or the one that is there. */
  String both(String key, String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return get(key, first, second);
  }

  /** Texts as an enumeration. */
  String list(List<String> items) {
    return items.stream().reduce((a, b) -> get("summary.list", a, b)).orElse("");
  }

  /** Longer parts of a sentence, one after the other. */
  String series(List<String> items) {
    return items.stream().reduce((a, b) -> get("compare.series", a, b)).orElse("");
  }

  /** Things of which one will come true. */
  String either(List<String> items) {
    return closed("compare.either", items);
  }

  /** Things that go together. */
  String together(List<String> items) {
    return closed("compare.together", items);
  }

  private String closed(String key, List<String> items) {
    return items.size() < 2
        ? list(items)
        : get(key, list(items.subList(0, items.size() - 1)), items.getLast());
  }

  /** A sentence for use inside another one: without its stop. */
  String clause(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** A text in lower case without accents' case surprises, for comparing. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A sentence without one name of a list of names in parentheses. */
  static String unlisted(String sentence, String name) {
    String item = name.toLowerCase(Locale.ROOT);
    return sentence
        .replace(", " + item + ")", ")")
        .replace(", " + item + ", ", ", ")
        .replace("(" + item + ", ", "(");
  }
}
