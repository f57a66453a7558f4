package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;

/**
 * The strict operators on known values. An overflow or division by zero gives a {@link Failure}
 * without a place.
 */
final class Operators {
  private Operators() {}

  /** Applies one of the strict operators of {@link Op} to values that the checker let through. */
  static Object apply(int op, Object left, Object right) {
    return switch (op) {
      case Op.EQUALS -> Values.equal(left, right);
      case Op.DIFFERS -> !Values.equal(left, right);
      case Op.IN -> Values.contains((List<?>) right, left);
      case Op.CONTAINS -> ((String) left).contains((String) right);
      case Op.STARTS_WITH -> ((String) left).startsWith((String) right);
      case Op.ENDS_WITH -> ((String) left).endsWith((String) right);
      default -> arithmetic(op, left, right);
    };
  }

  private static Object arithmetic(int op, Object left, Object right) {
    return switch (left) {
      case Long x -> arithmetic(op, x.longValue(), ((Long) right).longValue());
      case Double x -> arithmetic(op, x.doubleValue(), ((Double) right).doubleValue());
      case List<?> x -> concatenate(x, (List<?>) right);
      default -> (String) left + right;
    };
  }

  private static Object arithmetic(int op, long x, long y) {
    return switch (op) {
      case Op.ADD -> add(x, y);
      case Op.SUBTRACT -> subtract(x, y);
      case Op.MULTIPLY -> multiply(x, y);
      default -> divide(op, x, y);
    };
  }

  // The signs tell the overflow, as in Math.addExact, which would throw.

  private static Object add(long x, long y) {
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) < 0 ? Failure.OVERFLOW : (Object) sum;
  }

  private static Object subtract(long x, long y) {
    long difference = x - y;
    return ((x ^ y) & (x ^ difference)) < 0 ? Failure.OVERFLOW : (Object) difference;
  }

  private static Object multiply(long x, long y) {
    long product = x * y;
    boolean fits = Math.multiplyHigh(x, y) == product >> (Long.SIZE - 1);
    return fits ? (Object) product : Failure.OVERFLOW;
  }

  private static Object divide(int op, long x, long y) {
    if (y == 0) {
      return Failure.DIVISION_BY_ZERO;
    }
    if (op == Op.REMAINDER) {
      return x % y;
    }
    return x == Long.MIN_VALUE && y == -1 ? Failure.OVERFLOW : (Object) (x / y);
  }

  private static Object arithmetic(int op, double x, double y) {
    return switch (op) {
      case Op.ADD -> x + y;
      case Op.SUBTRACT -> x - y;
      case Op.MULTIPLY -> x * y;
      default -> x / y;
    };
  }

  private static Object concatenate(List<?> left, List<?> right) {
    List<Object> all = new ArrayList<>(left);
    all.addAll(right);
    return List.copyOf(all);
  }

  /** Minus a number. */
  static Object negate(Object operand) {
    return operand instanceof Long x ? subtract(0, x) : (Object) (-(Double) operand);
  }

  /** The number of elements or code points; an {@link Undefined} stays what it is. */
  static Object size(Object operand) {
    return switch (operand) {
      case String text -> (long) text.codePointCount(0, text.length());
      case UnknownFacts unknown -> unknown;
      case List<?> list -> (long) list.size();
      default -> operand;
    };
  }
}
