package org.gardefou.cel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled expression: instructions in parallel arrays, see {@link Op}. Immutable and safe for
 * several threads; all that changes is on the Java stack. Values are {@link Boolean}, {@link Long},
 * {@link Double}, {@link String}, {@link List} or {@link Undefined}. Comparing facts with constants
 * and combining the results allocates nothing as long as the facts are known; arithmetic boxes its
 * results.
 */
final class Machine {
  private final int[] op;
  private final int[] a;
  private final int[] b;
  private final int[] c;
  private final long[] number;
  private final Object[] constant;
  private final CelPlace[] place;
  private final int[] parts;

  Machine(Instructions instructions) {
    op = instructions.ops();
    a = instructions.operands(0);
    b = instructions.operands(1);
    c = instructions.operands(2);
    number = instructions.numbers();
    constant = instructions.constants();
    place = instructions.places();
    parts = instructions.parts();
  }

  /** The value of the whole expression: of the last instruction. */
  Object run(Object[] facts) {
    return value(op.length - 1, facts);
  }

  private Object value(int node, Object[] facts) {
    return switch (op[node]) {
      case Op.CONSTANT -> constant[node];
      case Op.FACT -> facts[a[node]];
      case Op.HAS -> applies(facts[a[node]]);
      case Op.COMPARE_INT_FACT -> compareInt(node, facts[a[node]]);
      case Op.COMPARE_DOUBLE_FACT -> compareDouble(node, facts[a[node]]);
      case Op.FACT_EQUALS -> equalsConstant(node, facts[a[node]], true);
      case Op.FACT_DIFFERS -> equalsConstant(node, facts[a[node]], false);
      case Op.FACT_IN -> inConstant(node, facts[a[node]]);
      case Op.NOT -> not(value(a[node], facts));
      case Op.NEGATE -> negate(node, value(a[node], facts));
      case Op.AND -> fold(node, facts, Boolean.FALSE);
      case Op.OR -> fold(node, facts, Boolean.TRUE);
      case Op.CONDITIONAL -> conditional(node, facts);
      case Op.LIST -> list(node, facts);
      case Op.EXISTS -> quantified(node, facts, Boolean.TRUE);
      case Op.ALL -> quantified(node, facts, Boolean.FALSE);
      case Op.SIZE -> Operators.size(value(a[node], facts));
      default -> strict(node, value(a[node], facts), value(b[node], facts));
    };
  }

  private static Object applies(Object fact) {
    return switch (fact) {
      case UnknownFacts unknown -> unknown;
      case Failure absent -> false;
      default -> true;
    };
  }

  private Object compareInt(int node, Object fact) {
    return fact instanceof Long value
        ? (Values.order(value.longValue(), number[node]) & c[node]) != 0
        : fact;
  }

  private Object compareDouble(int node, Object fact) {
    return fact instanceof Double value
        ? (Values.order(value.doubleValue(), Double.longBitsToDouble(number[node])) & c[node]) != 0
        : fact;
  }

  private Object equalsConstant(int node, Object fact, boolean wanted) {
    return fact instanceof Undefined ? fact : fact.equals(constant[node]) == wanted;
  }

  private Object inConstant(int node, Object fact) {
    return fact instanceof Undefined ? fact : Values.contains((List<?>) constant[node], fact);
  }

  private static Object not(Object operand) {
    return operand instanceof Boolean bool ? !bool : operand;
  }

  private Object negate(int node, Object operand) {
    if (operand instanceof Undefined) {
      return operand;
    }
    Object result = Operators.negate(operand);
    return result instanceof Failure failure ? failure.at(place[node]) : result;
  }

  /** And or or: the deciding value wins over all, else unknown over error over the other value. */
  private Object fold(int node, Object[] facts, Boolean deciding) {
    Undefined open = null;
    int end = a[node] + b[node];
    for (int part = a[node]; part < end; part++) {
      Object operand = value(parts[part], facts);
      if (deciding.equals(operand)) {
        return operand;
      }
      open = open(open, operand);
    }
    return open == null ? !deciding : open;
  }

  private static @Nullable Undefined open(@Nullable Undefined before, Object operand) {
    return operand instanceof Undefined more ? Undefined.absorb(before, more) : before;
  }

  private Object quantified(int node, Object[] facts, Boolean deciding) {
    Object range = value(a[node], facts);
    if (!(range instanceof List<?> elements)) {
      return range;
    }
    Undefined open = null;
    for (Object element : elements) {
      facts[c[node]] = element;
      Object operand = value(b[node], facts);
      if (deciding.equals(operand)) {
        return operand;
      }
      open = open(open, operand);
    }
    return open == null ? !deciding : open;
  }

  private Object conditional(int node, Object[] facts) {
    Object condition = value(a[node], facts);
    return condition instanceof Boolean bool ? value(bool ? b[node] : c[node], facts) : condition;
  }

  private Object list(int node, Object[] facts) {
    Object[] elements = new Object[b[node]];
    Undefined open = null;
    for (int i = 0; i < elements.length; i++) {
      elements[i] = value(parts[a[node] + i], facts);
      if (elements[i] instanceof Undefined undefined) {
        open = Undefined.propagate(open, undefined);
      }
    }
    return open == null ? List.of(elements) : open;
  }

  private Object strict(int node, Object left, Object right) {
    if (left instanceof Undefined || right instanceof Undefined) {
      return Undefined.propagate(left, right);
    }
    Object result =
        op[node] == Op.COMPARE
            ? (Object) ((Values.order(left, right) & c[node]) != 0)
            : Operators.apply(op[node], left, right);
    return result instanceof Failure failure ? failure.at(place[node]) : result;
  }
}
