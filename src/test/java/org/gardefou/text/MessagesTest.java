package org.gardefou.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static Date at(int day) {
    Instant moment =
        LocalDateTime.of(2026, 11, day, 1, 5).atZone(ZoneId.systemDefault()).toInstant();
    return Date.from(moment);
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrenchSentences() {
    Messages french = Messages.in(Language.FR);
    assertEquals(
        "Revenir à la sauvegarde du 1er nov. 2026 à 01:05\u202f?",
        french.get("data.backup.title", at(1)));
    assertEquals(
        "Revenir à la sauvegarde du 11 nov. 2026 à 01:05\u202f?",
        french.get("data.backup.title", at(11)));
    assertEquals(
        "Go back to the backup of 1 Nov 2026 01:05?",
        Messages.in(Language.EN).get("data.backup.title", at(1)));
  }
}
