package org.gardefou.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Own;
import org.gardefou.letters.LetterLoader;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Review;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearcherTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final Snapshot SAID =
      new Snapshot(
          "accept",
          true,
          Snapshot.Range.of(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE),
          Map.of(),
          Map.of(),
          Map.of());

  private final Searcher searcher = new Searcher();
  private Freelancer freelancer = Freelancer.create();
  private Language language = Language.FR;
  private List<Client> clients = new ArrayList<>(List.of(everything()));

  /** A client with a word of its own in every place. */
  private static Client everything() {
    LetterDraft draft =
        LetterDraft.create("ask", Tone.values()[0], Form.of(Language.FR, false), DAY)
            .withSlot("x", "wagon")
            .withEdit(BlockEdit.of("b", "zibeline", null));
    LetterDraft sent =
        LetterDraft.create("ask", Tone.values()[0], Form.of(Language.FR, false), DAY)
            .withSent(DAY, "Bonjour, le yatagan.");
    Incident entry =
        new Incident(
            new java.util.UUID(1, 1),
            DAY,
            null,
            "late_contact",
            "appel du kangourou",
            null,
            null,
            null,
            null,
            "Mme Lama",
            "mail du 3",
            Map.of());
    Mission mission =
        Mission.create("Refonte du baobab", Phase.ONGOING)
            .withAnswer("scope.revisions", Answer.unknown().withNote("cactus annoncé"))
            .withAnswer("payment.deposit_pct", Answer.known(Value.of(37)))
            .withAgreement(
                Agreement.of("K05", Agreement.State.AGREED, DAY).withProof("mail du dromadaire"))
            .withLetter(draft)
            .withLetter(sent)
            .withRehearsal(Rehearsal.of("five_minutes", DAY, "la flamme"))
            .editJournal(j -> j.withEntry(entry))
            .withCheckIns(List.of(CheckIn.begun(DAY, SAID).withWords("le gorille")))
            .withDecision(
                new Decision(
                    Decision.Choice.ACCEPT,
                    DAY,
                    null,
                    List.of(),
                    "pour l’hippopotame",
                    "mes soirées d’iguane",
                    "le jaguar insiste",
                    null,
                    null,
                    Map.of()))
            .withReview(
                new Review(DAY, 1, 1, 1, 1, true, "retenir le narval", "un ocelot", Map.of()));
    return Client.create("Atelier Élevé", ClientKind.BUSINESS)
        .withNotes("vu au salon du quinquina")
        .withPeople(List.of("Rémi Tapir"))
        .withMission(mission);
  }

  private Results search(String words) {
    return searcher.search(library(), words, () -> false).orElseThrow();
  }

  private Searcher.Library library() {
    return new Searcher.Library(
        clients,
        freelancer,
        new Vocabulary(CATALOGUE, LetterLoader.builtIn(CATALOGUE).book(), language));
  }

  private Hit only(String words) {
    Results results = search(words);
    assertEquals(1, results.total(), words);
    assertEquals(1, results.found().getFirst().hits().size(), words);
    return results.found().getFirst().hits().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "ELEVE, CLIENT, name, Élevé",
    "quinquina, CLIENT, '', quinquina",
    "tapir, CLIENT, '', Tapir",
    "baobab, MISSION, '', baobab",
    "cactus, FACTS, scope.revisions, cactus",
    "dromadaire, CONDITIONS, K05, dromadaire",
    "flamme, REPLY, '', flamme",
    "kangourou, JOURNAL, 00000000-0000-0001-0000-000000000001, kangourou",
    "lama, JOURNAL, 00000000-0000-0001-0000-000000000001, Lama",
    "gorille, JOURNAL, '', gorille",
    "hippopotame, DECISION, '', hippopotame",
    "iguane, DECISION, '', iguane",
    "jaguar, DECISION, '', jaguar",
    "narval, REVIEW, '', narval",
    "ocelot, REVIEW, '', ocelot"
  })
  void everyPlaceIsFoundAndMarked(String word, Part part, String target, String marked) {
    Hit hit = only(word);
    assertEquals(part, hit.passage().part());
    assertEquals(target, hit.passage().target());
    assertEquals(
        List.of(marked),
        hit.excerpt().pieces().stream()
            .filter(Excerpt.Piece::found)
            .map(Excerpt.Piece::text)
            .toList());
  }

  @Test
  void lettersAreFoundByWhatWasTypedAndByWhatWasSent() {
    for (String word : List.of("wagon", "zibeline", "yatagan")) {
      assertEquals(Part.REPLY, only(word).passage().part(), word);
    }
  }

  @Test
  void valuesAreFoundAsTheyAreRead() {
    assertEquals("payment.deposit_pct", only("37").passage().target());
    String kind = Objects.requireNonNull(CATALOGUE.incidents().get("late_contact")).name().fr();
    assertEquals(Part.JOURNAL, only(kind).passage().part());
    language = Language.EN;
    String english = Objects.requireNonNull(CATALOGUE.incidents().get("late_contact")).name().en();
    assertEquals(Part.JOURNAL, only(english).passage().part());
  }

  @Test
  void rulesOfHerOwnAreFoundInTheLanguageOfTheWindow() {
    freelancer = Own.profile(List.of(Own.PARKING), List.of(Own.FAR));
    Hit hit = only("garer");
    assertEquals(Part.CRITERIA, hit.passage().part());
    assertEquals("own.parking", hit.passage().label());
    assertTrue(search("garer").found().getFirst().client().isEmpty());
    language = Language.EN;
    assertEquals(0, search("garer").total());
    assertEquals("own.parking", only("nearby").passage().label());
  }

  @Test
  void allWordsMustBeInOneMissionButNotInOneText() {
    assertEquals(1, search("kangourou baobab").total());
    assertEquals(0, search("kangourou girafe").total());
    clients.add(
        Client.create("Autre", ClientKind.BUSINESS)
            .withMission(Mission.create("baobab", Phase.PROSPECT))
            .withMission(Mission.create("kangourou", Phase.PROSPECT)));
    assertEquals(1, search("kangourou baobab").total(), "two missions are two places");
    assertEquals(2, search("autre").total(), "the client belongs to both");
  }

  @Test
  void aSingleLetterIsNotLookedForAlone() {
    assertEquals(Results.NONE, search("a"));
    assertEquals(Results.NONE, search("  "));
    assertEquals(1, search("a baobab").total());
  }

  @Test
  void theNameComesBeforeTheTextsThenTheLastChange() {
    clients.clear();
    clients.add(client("Un", "vieux baobab", "2026-01-01T00:00:00Z"));
    clients.add(client("Deux", "baobab neuf", "2026-02-01T00:00:00Z"));
    clients.add(client("Baobab", "rien", "2025-01-01T00:00:00Z"));
    assertEquals(
        List.of("Baobab", "Deux", "Un"),
        search("baobab").found().stream().map(f -> f.client().orElseThrow().name()).toList());
  }

  private static Client client(String name, String note, String changed) {
    return Client.create(name, ClientKind.BUSINESS)
        .withNotes(note)
        .withMission(Mission.create("Site", Phase.PROSPECT).withChanged(Instant.parse(changed)));
  }

  @Test
  void anEditIsSeenBySearchAtOnce() {
    assertEquals(1, search("baobab").total());
    Client before = clients.getFirst();
    clients =
        List.of(
            before.editMission(
                before.missions().getFirst().id(), m -> m.withTitle("Refonte du séquoia")));
    assertEquals(0, search("baobab").total());
    assertEquals(1, search("sequoia").total());
    clients = List.of();
    assertEquals(0, search("sequoia").total(), "a client that is gone is not found");
  }

  @Test
  void aSearchForWhichNobodyWaitsIsGivenUp() {
    assertTrue(searcher.search(library(), "baobab", () -> true).isEmpty());
    assertEquals(1, search("baobab").total(), "and the next one finds everything");
  }

  @Test
  void onlyTheFirstOfManyAreShownAndAllAreCounted() {
    clients.clear();
    for (int i = 0; i < 70; i++) {
      clients.add(client("Client " + i, "baobab", "2026-01-01T00:00:00Z"));
    }
    Results results = search("baobab");
    assertEquals(70, results.total());
    assertEquals(Results.SHOWN, results.found().size());
  }

  @Test
  void aLongTextIsCutAroundWhatWasFound() {
    String text = "mot ".repeat(100) + "le baobab est là " + "mot ".repeat(100);
    Excerpt excerpt = Excerpt.of(text, Query.of("baobab"));
    assertTrue(excerpt.text().startsWith("… mot"), excerpt.text());
    assertTrue(excerpt.text().endsWith(" …"), excerpt.text());
    assertTrue(excerpt.text().contains("le baobab est là"), excerpt.text());
    assertTrue(excerpt.text().length() < 180, excerpt.text());
  }
}
