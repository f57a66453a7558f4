package org.gardefou.letters;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gardefou.catalogue.FactType;
import org.gardefou.engine.Flag;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Text;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of a slot: what she typed, then the sources of the slot in their order. Source
 * names are {@code head} or {@code head.rest}, such as {@code date.answer} or {@code
 * clause.K21.deposit}.
 */
final class SlotValues {
  /** Working days that a client has to answer. */
  static final int ANSWER_DAYS = 7;

  private static final int TRIAL_DAYS = 30;
  private static final int WARNING_DAYS = 8;

  private final LetterBook book;
  private final @Nullable LetterKind kind;
  private final LetterDraft draft;
  private final LetterContext context;
  private final Formats formats;
  private final ClauseValues clauses;
  private final Template.Choice choice;

  /** Slots that are being looked for; a slot never waits for itself. */
  private final Set<String> under = new HashSet<>();

  SlotValues(LetterBook book, @Nullable LetterKind kind, LetterDraft draft, LetterContext context) {
    this.book = book;
    this.kind = kind;
    this.draft = draft;
    this.context = context;
    this.formats = Formats.of(draft.form().language(), context);
    this.clauses = new ClauseValues(book, context, draft.form().language());
    this.choice = new Template.Choice(draft.form(), Inflection.of(context.freelancer()));
  }

  /** A template with its slots filled or visibly missing. */
  List<Span> fill(Template template) {
    return template.fill(choice, this::span);
  }

  private Span span(String id) {
    Slot slot = slot(id);
    return find(slot)
        .<Span>map(f -> new Span.Filled(id, f.text(), f.source()))
        .orElseGet(() -> new Span.Missing(id, slot.label().in(draft.form().language())));
  }

  private Slot slot(String id) {
    Slot slot = book.slots().get(id);
    if (slot == null) {
      throw new IllegalArgumentException("no slot " + id);
    }
    return slot;
  }

  /** The value of a slot, if anything is known. */
  Optional<Filling> find(Slot slot) {
    if (!under.add(slot.id())) {
      return Optional.empty();
    }
    Optional<Filling> found =
        typed(slot, draft, SlotSource.TYPED)
            .or(() -> slot.from().stream().flatMap(s -> from(slot, s).stream()).findFirst());
    under.remove(slot.id());
    return found;
  }

  private Optional<Filling> typed(Slot slot, LetterDraft letter, SlotSource source) {
    return Optional.ofNullable(letter.slots().get(slot.id()))
        .map(text -> formats.typed(slot, VisibleText.of(text)))
        .filter(text -> !text.isBlank())
        .map(text -> new Filling(text, source));
  }

  private Optional<Filling> from(Slot slot, String source) {
    int dot = source.indexOf('.');
    String head = dot < 0 ? source : source.substring(0, dot);
    String rest = source.substring(dot + 1);
    return switch (head) {
      case "client" -> given(SlotSource.CLIENT, this::client);
      case "earlier" -> earlier(slot);
      case "profile" -> given(SlotSource.PROFILE, () -> own(context.freelancer().name()));
      case "mission" -> given(SlotSource.MISSION, () -> own(context.mission().title()));
      case "date" -> given(SlotSource.DATE, () -> date(rest));
      case "days_since" -> given(SlotSource.DATE, () -> since(rest));
      case "until" -> given(SlotSource.DATE, () -> until(rest));
      case "slot" -> find(slot(rest));
      case "standard" -> given(SlotSource.STANDARD, () -> standard(slot));
      case "fact" -> given(SlotSource.FACTS, () -> fact(slot, rest));
      case "facts" -> list(slot, new FactLines(book, context, formats).lines(), SlotSource.FACTS);
      case "questions" -> list(slot, questions(), SlotSource.FACTS);
      case "value" -> given(SlotSource.FACTS, () -> byCriterion(book.phrases().values()));
      case "reason" -> given(SlotSource.FACTS, () -> byCriterion(book.phrases().reasons()));
      case "conditions" -> list(slot, clauses.conditions(), SlotSource.CLAUSE);
      case "clause" -> given(SlotSource.CLAUSE, () -> clause(rest));
      case "leaving" -> given(SlotSource.LEAVING, () -> leaving(rest));
      default -> throw new IllegalArgumentException("no source " + source);
    };
  }

  private static Optional<Filling> given(SlotSource source, Supplier<Optional<String>> text) {
    return text.get().filter(t -> !t.isBlank()).map(t -> new Filling(t, source));
  }

  private Optional<Filling> list(Slot slot, List<String> items, SlotSource source) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filling(formats.items(slot, items), source));
  }

  private static Optional<String> own(@Nullable String text) {
    return Optional.ofNullable(text).map(t -> VisibleText.of(t).strip());
  }

  /** Only a private person is addressed by the name on the card; French spells titles out. */
  private Optional<String> client() {
    return context.privatePerson()
        ? own(context.client().name()).map(this::titled)
        : Optional.empty();
  }

  private String titled(String name) {
    return draft.form().language() == Language.FR
        ? name.replaceFirst("^Mme ", "Madame ").replaceFirst("^M\\. ", "Monsieur ")
        : name;
  }

  private Optional<Filling> earlier(Slot slot) {
    return context.mission().letters().stream()
        .filter(l -> !l.id().equals(draft.id()))
        .filter(l -> l.form().language() == draft.form().language())
        .sorted(Comparator.comparing(LetterDraft::written).reversed())
        .flatMap(l -> typed(slot, l, SlotSource.EARLIER).stream())
        .findFirst();
  }

  private Optional<String> date(String which) {
    LocalDate day = draft.written();
    return Optional.of(
        formats.day(
            switch (which) {
              case "today" -> day;
              case "answer" -> WorkingDays.after(day, ANSWER_DAYS);
              case "next_monday" -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
              case "trial" -> day.plusDays(TRIAL_DAYS);
              case "warning" -> day.plusDays(WARNING_DAYS);
              default -> throw new IllegalArgumentException("no date " + which);
            }));
  }

  /** Days from a day that she typed into another slot. */
  private Optional<String> since(String other) {
    return Optional.ofNullable(draft.slots().get(other))
        .flatMap(text -> Formats.date(text.strip()))
        .map(day -> ChronoUnit.DAYS.between(day, draft.written()))
        .filter(days -> days > 0)
        .map(formats::days);
  }

  private Optional<String> until(String other) {
    return find(slot(other))
        .map(
            f ->
                switch (draft.form().language()) {
                  case FR -> "jusqu’au " + f.text();
                  case EN -> "until " + f.text();
                });
  }

  private Optional<String> standard(Slot slot) {
    return kind == null
        ? Optional.empty()
        : Optional.ofNullable(kind.standards().get(slot.id())).map(text -> standard(slot, text));
  }

  private String standard(Slot slot, Text text) {
    String filled = words(text);
    return slot.type() == Slot.Type.LIST ? formats.items(slot, filled.lines().toList()) : filled;
  }

  private String words(Text text) {
    return fill(Template.parse(text.in(draft.form().language()))).stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }

  private Optional<String> fact(Slot slot, String id) {
    return Answered.number(context.mission(), id).map(number -> number(slot, id, number));
  }

  private String number(Slot slot, String id, BigDecimal number) {
    boolean money =
        Optional.ofNullable(context.catalogue().facts().get(id))
            .filter(f -> f.type() == FactType.MONEY)
            .isPresent();
    return money
        ? formats.money(number)
        : slot.type() == Slot.Type.DAYS ? formats.days(number.longValue()) : formats.number(number);
  }

  private List<String> questions() {
    return AskList.items(book, context).stream().map(this::words).toList();
  }

  /** The phrase of the criterion that weighs most, health left aside. */
  private Optional<String> byCriterion(Map<String, Text> phrases) {
    return LetterFlags.fired(context).stream()
        .map(Flag::rule)
        .map(rule -> phrases.get(rule.criterion()))
        .filter(text -> text != null)
        .findFirst()
        .or(() -> Optional.ofNullable(phrases.get(Phrases.OTHER)))
        .map(this::words);
  }

  /** {@code first}, or a slot of a clause; {@code .own} leaves the catalogue's figure aside. */
  private Optional<String> clause(String rest) {
    if (rest.equals("first")) {
      return clauses.conditions().stream().findFirst();
    }
    String[] names = rest.split("\\.", -1);
    return clauses.value(names[0], names[1], names.length < 3);
  }

  private Optional<String> leaving(String which) {
    LeavingPlan plan = LeavingPlanner.plan(book.leaving(), context);
    return Optional.of(
        which.equals("notice") ? formats.days(plan.noticeDays()) : formats.day(plan.lastDay()));
  }
}
