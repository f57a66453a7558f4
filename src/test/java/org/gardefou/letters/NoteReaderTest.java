package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.gardefou.catalogue.CatalogueLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of domain.md F.5 and F.6, and words that only look like them. */
class NoteReaderTest {
  private static final NoteReader READER =
      new NoteReader(LetterLoader.builtIn(CatalogueLoader.builtIn().catalogue()).book().words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quel menteur|JUDGING menteur",
        "il est RADIN|JUDGING RADIN",
        "ambiance toxique|JUDGING toxique",
        "une hysterique|JUDGING hysterique",
        "he is a liar|JUDGING liar",
        "what a narcissist|JUDGING narcissist",
        "il est malade|SPECIAL malade",
        "délégué syndical, militante|SPECIAL syndical",
        "he is jewish|SPECIAL jewish",
        "pervers et catholique|JUDGING pervers, SPECIAL catholique",
        "le fournisseur a appelé|''",
        "a field trip, the far end|''",
        "réponse attendue avant 8 h|''"
      })
  void wordsThatDeserveASecondLook(String note, String remarks) {
    assertEquals(
        remarks,
        READER.read(note).stream()
            .map(remark -> remark.kind() + " " + remark.word())
            .collect(Collectors.joining(", ")),
        note);
  }
}
