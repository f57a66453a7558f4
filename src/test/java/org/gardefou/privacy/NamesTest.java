package org.gardefou.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = Names.of(List.of("Éloïse Duval", "Duval", "01 44 55 66 77", "X"));

  @ParameterizedTest
  @CsvSource({
    "Duval paid, […] paid",
    "eloise duval paid, […] paid",
    "ÉLOÏSE\u00a0DUVAL, […]",
    "E\u0301loi\u0308se Duval!, […]!",
    "Mme Duval-Martin, Mme […]-Martin",
    "c.duval@example.org, c.[…]@example.org",
    "Duvalier, Duvalier",
    "Leduval, Leduval",
    "call 01\u202f44 55 66 77 now, call […] now",
    "X is too short, X is too short",
  })
  void namesAreFoundAsWholeWords(String text, String expected) {
    assertEquals(expected, names.replace(text, "[…]"));
    assertEquals(expected.contains("[…]") ? 1 : 0, names.count(text));
  }

  @Test
  void whatIsAroundANameIsKept() {
    assertEquals("œ 😀 […] ﬁn", names.replace("œ 😀 Duval ﬁn", "[…]"));
  }

  /** A backtracking search would not come back from this. */
  @Test
  void aTextOfAHundredThousandLettersIsNoTrouble() {
    String text = "a".repeat(100_000) + "!";
    assertEquals(0, Names.of(List.of("a".repeat(50) + "b", "(a+)+$")).count(text));
    assertTrue(Names.of(List.of("a")).isEmpty());
  }
}
