package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gardefou.cel.CelExpr;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelType;

/**
 * The answers to one question between which conditions can tell. A number is cut where a condition
 * compares it with another number: on each cut, and once between two cuts, stands for all.
 */
final class Axis {
  private static final int HIGHEST_SCALE = 5;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Fact fact;
  private final TreeSet<BigDecimal> cuts = new TreeSet<>();
  private final Set<String> words = new HashSet<>();
  private boolean exact = true;
  private boolean mayBeAbsent;

  private Axis(Fact fact) {
    this.fact = fact;
  }

  static Axis of(Fact fact, List<CelProgram> programs) {
    Axis axis = new Axis(fact);
    programs.forEach(program -> axis.look(program.expression()));
    return axis;
  }

  private void look(CelExpr expression) {
    switch (expression) {
      case CelExpr.Binary(var place, var op, CelExpr.Name name, CelExpr.Literal literal)
          when compares(op) && isThis(name.name()) ->
          cut(literal.value());
      case CelExpr.Binary(var place, var op, CelExpr.Literal literal, CelExpr.Name name)
          when compares(op) && isThis(name.name()) ->
          cut(literal.value());
      case CelExpr.Binary(var place, var op, CelExpr.Name name, CelExpr.Items items)
          when op == CelExpr.BinaryOp.IN && isThis(name.name()) ->
          items.items().forEach(this::member);
      case CelExpr.Name name -> exact &= !isThis(name.name());
      case CelExpr.Has has -> mayBeAbsent |= isThis(has.name());
      default -> expression.children().forEach(this::look);
    }
  }

  private void member(CelExpr item) {
    if (item instanceof CelExpr.Literal literal) {
      cut(literal.value());
    } else {
      exact = false;
      look(item);
    }
  }

  private boolean isThis(String name) {
    return name.equals(fact.id());
  }

  private static boolean compares(CelExpr.BinaryOp op) {
    return switch (op) {
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> true;
      case IN, ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> false;
    };
  }

  private void cut(Object value) {
    switch (value) {
      case Double number -> cuts.add(BigDecimal.valueOf(number));
      case Long number -> cuts.add(BigDecimal.valueOf(number));
      case String word -> words.add(word);
      default -> {}
    }
  }

  /** Whether the values stand for all answers; else nothing can be concluded from them. */
  boolean exact() {
    boolean endless = fact.type().celType() == CelType.DOUBLE || fact.type() == FactType.DATE;
    return exact || !endless;
  }

  /** Whether {@code has()} asks whether the fact applies. */
  boolean mayBeAbsent() {
    return mayBeAbsent;
  }

  List<Object> values() {
    return switch (fact.type()) {
      case YESNO -> List.of(true, false);
      case CHOICE -> fact.choices().stream().<Object>map(Choice::id).toList();
      case WORDS -> positions(fact.choices().size());
      case SCALE -> positions(HIGHEST_SCALE);
      case NUMBER, MONEY -> numbers();
      case DATE -> days();
    };
  }

  /** Each day of a condition, what follows it up to the next, and the first and the last day. */
  private List<Object> days() {
    List<Object> days = new ArrayList<>(List.of("1950-01-01", "2100-12-31"));
    days.addAll(words);
    // Days are compared as text: nothing but what begins with it stands closer behind a day.
    words.forEach(day -> days.add(day + " "));
    return days;
  }

  private static List<Object> positions(int count) {
    return IntStream.rangeClosed(1, count).<Object>mapToObj(i -> (long) i).toList();
  }

  private List<Object> numbers() {
    Fact.Range range = Objects.requireNonNull(fact.range(), fact.id());
    TreeSet<BigDecimal> points = new TreeSet<>(cuts);
    points.add(range.min());
    points.add(range.max());
    new ArrayList<>(points).forEach(point -> between(points, point));
    return points.stream()
        .filter(point -> inside(range, point))
        .<Object>map(BigDecimal::doubleValue)
        .toList();
  }

  private static void between(TreeSet<BigDecimal> points, BigDecimal point) {
    BigDecimal next = points.higher(point);
    if (next != null) {
      points.add(point.add(next).divide(TWO, 6, RoundingMode.HALF_EVEN));
    }
  }

  private static boolean inside(Fact.Range range, BigDecimal point) {
    boolean whole = point.stripTrailingZeros().scale() <= 0;
    return point.compareTo(range.min()) >= 0
        && point.compareTo(range.max()) <= 0
        && (!range.whole() || whole);
  }
}
