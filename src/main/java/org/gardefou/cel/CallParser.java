package org.gardefou.cel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gardefou.cel.CelExpr.Call;
import org.gardefou.cel.CelExpr.Function;
import org.gardefou.cel.CelExpr.Has;
import org.gardefou.cel.CelExpr.Macro;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Quantifier;
import org.gardefou.cel.CelExpr.Variable;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/** The part of the parser that reads what begins with a word: names, functions, macros. */
final class CallParser {
  private static final Map<String, Function> FUNCTIONS =
      Map.of(
          "size", Function.SIZE,
          "contains", Function.CONTAINS,
          "startsWith", Function.STARTS_WITH,
          "endsWith", Function.ENDS_WITH);
  private static final Map<String, Quantifier> QUANTIFIERS =
      Map.of("exists", Quantifier.EXISTS, "all", Quantifier.ALL);

  /** Standard functions and macros of CEL that an author may expect here. */
  private static final Set<String> NOT_HERE =
      Set.of(
          "bool",
          "bytes",
          "double",
          "duration",
          "dyn",
          "exists_one",
          "filter",
          "int",
          "map",
          "matches",
          "string",
          "timestamp",
          "type",
          "uint");

  private static final Set<String> STRING_PREFIXES = Set.of("b", "r", "br", "rb");

  private final Parser parser;
  private final Cursor cursor;
  private final Issues issues;
  private final Deque<String> variables = new ArrayDeque<>();

  CallParser(Parser parser, Cursor cursor, Issues issues) {
    this.parser = parser;
    this.cursor = cursor;
    this.issues = issues;
  }

  /** A name, a variable or a function call; the cursor is at its word. */
  CelExpr identifier() {
    Token word = cursor.take();
    if (Words.isReserved(word.text())) {
      return refuseReserved(word);
    }
    if (cursor.at(Kind.STRING) && isPrefix(word)) {
      cursor.take();
      issues.add(word.start(), Code.UNSUPPORTED, "string prefixes are not in this subset of CEL");
      return parser.hole(word);
    }
    if (cursor.accept(Kind.OPEN)) {
      return call(word);
    }
    return variables.contains(word.text())
        ? new Variable(parser.place(word), word.text())
        : new Name(parser.place(word), word.text());
  }

  private CelExpr refuseReserved(Token word) {
    if (word.text().equals("null")) {
      issues.add(word.start(), Code.UNSUPPORTED, "null is not in this subset of CEL");
    } else {
      issues.add(word.start(), Code.RESERVED_WORD, "'" + word.text() + "' is a reserved word");
    }
    return parser.hole(word);
  }

  private boolean isPrefix(Token word) {
    return STRING_PREFIXES.contains(word.text().toLowerCase(Locale.ROOT))
        && cursor.peek().start() == word.start() + word.text().length();
  }

  /** What follows a dot: a further part of a name or a method; the dot is taken. */
  CelExpr select(CelExpr target) {
    if (!cursor.at(Kind.IDENTIFIER)) {
      cursor.fail("a name");
      return target;
    }
    Token word = cursor.take();
    if (cursor.accept(Kind.OPEN)) {
      return method(target, word);
    }
    if (Parser.isHole(target)) {
      return target;
    }
    if (target instanceof Name(CelPlace place, String name)) {
      return new Name(place, name + "." + word.text());
    }
    issues.add(word.start(), Code.UNSUPPORTED, "only declared names have fields in this subset");
    return parser.hole(word);
  }

  private CelExpr call(Token word) {
    if (word.text().equals("has")) {
      return has(word);
    }
    Function function = FUNCTIONS.get(word.text());
    if (function == Function.SIZE) {
      return checked(word, function, arguments());
    }
    if (function != null || QUANTIFIERS.containsKey(word.text())) {
      String message = "'" + word.text() + "' is written as x." + word.text() + "(...)";
      issues.add(word.start(), Code.UNKNOWN_FUNCTION, message);
      arguments();
      return parser.hole(word);
    }
    return refuseFunction(word);
  }

  private CelExpr method(CelExpr target, Token word) {
    Quantifier quantifier = QUANTIFIERS.get(word.text());
    if (quantifier != null) {
      return macro(target, quantifier, word);
    }
    Function function = FUNCTIONS.get(word.text());
    if (function != null) {
      List<CelExpr> all = new ArrayList<>(List.of(target));
      all.addAll(arguments());
      return checked(word, function, all);
    }
    return refuseFunction(word);
  }

  private CelExpr refuseFunction(Token word) {
    if (NOT_HERE.contains(word.text())) {
      String message = "'" + word.text() + "' is not in this subset of CEL";
      issues.add(word.start(), Code.UNSUPPORTED, message);
    } else {
      String message = "there is no function '" + word.text() + "'";
      issues.add(word.start(), Code.UNKNOWN_FUNCTION, message);
    }
    arguments();
    return parser.hole(word);
  }

  private CelExpr checked(Token word, Function function, List<CelExpr> arguments) {
    if (arguments.size() == function.arity()) {
      return parser.bounded(new Call(parser.place(word), function, arguments));
    }
    String form = function == Function.SIZE ? "size(x)" : "x." + function.sign() + "(y)";
    issues.add(word.start(), Code.ARGUMENT_COUNT, "write " + form);
    return parser.hole(word);
  }

  /** The arguments up to the closing bracket; the opening one is taken. */
  private List<CelExpr> arguments() {
    List<CelExpr> arguments = new ArrayList<>();
    if (!cursor.at(Kind.CLOSE)) {
      do {
        arguments.add(parser.expression());
      } while (cursor.accept(Kind.COMMA));
    }
    cursor.expect(Kind.CLOSE);
    return arguments;
  }

  private CelExpr has(Token word) {
    Token first = cursor.peek();
    List<CelExpr> arguments = arguments();
    if (arguments.size() != 1) {
      issues.add(word.start(), Code.ARGUMENT_COUNT, "write has(group.name)");
      return parser.hole(word);
    }
    CelExpr argument = arguments.getFirst();
    if (argument instanceof Name(CelPlace place, String name) && name.contains(".")) {
      return new Has(parser.place(word), name);
    }
    if (!Parser.isHole(argument)) {
      issues.add(first.start(), Code.HAS_ARGUMENT, "has() takes a name with a dot");
    }
    return parser.hole(word);
  }

  private CelExpr macro(CelExpr range, Quantifier quantifier, Token word) {
    if (!cursor.at(Kind.IDENTIFIER) || !cursor.peekSecond().is(Kind.COMMA)) {
      return refuseMacro(quantifier, word);
    }
    Token variable = cursor.take();
    cursor.take();
    checkVariable(variable);
    variables.push(variable.text());
    if (variables.size() > Cel.MAX_MACRO_DEPTH) {
      String message = "macros nested more than " + Cel.MAX_MACRO_DEPTH + " deep";
      issues.add(word.start(), Code.TOO_DEEP, message);
    }
    CelExpr predicate = parser.expression();
    variables.pop();
    cursor.expect(Kind.CLOSE);
    return parser.bounded(
        new Macro(parser.place(word), quantifier, range, variable.text(), predicate));
  }

  private CelExpr refuseMacro(Quantifier quantifier, Token word) {
    Token first = cursor.peek();
    if (arguments().size() == 2) {
      String message = "the variable of a macro is a single word";
      issues.add(first.start(), Code.MACRO_VARIABLE, message);
    } else {
      String message = "write list." + quantifier.sign() + "(x, condition)";
      issues.add(word.start(), Code.ARGUMENT_COUNT, message);
    }
    return parser.hole(word);
  }

  private void checkVariable(Token variable) {
    if (Words.isReserved(variable.text())) {
      refuseReserved(variable);
    } else if (variables.contains(variable.text())) {
      String message = "'" + variable.text() + "' hides the variable of the outer macro";
      issues.add(variable.start(), Code.MACRO_VARIABLE, message);
    }
  }
}
