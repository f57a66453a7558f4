package org.gardefou.engine;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.model.Value;

/** Turns values into what expressions read, and into what a person reads. */
final class Readings {
  private static final Text YES = new Text("yes", "oui");
  private static final Text NO = new Text("no", "non");

  private Readings() {}

  /** The value for expressions; none when an answer does not fit its question. */
  static Optional<Object> celValue(Fact fact, Value value) {
    return switch (fact.type()) {
      case YESNO -> value instanceof Value.YesNo(boolean yes) ? Optional.of(yes) : Optional.empty();
      case CHOICE ->
          value instanceof Value.Word(String id)
              ? fact.choice(id).map(Choice::id)
              : Optional.empty();
      case DATE -> value instanceof Value.Word(String day) ? Optional.of(day) : Optional.empty();
      case WORDS -> value instanceof Value.Word(String id) ? position(fact, id) : Optional.empty();
      case SCALE ->
          value instanceof Value.Number(BigDecimal n)
              ? Optional.of(n.longValue())
              : Optional.empty();
      case NUMBER, MONEY ->
          value instanceof Value.Number(BigDecimal n)
              ? Optional.of(n.doubleValue())
              : Optional.empty();
    };
  }

  private static Optional<Object> position(Fact fact, String word) {
    return fact.choice(word).map(choice -> 1L + fact.choices().indexOf(choice));
  }

  /** The value that an expression's value stands for. */
  static Value value(Fact fact, Object celValue) {
    return switch (celValue) {
      case Boolean yes -> Value.of(yes.booleanValue());
      case Long n ->
          fact.choices().isEmpty()
              ? Value.of(n.longValue())
              : Value.of(fact.choices().get(n.intValue() - 1).id());
      case Double n -> Value.of(StrictJson.plain(BigDecimal.valueOf(n)));
      default -> Value.of(celValue.toString());
    };
  }

  /** As a list shows it, with its unit. */
  static Text display(Fact fact, Value value) {
    return new Text(display(fact, value, Language.EN), display(fact, value, Language.FR));
  }

  /** As a sentence takes it in, with its unit. */
  static Text phrase(Fact fact, Value value) {
    return value instanceof Value.Number
        ? display(fact, value)
        : new Text(bare(fact, value, Language.EN), bare(fact, value, Language.FR));
  }

  static String display(Fact fact, Value value, Language language) {
    Text unit = fact.unit();
    String bare = bare(fact, value, language);
    return switch (value) {
      case Value.Word word -> capital(bare, language);
      case Value.YesNo yes -> capital(bare, language);
      case Value.Number(BigDecimal n) ->
          unit == null ? bare : bare + "\u202f" + Units.after(n, unit, language);
    };
  }

  /** As a sentence takes it in: labels start in lower case, units are left out. */
  static String bare(Fact fact, Value value, Language language) {
    return switch (value) {
      case Value.YesNo(boolean yes) -> (yes ? YES : NO).in(language);
      case Value.Word(String id) ->
          fact.choice(id).map(c -> lower(c.label().in(language), language)).orElse(id);
      case Value.Number(BigDecimal n) ->
          fact.anchors().isEmpty() ? number(n, language) : number(n, language) + "/5";
    };
  }

  static String number(BigDecimal n, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(n);
  }

  private static String lower(String label, Language language) {
    // An acronym at the start stays as it is.
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym
        ? label
        : label.substring(0, 1).toLowerCase(language.locale()) + label.substring(1);
  }

  private static String capital(String text, Language language) {
    Locale locale = language.locale();
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
