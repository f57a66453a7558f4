package org.gardefou.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.journal.Counters;
import org.gardefou.engine.journal.Diary;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.junit.jupiter.api.Test;

/** The column of the counters, worked out by hand from a few entries. */
class CountsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private static Counts counts(Diary diary, Language language) {
    Mission mission =
        Mission.create("Trade fairs", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2026, 1, 5))
            .withJournal(diary.journal());
    Counters counters =
        Counters.of(CATALOGUE, mission, JournalIndex.of(mission.journal()), Diary.DAY);
    return new Counts(counters, CATALOGUE.facts().values(), Messages.in(language));
  }

  private static Diary advice() {
    Diary diary = new Diary();
    IntStream.range(0, 10).forEach(i -> diary.at(10 + i, "advice_given"));
    IntStream.range(0, 8).forEach(i -> diary.at(5 + i, "advice_ignored"));
    return diary.at(90, "advice_given").at(95, "advice_ignored");
  }

  @Test
  void aPartStandsBesideTheWholeOfItsWindow() {
    assertEquals("8 of 10 in 90 days", counts(advice(), Language.EN).of("advice_ignored"));
    assertEquals("8 sur 10 en 90 jours", counts(advice(), Language.FR).of("advice_ignored"));
    assertEquals("10 in 90 days", counts(advice(), Language.EN).of("advice_given"));
  }

  @Test
  void aPartOfNothingNotedStandsAlone() {
    Diary diary = new Diary().at(1, "action_interrupted");
    assertEquals("1 in 90 days", counts(diary, Language.EN).of("action_interrupted"));
  }

  @Test
  void hoursAreAShareOnlyBesideOtherHours() {
    Diary diary = new Diary().hours(2, "offrole_hours", 3);
    assertEquals("", counts(diary, Language.EN).of("offrole_hours"));
    diary.hours(3, "hours_worked", 7);
    assertEquals("30% in 30 days", counts(diary, Language.EN).of("offrole_hours"));
    assertEquals("30\u202f% en 30 jours", counts(diary, Language.FR).of("offrole_hours"));
  }

  @Test
  void eachMeasureHasItsWords() {
    Diary diary =
        new Diary()
            .at(1, "blamed")
            .at(400, "abuse")
            .at(70, "paid_on_time")
            .at(40, "paid_on_time")
            .at(10, "paid_on_time")
            .full(20, "client_input_late");
    Counts counts = counts(diary, Language.EN);
    assertEquals("1 in 90 days", counts.of("blamed"));
    assertEquals("1 in all", counts.of("abuse"));
    // 14 September, 14 October, 13 November.
    assertEquals("months in a row: 3", counts.of("paid_on_time"));
    assertEquals("30 days late in 60 days", counts.of("client_input_late"));
    assertEquals("", counts.of("advice_followed"));
  }
}
