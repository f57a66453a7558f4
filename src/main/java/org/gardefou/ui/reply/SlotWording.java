package org.gardefou.ui.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.letters.Slot;
import org.gardefou.letters.SlotState;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.text.FirstOfMonth;

/** What stands in the field of a slot: what she typed, or what the letter says now. */
record SlotWording(Slot slot, String words) {
  private static final String MARK = "^(?:[–-]|\\d+\\.)[ \\u00A0]";
  private static final String END = "[ \\u00A0\\u202F]*[;.]$";

  static SlotWording of(SlotState state, LetterDraft draft) {
    String typed = draft.slots().get(state.slot().id());
    return new SlotWording(
        state.slot(), typed == null ? plain(state.slot(), state.value().orElse("")) : typed);
  }

  /** The items of a list without the marks that the letter puts around them. */
  private static String plain(Slot slot, String value) {
    return slot.type() == Slot.Type.LIST
        ? value.lines().map(line -> item(slot, line)).collect(Collectors.joining("\n"))
        : value;
  }

  private static String item(Slot slot, String line) {
    String bare = line.strip().replaceFirst(MARK, "");
    return slot.from().contains("questions") ? bare : bare.replaceFirst(END, "");
  }

  /** The day that is meant, as typed or as the letter writes it. */
  Optional<LocalDate> day(Language language) {
    return read(words, DateTimeFormatter.ISO_LOCAL_DATE)
        .or(
            () ->
                read(
                    FirstOfMonth.plain(words),
                    DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())));
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
