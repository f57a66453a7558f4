package org.gardefou.cel;

import java.util.List;

/**
 * A parsed expression: an immutable tree. Two trees that differ in places only are not equal;
 * compare what {@link CelPrinter} makes of them.
 */
public sealed interface CelExpr {
  /** Where it stands: an operator's own place for operators, else the beginning. */
  CelPlace place();

  /** The parts, in the order of the source. */
  List<CelExpr> children();

  /**
   * A constant.
   *
   * @param value a {@link Boolean}, {@link Long}, {@link Double} (finite) or {@link String}
   */
  record Literal(CelPlace place, Object value) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of();
    }
  }

  /** Reads a declared name, such as {@code scope.revisions}. */
  record Name(CelPlace place, String name) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of();
    }
  }

  /** Reads the variable of an enclosing {@link Macro}. */
  record Variable(CelPlace place, String name) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of();
    }
  }

  /** {@code has(name)}: whether the fact applies; unknown when the fact is. */
  record Has(CelPlace place, String name) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of();
    }
  }

  /** {@code !x} or {@code -x}. A minus sign before a number is part of the {@link Literal}. */
  record Unary(CelPlace place, UnaryOp op, CelExpr operand) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of(operand);
    }
  }

  /**
   * {@code a && b && c} or {@code a || b || c}.
   *
   * @param operands two or more
   */
  record Logical(CelPlace place, LogicalOp op, List<CelExpr> operands) implements CelExpr {
    public Logical {
      operands = List.copyOf(operands);
    }

    @Override
    public List<CelExpr> children() {
      return operands;
    }
  }

  /** A comparison, {@code in}, or arithmetic. */
  record Binary(CelPlace place, BinaryOp op, CelExpr left, CelExpr right) implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of(left, right);
    }
  }

  /** {@code condition ? then : otherwise}. */
  record Conditional(CelPlace place, CelExpr condition, CelExpr then, CelExpr otherwise)
      implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of(condition, then, otherwise);
    }
  }

  /** A list literal. */
  record Items(CelPlace place, List<CelExpr> items) implements CelExpr {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public List<CelExpr> children() {
      return items;
    }
  }

  /**
   * A function call.
   *
   * @param arguments for a method, what stands before the dot comes first
   */
  record Call(CelPlace place, Function function, List<CelExpr> arguments) implements CelExpr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<CelExpr> children() {
      return arguments;
    }
  }

  /** {@code range.exists(variable, predicate)} or {@code range.all(variable, predicate)}. */
  record Macro(
      CelPlace place, Quantifier quantifier, CelExpr range, String variable, CelExpr predicate)
      implements CelExpr {
    @Override
    public List<CelExpr> children() {
      return List.of(range, predicate);
    }
  }

  /** Operators before their operand. */
  enum UnaryOp {
    NOT("!"),
    NEGATE("-");

    private final String sign;

    UnaryOp(String sign) {
      this.sign = sign;
    }

    /** As the source writes it. */
    public String sign() {
      return sign;
    }
  }

  /** The operators that absorb errors and unknowns. */
  enum LogicalOp {
    AND("&&"),
    OR("||");

    private final String sign;

    LogicalOp(String sign) {
      this.sign = sign;
    }

    /** As the source writes it. */
    public String sign() {
      return sign;
    }
  }

  /** Operators between two operands. */
  enum BinaryOp {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    IN("in"),
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%");

    private final String sign;

    BinaryOp(String sign) {
      this.sign = sign;
    }

    /** As the source writes it. */
    public String sign() {
      return sign;
    }
  }

  /** The functions. */
  enum Function {
    /**
     * The number of code points or elements; canonically {@code size(x)}, also {@code x.size()}.
     */
    SIZE("size", 1),
    /** {@code text.contains(part)}. */
    CONTAINS("contains", 2),
    /** {@code text.startsWith(part)}. */
    STARTS_WITH("startsWith", 2),
    /** {@code text.endsWith(part)}. */
    ENDS_WITH("endsWith", 2);

    private final String sign;
    private final int arity;

    Function(String sign, int arity) {
      this.sign = sign;
      this.arity = arity;
    }

    /** As the source writes it. */
    public String sign() {
      return sign;
    }

    int arity() {
      return arity;
    }
  }

  /** The macros over lists. */
  enum Quantifier {
    /** True for some element: {@code ||} over the elements. */
    EXISTS("exists"),
    /** True for every element: {@code &&} over the elements. */
    ALL("all");

    private final String sign;

    Quantifier(String sign) {
      this.sign = sign;
    }

    /** As the source writes it. */
    public String sign() {
      return sign;
    }
  }
}
