package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.Call;
import org.gardefou.cel.CelExpr.Conditional;
import org.gardefou.cel.CelExpr.Has;
import org.gardefou.cel.CelExpr.Items;
import org.gardefou.cel.CelExpr.Literal;
import org.gardefou.cel.CelExpr.Logical;
import org.gardefou.cel.CelExpr.Macro;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.Variable;

/** Makes a failing expression smaller as long as it keeps failing. */
final class CelShrinker {
  private CelShrinker() {}

  /** The smallest expression found that still fails. */
  static CelExpr shrink(CelExpr failing, Predicate<CelExpr> fails) {
    CelExpr smallest = failing;
    Optional<CelExpr> next = smaller(smallest).filter(fails).findFirst();
    while (next.isPresent()) {
      smallest = next.get();
      next = smaller(smallest).filter(fails).findFirst();
    }
    return smallest;
  }

  /** Expressions with fewer parts; some are ill typed or read a variable without its macro. */
  private static Stream<CelExpr> smaller(CelExpr whole) {
    List<CelExpr> parts = whole.children();
    Stream<CelExpr> shorter = Stream.empty();
    if ((whole instanceof Logical && parts.size() > 2) || whole instanceof Items) {
      shorter = positions(parts).map(i -> rebuilt(whole, without(parts, i)));
    }
    Stream<CelExpr> deeper =
        positions(parts)
            .flatMap(i -> smaller(parts.get(i)).map(part -> rebuilt(whole, with(parts, i, part))));
    return Stream.concat(parts.stream(), Stream.concat(shorter, deeper));
  }

  private static Stream<Integer> positions(List<CelExpr> parts) {
    return Stream.iterate(0, i -> i + 1).limit(parts.size());
  }

  private static List<CelExpr> without(List<CelExpr> parts, int index) {
    List<CelExpr> rest = new ArrayList<>(parts);
    rest.remove(index);
    return rest;
  }

  private static List<CelExpr> with(List<CelExpr> parts, int index, CelExpr part) {
    List<CelExpr> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return changed;
  }

  private static CelExpr rebuilt(CelExpr whole, List<CelExpr> p) {
    return switch (whole) {
      case Literal leaf -> leaf;
      case Name leaf -> leaf;
      case Variable leaf -> leaf;
      case Has leaf -> leaf;
      case Unary unary -> new Unary(unary.place(), unary.op(), p.getFirst());
      case Logical logical -> new Logical(logical.place(), logical.op(), p);
      case Binary binary -> new Binary(binary.place(), binary.op(), p.get(0), p.get(1));
      case Conditional conditional ->
          new Conditional(conditional.place(), p.get(0), p.get(1), p.get(2));
      case Items items -> new Items(items.place(), p);
      case Call call -> new Call(call.place(), call.function(), p);
      case Macro m -> new Macro(m.place(), m.quantifier(), p.get(0), m.variable(), p.get(1));
    };
  }
}
