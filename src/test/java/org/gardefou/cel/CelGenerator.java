package org.gardefou.cel;

import static org.gardefou.cel.CelSamples.ENVIRONMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.BinaryOp;
import org.gardefou.cel.CelExpr.Call;
import org.gardefou.cel.CelExpr.Conditional;
import org.gardefou.cel.CelExpr.Function;
import org.gardefou.cel.CelExpr.Has;
import org.gardefou.cel.CelExpr.Items;
import org.gardefou.cel.CelExpr.Literal;
import org.gardefou.cel.CelExpr.Logical;
import org.gardefou.cel.CelExpr.LogicalOp;
import org.gardefou.cel.CelExpr.Macro;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Quantifier;
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.UnaryOp;
import org.gardefou.cel.CelExpr.Variable;

/**
 * Makes random expressions over {@link CelSamples}: well typed, or with some parts of a type that
 * their place does not want.
 */
final class CelGenerator {
  private static final CelPlace PLACE = new CelPlace(1, 1);
  private static final List<CelType> SCALARS = CelSamples.TYPES.subList(0, 4);
  private static final List<CelType> LISTS = CelSamples.TYPES.subList(4, 8);
  private static final List<BinaryOp> ORDERS =
      List.of(BinaryOp.LESS, BinaryOp.AT_MOST, BinaryOp.GREATER, BinaryOp.AT_LEAST);
  private static final List<BinaryOp> EQUALITIES = List.of(BinaryOp.EQUAL, BinaryOp.NOT_EQUAL);
  private static final List<BinaryOp> ARITHMETIC =
      List.of(BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.DIVIDE);
  private static final List<Function> TESTS =
      List.of(Function.CONTAINS, Function.STARTS_WITH, Function.ENDS_WITH);

  private final Random random;
  private final double wrong;
  private final List<Variable> variables = new ArrayList<>();
  private final List<CelType> variableTypes = new ArrayList<>();

  /**
   * A generator.
   *
   * @param wrong how probable it is that a part has a random type instead of the wanted one
   */
  CelGenerator(Random random, double wrong) {
    this.random = random;
    this.wrong = wrong;
  }

  /** An expression with about as many parts as the size says. */
  CelExpr make(CelType wanted, int size) {
    CelType type = random.nextDouble() < wrong ? pick(CelSamples.TYPES) : wanted;
    if (size <= 1) {
      return leaf(type);
    }
    if (random.nextInt(8) == 0) {
      int third = size / 3;
      return new Conditional(
          PLACE, make(CelType.BOOL, third), make(type, third), make(type, third));
    }
    return switch (type) {
      case CelType.Scalar.BOOL -> condition(size);
      case CelType.Scalar.INT -> random.nextInt(3) == 0 ? size(size) : number(type, size);
      case CelType.Scalar.DOUBLE -> number(type, size);
      case CelType.Scalar.STRING, CelType.Scalar.NEVER -> binary(BinaryOp.ADD, type, type, size);
      case CelType.ListOf(CelType element) ->
          random.nextInt(3) == 0
              ? binary(BinaryOp.ADD, type, type, size)
              : items(element, random.nextInt(4), size);
    };
  }

  private CelExpr leaf(CelType type) {
    int choice = random.nextInt(4);
    if (choice > 0) {
      List<Variable> fitting =
          variables.stream()
              .filter(v -> variableTypes.get(variables.indexOf(v)).equals(type))
              .toList();
      return fitting.isEmpty() || random.nextBoolean()
          ? new Name(PLACE, name(type))
          : pick(fitting);
    }
    return type instanceof CelType.ListOf(CelType element)
        ? items(element, random.nextInt(3), 1)
        : new Literal(PLACE, CelSamples.value(type, random));
  }

  private String name(CelType type) {
    return pick(
        ENVIRONMENT.names().stream()
            .filter(name -> ENVIRONMENT.typeOf(name).orElseThrow().equals(type))
            .toList());
  }

  private String dottedName() {
    return pick(ENVIRONMENT.names().stream().filter(name -> name.contains(".")).toList());
  }

  private CelExpr condition(int size) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> logical(size);
      case 3 -> new Unary(PLACE, UnaryOp.NOT, make(CelType.BOOL, size - 1));
      case 4 -> new Has(PLACE, dottedName());
      case 5, 6 -> order(size);
      case 7, 8 -> equality(size);
      case 9 -> membership(size);
      case 10 ->
          new Call(
              PLACE,
              pick(TESTS),
              List.of(make(CelType.STRING, size / 2), make(CelType.STRING, size / 2)));
      default -> variables.size() < Cel.MAX_MACRO_DEPTH ? macro(size) : logical(size);
    };
  }

  private CelExpr logical(int size) {
    int count = 2 + random.nextInt(3);
    List<CelExpr> operands =
        random.ints(count).mapToObj(any -> make(CelType.BOOL, size / count)).toList();
    return new Logical(PLACE, pick(List.of(LogicalOp.values())), operands);
  }

  private CelExpr order(int size) {
    CelType left = pick(SCALARS);
    CelType right = left;
    if (left.equals(CelType.INT) && random.nextInt(4) == 0) {
      right = CelType.DOUBLE;
    } else if (left.equals(CelType.DOUBLE) && random.nextInt(4) == 0) {
      right = CelType.INT;
    }
    return binary(pick(ORDERS), left, right, size);
  }

  private CelExpr equality(int size) {
    CelType type = pick(CelSamples.TYPES);
    return binary(pick(EQUALITIES), type, type, size);
  }

  private CelExpr membership(int size) {
    CelType element = pick(SCALARS);
    return binary(BinaryOp.IN, element, CelType.listOf(element), size);
  }

  private CelExpr macro(int size) {
    CelType element = pick(SCALARS);
    CelExpr range = make(CelType.listOf(element), size / 3);
    Variable variable = new Variable(PLACE, "x" + variables.size());
    variables.addFirst(variable);
    variableTypes.addFirst(element);
    CelExpr predicate = make(CelType.BOOL, size / 2);
    variables.removeFirst();
    variableTypes.removeFirst();
    return new Macro(PLACE, pick(List.of(Quantifier.values())), range, variable.name(), predicate);
  }

  private CelExpr number(CelType type, int size) {
    if (random.nextInt(5) == 0) {
      return new Unary(PLACE, UnaryOp.NEGATE, make(type, size - 1));
    }
    boolean remainder = type.equals(CelType.INT) && random.nextInt(6) == 0;
    return binary(remainder ? BinaryOp.REMAINDER : pick(ARITHMETIC), type, type, size);
  }

  private CelExpr size(int size) {
    CelType type = random.nextBoolean() ? CelType.STRING : pick(LISTS);
    return new Call(PLACE, Function.SIZE, List.of(make(type, size - 1)));
  }

  private CelExpr items(CelType element, int count, int size) {
    return new Items(
        PLACE,
        random.ints(count).mapToObj(any -> make(element, size / Math.max(1, count))).toList());
  }

  private CelExpr binary(BinaryOp op, CelType left, CelType right, int size) {
    return new Binary(PLACE, op, make(left, size / 2), make(right, size / 2));
  }

  private <T> T pick(List<T> choices) {
    return CelSamples.pick(choices, random);
  }
}
