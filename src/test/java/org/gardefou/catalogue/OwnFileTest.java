package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gardefou.catalogue.OwnFile.Result;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Her own questions and rules, handed on as a file. */
class OwnFileTest {
  private static final Catalogue BASE = CatalogueLoader.builtIn().catalogue();
  private final Freelancer hers = Own.profile(List.of(Own.PARKING), List.of(Own.FAR));

  private static Result read(String content, Freelancer into) {
    return OwnFile.read(content.getBytes(StandardCharsets.UTF_8), "r.json", BASE, into);
  }

  private static Result.Added added(byte[] content, Freelancer into) {
    return assertInstanceOf(
        Result.Added.class, OwnFile.read(content, "r.json", BASE, into), () -> "refused");
  }

  private static List<String> refused(String content, Freelancer into) {
    return Own.told(assertInstanceOf(Result.Refused.class, read(content, into)).problems());
  }

  private static String file(String questions, String rules) {
    return "{\"format\": 1, \"ownQuestions\": [" + questions + "], \"ownRules\": [" + rules + "]}";
  }

  @Test
  void whatIsWrittenIsReadByAnother() {
    Result.Added added = added(OwnFile.write(hers), Freelancer.create());
    assertEquals(hers, added.freelancer());
    assertEquals(1, added.questions());
    assertEquals(1, added.rules());
    assertEquals(Map.of(), added.renamed());
  }

  @Test
  void whatSheHasAlreadyIsNotAddedTwice() {
    Result.Added added = added(OwnFile.write(hers), hers);
    assertEquals(hers, added.freelancer());
    assertEquals(0, added.questions() + added.rules());
  }

  @Test
  void takenIdsGetNewOnesAndTheRuleFollowsItsQuestion() {
    String other = file(Own.PARKING.replace("CND", "FEA"), Own.FAR.replace("CND", "FEA"));
    Result.Added added = added(other.getBytes(StandardCharsets.UTF_8), hers);
    assertEquals(Map.of("own.parking", "own.parking_2", "MY-01", "MY-01-2"), added.renamed());
    Map<String, Object> rule = added.freelancer().ownRules().getLast();
    assertEquals("MY-01-2", rule.get("id"));
    assertEquals(
        Map.of("caution", "own.parking_2 >= 2", "red", "own.parking_2 >= 3"), rule.get("tiers"));
    assertTrue(String.valueOf(rule.get("evidence")).contains("{own.parking_2}"));
    assertEquals(List.of(), Overlay.apply(BASE, added.freelancer()).problems());
    assertEquals(hers.ownRules().getFirst(), added.freelancer().ownRules().getFirst());
  }

  @Test
  void aRuleMayReadAQuestionThatSheHas() {
    String rule = Own.FAR.replace("MY-01", "MY-07");
    Result.Added added = added(file("", rule).getBytes(StandardCharsets.UTF_8), hers);
    assertEquals(1, added.rules());
    assertEquals(
        List.of("ownRules[0].tiers.caution EXPRESSION", "ownRules[0].tiers.red EXPRESSION"),
        refused(file("", rule), Freelancer.create()));
  }

  @Test
  void oneFaultRefusesAllOfIt() {
    String faulty = Own.FAR.replace(">= 3", ">= 'three'");
    assertEquals(
        List.of("ownRules[1].tiers.red EXPRESSION"),
        refused(
            file(Own.PARKING, Own.FAR + "," + faulty.replace("MY-01", "MY-02")),
            Freelancer.create()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                   | ` NOT_JSON`",
        "[]                                  | format MISSING",
        "{\"format\": 2, \"ownRules\": [{}]} | format WRONG_VALUE",
        "{\"format\": 1}                     | ` MISSING`",
        "{\"format\": 1, \"ownRules\": {}}   | ownRules WRONG_VALUE",
        "{\"format\": 1, \"ownRules\": [7]}  | ownRules[0] WRONG_VALUE",
        "{\"format\": 1, \"rules\": []}      | rules UNKNOWN_NAME",
        "{\"format\": 1, \"ownRules\": [{}]} | ownRules[0].id MISSING",
      })
  void otherFilesAreRefusedWithTheirPlace(String content, String told) {
    List<String> all = refused(content, Freelancer.create());
    assertTrue(all.contains(told), all::toString);
  }

  @Test
  void thePlaceOfWhatIsNoJsonIsTold() {
    Result.Refused refused =
        assertInstanceOf(Result.Refused.class, read("{\n  7}", Freelancer.create()));
    String message = refused.problems().getFirst().message().en();
    assertTrue(message.startsWith("not readable as JSON 2:"), message);
  }

  /** A rule that never fires is odd; that alone refuses nothing, and is not among the reasons. */
  @Test
  void warningsAreNoReasons() {
    String odd = Own.FAR.replace("own.parking >= 3", "own.parking >= 4");
    assertInstanceOf(Result.Added.class, read(file(Own.PARKING, odd), Freelancer.create()));
    String faulty = Own.FAR.replace("MY-01", "MY-02").replace(">= 3", ">= 'three'");
    assertEquals(
        List.of("ownRules[1].tiers.red EXPRESSION"),
        refused(file(Own.PARKING, odd + "," + faulty), Freelancer.create()));
  }

  private static List<String> many(String piece, String id, int count) {
    return IntStream.range(0, count).mapToObj(i -> piece.replace(id, id + "_" + i)).toList();
  }

  /** 100 questions and 200 rules, hers included. */
  @Test
  void thereIsRoomForSoMany() {
    List<String> questions = many(Own.PARKING, "own.parking", 100);
    Freelancer almost = Own.profile(questions.subList(1, 100), List.of());
    assertInstanceOf(Result.Added.class, read(file(Own.PARKING, ""), almost));
    assertEquals(
        List.of("ownQuestions TOO_MUCH"),
        refused(file(Own.PARKING, ""), Own.profile(questions, List.of())));
    List<String> rules = many(Own.FAR, "MY-01", 200);
    Freelancer fewer = Own.profile(List.of(Own.PARKING), rules.subList(1, 200));
    assertInstanceOf(Result.Added.class, read(file("", Own.FAR), fewer));
    assertEquals(
        List.of("ownRules TOO_MUCH"),
        refused(file("", Own.FAR), Own.profile(List.of(Own.PARKING), rules)));
  }

  @Test
  void newIdsAreMadeOfWords() {
    assertEquals("own.place_pour_se_garer", OwnIds.question("Place pour se garer ?", hers));
    assertEquals("own.parking_2", OwnIds.question("Parking!", hers));
    assertEquals("own.x", OwnIds.question("你好", hers));
    assertEquals("own.ete_2026", OwnIds.question("1. Été 2026", hers));
    assertEquals("MY-02", OwnIds.rule(BASE, hers));
  }

  @Test
  void aTakenIdGetsTheFirstNumberThatIsFree() {
    assertEquals("MY-07", OwnIds.free("MY-07", "-", Set.of("MY-01")));
    assertEquals("MY-01-2", OwnIds.free("MY-01", "-", Set.of("MY-01")));
    assertEquals("MY-01-4", OwnIds.free("MY-01", "-", Set.of("MY-01", "MY-01-2", "MY-01-3")));
    String longest = "own." + "a".repeat(30);
    assertEquals(longest + "_2", OwnIds.free(longest + "bc", "_", Set.of(longest + "bc")));
  }
}
