package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.store.TestCatalogue;
import org.junit.jupiter.api.Test;

/** Values as expressions and as people read them. */
class ReadingsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Fact YESNO = TestCatalogue.fact("role.regulated");
  private static final Fact CHOICE = TestCatalogue.fact("scope.revisions");
  private static final Fact SCALE = TestCatalogue.fact("health.dread");
  private static final Fact WORDS = TestCatalogue.fact("advice.set_aside");
  private static final Fact NUMBER = TestCatalogue.fact("health.hours_week");
  private static final Fact DATE = TestCatalogue.fact("payment.due");

  private static final Value YES = Value.of(true);
  private static final Value OFTEN = Value.of("often");
  private static final Value FOUR = Value.of(4);

  @Test
  void expressionsReadValuesOfTheTypeOfTheFact() {
    assertEquals(Optional.of(true), Readings.celValue(YESNO, YES));
    assertEquals(Optional.of("limited"), Readings.celValue(CHOICE, Value.of("limited")));
    assertEquals(Optional.of(4L), Readings.celValue(SCALE, FOUR));
    assertEquals(Optional.of(2L), Readings.celValue(WORDS, OFTEN), "the second of three words");
    assertEquals(Optional.of(37.5), Readings.celValue(NUMBER, Value.of(new BigDecimal("37.5"))));
    assertEquals(Optional.of("2026-11-23"), Readings.celValue(DATE, Value.of("2026-11-23")));
  }

  @Test
  void anAnswerThatDoesNotFitIsNone() {
    for (Fact fact : List.of(CHOICE, SCALE, WORDS, NUMBER, DATE)) {
      assertEquals(Optional.empty(), Readings.celValue(fact, YES), fact.id());
    }
    for (Fact fact : List.of(YESNO, CHOICE, WORDS, DATE)) {
      assertEquals(Optional.empty(), Readings.celValue(fact, FOUR), fact.id());
    }
    for (Fact fact : List.of(YESNO, CHOICE, SCALE, NUMBER)) {
      assertEquals(Optional.empty(), Readings.celValue(fact, OFTEN), fact.id());
    }
    assertEquals(Optional.empty(), Readings.celValue(WORDS, Value.of("sometimes")));
  }

  @Test
  void whatAnExpressionReadsIsTheAnswerAgain() {
    assertEquals(YES, Readings.value(YESNO, true));
    assertEquals(Value.of("nearly_always"), Readings.value(WORDS, 3L));
    assertEquals(FOUR, Readings.value(SCALE, 4L));
    assertEquals(Value.of("limited"), Readings.value(CHOICE, "limited"));
    assertEquals(Value.of(40), Readings.value(NUMBER, 40.0));
    assertEquals(Value.of(new BigDecimal("37.5")), Readings.value(NUMBER, 37.5));
  }

  @Test
  void aListShowsCapitalsAndUnits() {
    assertEquals(new Text("Yes", "Oui"), Readings.display(YESNO, YES));
    assertEquals(new Text("No", "Non"), Readings.display(YESNO, Value.of(false)));
    assertEquals(new Text("Often", "Often (fr)"), Readings.display(WORDS, OFTEN));
    assertEquals(
        new Text("1,200.25\u202fhours", "1\u202f200,25\u202fhours (fr)"),
        Readings.display(NUMBER, Value.of(new BigDecimal("1200.254"))));
    assertEquals(
        new Text("30", "30"),
        Readings.display(TestCatalogue.fact("payment.deposit_pct"), Value.of(30)));
  }

  @Test
  void aSentenceTakesWordsInLowerCaseAndNumbersWithTheirUnit() {
    assertEquals(new Text("yes", "oui"), Readings.phrase(YESNO, YES));
    assertEquals(new Text("often", "often (fr)"), Readings.phrase(WORDS, OFTEN));
    assertEquals(
        new Text("40\u202fhours", "40\u202fhours (fr)"), Readings.phrase(NUMBER, Value.of(40)));
    assertEquals("40", Readings.bare(NUMBER, Value.of(40), Language.EN));
    assertEquals("2026-11-23", Readings.bare(DATE, Value.of("2026-11-23"), Language.EN));
  }

  @Test
  void aPositionOnAScaleIsOneOfFive() {
    Fact dread = Objects.requireNonNull(CATALOGUE.facts().get("health.dread"));
    assertEquals(new Text("4/5", "4/5"), Readings.display(dread, FOUR));
  }

  @Test
  void anAcronymStaysAsItIs() {
    assertEquals("PDF only", label("PDF only"));
    assertEquals("by mail", label("By mail"));
    assertEquals("x", label("X"));
  }

  private static String label(String words) {
    Fact one = TestCatalogue.choice("scope.format", new Choice("a", new Text(words, words)));
    return Readings.bare(one, Value.of("a"), Language.EN);
  }
}
