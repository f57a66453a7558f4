package org.gardefou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that every file system takes. */
class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Café Œuvre, cafe-oeuvre",
    "'  Ça, c’est l’été !  ', ca-c-est-l-ete",
    "Ærø & Łódź Straße, aero-lodz-strasse",
    "İstanbul ISPARTA ılık, istanbul-isparta-ilik",
    "CON, client-con",
    "aux, client-aux",
    "Com1, client-com1",
    "LPT¹, client-lpt1",
    "nul., client-nul",
    "console, console",
    "../../etc/passwd, etc-passwd",
    "'C:\\a|b?c*d', c-a-b-c-d",
    "株式会社, client",
    "'', client",
    "'...', client",
    "😀 Emoji 😀, emoji",
    "ﬁn ２０２６ ™, fin-2026-tm",
  })
  void aNameBecomesASlug(String name, String slug) {
    assertEquals(slug, FileNames.slug(name));
  }

  @Test
  void aLongNameIsCutAndEndsWithoutADash() {
    assertEquals("a".repeat(60), FileNames.slug("a".repeat(300)));
    assertEquals("a".repeat(59), FileNames.slug("a".repeat(59) + " " + "b".repeat(300)));
  }

  @Test
  void composedAndDecomposedAccentsGiveTheSameName() {
    assertEquals(FileNames.slug("Zoe\u0301"), FileNames.slug("Zo\u00e9"));
  }

  @Test
  void everyNameGivesAFileName() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      random.ints(random.nextInt(100), 0, 0x3000).forEach(name::appendCodePoint);
      String slug = FileNames.slug(name.toString());
      assertTrue(slug.matches("[a-z0-9]([a-z0-9-]{0,66}[a-z0-9])?"), () -> slug + " seed " + seed);
      assertEquals(slug, FileNames.slug(slug), () -> "seed " + seed);
    }
  }

  @Test
  void theFileNameHasTheStartOfTheId() {
    Client client =
        new Client(
            1,
            UUID.fromString("6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90"),
            "Café",
            ClientKind.BUSINESS,
            false,
            null,
            java.util.List.of(),
            null,
            null,
            java.util.List.of(),
            java.util.Map.of());
    assertEquals("cafe-6f1b5a52", FileNames.of(client, 1));
    assertEquals("cafe-6f1b5a52-3", FileNames.of(client, 3));
  }
}
