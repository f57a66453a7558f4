package org.gardefou.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.cel.Condition;
import org.gardefou.ui.rules.RowNode.Group;
import org.gardefou.ui.rules.RowNode.Kind;
import org.gardefou.ui.rules.RowNode.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the builder and the expression, in step. */
class RowsOfConditionTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private static Tier typed(String text) {
    return Tier.NEW.typed(text, CATALOGUE.environment());
  }

  @Test
  void rowsShowWhatTheExpressionSays() {
    assertEquals(
        new Group(
            Kind.ALL,
            List.of(
                new Row("health.dread", Operator.AT_LEAST, List.of(4L)),
                new Row("health.on_call", Operator.HOLDS, List.of(false)),
                new Group(
                    Kind.NONE,
                    List.of(
                        new Row("client.kind", Operator.ONE_OF, List.of("public", "private")),
                        new Row("price.amount", Operator.APPLIES_NOT, List.of()))))),
        typed(
                "health.dread >= 4 && !health.on_call"
                    + " && !(client.kind in ['public', 'private'] || !has(price.amount))")
            .rows());
  }

  /** What she typed is not touched, however she set it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"health.dread>=4", "(health.on_call)", "health.dread >= 4 // mine"})
  void whatWasTypedStays(String text) {
    assertEquals(text, typed(text).text());
  }

  @Test
  void anExpressionBeyondRowsHasNone() {
    Tier tier = typed("health.dread + 1 > 4");
    assertNull(tier.rows());
    assertEquals(true, tier.valid());
  }

  @Test
  void rowsWithGapsLeaveTheTextAsItWas() {
    Tier tier = typed("health.on_call");
    Group more =
        Group.NEW.withKind(Kind.ANY).with(new Row("health.dread", Operator.AT_LEAST, List.of()));
    Tier arranged = tier.arranged(more, CATALOGUE.environment());
    assertEquals("health.on_call", arranged.text());
    assertEquals(false, arranged.valid());
    assertEquals(more, arranged.rows());
  }

  @Test
  void removingTheLastRowOfAGroupRemovesTheGroup() {
    Row row = new Row("health.on_call", Operator.HOLDS, List.of(true));
    Group group = new Group(Kind.ALL, List.of(row, new Group(Kind.ANY, List.of(row))));
    assertEquals(new Group(Kind.ALL, List.of(row)), RowNode.remove(group, List.of(1, 0)));
    assertEquals(Group.NEW, RowNode.remove(new Group(Kind.ANY, List.of(row)), List.of(0)));
  }

  @Test
  void rowsAndTextSayTheSame() {
    long seed = Long.getLong("seed", new Random().nextLong());
    System.out.println("RowsOfConditionTest seed " + seed);
    Random random = new Random(seed);
    List<Fact> facts = List.copyOf(CATALOGUE.facts().values());
    for (int i = 0; i < 3_000; i++) {
      Group group = group(random, facts, 3);
      Condition condition = RowsOfCondition.condition(group).orElseThrow();
      assertEquals(
          Optional.of(condition),
          RowsOfCondition.condition(RowsOfCondition.rows(condition)),
          () -> "seed " + seed + ": " + group);
      Tier tier = typed(condition.text());
      assertEquals(List.of(), tier.issues(), () -> "seed " + seed + ": " + condition.text());
      assertEquals(RowsOfCondition.rows(condition), tier.rows(), () -> "seed " + seed);
      assertEquals(condition.text(), tier.text());
    }
  }

  private static Group group(Random random, List<Fact> facts, int depth) {
    List<RowNode> members = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      members.add(
          depth > 0 && random.nextInt(4) == 0
              ? group(random, facts, depth - 1)
              : row(random, facts.get(random.nextInt(facts.size()))));
    }
    return new Group(Kind.values()[random.nextInt(4)], members);
  }

  private static Row row(Random random, Fact fact) {
    List<Operator> fitting = Operator.fitting(fact);
    Operator operator = fitting.get(random.nextInt(fitting.size()));
    int count = operator.takesNoValue() ? 0 : operator.takesSeveral() ? 1 + random.nextInt(3) : 1;
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(value(random, fact));
    }
    return new Row(fact.id(), operator, values);
  }

  private static Object value(Random random, Fact fact) {
    return switch (fact.type()) {
      case YESNO -> random.nextBoolean();
      case CHOICE -> fact.choices().get(random.nextInt(fact.choices().size())).id();
      case WORDS, SCALE -> 1L + random.nextInt(5);
      case NUMBER, MONEY -> random.nextInt(200) / 4.0 - 10;
      case DATE -> "2026-0" + (1 + random.nextInt(9)) + "-11";
    };
  }

  @Test
  void everyTypeHasItsComparisons() {
    assertEquals("rules.op.day.less", Operator.LESS.key(FactType.DATE));
    assertEquals("rules.op.less", Operator.LESS.key(FactType.NUMBER));
    assertEquals("rules.op.applies", Operator.APPLIES.key(FactType.DATE));
  }
}
