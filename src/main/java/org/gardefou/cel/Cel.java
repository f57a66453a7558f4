package org.gardefou.cel;

import java.util.List;

/**
 * Compiles expressions.
 *
 * @see <a href="https://github.com/google/cel-spec/blob/master/doc/langdef.md">the CEL language
 *     definition</a>
 */
public final class Cel {
  /** The longest source, in UTF-16 units. */
  public static final int MAX_LENGTH = 4_000;

  /**
   * The highest tree, and the deepest nesting of brackets and conditionals. {@code a && b && c}
   * counts as one level however many operands it has; {@code a + b + c} counts as two.
   */
  public static final int MAX_DEPTH = 64;

  /** The most elements of a list literal. */
  public static final int MAX_LIST_SIZE = 200;

  /** How deep macros may nest: each level multiplies the work by the length of a list. */
  public static final int MAX_MACRO_DEPTH = 2;

  private Cel() {}

  /**
   * Parses, checks and compiles a source. Never throws for bad input: everything that is wrong is
   * reported together.
   *
   * @param expected the type that the whole expression must have
   */
  public static CelResult compile(String text, CelEnvironment environment, CelType expected) {
    // Of a text that is too long, no more is looked at than the excerpt shows.
    Source source = new Source(text.substring(0, Math.min(text.length(), MAX_LENGTH + 1)));
    Issues issues = new Issues(source);
    if (text.length() > MAX_LENGTH) {
      String message = "longer than " + MAX_LENGTH + " characters";
      issues.add(MAX_LENGTH, CelIssue.Code.TOO_LONG, message);
      return new CelResult.Failed(issues.sorted());
    }
    List<Token> tokens = Lexer.tokens(source, issues);
    CelExpr expression = new Parser(source, tokens, issues).parse();
    new Checker(environment, issues).check(expression, expected);
    return issues.isEmpty()
        ? new CelResult.Compiled(CelProgram.of(text, environment, expression))
        : new CelResult.Failed(issues.sorted());
  }
}
