package org.gardefou.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gardefou.letters.Remark.Check;
import org.gardefou.letters.Remark.Level;
import org.gardefou.model.Form;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** Reads a letter over as a careful colleague would: the program's words and hers. */
public final class Proofreader {
  /** As many facts as a letter bears (domain.md E.1). */
  private static final int MOST_FACTS = 3;

  private final Letter letter;
  private final LetterDraft draft;
  private final LetterBook book;
  private final LetterContext context;
  private final String text;
  private final List<Remark> remarks = new ArrayList<>();

  private Proofreader(Letter letter, LetterDraft draft, LetterBook book, LetterContext context) {
    this.letter = letter;
    this.draft = draft;
    this.book = book;
    this.context = context;
    this.text = letter.subject() + "\n" + letter.text();
  }

  /** What there is to say about the letter of a draft. */
  public static Proofreading read(
      Letter letter, LetterDraft draft, LetterBook book, LetterContext context) {
    return new Proofreader(letter, draft, book, context).read();
  }

  private Proofreading read() {
    slots();
    measure();
    length();
    facts();
    address();
    words(Check.HEALTH, book.words().health());
    words(Check.JUDGEMENT, book.words().judging());
    words(Check.INTERNAL, book.words().internal());
    setting();
    dates();
    law();
    acknowledgement();
    return new Proofreading(remarks);
  }

  private void add(Check check, Level level, String key, Object... arguments) {
    add(check, level, Bilingual.text(key, arguments));
  }

  private void add(Check check, Level level, Text words) {
    remarks.add(new Remark(check, level, words));
  }

  private void slots() {
    int missing = letter.missing().size();
    if (missing == 0) {
      add(Check.SLOTS, Level.GOOD, "letters.check.slots.good");
    } else {
      add(
          Check.SLOTS,
          Level.STOP,
          Bilingual.text(messages -> messages.count("letters.check.slots", missing)));
    }
  }

  private void measure() {
    if (!letter.kind().family().measured()) {
      return;
    }
    boolean whole =
        letter.measure().size() == LetterBook.MEASURE.size()
            && letter.measure().stream().allMatch(state -> state.value().isPresent());
    add(
        Check.MEASURE,
        whole ? Level.GOOD : Level.STOP,
        whole ? "letters.check.measure.good" : "letters.check.measure");
  }

  private void length() {
    int words = letter.words();
    if (words < Letter.FEWEST) {
      add(Check.LENGTH, Level.HINT, "letters.check.length.short", words, Letter.FEWEST);
    } else if (words > Letter.MOST) {
      add(Check.LENGTH, Level.HINT, "letters.check.length.long", words, Letter.MOST);
    } else {
      add(Check.LENGTH, Level.GOOD, "letters.check.length.good", words);
    }
  }

  private void facts() {
    if (letter.slot("facts").isEmpty()) {
      return;
    }
    long count =
        letter.blocks().stream()
            .filter(block -> block.id().equals(BlockKind.FACTS.id()))
            .flatMap(block -> block.text().lines())
            .filter(line -> line.strip().matches("[–—-].*"))
            .count();
    if (count > MOST_FACTS) {
      add(Check.FACTS, Level.HINT, "letters.check.facts", count, MOST_FACTS);
    } else {
      add(Check.FACTS, Level.GOOD, "letters.check.facts.good");
    }
  }

  private void address() {
    if (letter.form() == Form.TU && letter.kind().formal()) {
      add(Check.ADDRESS, Level.HINT, "letters.check.address.formal");
    }
    found(
        Check.ADDRESS,
        Typesetting.otherAddress(letter.form(), text),
        "letters.check.address." + letter.form().id());
  }

  private void words(Check check, Map<Language, Pattern> list) {
    String key = "letters.check." + check.id();
    Optional<String> word = WordLists.first(list, letter.form().language(), text);
    if (word.isPresent()) {
      add(check, Level.HINT, key, word.get());
    } else {
      add(check, Level.GOOD, key + ".good");
    }
  }

  private void setting() {
    found(Check.SPACES, Typesetting.doubleSpace(text), "letters.check.spaces");
    found(
        Check.TYPOGRAPHY,
        Typesetting.mark(letter.form().language(), text),
        "letters.check.typography");
  }

  private void found(Check check, Optional<String> place, String key) {
    place.ifPresent(words -> add(check, Level.HINT, key, words));
  }

  /** The proposed date for an answer counts from the day on which the letter was begun. */
  private void dates() {
    LocalDate answer = WorkingDays.after(draft.written(), SlotValues.ANSWER_DAYS);
    boolean proposed =
        letter
            .slot("answer_date")
            .flatMap(SlotState::source)
            .filter(SlotSource.DATE::equals)
            .isPresent();
    if (proposed && !answer.isAfter(context.today())) {
      add(Check.DATES, Level.HINT, "letters.check.dates");
    }
  }

  private void law() {
    if (letter.slot("notice_days").isEmpty()) {
      return;
    }
    LeavingPlan plan = LeavingPlanner.plan(book.leaving(), context);
    plan.lawyerReason().ifPresent(reason -> add(Check.LAW, Level.HINT, reason));
  }

  private void acknowledgement() {
    letter
        .kind()
        .acknowledgement()
        .ifPresent(
            words ->
                add(
                    Check.ACKNOWLEDGEMENT,
                    draft.acknowledged() == null ? Level.STOP : Level.GOOD,
                    words));
  }
}
