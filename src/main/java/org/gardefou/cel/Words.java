package org.gardefou.cel;

import java.util.Set;

/** The words of the language: what an identifier is and which are reserved. */
final class Words {
  private static final Set<String> KEYWORDS = Set.of("false", "in", "null", "true");
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "namespace",
          "package",
          "return",
          "var",
          "void",
          "while");

  private Words() {}

  /** Whether CEL keeps the word for itself, so that no name may begin with it. */
  static boolean isReserved(String word) {
    return KEYWORDS.contains(word) || RESERVED.contains(word);
  }

  /** Whether an identifier may begin with the character. */
  static boolean startsIdentifier(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether an identifier may go on with the character. */
  static boolean continuesIdentifier(char c) {
    return startsIdentifier(c) || isDigit(c);
  }

  /** Whether the character is an ASCII digit. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether an expression can write the name: identifiers with dots between them. */
  static boolean isName(String name) {
    String[] parts = name.split("\\.", -1);
    for (String part : parts) {
      if (!isIdentifier(part) || KEYWORDS.contains(part)) {
        return false;
      }
    }
    return !RESERVED.contains(parts[0]);
  }

  private static boolean isIdentifier(String word) {
    return !word.isEmpty()
        && startsIdentifier(word.charAt(0))
        && word.chars().allMatch(c -> continuesIdentifier((char) c));
  }
}
