package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalisationTest {
  @Nested
  class TheProgram {
    @Test
    void bothLanguagesSayTheSameAndAreWellSet() throws IOException {
      assertNone(TextRules.problems(files()));
    }

    @Test
    void noKeyIsUnused() throws IOException {
      assertNone(new KeyUse(JavaSources.main()).unused(keys()));
    }

    @Test
    void noKeyIsMissing() throws IOException {
      assertNone(new KeyUse(JavaSources.main()).missing(keys(), facts()));
    }

    @Test
    void everyFileBelongsToAPart() throws IOException {
      Set<String> known = new TreeSet<>();
      files().forEach(file -> known.add(file.name()));
      Set<String> present =
          Project.files(Project.TEXTS, ".properties").stream()
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(known, present);
    }

    @Test
    void theCatalogueSpeaksBothLanguages() throws IOException {
      List<String> found = new ArrayList<>();
      for (Path file : Project.files(Project.MAIN_RESOURCES, ".json")) {
        found.addAll(
            CatalogueTexts.problems(
                Project.name(file), StrictJson.mapper().readTree(Files.readString(file))));
      }
      assertNone(found);
    }

    private List<TextFile> files() throws IOException {
      List<TextFile> files = new ArrayList<>();
      for (String part : Messages.PARTS) {
        for (Language language : Language.values()) {
          files.add(TextFile.read(part, language));
        }
      }
      return files;
    }

    private Set<String> keys() throws IOException {
      return files().stream()
          .flatMap(file -> file.texts().keySet().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of facts look like keys. */
    private Set<String> facts() {
      Set<String> names = new TreeSet<>(CatalogueLoader.builtIn().catalogue().facts().keySet());
      names.addAll(Set.of("client.kind", "mission.phase"));
      return names;
    }
  }

  @Nested
  class PlantedTexts {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a=A            | b=B            | p_fr.properties a is missing: p_en.properties has it",
          "a=A {0}        | a=A            | p_fr.properties a lacks places of the other language:"
              + " [{0]",
          "a=It's         | a=A            | p_en.properties a “It's”: write ’ instead of the"
              + " straight apostrophe",
          "a=A            | a=Quoi ?       | p_fr.properties a “Quoi ?”: write a narrow no-break"
              + " space (U+202F) before it",
          "a=A {0         | a=A {0}        | p_en.properties a is no message format (Unmatched"
              + " braces in the pattern.): close its braces",
          "a=A\\na=A      | a=A            | p_en.properties a stands twice: remove one",
          "a=             | a=A            | p_en.properties a has no text: write it",
        })
    void areFound(String en, String fr, String problem) throws IOException {
      List<String> found =
          TextRules.problems(
              List.of(
                  TextFile.parse("p", Language.EN, en.replace("\\n", "\n")),
                  TextFile.parse("p", Language.FR, fr)));
      assertEquals(true, found.contains(problem), () -> "found: " + found);
    }

    @Test
    void aKeyInTwoPartsIsFound() throws IOException {
      assertEquals(
          List.of("q_en.properties a stands in the part “p” too: keep one"),
          TextRules.problems(
              List.of(
                  TextFile.parse("p", Language.EN, "a=A"),
                  TextFile.parse("q", Language.EN, "a=B"))));
    }

    @Test
    void rightOnesPass() throws IOException {
      assertEquals(
          List.of(),
          TextRules.problems(
              List.of(
                  TextFile.parse(
                      "p", Language.EN, "a=What’s {0}?\nb.one=one day\nb.other={0} days"),
                  TextFile.parse(
                      "p",
                      Language.FR,
                      "a=Qu’est-ce, {0}\u202F?\nb.one={0} jour\nb.other={0} jours"))));
    }
  }

  @Nested
  class FrenchMarks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "l'un",
          "Quoi?",
          "Quoi ?",
          "Quoi\u00A0?",
          "Non !",
          "un; deux",
          "50 %",
          "50%",
          "« mot\u202F»",
          "«\u202Fmot »",
          "Avis: oui",
          "Avis : oui",
          "Avis\u202F: oui",
          "Avis :"
        })
    void wrongOnesAreFound(String text) {
      assertEquals(1, Typography.faults(Language.FR, text).size());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "l’un",
          "Quoi\u202F?",
          "Quoi\u202F?!",
          "un\u202F; deux",
          "50\u202F%",
          "«\u202Fmot\u202F»",
          "Avis\u00A0: oui",
          "Avis\u00A0:",
          "à 9:00",
          "{0}:{1}",
          "https://exemple.fr/?a=b",
          "La touche «\u202F?\u202F» (?)",
          "?",
          "a != b"
        })
    void rightOnesPass(String text) {
      assertEquals(List.of(), Typography.faults(Language.FR, text));
    }

    @Test
    void frenchSpacesInEnglishAreFound() {
      assertEquals(1, Typography.faults(Language.EN, "What ?").size());
      assertEquals(List.of(), Typography.faults(Language.EN, "What? At 9:00: “no!”; 50%."));
    }
  }

  @Nested
  class PlantedKeys {
    private static final String CODE =
        """
        class Planted {
          private static final String HEAD = "page.head";
          void show() {
            messages.get("page.title");
            messages.count("page.days", 2);
            messages.get("verdict." + phase.id() + "." + verdict);
            messages.get(HEAD + ".text");
            messages.get("page.gone");
            messages.count("page.half", 2);
            messages.get("nowhere.to.be.found");
            messages.get("pages." + name);
            read("page.json", "scope.revisions", "page.fact");
          }
        }
        """;

    private static final Set<String> KEYS =
        new TreeSet<>(
            Set.of(
                "page.title",
                "page.days.one",
                "page.days.other",
                "verdict.prospect.ACCEPT",
                "page.head.text",
                "page.half.other",
                "page.left",
                "pages"));

    @Test
    void unusedOnesAreFound() throws IOException {
      assertEquals(
          List.of(
              "page.left is used nowhere: remove it from both languages",
              "pages is used nowhere: remove it from both languages"),
          new KeyUse(JavaSources.of("Planted.java", CODE)).unused(KEYS));
    }

    @Test
    void missingOnesAreFound() throws IOException {
      String mending = "” has no text: write it in both languages";
      assertEquals(
          List.of(
              "/Planted.java:10 “nowhere.to.be.found" + mending,
              "/Planted.java:8 “page.gone" + mending,
              "/Planted.java:11 “pages." + mending,
              "/Planted.java:9 “page.half” counts, so it needs both .one and .other"),
          new KeyUse(JavaSources.of("Planted.java", CODE))
              .missing(KEYS, Set.of("page.fact", "scope.revisions")));
    }
  }

  @Nested
  class PlantedCatalogueTexts {
    @Test
    void areFound() {
      String json =
          """
          {"rules": [
            {"id": "R1", "why": {"en": "Why"}},
            {"id": "R2", "why": {"en": "It's", "fr": "Si"}},
            {"id": "R3", "evidence": [{"en": "{a.b} h", "fr": "Pourquoi ?"}]}
          ]}
          """;
      assertEquals(
          List.of(
              "x rules[R1] why lacks its text in “fr”: write it",
              "x rules[R2] why.en “It's”: write ’ instead of the straight apostrophe",
              "x rules[R3] evidence[0].fr “Pourquoi ?”: write a narrow no-break space (U+202F)"
                  + " before it",
              "x rules[R3] evidence[0] has the slots [{a.b}] in English and [] in French"),
          CatalogueTexts.problems("x", StrictJson.mapper().readTree(json)));
    }
  }

  private static void assertNone(List<String> found) {
    assertEquals("", String.join("\n", found));
  }
}
