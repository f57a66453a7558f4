package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.SegmentOption;

/** The answers that can be chosen, and the keys that choose them. */
public final class Options {
  /** The first row of a French keyboard without Shift. */
  private static final String FRENCH_DIGITS = "&é\"'(";

  private Options() {}

  /** The answers to a question, in their order; those of choices and words carry their key. */
  public static List<SegmentOption<Value>> of(Fact fact, Messages messages) {
    return switch (fact.type()) {
      case YESNO ->
          List.of(
              keyed(true, "facts.key.yes", "facts.yes", messages),
              keyed(false, "facts.key.no", "facts.no", messages));
      case SCALE -> scale(fact);
      default -> choices(fact, messages);
    };
  }

  private static SegmentOption<Value> keyed(boolean yes, String key, String text, Messages texts) {
    return SegmentOption.keyed(Value.of(yes), texts.get(key), texts.get(text));
  }

  private static List<SegmentOption<Value>> scale(Fact fact) {
    List<SegmentOption<Value>> all = new ArrayList<>();
    for (int i = 1; i <= fact.anchors().size(); i++) {
      all.add(SegmentOption.of(Value.of(i), Integer.toString(i)));
    }
    return all;
  }

  private static List<SegmentOption<Value>> choices(Fact fact, Messages messages) {
    List<SegmentOption<Value>> all = new ArrayList<>();
    for (Choice choice : fact.choices()) {
      String key = Integer.toString(all.size() + 1);
      all.add(SegmentOption.keyed(Value.of(choice.id()), key, messages.of(choice.label())));
    }
    return all;
  }

  /** The value that a typed key stands for. */
  public static Optional<Value> typed(List<SegmentOption<Value>> options, char key, boolean yesNo) {
    char lower = Character.toLowerCase(key);
    if (yesNo && (lower == 'y' || lower == 'o')) {
      return Optional.of(Value.of(true));
    }
    if (yesNo && lower == 'n') {
      return Optional.of(Value.of(false));
    }
    int place = digit(key) - 1;
    return place >= 0 && place < options.size()
        ? Optional.of(options.get(place).value())
        : Optional.empty();
  }

  /** The digit of a key, 0 when it has none. */
  static int digit(char key) {
    return key >= '1' && key <= '9' ? key - '0' : FRENCH_DIGITS.indexOf(key) + 1;
  }
}
