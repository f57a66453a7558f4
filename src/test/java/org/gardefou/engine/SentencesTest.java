package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;

/** Slots filled with three hours of 1,250 and a yes; a second amount is not known. */
class SentencesTest {
  private static Sentences sentences() {
    return new Sentences(
        Ground.of(
                new CatalogueBuilder()
                    .criterion("C", 1)
                    .yesNo("f.a")
                    .whole("f.n", 0, 9)
                    .money("f.m", 0, 2_000)
                    .money("f.open", 0, 2_000)
                    .count("f.count", 1, "f.a")
                    .build(),
                Map.of("f.a", true, "f.n", 3, "f.m", 1250.5))
            .sheet());
  }

  private static Text text(String en) {
    return new Text(en, en.replace(" of ", " sur "));
  }

  @Test
  void aSlotTakesWhatIsKnownInEachLanguage() {
    Text filled = sentences().fill(text("{f.n} of {f.m}, {f.a}: {f.open}"));
    assertEquals(new Text("3 of 1,250.5, yes: …", "3 sur 1\u202f250,5, oui: …"), filled);
    assertEquals("no slot", sentences().fill(text("no slot")).en());
  }

  @Test
  void theFirstSentenceOfWhichAllIsKnownIsChosenElseTheLast() {
    Text unknown = text("{f.n} of {f.open}");
    Text known = text("{f.n} of {f.m}, {f.n}");
    Text general = text("some of {f.open}");
    assertEquals("3 of 1,250.5, 3", sentences().best(List.of(unknown, known, general)).en());
    assertEquals("some of …", sentences().best(List.of(unknown, general)).en());
    assertEquals(List.of("f.n", "f.m"), sentences().named(List.of(unknown, known, general)));
    assertEquals(List.of("f.open"), sentences().named(List.of(unknown, general)));
  }

  @Test
  void aReportListsWhatIsKnownAndWasAsked() {
    assertEquals(
        List.of("f.a", "f.n"),
        sentences().readings(List.of("f.n", "f.open", "f.count", "f.a", "f.unheard")).stream()
            .map(reading -> reading.fact().id())
            .toList());
  }
}
