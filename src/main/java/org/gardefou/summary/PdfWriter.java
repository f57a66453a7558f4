package org.gardefou.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gardefou.model.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes the report as an A4 PDF: tagged (PDF/UA), with language, title and embedded fonts. Nothing
 * is loaded from outside: every external resource is denied. About a second for the first document
 * of a run: not for the thread of the window.
 */
public final class PdfWriter {
  private static final String FONT = "Inter Tabular";
  private static final String FONTS = "/org/gardefou/fonts/";

  /**
   * The document.
   *
   * @throws UncheckedIOException when it cannot be made
   */
  public byte[] write(Report report) {
    XRLog.setLoggingEnabled(false);
    return write(report, diagnostic -> {});
  }

  /** The document; what the renderer complains about goes to the consumer. */
  byte[] write(Report report, Consumer<Diagnostic> complaints) {
    PaperCanvas canvas = new PaperCanvas();
    String html = HtmlWriter.paper(report, canvas);
    return render(html, builder(report.language(), canvas).withDiagnosticConsumer(complaints));
  }

  /** A document without drawings. */
  static byte[] write(String html, Language language) {
    XRLog.setLoggingEnabled(false);
    return render(
        html, builder(language, new PaperCanvas()).withDiagnosticConsumer(diagnostic -> {}));
  }

  /** Renders a document with a builder that denies every resource. */
  static byte[] render(String html, PdfRendererBuilder builder) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      builder.withW3cDocument(parsed(html), "").toStream(out).run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A builder with our fonts, tags and prohibitions. */
  static PdfRendererBuilder builder(Language language, PaperCanvas canvas) {
    return new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfVersion(1.7f)
        .withProducer("Garde-fou")
        .useUnicodeLineBreaker(new LineBreaks(language.locale()))
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .useFont(() -> font("InterTabular-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
        .useFont(() -> font("InterTabular-SemiBold.ttf"), FONT, 600, FontStyle.NORMAL, true)
        .useObjectDrawerFactory(canvas);
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(FONTS + file), file);
  }

  // Parsed here, so that no document type and no entity can reach the renderer.
  private static Document parsed(String html) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
