package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.BinaryOp;
import org.gardefou.cel.CelExpr.Call;
import org.gardefou.cel.CelExpr.Conditional;
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
 * Turns a checked expression into a {@link Machine}. Names become slots; the variables of macros
 * get slots behind those of the names. Comparisons of a fact with a constant, which most rules
 * consist of, become one instruction.
 */
final class Flattener {
  private final CelEnvironment environment;
  private final Instructions instructions = new Instructions();
  private final List<String> variables = new ArrayList<>();
  private int variableSlots;

  private Flattener(CelEnvironment environment) {
    this.environment = environment;
  }

  /**
   * A machine and the room that it needs.
   *
   * @param variableSlots how many slots behind those of the names it writes to
   */
  record Flat(Machine machine, int variableSlots) {}

  static Flat flatten(CelEnvironment environment, CelExpr expression) {
    Flattener flattener = new Flattener(environment);
    flattener.add(expression);
    return new Flat(new Machine(flattener.instructions), flattener.variableSlots);
  }

  private int add(CelExpr expression) {
    CelPlace place = expression.place();
    return switch (expression) {
      case Literal literal ->
          instructions.addConstant(place, Op.CONSTANT, 0, Values.canonical(literal.value()));
      case Name name -> instructions.add(place, Op.FACT, slot(name), 0, 0);
      case Variable variable -> {
        int slot = environment.size() + variables.lastIndexOf(variable.name());
        yield instructions.add(place, Op.FACT, slot, 0, 0);
      }
      case Has has -> instructions.add(place, Op.HAS, environment.indexOf(has.name()), 0, 0);
      case Unary unary -> {
        int op = unary.op() == UnaryOp.NOT ? Op.NOT : Op.NEGATE;
        yield instructions.add(place, op, add(unary.operand()), 0, 0);
      }
      case Logical logical -> {
        int op = logical.op() == LogicalOp.AND ? Op.AND : Op.OR;
        yield instructions.addParts(place, op, addAll(logical.operands()));
      }
      case Binary binary -> add(binary);
      case Conditional conditional -> {
        List<Integer> nodes = addAll(conditional.children());
        yield instructions.add(place, Op.CONDITIONAL, nodes.get(0), nodes.get(1), nodes.get(2));
      }
      case Items items -> add(items);
      case Call call -> add(call);
      case Macro macro -> add(macro);
    };
  }

  private List<Integer> addAll(List<CelExpr> expressions) {
    return expressions.stream().map(this::add).toList();
  }

  private int slot(Name name) {
    return environment.indexOf(name.name());
  }

  private int add(Binary binary) {
    if (binary.left() instanceof Name name && isConstant(binary.right())) {
      return addFactOp(binary, binary.op(), name, constant(binary.right()));
    }
    if (binary.right() instanceof Name name
        && binary.left() instanceof Literal literal
        && isComparison(binary.op())) {
      return addFactOp(binary, mirrored(binary.op()), name, literal.value());
    }
    return addStrict(binary);
  }

  private static boolean isComparison(BinaryOp op) {
    return op.compareTo(BinaryOp.AT_LEAST) <= 0;
  }

  private static BinaryOp mirrored(BinaryOp op) {
    return switch (op) {
      case LESS -> BinaryOp.GREATER;
      case AT_MOST -> BinaryOp.AT_LEAST;
      case GREATER -> BinaryOp.LESS;
      case AT_LEAST -> BinaryOp.AT_MOST;
      default -> op;
    };
  }

  /** The shortest form of an operator over a fact and a constant, if there is a short one. */
  private int addFactOp(Binary binary, BinaryOp op, Name name, Object constant) {
    int slot = slot(name);
    CelPlace place = binary.place();
    if (op == BinaryOp.IN) {
      return instructions.addConstant(place, Op.FACT_IN, slot, constant);
    }
    if (!isComparison(op)) {
      return addStrict(binary);
    }
    CelType type = environment.typeAt(slot);
    if (constant instanceof Long number && type.equals(CelType.INT)) {
      return instructions.addNumber(place, Op.COMPARE_INT_FACT, slot, orders(op), number);
    }
    if (constant instanceof Double number && type.equals(CelType.DOUBLE)) {
      long bits = Double.doubleToRawLongBits(number);
      return instructions.addNumber(place, Op.COMPARE_DOUBLE_FACT, slot, orders(op), bits);
    }
    if (constant instanceof List || (op != BinaryOp.EQUAL && op != BinaryOp.NOT_EQUAL)) {
      return addStrict(binary);
    }
    int equality = op == BinaryOp.EQUAL ? Op.FACT_EQUALS : Op.FACT_DIFFERS;
    return instructions.addConstant(place, equality, slot, constant);
  }

  private int addStrict(Binary binary) {
    int left = add(binary.left());
    int right = add(binary.right());
    return instructions.add(binary.place(), strict(binary.op()), left, right, orders(binary.op()));
  }

  private static int strict(BinaryOp op) {
    return switch (op) {
      case EQUAL -> Op.EQUALS;
      case NOT_EQUAL -> Op.DIFFERS;
      case LESS, AT_MOST, GREATER, AT_LEAST -> Op.COMPARE;
      case IN -> Op.IN;
      case ADD -> Op.ADD;
      case SUBTRACT -> Op.SUBTRACT;
      case MULTIPLY -> Op.MULTIPLY;
      case DIVIDE -> Op.DIVIDE;
      case REMAINDER -> Op.REMAINDER;
    };
  }

  /** The results of {@link Values#order} for which the comparison is true. */
  private static int orders(BinaryOp op) {
    return switch (op) {
      case EQUAL -> Values.EQUAL;
      case NOT_EQUAL -> Values.LESS | Values.GREATER | Values.UNORDERED;
      case LESS -> Values.LESS;
      case AT_MOST -> Values.LESS | Values.EQUAL;
      case GREATER -> Values.GREATER;
      case AT_LEAST -> Values.GREATER | Values.EQUAL;
      default -> 0;
    };
  }

  private int add(Items items) {
    return isConstant(items)
        ? instructions.addConstant(items.place(), Op.CONSTANT, 0, constant(items))
        : instructions.addParts(items.place(), Op.LIST, addAll(items.items()));
  }

  private static boolean isConstant(CelExpr expression) {
    return switch (expression) {
      case Literal literal -> true;
      case Items items -> items.items().stream().allMatch(Flattener::isConstant);
      default -> false;
    };
  }

  private static Object constant(CelExpr expression) {
    return expression instanceof Literal literal
        ? Values.canonical(literal.value())
        : expression.children().stream().map(Flattener::constant).toList();
  }

  private int add(Call call) {
    List<Integer> nodes = addAll(call.arguments());
    int op =
        switch (call.function()) {
          case SIZE -> Op.SIZE;
          case CONTAINS -> Op.CONTAINS;
          case STARTS_WITH -> Op.STARTS_WITH;
          case ENDS_WITH -> Op.ENDS_WITH;
        };
    return instructions.add(call.place(), op, nodes.getFirst(), nodes.getLast(), 0);
  }

  private int add(Macro macro) {
    int range = add(macro.range());
    int slot = environment.size() + variables.size();
    variables.add(macro.variable());
    variableSlots = Math.max(variableSlots, variables.size());
    int predicate = add(macro.predicate());
    variables.removeLast();
    int op = macro.quantifier() == Quantifier.EXISTS ? Op.EXISTS : Op.ALL;
    return instructions.add(macro.place(), op, range, predicate, slot);
  }
}
