package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;

/** What an update of the catalogue tells about things of hers. */
class ReleasesTest {
  private static final Catalogue BASE = CatalogueLoader.builtIn().catalogue();
  private static final String NOW = BASE.version();

  private static Releases.Loaded load(String json) {
    byte[] content = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Releases.load(name -> Optional.of(content), BASE);
  }

  private static String text(String words) {
    return "{'en': '" + words + "', 'fr': 'fr " + words + "'}";
  }

  private static String release(String version, String changes) {
    return "{'version': '" + version + "', 'date': '2026-11-23', 'changes': [" + changes + "]}";
  }

  private static String list(String... releases) {
    return "{'format': 1, 'releases': [" + String.join(",", releases) + "]}";
  }

  private static String change(String ids, String words) {
    return "{'ids': [" + ids + "], 'text': " + text(words) + "}";
  }

  private static Releases three() {
    Releases.Loaded loaded =
        load(
            list(
                release(NOW, change("'HLT-03', 'health.workload'", "Workload reads your limit.")),
                release("0.9", "{'ids': ['OLD-01'], 'gone': true, 'text': " + text("Gone.") + "}"),
                release("0.8", change("'HLT'", "Health weighs more."))));
    assertEquals(List.of(), loaded.problems());
    return loaded.releases();
  }

  @Test
  void theListOfTheProgramFitsItsCatalogue() {
    Releases.Loaded loaded = Releases.builtIn(BASE);
    assertEquals(List.of(), loaded.problems());
    assertEquals(NOW, loaded.releases().all().getFirst().version());
  }

  @Test
  void whatCameSinceAVersion() {
    assertEquals(List.of(), three().since(NOW));
    assertEquals(1, three().since("0.9").size());
    assertEquals(3, three().since(null).size());
    assertEquals(List.of(), three().since("99"), "a version that only a newer program knows");
    assertEquals(LocalDate.of(2026, 11, 23), three().all().getLast().date());
  }

  @Test
  void mistakesAreToldWithTheirPlace() {
    Releases.Loaded loaded =
        load(
            list(
                release("7", change("'NOT-01'", "New.")),
                release("7", "{'ids': ['HLT'], 'text': {'en': 'Only English.'}}"),
                "{'version': '6', 'date': 'soon', 'changes': []}"));
    assertEquals(
        List.of(
            "releases[1].changes[0].text LANGUAGE_MISSING",
            "releases[2].date WRONG_VALUE",
            "7 DUPLICATE",
            NOW + " MISSING",
            "NOT-01 UNKNOWN_NAME"),
        loaded.problems().stream().map(p -> p.path() + " " + p.code()).toList());
  }

  @Test
  void onlyThingsOfHersAreNews() {
    Freelancer hers =
        Freelancer.create()
            .withCatalogue("0.8")
            .withWeights(Map.of("HLT", BigDecimal.TEN))
            .withSeverities(Map.of("HLT-03", "dealbreaker"))
            .withSwitchedOff(Set.of("OLD-01", "FIT-11", "XXX-01"));
    CatalogueNews news = CatalogueNews.of(BASE, three(), hers).orElseThrow();
    assertEquals(NOW, news.version());
    assertEquals(
        List.of(
            new CatalogueNews.Item(
                "HLT-03",
                false,
                List.of(new Text("Workload reads your limit.", "fr Workload reads your limit."))),
            new CatalogueNews.Item("OLD-01", true, List.of(new Text("Gone.", "fr Gone."))),
            new CatalogueNews.Item("XXX-01", true, List.of())),
        news.items());
  }

  @Test
  void ownRulesRestOnTheFactsThatTheyRead() {
    Freelancer hers =
        Freelancer.create()
            .withCatalogue("0.9")
            .withOwnQuestions(List.of(Map.of("id", "my.commute")))
            .withOwnRules(
                List.of(
                    Map.of(
                        "id",
                        "MY-01",
                        "criterion",
                        "HLT",
                        "tiers",
                        Map.of("red", "health.workload >= 2 && my.commute && lost.fact"),
                        "clauses",
                        List.of("K99"))));
    assertEquals(
        List.of("K99", "health.workload", "lost.fact"),
        CatalogueNews.of(BASE, three(), hers).orElseThrow().items().stream()
            .map(CatalogueNews.Item::id)
            .toList());
  }

  @Test
  void aThresholdIsNewsOnceTheCatalogueHasItNoMore() {
    Freelancer hers =
        Freelancer.create()
            .withCatalogue("0.9")
            .withThresholds(Map.of("decline", BigDecimal.TEN, "accept", BigDecimal.TWO));
    assertEquals(
        List.of(new CatalogueNews.Item("thresholds.accept", true, List.of())),
        CatalogueNews.of(BASE, three(), hers).orElseThrow().items());
  }

  /** What she set for her own rule is no thing of the catalogue; its criterion is. */
  @Test
  void herRuleIsHersAndItsCriterionTheCatalogues() {
    Freelancer hers =
        Freelancer.create()
            .withOwnRules(List.of(Map.of("id", "MY-01", "criterion", "HLT")))
            .withSeverities(Map.of("MY-01", "red"));
    assertEquals(
        List.of("HLT"),
        CatalogueNews.of(BASE, three(), hers).orElseThrow().items().stream()
            .map(CatalogueNews.Item::id)
            .toList());
  }

  @Test
  void whoIsUpToDateOrNewHearsNothing() {
    assertEquals(Optional.empty(), CatalogueNews.of(BASE, three(), Freelancer.create()));
    assertEquals(
        Optional.empty(),
        CatalogueNews.of(
            BASE,
            three(),
            Freelancer.create().withCatalogue(NOW).withSwitchedOff(Set.of("XXX-01"))));
    assertEquals(
        List.of(),
        CatalogueNews.of(BASE, three(), Freelancer.create().withCatalogue("0.8"))
            .orElseThrow()
            .items());
  }
}
