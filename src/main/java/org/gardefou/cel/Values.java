package org.gardefou.cel;

import java.util.List;

/** Equality, order and types of values, as CEL has them. */
final class Values {
  /** Bits of {@link #order}; a comparison is the set of those that make it true. */
  static final int LESS = 1;

  static final int EQUAL = 2;
  static final int GREATER = 4;
  static final int UNORDERED = 8;

  private Values() {}

  /** Whether the value has the type. */
  static boolean hasType(Object value, CelType type) {
    return switch (type) {
      case CelType.Scalar.BOOL -> value instanceof Boolean;
      case CelType.Scalar.INT -> value instanceof Long;
      case CelType.Scalar.DOUBLE -> value instanceof Double;
      case CelType.Scalar.STRING -> value instanceof String;
      case CelType.Scalar.NEVER -> false;
      case CelType.ListOf(CelType element) ->
          value instanceof List<?> list && list.stream().allMatch(item -> hasType(item, element));
    };
  }

  /** The same value, immutable, and with the only two booleans that the machine compares with. */
  static Object canonical(Object value) {
    return switch (value) {
      case Boolean bool -> Boolean.valueOf(bool.booleanValue());
      case List<?> list -> list.stream().map(Values::canonical).toList();
      default -> value;
    };
  }

  /** Equality of values of one type: doubles as IEEE 754 has it, lists element by element. */
  static boolean equal(Object left, Object right) {
    return switch (left) {
      case Double x when right instanceof Double y -> x.doubleValue() == y.doubleValue();
      case List<?> x when right instanceof List<?> y -> equalLists(x, y);
      default -> left.equals(right);
    };
  }

  private static boolean equalLists(List<?> left, List<?> right) {
    boolean equal = left.size() == right.size();
    for (int i = 0; equal && i < left.size(); i++) {
      equal = equal(left.get(i), right.get(i));
    }
    return equal;
  }

  /** Whether an element equals the value. */
  static boolean contains(List<?> list, Object value) {
    for (int i = 0; i < list.size(); i++) {
      if (equal(list.get(i), value)) {
        return true;
      }
    }
    return false;
  }

  /** How two scalars of one type, or an int and a double, are ordered: one of the four bits. */
  static int order(Object left, Object right) {
    return switch (left) {
      case Long x when right instanceof Long y -> order(x.longValue(), y.longValue());
      case Number x when right instanceof Number y -> order(x.doubleValue(), y.doubleValue());
      case String x when right instanceof String y -> order(compareCodePoints(x, y), 0L);
      case Boolean x when right instanceof Boolean y -> order(Boolean.compare(x, y), 0L);
      default -> UNORDERED;
    };
  }

  static int order(long left, long right) {
    return left < right ? LESS : left == right ? EQUAL : GREATER;
  }

  static int order(double left, double right) {
    return left < right ? LESS : left == right ? EQUAL : left > right ? GREATER : UNORDERED;
  }

  /** Compares by code points; {@link String#compareTo} goes by UTF-16 units. */
  static int compareCodePoints(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char x = left.charAt(i);
      char y = right.charAt(i);
      if (x != y) {
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
