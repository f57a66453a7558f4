package org.gardefou.cel;

import static org.gardefou.cel.CelType.BOOL;
import static org.gardefou.cel.CelType.DOUBLE;
import static org.gardefou.cel.CelType.INT;
import static org.gardefou.cel.CelType.STRING;
import static org.gardefou.cel.CelType.Scalar.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.cel.CelExpr.BinaryOp;
import org.gardefou.cel.CelType.ListOf;

/**
 * The types that operators take and give, as in the list of standard definitions in CEL's <a
 * href="https://github.com/google/cel-spec/blob/master/doc/langdef.md">language definition</a>:
 * {@code <} compares an int with a double, {@code ==} and {@code in} do not, and arithmetic never
 * mixes them.
 */
final class Signatures {
  private static final List<CelType> NUMBERS = List.of(INT, DOUBLE);
  private static final List<CelType> ORDERED = List.of(BOOL, INT, DOUBLE, STRING);

  private Signatures() {}

  static boolean isNumber(CelType type) {
    return NUMBERS.contains(type) || type == NEVER;
  }

  /** The type of the result, if the operator takes these operands. */
  static Optional<CelType> result(BinaryOp op, CelType left, CelType right) {
    Optional<CelType> joined = CelType.join(left, right);
    return switch (op) {
      case EQUAL, NOT_EQUAL -> joined.map(type -> BOOL);
      case LESS, AT_MOST, GREATER, AT_LEAST -> order(joined, left, right);
      case IN -> membership(left, right);
      case ADD -> joined.filter(type -> !type.equals(BOOL));
      case SUBTRACT, MULTIPLY, DIVIDE -> joined.filter(Signatures::isNumber);
      case REMAINDER -> joined.filter(type -> type.equals(INT) || type == NEVER);
    };
  }

  private static Optional<CelType> order(Optional<CelType> joined, CelType left, CelType right) {
    boolean numbers = isNumber(left) && isNumber(right);
    boolean same = joined.filter(type -> ORDERED.contains(type) || type == NEVER).isPresent();
    return numbers || same ? Optional.of(BOOL) : Optional.empty();
  }

  private static Optional<CelType> membership(CelType left, CelType right) {
    return switch (right) {
      case ListOf(CelType element) -> CelType.join(left, element).map(type -> BOOL);
      case CelType.Scalar scalar -> scalar == NEVER ? Optional.of(BOOL) : Optional.empty();
    };
  }

  /** Says that something does not take operands of these types, and what to do about it. */
  static String complaint(String sign, CelType... operands) {
    String types =
        Arrays.stream(operands).map(CelType::toString).collect(Collectors.joining(" and "));
    boolean mixed = operands.length == 2 && Arrays.asList(operands).containsAll(NUMBERS);
    return "'" + sign + "' does not take " + types + (mixed ? "; write 1.0 for a double" : "");
  }
}
