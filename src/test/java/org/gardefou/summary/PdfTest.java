package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.SummaryReport.Section;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The PDF is tagged, self-contained and quiet about the computer that made it. */
class PdfTest {
  private final Samples samples = new Samples();

  private byte[] pdf(Language language) {
    return new PdfWriter().write(samples.running().report(language, SummaryOptions.mine()));
  }

  @Test
  void isTaggedWithLanguageAndTitle() throws IOException {
    for (Language language : Language.values()) {
      try (PDDocument document = Loader.loadPDF(pdf(language))) {
        assertEquals(language.code(), document.getDocumentCatalog().getLanguage());
        assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
        assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        assertTrue(document.getDocumentInformation().getTitle().contains("Maison Ostrevant"));
        assertTrue(metadata(document).contains("pdfuaid:part"));
      }
    }
  }

  private static String metadata(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void aUsualMissionFitsOnTwoSheetsOfA4() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Language.FR))) {
      assertTrue(document.getNumberOfPages() <= 2);
      for (PDPage page : document.getPages()) {
        assertEquals(595.28, page.getMediaBox().getWidth(), 0.5);
        assertEquals(841.89, page.getMediaBox().getHeight(), 0.5);
      }
    }
  }

  /** That day the good signs of the first sample would begin on one page and end on the next. */
  @Test
  void aShortListIsNotBrokenBetweenPages() throws IOException {
    for (Language language : Language.values()) {
      SummaryReport report = firstSample(language);
      Section<SummaryReport.Good> signs = report.greens();
      assertEquals(4, signs.items().size());
      List<String> pages = Read.pdfPages(new PdfWriter().write(report));
      String page =
          pages.stream()
              .filter(p -> p.contains(Read.dense(signs.title())))
              .findFirst()
              .orElseThrow();
      signs.items().forEach(sign -> assertTrue(page.contains(Read.dense(sign.text())), page));
    }
  }

  /** A line of air lies between the head that runs along and what goes on below it. */
  @Test
  void whatGoesOnKeepsClearOfTheRunningHead() throws IOException {
    for (Language language : Language.values()) {
      byte[] pdf = new PdfWriter().write(firstSample(language));
      for (List<Float> lines : Read.pdfLines(pdf).stream().skip(1).toList()) {
        assertTrue(lines.get(1) - lines.get(0) >= 18, lines.toString());
      }
    }
  }

  private static SummaryReport firstSample(Language language) {
    Catalogue builtIn = CatalogueLoader.builtIn().catalogue();
    Freelancer freelancer = Freelancer.create();
    Client client = org.gardefou.desk.Samples.in(language).getFirst();
    Mission mission = client.missions().getFirst();
    return SummaryBuilder.build(
        client,
        mission,
        new Engine(builtIn, freelancer).assess(client, mission, Samples.TODAY.plusDays(3)),
        freelancer,
        builtIn,
        language,
        SummaryOptions.standard());
  }

  @Test
  void everyFontIsOursAndEmbedded() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Language.FR))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().contains("InterTabular"), font.getName());
        }
      }
    }
  }

  @Test
  void saysNothingOfTheComputer() throws IOException {
    byte[] pdf = pdf(Language.EN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertNull(document.getDocumentInformation().getAuthor());
      assertEquals("Garde-fou", document.getDocumentInformation().getProducer());
      assertFalse(metadata(document).contains(System.getProperty("user.dir")));
      assertNull(document.getDocumentCatalog().getOpenAction());
    }
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    assertFalse(raw.contains(System.getProperty("user.home") + "/"));
    assertFalse(raw.contains("/JavaScript"));
  }

  @Test
  void theRendererHasNothingToComplainOf() {
    List<String> complaints = new ArrayList<>();
    XRLog.setLoggingEnabled(true);
    new PdfWriter()
        .write(
            samples.crowded().report(Language.FR, SummaryOptions.mine()),
            diagnostic -> {
              if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(diagnostic.getFormattedMessage());
              }
            });
    XRLog.setLoggingEnabled(false);
    assertEquals(List.of(), complaints);
  }

  @Test
  void aMarkupNameLoadsNothingAndIsPrinted() throws IOException {
    try (Listener listener = new Listener()) {
      String image = "<img src=\"http://127.0.0.1:" + listener.port() + "/a.png\"/>";
      String file = "<object data=\"file:///etc/passwd\"></object>";
      SummaryReport report =
          new Samples.Case(
                  samples.catalogue,
                  samples.running().client().withName(image + file),
                  samples.running().mission(),
                  samples.running().assessment())
              .report(Language.EN, SummaryOptions.mine());
      String text = Read.pdfText(new PdfWriter().write(report));
      assertTrue(Read.dense(text).contains(Read.dense(image + file)));
      assertFalse(text.contains("root:"));
      assertEquals(0, listener.hits());
    }
  }

  @Test
  void realImagesAreDeniedToo() throws IOException {
    try (Listener listener = new Listener()) {
      String page =
          ("<html><head><link rel=\"stylesheet\""
                  + " href=\"http://127.0.0.1:%1$d/a.css\"/></head><body><img"
                  + " src=\"http://127.0.0.1:%1$d/a.png\"/><img src=\"file:///etc/passwd\"/>"
                  + "</body></html>")
              .formatted(listener.port());
      SummaryReport report = samples.empty().report(Language.EN, SummaryOptions.mine());
      PdfWriter.render(page, PdfWriter.builder(report.language(), new PaperCanvas()));
      assertEquals(0, listener.hits());
    }
  }

  /** The control; where there is no network at all, not even a careless renderer gets through. */
  @Test
  void withoutTheProhibitionAnImageIsLoaded() throws IOException {
    try (Listener listener = new Listener()) {
      Assumptions.assumeTrue(listener.isReachable(), "no network, not even to this computer");
      careless("<img src=\"http://127.0.0.1:" + listener.port() + "/a.png\"/>");
      assertTrue(listener.hits() > 1, "the same page does load");
    }
  }

  private static void careless(String page) throws IOException {
    new PdfRendererBuilder()
        .useExternalResourceAccessControl(
            (uri, type) -> true,
            com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                .RUN_AFTER_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (uri, type) -> true,
            com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                .RUN_BEFORE_RESOLVING_URI)
        .withHtmlContent(page, null)
        .toStream(new ByteArrayOutputStream())
        .run();
  }

  /** Counts who calls, and hangs up. */
  private static final class Listener implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger hits = new AtomicInteger();

    Listener() throws IOException {
      socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      Thread.ofPlatform().daemon().start(this::answer);
    }

    private void answer() {
      try {
        while (true) {
          try (Socket caller = socket.accept()) {
            hits.incrementAndGet();
            caller
                .getOutputStream()
                .write("HTTP/1.0 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        }
      } catch (IOException e) {
        // Closed: the test is over.
      }
    }

    /** Calls itself, which counts as one. */
    boolean isReachable() {
      try (Socket self = new Socket(InetAddress.getLoopbackAddress(), port())) {
        self.getInputStream().read();
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    int port() {
      return socket.getLocalPort();
    }

    int hits() {
      return hits.get();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
