package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An intake file gives a client, or all that is wrong with it at once. */
class IntakeReaderTest {
  private static final String GOOD =
      """
      {
        "format": 1,
        "client": {"name": "Café", "kind": "business"},
        "mission": {"title": "Plaquette", "phase": "ongoing", "since": "2025-05-12"},
        "answers": {
          "scope.revisions": "unlimited",
          "health.dread": 5,
          "advice.set_aside": 2,
          "payment.deposit_pct": {"unknown": true},
          "role.regulated": {"notApplicable": true, "note": "no"},
          "health.hours_week": {"value": 37.5, "source": "journal", "note": "long", "date": "2026-11-20"}
        },
        "agreed": ["K05", "K11"]
      }
      """;

  private final IntakeReader reader = new IntakeReader(TestCatalogue.create());

  private Intake read(String text) {
    return reader.read(text.getBytes(UTF_8));
  }

  private List<String> problems(String text) {
    return assertInstanceOf(Intake.Refused.class, read(text)).problems().stream()
        .map(p -> p.path() + " " + p.line() + ":" + p.column() + " " + p.message().en())
        .toList();
  }

  @Test
  void aGoodFileGivesAClientWithItsMission() {
    Intake.Read read = assertInstanceOf(Intake.Read.class, read(GOOD));
    Client client = read.client();
    Mission mission = read.mission();
    assertEquals("Café", client.name());
    assertEquals(ClientKind.BUSINESS, client.kind());
    assertEquals(List.of(mission), client.missions());
    assertEquals("Plaquette", mission.title());
    assertEquals(Phase.ONGOING, mission.phase());
    assertEquals(LocalDate.of(2025, 5, 12), mission.since());
    assertEquals(
        Map.of(
            "scope.revisions", Answer.known(Value.of("unlimited")),
            "health.dread", Answer.known(Value.of(5)),
            "advice.set_aside", Answer.known(Value.of("often")),
            "payment.deposit_pct", Answer.unknown(),
            "role.regulated", Answer.notApplicable().withNote("no"),
            "health.hours_week",
                Answer.known(Value.of(new java.math.BigDecimal("37.5")))
                    .withSource(Source.JOURNAL)
                    .withNote("long")
                    .withDate(LocalDate.of(2026, 11, 20))),
        mission.answers());
    assertEquals(
        List.of(
            Agreement.of("K05", Agreement.State.AGREED, null),
            Agreement.of("K11", Agreement.State.AGREED, null)),
        mission.agreements());
  }

  @Test
  void answersAndAgreementsMayBeLeftOut() {
    String text =
        """
        {"format": 1, "client": {"name": "C", "kind": "private"},
         "mission": {"title": "M", "phase": "prospect"}}
        """;
    Intake.Read read = assertInstanceOf(Intake.Read.class, read(text));
    assertTrue(read.mission().answers().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format": 1, | `` | $.format 1:1 “format” must be 1.
          "format": 1 | "format": 2 | $.format 2:13 This intake file has format 2; this version reads format 1.
          "format": 1 | "format": "1" | $.format 2:13 “format” must be 1.
          "name": "Café", | `` | $.client.name 3:13 “name” is missing.
          "name": "Café" | "name": " " | $.client.name 3:22 “name” takes a text that is not empty.
          "business" | "firm" | $.client.kind 3:38 “kind” takes one of: business, public, private.
          "ongoing" | "over" | $.mission.phase 4:46 “phase” takes one of: prospect, ongoing.
          "2025-05-12" | "12/05/2025" | $.mission.since 4:66 “since” takes a date such as 2026-11-20.
          "title": "Plaquette", | `` | $.mission.title 4:14 “title” is missing.
          "answers" | "anwsers" | $.anwsers 5:14 There is no property “anwsers” here. Did you mean “answers”?
          "phase" | "phases" | $.mission.phase 4:14 “phase” is missing. / $.mission.phases 4:47 There is no property “phases” here. Did you mean “phase”?
          "scope.revisions": | "scope.revision": | $.answers['scope.revision'] 6:23 There is no fact “scope.revision”. Did you mean “scope.revisions”?
          "scope.revisions": | "revisions": | $.answers.revisions 6:18 There is no fact “revisions”. Did you mean “scope.revisions”?
          "scope.revisions": | "weather.tomorrow": | $.answers['weather.tomorrow'] 6:25 There is no fact “weather.tomorrow”.
          "unlimited" | "lots" | $.answers['scope.revisions'] 6:24 “scope.revisions” takes one of: none, limited, unlimited.
          "unlimited" | null | $.answers['scope.revisions'] 6:24 “scope.revisions” has no value. Leave it out if it was not answered, or write {"unknown":true}.
          "unlimited" | [] | $.answers['scope.revisions'] 6:24 “scope.revisions” takes a value, {"unknown":true}, {"notApplicable":true} or {"value":…}.
          "unlimited" | {} | $.answers['scope.revisions'] 6:24 “scope.revisions” takes a value, {"unknown":true}, {"notApplicable":true} or {"value":…}.
          "health.dread": 5 | "health.dread": 6 | $.answers['health.dread'] 7:21 “health.dread” takes a whole number from 1 to 5.
          {"unknown": true} | {"unknown": false} | $.answers['payment.deposit_pct'] 9:28 “payment.deposit_pct” takes a value, {"unknown":true}, {"notApplicable":true} or {"value":…}.
          {"unknown": true} | {"unknown": true, "value": 3} | $.answers['payment.deposit_pct'] 9:28 “payment.deposit_pct” takes a value, {"unknown":true}, {"notApplicable":true} or {"value":…}.
          {"unknown": true} | {"value": 400} | $.answers['payment.deposit_pct'].value 9:38 “payment.deposit_pct” takes a number from 0 to 100.
          "journal" | "rumour" | $.answers['health.hours_week'].source 11:52 “source” takes one of: client, document, impression, journal.
          "2026-11-20" | "soon" | $.answers['health.hours_week'].date 11:87 “date” takes a date such as 2026-11-20.
          "note": "long" | "nota": "long" | $.answers['health.hours_week'].nota 11:71 There is no property “nota” here. Did you mean “note”?
          "K11" | "K99" | $.agreed[1] 13:21 There is no clause “K99”. Did you mean “K05”?
          "K11" | "K05" | $.agreed[1] 13:21 The clause “K05” is listed twice.
          "K11" | 5 | $.agreed[1] 13:21 There is no clause “”.
          ["K05", "K11"] | "K05" | $.agreed 13:13 “agreed” takes a list in brackets.
          {"name": "Café", "kind": "business"} | "Café" | $.client 3:13 “client” takes an object in braces.
          """)
  void aFaultIsNamedWithItsPlace(String from, String to, String expected) {
    assertTrue(GOOD.contains(from), from);
    assertEquals(expected, String.join(" / ", problems(GOOD.replace(from, to == null ? "" : to))));
  }

  @Test
  void allFaultsAreReportedAtOnceInTheOrderOfTheFile() {
    String bad =
        GOOD.replace("business", "firm")
            .replace("ongoing", "over")
            .replace("unlimited", "lots")
            .replace("37.5", "-2")
            .replace("K11", "Z");
    List<String> problems = problems(bad);
    assertEquals(5, problems.size(), problems.toString());
    assertTrue(problems.getFirst().startsWith("$.client.kind 3:"), problems.toString());
    assertTrue(problems.getLast().startsWith("$.agreed[1] 13:"), problems.toString());
  }

  @Test
  void whatIsNoJsonIsNamedWithItsPlace() {
    assertTrue(problems(GOOD.substring(0, 200)).getFirst().contains("ends too early"));
    assertTrue(problems("").getFirst().contains("empty"));
    assertEquals(List.of("$ 1:1 An intake file is one JSON object."), problems("[]"));
    assertTrue(
        problems(GOOD.replace("\"K05\"", "K05")).getFirst().contains("not valid JSON at line 13"));
  }

  @Test
  void anEmptyObjectSaysAllThatIsMissing() {
    assertEquals(
        List.of(
            "$.format 1:1 “format” must be 1.",
            "$.client 1:1 “client” is missing.",
            "$.mission 1:1 “mission” is missing."),
        problems("{}"));
  }

  @Test
  void theNearestNameIsFoundByLetters() {
    // kitten -> sitting is the textbook's example: three letters.
    assertEquals(3, Nearest.levenshtein("kitten", "sitting"));
    assertEquals(0, Nearest.levenshtein("", ""));
    assertEquals(4, Nearest.levenshtein("", "four"));
  }

  @Test
  void aStoredClientIsCheckedByTheSameRules() {
    Mission mission =
        Mission.create("M", Phase.PROSPECT)
            .withAnswer("payment.deposit_pct", Answer.known(Value.of(400)))
            .withAnswer("health.dread", Answer.known(Value.of(5)))
            .withAnswer("advice.given", Answer.unknown())
            .withAnswer("of.another_version", Answer.known(Value.of("x")));
    Client client = Client.create("C", ClientKind.BUSINESS).withMission(mission);
    List<Problem> problems = new ClientCheck(TestCatalogue.create()).problems(client);
    assertEquals(1, problems.size());
    assertEquals("$.missions[0].answers['payment.deposit_pct'].value", problems.getFirst().path());
  }
}
