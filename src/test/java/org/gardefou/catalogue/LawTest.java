package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law packs say what domain.md D.8, D.9, E.5 and F say, to the client at hand. */
class LawTest {
  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final LawBook law = catalogue.law();

  private static Mission in(String country) {
    Mission mission = Mission.create("Mission", Phase.PROSPECT);
    return mission.withAnswer("client.country", Answer.known(Value.of(country)));
  }

  private List<String> cited(String rule, ClientKind kind, String country) {
    return law
        .cited(
            Objects.requireNonNull(catalogue.rules().get(rule)),
            Client.create("Client", kind),
            in(country))
        .stream()
        .map(LawEntry::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, fr", "uk, uk", "de, de", "be, eu", "es, eu", "ie, eu", "it, eu", "ch, ''", "us, ''",
  })
  void theCountryOfTheClientChoosesThePack(String country, String pack) {
    assertEquals(pack, law.pack(in(country)).map(LawPack::id).orElse(""));
  }

  @Test
  void withoutACountryNoLawIsCited() {
    assertTrue(law.pack(Mission.create("Mission", Phase.PROSPECT)).isEmpty());
  }

  /** Every country of a pack can be answered, and only one pack answers for it. */
  @Test
  void countriesAreAnswers() {
    Fact country = Objects.requireNonNull(catalogue.facts().get("client.country"));
    Set<String> seen = new HashSet<>();
    for (LawPack pack : law.packs()) {
      for (String id : pack.countries()) {
        assertTrue(country.choice(id).isPresent(), id);
        assertTrue(seen.add(id), id);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PAY-04, BUSINESS, fr, fr-term",
    "PAY-04, PUBLIC, fr, fr-term-public",
    "PAY-14, BUSINESS, fr, fr-interest fr-fee",
    "PAY-14, PRIVATE, fr, fr-interest-private",
    "PAY-15, PRIVATE, fr, fr-recovery fr-limitation-private",
    "PAY-15, BUSINESS, fr, fr-recovery fr-limitation",
    "PAY-17, PRIVATE, fr, fr-withdrawal fr-withdrawal-wait fr-mediator",
    "PAY-19, PRIVATE, fr, fr-unfair",
    "PAY-19, BUSINESS, fr, ''",
    "DEP-01, BUSINESS, de, de-dependency",
    "PAY-14, BUSINESS, de, de-interest de-fee",
    "HLT-03, BUSINESS, de, eu-working-time",
    "LEG-01, BUSINESS, uk, uk-status",
  })
  void aRuleCitesWhatHoldsForTheClient(
      String rule, ClientKind kind, String country, String entries) {
    assertEquals(entries, String.join(" ", cited(rule, kind, country)));
  }

  @ParameterizedTest
  @CsvSource({
    "fr-term, max_net_days, 60",
    "fr-term, max_end_of_month_days, 45",
    "fr-term, default_days, 30",
    "fr-interest, margin_points, 10",
    "fr-interest, min_times_legal_rate, 3",
    "fr-fee, amount_eur, 40",
    "fr-limitation, years, 5",
    "fr-limitation-private, years, 2",
    "fr-recovery, simplified_max_eur, 5000",
    "fr-withdrawal, days, 14",
    "fr-withdrawal, extra_months, 12",
    "fr-withdrawal-small, max_staff, 5",
    "fr-withdrawal-wait, no_payment_days, 7",
    "fr-writing, amount_eur, 1500",
    "fr-vigilance, amount_eur, 5000",
    "fr-notice, max_months, 18",
    "fr-retention, prospect_years, 3",
    "fr-contributions, liberal_pct, 25.6",
    "fr-contributions, cipav_pct, 23.2",
    "fr-ceilings, vat_franchise_eur, 37500",
    "uk-interest, margin_points, 8",
    "uk-fee, amount_gbp, 40",
    "uk-fee, amount_gbp_from_1000, 70",
    "uk-fee, amount_gbp_from_10000, 100",
    "de-interest, margin_points, 9",
    "de-fee, amount_eur, 40",
    "de-dependency, share_pct, 83.3",
    "eu-interest, margin_points, 8",
    "eu-term, max_net_days, 60",
    "eu-spain-trade, share_pct, 75",
    "eu-working-time, hours_week, 48",
  })
  void figuresAreThoseOfTheDescription(String entry, String figure, BigDecimal value) {
    assertEquals(0, value.compareTo(entry(entry).figures().get(figure)));
  }

  private LawEntry entry(String id) {
    return law.packs().stream()
        .flatMap(pack -> pack.entries().stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The text says the figures that programs read. */
  @Test
  void everyFigureStandsInItsText() {
    for (LawPack pack : law.packs()) {
      for (LawEntry entry : pack.entries()) {
        String text = entry.text().en() + (entry.pending() == null ? "" : entry.pending().en());
        Set<String> words =
            new HashSet<>(List.of(text.replace(",", "").split("[^0-9a-z.]+|\\.(?= |$)")));
        entry
            .figures()
            .forEach((name, value) -> assertTrue(stands(value, words), entry.id() + " " + name));
      }
    }
  }

  private static boolean stands(BigDecimal value, Set<String> words) {
    List<String> spelled = List.of("", "one", "two", "three", "four", "five", "six");
    String plain = value.stripTrailingZeros().toPlainString();
    int whole = value.intValue();
    return words.contains(plain)
        || words.contains(plain + ".0")
        || (whole > 0 && whole < spelled.size() && words.contains(spelled.get(whole)))
        || (whole == 10 && words.contains("ten"))
        || (whole == 1 && words.contains("year"));
  }

  /** Domain.md marks these as own knowledge; the reader is told so. */
  @Test
  void whatWasNotVerifiedIsMarked() {
    Set<String> marked =
        law.packs().stream()
            .flatMap(pack -> pack.entries().stream())
            .filter(entry -> "K".equals(entry.mark()))
            .map(LawEntry::id)
            .collect(Collectors.toSet());
    assertTrue(
        marked.containsAll(
            Set.of("fr-fee", "fr-interest-private", "fr-writing", "fr-processor", "de-interest")));
    assertFalse(marked.contains("fr-term"));
    assertFalse(entry("fr-interest").pending() == null);
  }

  /** The limits in the rule for long terms are those of the law of France. */
  @Test
  void theRuleForLongTermsUsesTheFiguresOfTheLaw() {
    Rule rule = Objects.requireNonNull(catalogue.rules().get("PAY-04"));
    String red = Objects.requireNonNull(rule.tiers().get(Severity.RED)).source();
    LawEntry term = entry("fr-term");
    assertTrue(red.contains("> " + term.figures().get("max_net_days") + ".0"), red);
    assertTrue(red.contains("> " + term.figures().get("max_end_of_month_days") + ".0"), red);
  }
}
