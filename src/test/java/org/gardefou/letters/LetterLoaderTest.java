package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.DataFiles;
import org.gardefou.catalogue.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterLoaderTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  @Test
  void theBuiltInTextsAreWhole() {
    assertEquals(List.of(), LetterLoader.builtIn(CATALOGUE).problems());
  }

  @Test
  void theTwentyKindsOfTheDomainDescriptionAreThere() {
    List<LetterKind> kinds = LetterLoader.builtIn(CATALOGUE).book().kinds();
    assertEquals(20, kinds.size());
    assertEquals(
        20,
        kinds.stream().map(LetterKind::number).filter(n -> n >= 1 && n <= 20).distinct().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no         | {answer_date}    | {answer_dat}      | UNKNOWN_NAME",
        "no         | {answer_date}    | {answer_date      | EXPRESSION",
        "no         | \"private\"      | \"privat\"        | UNKNOWN_NAME",
        "no         | \"FIT-01\"       | \"FIT-99\"        | UNKNOWN_NAME",
        "no         | \"family\": \"no\" | \"family\": \"never\" | WRONG_VALUE",
        "phrases    | {rounds}         | {round}           | UNKNOWN_NAME",
        "phrases    | {advice.given}   | {health.strain}   | UNKNOWN_NAME",
        "phrases    | \"ADV-05\"       | \"HLT-07\"        | UNKNOWN_NAME",
        "objections | \"accept\"       | \"agree\"         | UNKNOWN_NAME",
        "leaving    | 2026-11-23       | soon              | WRONG_VALUE",
        "leaving    | \"last_day\"     | \"someday\"       | WRONG_VALUE",
        "letters    | \"id\": \"sender\" | \"id\": \"mission\" | DUPLICATE",
        "questions  | {                | [                 | NOT_JSON",
      })
  void faultsAreToldWithTheirPlace(String file, String right, String wrong, Problem.Code code) {
    List<Problem> problems = LetterLoader.load(CATALOGUE, changed(file, right, wrong)).problems();
    assertTrue(problems.stream().anyMatch(p -> p.code() == code), problems.toString());
  }

  private static DataFiles.Source changed(String file, String right, String wrong) {
    return name ->
        content(name)
            .map(text -> name.equals(file + ".json") ? text.replace(right, wrong) : text)
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> content(String name) {
    return DataFiles.bytes(LetterLoader.class.getResourceAsStream(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
