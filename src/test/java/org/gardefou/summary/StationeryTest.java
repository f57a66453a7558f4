package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gardefou.letters.Message;
import org.gardefou.letters.Sheet;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;

class StationeryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Message message =
      new Message(
          Language.FR,
          "Ma réponse pour « Salons »",
          "Bonjour,\n\n"
              + "Voici :\n"
              + "– un point ;\n"
              + "– <b>deux</b> & *trois*.\n\n"
              + "Bien à vous,\n"
              + "Camille Aubry",
          "Camille Aubry",
          "Maison Ostrevant",
          DAY);

  private final Sheet sheet =
      new Sheet(
          Language.EN,
          "What we agree",
          "Duval: Report",
          "Camille Aubry",
          DAY,
          "1 December 2026",
          List.of(
              new Sheet.Part(
                  "Agreed",
                  "confirmed in writing",
                  List.of(
                      new Sheet.Item("Revisions", "Two <rounds>."), new Sheet.Item("", "Plain.")))),
          List.of("Small print."));

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aLetterIsAPdfOfOnePage() throws IOException {
    String text = text(LetterFormat.PDF.write(message));
    for (String part :
        List.of("Camille Aubry", "Maison Ostrevant", "1er décembre 2026", "Ma réponse pour")) {
      assertTrue(text.contains(part), text);
    }
    assertTrue(text.contains("– <b>deux</b> & *trois*."), text);
  }

  @Test
  void aLetterIsPlainTextAndMarkdown() {
    assertEquals(message.text() + "\n", utf8(LetterFormat.TEXT.write(message)));
    String markdown = utf8(LetterFormat.MARKDOWN.write(message));
    assertTrue(markdown.startsWith("# Ma réponse pour « Salons »\n\nBonjour,"), markdown);
    assertFalse(markdown.contains(" *trois*"), markdown);
    assertTrue(markdown.contains("\\<b\\>deux"), markdown);
  }

  @Test
  void aLetterHasAFileName() {
    assertEquals(
        "garde-fou-maison-ostrevant-ma-reponse-pour-salons-2026-12-01.eml",
        LetterFormat.MAIL.fileName(message));
    assertTrue(utf8(LetterFormat.MAIL.write(message)).startsWith("MIME-Version: 1.0\r\n"));
  }

  @Test
  void aPageSaysTheSameInEveryFormat() throws IOException {
    List<String> words =
        List.of("What we agree", "Duval: Report", "Agreed", "Revisions", "Plain.", "Small print.");
    String pdf = text(SheetFormat.PDF.write(sheet));
    String html = utf8(SheetFormat.HTML.write(sheet));
    String markdown = utf8(SheetFormat.MARKDOWN.write(sheet));
    String plain = utf8(SheetFormat.TEXT.write(sheet));
    for (String word : words) {
      for (String document : List.of(pdf, html, markdown, plain)) {
        assertTrue(document.contains(word), word + " in " + document);
      }
    }
    assertTrue(html.contains("Two &lt;rounds&gt;."), html);
    assertFalse(html.contains("<script"));
    assertEquals(
        "garde-fou-what-we-agree-duval-report-2026-12-01.html", SheetFormat.HTML.fileName(sheet));
  }
}
