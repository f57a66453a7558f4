package org.gardefou.ui.rules;

import java.util.List;
import java.util.Locale;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;

/** How a row compares a fact, in plain words. */
enum Operator {
  /** A yes/no fact is yes, or no. */
  HOLDS,
  EQUAL,
  NOT_EQUAL,
  AT_LEAST,
  AT_MOST,
  GREATER,
  LESS,
  ONE_OF,
  NONE_OF,
  APPLIES,
  APPLIES_NOT;

  private static final List<Operator> ORDERED =
      List.of(AT_LEAST, AT_MOST, GREATER, LESS, EQUAL, NOT_EQUAL);

  /** The comparisons that fit a fact, the most usual first. */
  static List<Operator> fitting(Fact fact) {
    return switch (fact.type()) {
      case YESNO -> List.of(HOLDS, APPLIES, APPLIES_NOT);
      case CHOICE -> List.of(EQUAL, NOT_EQUAL, ONE_OF, NONE_OF, APPLIES, APPLIES_NOT);
      case SCALE, WORDS ->
          List.of(AT_LEAST, AT_MOST, EQUAL, NOT_EQUAL, ONE_OF, NONE_OF, APPLIES, APPLIES_NOT);
      case NUMBER, MONEY ->
          List.of(AT_LEAST, AT_MOST, GREATER, LESS, EQUAL, NOT_EQUAL, APPLIES, APPLIES_NOT);
      case DATE -> List.of(LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, APPLIES, APPLIES_NOT);
    };
  }

  /** Key of its words; days come before and after, other values are less and more. */
  String key(FactType type) {
    boolean day = type == FactType.DATE && ORDERED.contains(this);
    return (day ? "rules.op.day." : "rules.op.") + name().toLowerCase(Locale.ROOT);
  }

  boolean takesNoValue() {
    return this == APPLIES || this == APPLIES_NOT;
  }

  boolean takesSeveral() {
    return this == ONE_OF || this == NONE_OF;
  }
}
