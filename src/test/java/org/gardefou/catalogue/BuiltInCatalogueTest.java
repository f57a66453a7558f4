package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {
  @Test
  void everyNameResolvesAndEveryExpressionCompiles() {
    assertEquals(List.of(), CatalogueLoader.builtIn().problems());
  }

  @Test
  void noConditionIsOddAndEveryQuestionIsRead() {
    assertEquals(List.of(), new StaticChecks(CatalogueLoader.builtIn().catalogue()).all());
  }
}
