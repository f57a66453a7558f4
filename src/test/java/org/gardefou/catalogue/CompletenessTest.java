package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/**
 * The built-in catalogue holds all that the domain description names. The lists are taken from the
 * description, never from the catalogue. The catalogue may hold more: facts, rules and tiers of
 * A.7.
 */
class CompletenessTest {
  private static final Map<Character, Severity> TIERS =
      Map.of(
          'I', Severity.INFO,
          'C', Severity.CAUTION,
          'R', Severity.RED,
          'D', Severity.DEALBREAKER);

  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final Map<String, Fact> byRef =
      catalogue.facts().values().stream()
          .filter(fact -> !fact.derived())
          .collect(Collectors.toMap(Fact::ref, Function.identity(), (a, b) -> a));

  /** The rows of a list, cells separated by semicolons; a line with # is a remark. */
  private static List<String[]> rows(String name) throws IOException {
    try (InputStream in = CompletenessTest.class.getResourceAsStream("domain/" + name + ".csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split(";")).toList();
    }
  }

  @Test
  void everyFactIsAsked() throws IOException {
    List<String[]> rows = rows("facts");
    // 156 ids; `kind` and `phase` are fields of the client and the mission.
    assertEquals(154, rows.size());
    for (String[] row : rows) {
      Fact fact = Objects.requireNonNull(byRef.get(row[0]), row[0]);
      if (!row[1].equals("computed")) {
        assertEquals(row[1], fact.type().id(), row[0]);
      }
      assertEquals(row[2].equals("D"), !fact.phases().contains(Phase.PROSPECT), row[0]);
    }
  }

  @Test
  void everyRuleStandsWithItsTiersClausesAndMark() throws IOException {
    List<String[]> rows = rows("rules");
    assertEquals(100, rows.size());
    for (String[] row : rows) {
      Rule rule = Objects.requireNonNull(catalogue.rules().get(row[0]), row[0]);
      assertEquals(row[0].substring(0, 3), rule.criterion());
      assertTrue(rule.phases().containsAll(phases(row[1])), row[0] + " " + rule.phases());
      assertEquals(kinds(row[2]), rule.kinds(), row[0]);
      row[3].chars().forEach(c -> assertTrue(rule.tiers().containsKey(tier(c)), row[0] + row[3]));
      assertEquals(row[4].equals("NM"), !rule.mitigable(), row[0]);
      assertTrue(rule.clauses().containsAll(clauses(row[4])), row[0] + " " + rule.clauses());
      assertTrue(row[5].equals("-") || row[5].equals(rule.mark()), row[0] + " mark " + row[5]);
    }
  }

  private static Severity tier(int letter) {
    return Objects.requireNonNull(TIERS.get((char) letter));
  }

  private static Set<Phase> phases(String letter) {
    return switch (letter) {
      case "P" -> Set.of(Phase.PROSPECT);
      case "O" -> Set.of(Phase.ONGOING);
      default -> Set.of(Phase.values());
    };
  }

  private static Set<ClientKind> kinds(String letter) {
    return switch (letter) {
      case "b" -> Set.of(ClientKind.BUSINESS, ClientKind.PUBLIC);
      case "p" -> Set.of(ClientKind.PRIVATE);
      default -> Set.of(ClientKind.values());
    };
  }

  private static List<String> clauses(String cell) {
    return cell.startsWith("K") ? List.of(cell.split(",")) : List.of();
  }

  @Test
  void everyClauseAndGoodSignStands() throws IOException {
    List<String> clauses = rows("clauses").stream().map(row -> row[0]).toList();
    assertEquals(40, clauses.size());
    assertEquals(new TreeSet<>(clauses), new TreeSet<>(catalogue.clauses().keySet()));
    List<String[]> greens = rows("greens");
    assertEquals(20, greens.size());
    for (String[] row : greens) {
      Green green = Objects.requireNonNull(catalogue.greens().get(row[0]), row[0]);
      assertEquals(row[1], green.criterion(), row[0]);
    }
  }

  @Test
  void everyExclusionGroupHoldsItsRules() throws IOException {
    for (String[] row : rows("groups")) {
      List<String> rules = Arrays.asList(row[1].split(","));
      assertTrue(
          catalogue.groups().stream()
              .filter(group -> group.sameCriterion() == row[0].equals("same"))
              .anyMatch(group -> group.rules().containsAll(rules)),
          row[1]);
    }
  }

  @Test
  void whatPeopleKnowIsAskedInWords() throws IOException {
    Map<String, String> scales = CatalogueFiles.scales();
    for (String[] row : rows("words")) {
      for (String id : row[3].split(",")) {
        Fact fact = Objects.requireNonNull(catalogue.facts().get(id), row[1] + ": " + id);
        assertTrue(
            row[2].equals(scales.getOrDefault(id, fact.type().id())),
            id + " is not answered as " + row[2]);
      }
    }
  }

  /** Counts, shares and durations of A.1 refine a question in words (A.7.1). */
  @Test
  void theQuickCheckHoldsItsTwentyFacts() throws IOException {
    List<String> missing =
        rows("quick").stream()
            .map(row -> Objects.requireNonNull(byRef.get(row[0]), row[0]))
            .map(fact -> fact.refines().map(catalogue.facts()::get).orElse(fact))
            .filter(fact -> !fact.is(Fact.Flag.QUICK))
            .map(Fact::id)
            .toList();
    assertEquals(List.of(), missing);
    assertEquals(20, rows("quick").size());
  }
}
