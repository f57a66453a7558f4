package org.gardefou.ui.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.ui.journal.LineReader.Found;
import org.gardefou.ui.words.DateText;

/** Finds the day in a line without accents and capitals. A journal looks back, and so does this. */
final class DayFinder {
  /** A day without a year that lies further ahead than this belongs to last year. */
  private static final int AHEAD = 60;

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("lundi", DayOfWeek.MONDAY),
          Map.entry("mardi", DayOfWeek.TUESDAY),
          Map.entry("mercredi", DayOfWeek.WEDNESDAY),
          Map.entry("jeudi", DayOfWeek.THURSDAY),
          Map.entry("vendredi", DayOfWeek.FRIDAY),
          Map.entry("samedi", DayOfWeek.SATURDAY),
          Map.entry("dimanche", DayOfWeek.SUNDAY),
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  /** Before a day by which something is wanted: that is not when it happened. */
  private static final Pattern WANTED =
      Pattern.compile(
          ".*\\b(pour|avant|d'ici|jusqu'a|jusqu'au|des|for|before|by|until|till|due)"
              + "( le| la| the| au| on)? $");

  private static final Pattern EVENING =
      Pattern.compile("\\b(hier soir|ce soir|cette nuit|last night|tonight|this evening)\\b");

  private static final String MONTH = "([a-z]{3,9})\\.?";
  private static final String NTH = "(\\d{1,2})(?:er|st|nd|rd|th)?";

  /** {@code March 12}; amid a sentence it needs a year, since {@code may} is a verb too. */
  private static final String MONTH_FIRST =
      MONTH + " " + NTH + "(?:,? (\\d{4}))?(?![a-z\\d/]|:\\d)";

  private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> day) {}

  private final LocalDate today;
  private final List<Form> forms = new ArrayList<>();

  private DayFinder(LocalDate today) {
    this.today = today;
    ago("\\b(?:avant[- ]hier|(?:the )?day before yesterday)\\b", 2);
    ago("(?<!avant[- ])\\b(?:hier( soir| matin| apres-midi)?)\\b", 1);
    ago("(?<!before )\\b(?:yesterday( evening| morning| afternoon)?|last night)\\b", 1);
    ago("\\b(?:aujourd'hui|ce matin|ce soir|cet apres-midi)\\b", 0);
    ago("\\b(?:today|tonight|this (?:morning|evening|afternoon))\\b", 0);
    ago("^ *(?:demain|tomorrow)\\b", -1);
    form("\\bil y a (\\d{1,3}) (jour|semaine)s?\\b", this::before);
    form("\\b(\\d{1,3}) (day|week)s? ago\\b", this::before);
    form(
        "\\b(?:le |on |last )?(" + String.join("|", WEEKDAYS.keySet()) + ")\\b(?: dernier)?",
        this::weekday);
    form("\\b(\\d{4}-\\d{2}-\\d{2})\\b", m -> DateText.read(m.group(1)));
    form(
        "\\b(?:le )?(\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2}))\\b",
        m -> DateText.read(m.group(1)));
    form("(?:^ *(?:le |on )?|\\b(?:le|du|on) )(\\d{1,2})/(\\d{1,2})\\b(?!/)", this::figures);
    form(
        "\\b(?:le |on |the )?" + NTH + " (?:of )?" + MONTH + "(?:,? (\\d{4}))?(?![a-z\\d])",
        this::dayFirst);
    form("^ *(?:on )?" + MONTH_FIRST, this::monthFirst);
    form("\\bon " + MONTH_FIRST, this::monthFirst);
    form("\\b" + MONTH_FIRST + "$", this::monthFirst);
    form("\\b" + MONTH + " " + NTH + ",? (\\d{4})\\b", this::monthFirst);
  }

  /** The first day that a line names and that is not one by which something is wanted. */
  static Optional<Found<LocalDate>> first(String level, LocalDate today) {
    return new DayFinder(today).first(level);
  }

  /** Whether a line names an evening or a night. */
  static boolean evening(String level) {
    return EVENING.matcher(level).find();
  }

  private void form(String pattern, Function<MatchResult, Optional<LocalDate>> day) {
    forms.add(new Form(Pattern.compile(pattern), day));
  }

  private void ago(String pattern, int days) {
    form(pattern, m -> Optional.of(today.minusDays(days)));
  }

  private Optional<Found<LocalDate>> first(String level) {
    Found<LocalDate> first = null;
    for (Form form : forms) {
      Found<LocalDate> found = first(form, level);
      if (found != null && (first == null || found.from() < first.from())) {
        first = found;
      }
    }
    return Optional.ofNullable(first);
  }

  private static @org.jspecify.annotations.Nullable Found<LocalDate> first(
      Form form, String level) {
    Matcher matcher = form.pattern().matcher(level);
    while (matcher.find()) {
      Optional<LocalDate> day = form.day().apply(matcher);
      if (day.isPresent() && !WANTED.matcher(level.substring(0, matcher.start())).matches()) {
        return new Found<>(matcher.start(), matcher.end(), day.get());
      }
    }
    return null;
  }

  private Optional<LocalDate> before(MatchResult match) {
    int days = match.group(2).startsWith("j") || match.group(2).startsWith("d") ? 1 : 7;
    return Optional.of(today.minusDays((long) days * Integer.parseInt(match.group(1))));
  }

  /** The latest such day; on that day itself, today, unless it says “last”. */
  private Optional<LocalDate> weekday(MatchResult match) {
    DayOfWeek day = WEEKDAYS.get(match.group(1));
    boolean last = match.group().startsWith("last") || match.group().endsWith("dernier");
    return Optional.of(
        today.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
  }

  private Optional<LocalDate> figures(MatchResult match) {
    return withYear(match.group(1) + "/" + match.group(2) + "/", null);
  }

  private Optional<LocalDate> dayFirst(MatchResult match) {
    return withYear(match.group(1) + " " + match.group(2) + " ", match.group(3));
  }

  private Optional<LocalDate> monthFirst(MatchResult match) {
    return withYear(match.group(2) + " " + match.group(1) + " ", match.group(3));
  }

  private Optional<LocalDate> withYear(String day, @org.jspecify.annotations.Nullable String year) {
    if (year != null) {
      return DateText.read(day + year);
    }
    return DateText.read(day + today.getYear())
        .filter(found -> !found.isAfter(today.plusDays(AHEAD)))
        .or(() -> DateText.read(day + (today.getYear() - 1)));
  }
}
