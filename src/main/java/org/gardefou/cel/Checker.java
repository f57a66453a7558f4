package org.gardefou.cel;

import static org.gardefou.cel.CelType.Scalar.NEVER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.Call;
import org.gardefou.cel.CelExpr.Conditional;
import org.gardefou.cel.CelExpr.Function;
import org.gardefou.cel.CelExpr.Has;
import org.gardefou.cel.CelExpr.Items;
import org.gardefou.cel.CelExpr.Literal;
import org.gardefou.cel.CelExpr.Logical;
import org.gardefou.cel.CelExpr.Macro;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.UnaryOp;
import org.gardefou.cel.CelExpr.Variable;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.CelType.ListOf;

/**
 * Finds the type of every part and reports what does not fit. A part with a fault gets the type
 * {@code never}, which fits everywhere, so that one fault is reported once.
 */
final class Checker {
  private final CelEnvironment environment;
  private final Issues issues;
  private final Map<String, CelType> variables = new HashMap<>();

  Checker(CelEnvironment environment, Issues issues) {
    this.environment = environment;
    this.issues = issues;
  }

  /** Reports every type fault, and if the whole has another type than expected. */
  void check(CelExpr expression, CelType expected) {
    CelType type = typeOf(expression);
    if (CelType.join(type, expected).filter(expected::equals).isEmpty()) {
      issues.add(firstPlace(expression), Code.RESULT_TYPE, "this is " + type + ", not " + expected);
    }
  }

  private static CelPlace firstPlace(CelExpr expression) {
    CelPlace first = expression.place();
    for (CelExpr child : expression.children()) {
      CelPlace place = firstPlace(child);
      first = place.compareTo(first) < 0 ? place : first;
    }
    return first;
  }

  private CelType typeOf(CelExpr expression) {
    return switch (expression) {
      case Literal literal -> typeOf(literal);
      case Name name -> Parser.isHole(name) ? NEVER : declared(name.place(), name.name());
      case Variable variable -> variables.getOrDefault(variable.name(), NEVER);
      case Has has -> {
        declared(has.place(), has.name());
        yield CelType.BOOL;
      }
      case Unary unary -> typeOf(unary);
      case Logical logical -> typeOf(logical);
      case Binary binary -> typeOf(binary);
      case Conditional conditional -> typeOf(conditional);
      case Items items -> typeOf(items);
      case Call call -> typeOf(call);
      case Macro macro -> typeOf(macro);
    };
  }

  private static CelType typeOf(Literal literal) {
    return switch (literal.value()) {
      case Boolean bool -> CelType.BOOL;
      case Long number -> CelType.INT;
      case Double number -> CelType.DOUBLE;
      default -> CelType.STRING;
    };
  }

  private CelType declared(CelPlace place, String name) {
    Optional<CelType> type = environment.typeOf(name);
    if (type.isEmpty()) {
      issues.add(place, Code.UNKNOWN_NAME, "'" + name + "' is not declared");
    }
    return type.orElse(NEVER);
  }

  private CelType typeOf(Unary unary) {
    CelType operand = typeOf(unary.operand());
    boolean fits =
        unary.op() == UnaryOp.NOT ? is(operand, CelType.BOOL) : Signatures.isNumber(operand);
    return fits ? operand : mismatch(unary.place(), unary.op().sign(), operand);
  }

  private CelType typeOf(Logical logical) {
    for (CelExpr operand : logical.operands()) {
      CelType type = typeOf(operand);
      if (!is(type, CelType.BOOL)) {
        mismatch(logical.place(), logical.op().sign(), type);
      }
    }
    return CelType.BOOL;
  }

  private CelType typeOf(Binary binary) {
    CelType left = typeOf(binary.left());
    CelType right = typeOf(binary.right());
    return Signatures.result(binary.op(), left, right)
        .orElseGet(() -> mismatch(binary.place(), binary.op().sign(), left, right));
  }

  private CelType typeOf(Conditional conditional) {
    CelType condition = typeOf(conditional.condition());
    CelType then = typeOf(conditional.then());
    CelType otherwise = typeOf(conditional.otherwise());
    Optional<CelType> joined =
        CelType.join(then, otherwise).filter(type -> is(condition, CelType.BOOL));
    return joined.orElseGet(() -> mismatch(conditional.place(), "?:", condition, then, otherwise));
  }

  private CelType typeOf(Items items) {
    CelType element = NEVER;
    for (CelExpr item : items.items()) {
      CelType type = typeOf(item);
      Optional<CelType> joined = CelType.join(element, type);
      if (joined.isEmpty()) {
        String message = "a list of " + element + " cannot hold " + type;
        issues.add(firstPlace(item), Code.MIXED_LIST, message);
        return NEVER;
      }
      element = joined.get();
    }
    // A list of nothing but faults must not look like an empty one.
    return element == NEVER && !items.items().isEmpty() ? NEVER : new ListOf(element);
  }

  private CelType typeOf(Call call) {
    List<CelType> types = call.arguments().stream().map(this::typeOf).toList();
    if (call.function() == Function.SIZE) {
      CelType only = types.getFirst();
      boolean sized = only instanceof ListOf || is(only, CelType.STRING);
      return sized ? CelType.INT : mismatch(call.place(), "size", only);
    }
    boolean strings = types.stream().allMatch(type -> is(type, CelType.STRING));
    return strings
        ? CelType.BOOL
        : mismatch(call.place(), call.function().sign(), types.toArray(CelType[]::new));
  }

  private CelType typeOf(Macro macro) {
    CelType range = typeOf(macro.range());
    CelType element = NEVER;
    if (range instanceof ListOf(CelType elements)) {
      element = elements;
      if (element == NEVER) {
        issues.add(macro.place(), Code.EMPTY_RANGE, "this list is always empty");
      }
    } else if (range != NEVER) {
      mismatch(macro.place(), macro.quantifier().sign(), range);
    }
    checkVariable(macro);
    variables.put(macro.variable(), element);
    CelType predicate = typeOf(macro.predicate());
    variables.remove(macro.variable());
    return is(predicate, CelType.BOOL)
        ? CelType.BOOL
        : mismatch(macro.place(), macro.quantifier().sign(), range, predicate);
  }

  private void checkVariable(Macro macro) {
    if (environment.usesWord(macro.variable())) {
      String message = "'" + macro.variable() + "' hides a declared name";
      issues.add(macro.place(), Code.MACRO_VARIABLE, message);
    }
  }

  private static boolean is(CelType type, CelType wanted) {
    return type.equals(wanted) || type == NEVER;
  }

  private CelType mismatch(CelPlace place, String sign, CelType... operands) {
    issues.add(place, Code.TYPE_MISMATCH, Signatures.complaint(sign, operands));
    return NEVER;
  }
}
