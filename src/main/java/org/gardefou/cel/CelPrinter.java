package org.gardefou.cel;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.UnaryOp;
import org.gardefou.cel.CelExpr.Variable;

/**
 * Prints expressions in one canonical form: one line, single quotes, {@code size(x)}, decimal
 * numbers, spaces around operators, and brackets only where the tree needs them. What it prints
 * parses to the same tree, and prints the same again.
 */
public final class CelPrinter {
  private static final int CONDITIONAL = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int RELATION = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int UNARY = 7;
  private static final int MEMBER = 8;

  /** Doubles of this size are written without an exponent. */
  private static final double SMALLEST_PLAIN = 1e-7;

  private static final double LARGEST_PLAIN = 1e15;

  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '\'',
          "\\'",
          (int) '\\',
          "\\\\",
          (int) '\n',
          "\\n",
          (int) '\r',
          "\\r",
          (int) '\t',
          "\\t");

  private final StringBuilder out = new StringBuilder();

  private CelPrinter() {}

  /** The canonical text of an expression. */
  public static String print(CelExpr expression) {
    CelPrinter printer = new CelPrinter();
    printer.write(expression, CONDITIONAL);
    return printer.out.toString();
  }

  /** Writes an expression, in brackets when it binds less tightly than its place asks for. */
  private void write(CelExpr expression, int least) {
    if (precedence(expression) < least) {
      out.append('(');
      write(expression);
      out.append(')');
    } else {
      write(expression);
    }
  }

  private static int precedence(CelExpr expression) {
    return switch (expression) {
      case Conditional conditional -> CONDITIONAL;
      case Logical logical -> logical.op() == LogicalOp.OR ? OR : AND;
      case Binary binary -> precedence(binary.op());
      case Unary unary -> UNARY;
      case Literal literal -> isNegative(literal.value()) ? UNARY : MEMBER;
      case Name name -> MEMBER;
      case Variable variable -> MEMBER;
      case Has has -> MEMBER;
      case Items items -> MEMBER;
      case Call call -> MEMBER;
      case Macro macro -> MEMBER;
    };
  }

  private static int precedence(BinaryOp op) {
    return switch (op) {
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, IN -> RELATION;
      case ADD, SUBTRACT -> SUM;
      case MULTIPLY, DIVIDE, REMAINDER -> PRODUCT;
    };
  }

  private static boolean isNegative(Object value) {
    return switch (value) {
      case Long number -> number < 0;
      // Minus zero too, which is not less than zero.
      case Double number -> Double.doubleToRawLongBits(number) < 0;
      default -> false;
    };
  }

  private void write(CelExpr expression) {
    switch (expression) {
      case Literal literal -> writeLiteral(literal.value());
      case Name name -> out.append(name.name());
      case Variable variable -> out.append(variable.name());
      case Has has -> out.append("has(").append(has.name()).append(')');
      case Unary unary -> writeUnary(unary);
      case Logical logical -> writeLogical(logical);
      case Binary binary -> writeBinary(binary);
      case Conditional conditional -> writeConditional(conditional);
      case Items items -> {
        out.append('[');
        writeList(items.items());
        out.append(']');
      }
      case Call call -> writeCall(call);
      case Macro macro -> writeMacro(macro);
    }
  }

  private void writeLiteral(Object value) {
    switch (value) {
      case String text -> writeString(text);
      case Double number -> out.append(decimal(number));
      default -> out.append(value);
    }
  }

  private static String decimal(double number) {
    String shortest = Double.toString(number);
    double size = Math.abs(number);
    return size < SMALLEST_PLAIN || size >= LARGEST_PLAIN || !shortest.contains("E")
        ? shortest.replace('E', 'e')
        : plain(shortest);
  }

  private static String plain(String shortest) {
    String digits = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    return digits.contains(".") ? digits : digits + ".0";
  }

  private void writeString(String text) {
    out.append('\'');
    text.codePoints().forEach(this::writeCharacter);
    out.append('\'');
  }

  private void writeCharacter(int codePoint) {
    String escape = ESCAPES.get(codePoint);
    if (escape != null) {
      out.append(escape);
    } else if (Character.isISOControl(codePoint)) {
      out.append("\\u").append(HexFormat.of().toHexDigits((char) codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private void writeUnary(Unary unary) {
    out.append(unary.op().sign());
    // Minus before a number would be read as part of the number.
    boolean number =
        unary.op() == UnaryOp.NEGATE
            && unary.operand() instanceof Literal(CelPlace place, Number value);
    write(unary.operand(), number ? MEMBER + 1 : MEMBER);
  }

  private void writeLogical(Logical logical) {
    int least = (logical.op() == LogicalOp.OR ? OR : AND) + 1;
    String separator = "";
    for (CelExpr operand : logical.operands()) {
      out.append(separator);
      write(operand, least);
      separator = " " + logical.op().sign() + " ";
    }
  }

  private void writeBinary(Binary binary) {
    int own = precedence(binary.op());
    write(binary.left(), own);
    out.append(' ').append(binary.op().sign()).append(' ');
    write(binary.right(), own + 1);
  }

  private void writeConditional(Conditional conditional) {
    write(conditional.condition(), OR);
    out.append(" ? ");
    write(conditional.then(), OR);
    out.append(" : ");
    write(conditional.otherwise(), CONDITIONAL);
  }

  private void writeCall(Call call) {
    List<CelExpr> arguments = call.arguments();
    if (call.function() != Function.SIZE) {
      write(arguments.getFirst(), MEMBER);
      out.append('.');
      arguments = arguments.subList(1, arguments.size());
    }
    out.append(call.function().sign()).append('(');
    writeList(arguments);
    out.append(')');
  }

  private void writeMacro(Macro macro) {
    write(macro.range(), MEMBER);
    out.append('.').append(macro.quantifier().sign()).append('(');
    out.append(macro.variable()).append(", ");
    write(macro.predicate(), CONDITIONAL);
    out.append(')');
  }

  private void writeList(List<CelExpr> expressions) {
    String separator = "";
    for (CelExpr expression : expressions) {
      out.append(separator);
      write(expression, CONDITIONAL);
      separator = ", ";
    }
  }
}
