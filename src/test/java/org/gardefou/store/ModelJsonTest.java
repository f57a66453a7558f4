package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Value;
import org.gardefou.store.BadFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the format as a person sees them, and files that are none. */
class ModelJsonTest {
  private final ModelJson json = new ModelJson();

  /** Written by hand from design.md 3.4 and the brief of the format. */
  static final String ACME =
      """
      {
        "format": 1,
        "id": "6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90",
        "name": "Café Œuvre",
        "kind": "business",
        "sample": false,
        "missions": [
          {
            "id": "0b0f3b6e-6a0f-4a3c-8d59-58a8f3a0c111",
            "title": "Plaquette",
            "phase": "prospect",
            "since": "2025-05-12",
            "answers": {
              "price.amount": {"status":"unknown"},
              "role.regulated": {"status":"not_applicable"},
              "scope.revisions": {"status":"known","value":"unlimited","source":"client","note":"…","date":"2026-11-20"}
            },
            "agreements": [
              {
                "clause": "K05",
                "state": "agreed"
              }
            ],
            "decisions": [
              {
                "choice": "conditions",
                "date": "2026-11-21"
              }
            ],
            "changed": "2026-11-20T10:15:30Z",
            "health": {
              "answers": {
                "health.dread": {"status":"known","value":5}
              }
            }
          }
        ]
      }
      """;

  private Client read(String text) throws BadFileException {
    return json.readClient(text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(Client client) {
    return new String(json.write(client), StandardCharsets.UTF_8);
  }

  /** A format before the first, for the test alone: the client had a "label" instead of a name. */
  @Test
  void anOlderFormatIsReadStepByStep() throws BadFileException {
    FormatStep first =
        new FormatStep(
            0,
            document -> {
              document.set("name", document.remove("label"));
              return document;
            });
    String old = ACME.replace("\"format\": 1", "\"format\": 0").replace("\"name\"", "\"label\"");
    ModelJson upgrading = new ModelJson(List.of(first));
    assertEquals(
        new ModelJson().readClient(ACME.getBytes(UTF_8)),
        upgrading.readClient(old.getBytes(UTF_8)));
    assertEquals(
        ACME, new String(upgrading.write(upgrading.readClient(ACME.getBytes(UTF_8))), UTF_8));
  }

  @Test
  void theFileOfAClientReadsAndWritesBackAsItWas() throws BadFileException {
    Client client = read(ACME);
    assertEquals(ClientKind.BUSINESS, client.kind());
    assertEquals(
        Answer.known(Value.of(5)),
        client.missions().getFirst().answer("health.dread").orElseThrow());
    assertEquals(ACME, write(client));
  }

  @Test
  void constantsAreWrittenTheSameInEveryLanguageOfTheComputer() throws BadFileException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(ACME, write(new ModelJsonTest().read(ACME)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEmptyNameAnEmptyWordAndAnEmptyTitleComeBack() throws BadFileException {
    Client client = read(ACME).withName("");
    Client odd =
        client.withMission(
            client
                .missions()
                .getFirst()
                .withTitle("")
                .withAnswer("x.y", Answer.known(Value.of("")))
                .withAgreement(Agreement.of("", Agreement.State.PROPOSED, null)));
    assertEquals(odd, json.readClient(json.write(odd)));
  }

  @Test
  void halfASurrogatePairComesBack() throws BadFileException {
    Client client = read(ACME).withNotes("a\uD83Db\uDE00c \uD83D\uDE00");
    assertEquals(client, json.readClient(json.write(client)));
    assertTrue(write(client).contains("a\\ud83db\\ude00c 😀"));
  }

  @Test
  void aByteOrderMarkIsAccepted() throws BadFileException {
    assertEquals(read(ACME), read("\uFEFF" + ACME));
  }

  @Test
  void aSampleMarkMayBeLeftOut() throws BadFileException {
    assertEquals(read(ACME), read(ACME.replace("  \"sample\": false,\n", "")));
  }

  @Test
  void decimalsArePlainAndKeepTheirZeros() throws BadFileException {
    Client client = read(ACME.replace("\"value\":5", "\"value\":1.10"));
    assertTrue(write(client).contains("\"value\":1.10}"));
    Client hundred = read(ACME.replace("\"value\":5", "\"value\":1E+2"));
    assertTrue(write(hundred).contains("\"value\":100}"));
  }

  @Test
  void aNewerFormatThatFitsIsReadWithItsNumber() throws BadFileException {
    assertEquals(7, read(ACME.replace("\"format\": 1", "\"format\": 7")).format());
  }

  @Test
  void aNewerFormatThatDoesNotFitSaysSo() {
    String newer = ACME.replace("\"format\": 1", "\"format\": 7").replace("\"prospect\"", "42");
    BadFileException e = assertThrows(BadFileException.class, () -> read(newer));
    assertEquals(Kind.NEWER_FORMAT, e.kind());
    assertTrue(e.reason().en().contains("format 7"), e.reason().en());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "phase": "prospect"        | "phase": "dreaming"        | WRONG_TYPE | $.missions[0].phase | 11 | 16
          "phase": "prospect"        | "phase": 1                 | WRONG_TYPE | $.missions[0].phase | 11 | 16
          "phase": "prospect",       | ``                         | MISSING    | $.missions[0].phase | 8  | 5
          "phase": "prospect"        | "phase": null              | MISSING    | $.missions[0].phase | 11 | 16
          "name": "Café Œuvre",      | ``                         | MISSING    | $.name              | 1  | 1
          "kind": "business"         | "kind": 5                  | WRONG_TYPE | $.kind              | 5  | 11
          "name": "Café Œuvre"       | "name": 5                  | WRONG_TYPE | $.name              | 4  | 11
          "name": "Café Œuvre"       | "name": {}                 | WRONG_TYPE | $.name              | 4  | 11
          "format": 1,               | ``                         | NO_FORMAT  | $.format            | 1  | 1
          "format": 1,               | "format": null,            | NO_FORMAT  | $.format            | 1  | 1
          "format": 1,               | "format": -3,              | NO_FORMAT  | $.format            | 1  | 1
          "format": 1,               | "format": "one",           | NO_FORMAT  | $.format            | 1  | 1
          {"status":"known","value":5} | null                     | MISSING    | $.missions[0].health.answers['health.dread'] | 33 | 27
          {"status":"known","value":5} | {"status":"known"}       | WRONG_TYPE | $.missions[0].health.answers['health.dread'] | 33 | 27
          {"status":"known","value":5} | {"status":"unknown","value":5} | WRONG_TYPE | $.missions[0].health.answers['health.dread'] | 33 | 27
          {"status":"known","value":5} | {"status":"known","value":{}} | WRONG_TYPE | $.missions[0].health.answers['health.dread'].value | 33 | 53
          {"status":"known","value":5} | {"status":"known","value":1e999999999} | WRONG_TYPE | $.missions[0].health.answers['health.dread'].value | 33 | 53
          "6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90" | "" | MISSING | $.id | 3 | 9
          "6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90" | 5 | WRONG_TYPE | $.id | 3 | 9
          "business"                 | ""                         | WRONG_TYPE | $.kind              | 5  | 11
          "2025-05-12"               | 20250512                   | WRONG_TYPE | $.missions[0].since | 12 | 16
          "2026-11-21"               | ""                         | WRONG_TYPE | $.missions[0].decisions[0].date | 27 | 19
          "2026-11-21"               | "2026-02-30"               | WRONG_TYPE | $.missions[0].decisions[0].date | 27 | 19
          6f1b5a52-3c1e              | xyz                        | WRONG_TYPE | $.id                | 3  | 9
          "kind": "business"         | "kind": "business", "kind": "public" | NOT_JSON | $         | 5  | 29
          "sample": false            | "sample": maybe            | NOT_JSON   | $                   | 6  | 13
          """)
  void aWrongValueIsNamedWithItsPlace(
      String from, String to, Kind kind, String path, int line, int column) {
    assertTrue(ACME.contains(from));
    BadFileException e =
        assertThrows(BadFileException.class, () -> read(ACME.replace(from, to == null ? "" : to)));
    assertEquals(
        kind + " " + path + " " + line + " " + column,
        e.kind() + " " + e.jsonPath() + " " + e.line() + " " + e.column(),
        e.reason().en());
  }

  @Test
  void whatIsNoDocumentSaysWhatItIs() {
    assertEquals(Kind.EMPTY, kind(""));
    assertEquals(Kind.EMPTY, kind(" \r\n\t"));
    assertEquals(Kind.EMPTY, kind("\uFEFF"));
    assertEquals(Kind.EMPTY, kind("\0".repeat(4096)));
    assertEquals(Kind.WRONG_TYPE, kind("null"));
    assertEquals(Kind.WRONG_TYPE, kind("[]"));
    assertEquals(Kind.WRONG_TYPE, kind("12"));
    assertEquals(Kind.NO_FORMAT, kind("{}"));
    assertEquals(Kind.NOT_JSON, kind(ACME + "{}"));
    assertEquals(Kind.NOT_JSON, kind(ACME + "x"));
    assertEquals(Kind.TOO_LARGE, kind("[".repeat(100) + "]".repeat(100)));
    assertEquals(Kind.TOO_LARGE, kind(" ".repeat(Utf8.LARGEST + 1)));
    assertEquals(Kind.TOO_LARGE, kind("{\"a\":" + "1".repeat(41) + "}"));
  }

  private Kind kind(String text) {
    return assertThrows(BadFileException.class, () -> read(text), text).kind();
  }

  @Test
  void latin1IsNotUtf8() {
    byte[] latin = ACME.replace("Œ", "O").getBytes(StandardCharsets.ISO_8859_1);
    BadFileException e = assertThrows(BadFileException.class, () -> json.readClient(latin));
    assertEquals(Kind.NOT_JSON, e.kind());
    assertEquals(4, e.line());
    assertEquals(15, e.column());
  }

  @Test
  void aProfileReadsAndWritesBackAsItWas() throws BadFileException {
    String profile =
        """
        {
          "format": 1,
          "name": "Ada",
          "floorRate": 45.50,
          "weights": {
            "ADV": 12,
            "HLT": 20,
            "PAY": 0
          },
          "switchedOff": [
            "ADV-05",
            "PAY-01"
          ],
          "ownRules": [
            {
              "id": "OWN-1",
              "question": null,
              "z": [
                1,
                {}
              ]
            }
          ],
          "settings": {
            "language": "fr",
            "theme": ""
          },
          "later": {
            "b": 1,
            "a": null
          }
        }
        """;
    Freelancer read = json.readFreelancer(profile.getBytes(StandardCharsets.UTF_8));
    assertArrayEquals(profile.getBytes(StandardCharsets.UTF_8), json.write(read));
  }
}
