package org.gardefou.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Messages fr = Messages.in(Language.FR);
  private final Messages en = Messages.in(Language.EN);

  @Test
  void saysHowFarAwayADayIs() {
    assertEquals("demain", Dates.away(TODAY.plusDays(1), TODAY, fr));
    assertEquals("in 2 days", Dates.away(TODAY.plusDays(2), TODAY, en));
    assertEquals("aujourd’hui", Dates.away(TODAY, TODAY, fr));
    assertEquals("1 day late", Dates.away(TODAY.minusDays(1), TODAY, en));
  }

  @Test
  void saysHowLongAgoADayWas() {
    assertEquals("aujourd’hui", Dates.ago(TODAY, TODAY, fr));
    assertEquals("hier", Dates.ago(TODAY.minusDays(1), TODAY, fr));
    assertEquals("183 days ago", Dates.ago(LocalDate.of(2026, 5, 24), TODAY, en));
    assertEquals("6 months ago", Dates.ago(LocalDate.of(2026, 5, 23), TODAY, en));
    assertEquals("il y a 19 mois", Dates.ago(LocalDate.of(2025, 4, 4), TODAY, fr));
  }

  @Test
  void saysHowLongSomethingRuns() {
    assertEquals("18 mois", Dates.since(LocalDate.of(2025, 5, 23), TODAY, fr));
    assertEquals("0 jour", Dates.since(TODAY, TODAY, fr));
    assertEquals("0 days", Dates.since(TODAY, TODAY, en));
    assertEquals("35 months", Dates.since(LocalDate.of(2023, 12, 23), TODAY, en));
    assertEquals("3 years", Dates.since(LocalDate.of(2023, 11, 23), TODAY, en));
  }

  @Test
  void namesTheYearOnlyWhereItIsAnother() {
    assertEquals("dim. 1er nov.", Dates.weekday(LocalDate.of(2026, 11, 1), TODAY, Language.FR));
    assertEquals("ven. 27 nov.", Dates.weekday(LocalDate.of(2026, 11, 27), TODAY, Language.FR));
    assertEquals(
        "ven. 15 janv. 2027", Dates.weekday(LocalDate.of(2027, 1, 15), TODAY, Language.FR));
  }
}
