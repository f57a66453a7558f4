package org.gardefou.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gardefou.cel.Token.Kind;
import org.junit.jupiter.api.Test;

/** The walk over tokens. */
class CursorTest {
  @Test
  void theEndStaysHoweverOftenItIsTaken() {
    Source source = new Source("a");
    Issues issues = new Issues(source);
    List<Token> tokens = Lexer.tokens(source, issues);
    Cursor cursor = new Cursor(tokens, issues);
    assertEquals(Kind.END, cursor.peekSecond().kind());
    assertEquals("a", cursor.take().text());
    for (int i = 0; i < 3; i++) {
      assertEquals(Kind.END, cursor.peekSecond().kind());
      assertEquals(Kind.END, cursor.take().kind());
    }
  }
}
