package org.gardefou.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryFormat;
import org.gardefou.summary.SummaryOptions;

/**
 * The pictures that README and documents show. Their names say what they are: a stop of the tour, a
 * language, {@code dark} where it is: {@code flags-en.png}, {@code facts-fr-dark.png}; {@code
 * summary-fr.png} is the first page of the decision summary of the running sample.
 */
record DocumentPictures(Path root) {
  private static final String SUMMARY = "summary";
  private static final int SHEET_DOTS_PER_INCH = 80;
  private static final Pattern LINK =
      Pattern.compile("pictures/(([a-z0-9-]+?)-(fr|en)(-dark)?\\.png)\\)");
  private static final Pattern ANY = Pattern.compile("pictures/([^)]+)\\)");

  /** A picture by its file, the stop and the look. */
  record Picture(Path file, String stop, Look look) {
    boolean isSheet() {
      return stop.equals(SUMMARY);
    }
  }

  /** All that the documents show, each once. */
  List<Picture> shown() throws IOException {
    return text()
        .flatMap(text -> LINK.matcher(text).results())
        .map(this::picture)
        .distinct()
        .toList();
  }

  private Picture picture(MatchResult link) {
    return new Picture(
        root.resolve("docs/pictures").resolve(link.group(1)),
        link.group(2),
        Look.usual(
            link.group(3).equals("fr") ? Language.FR : Language.EN,
            link.group(4) == null ? "light" : "dark"));
  }

  /** Pictures in the documents that no stop makes. */
  List<String> strangers() throws IOException {
    List<String> known =
        shown().stream()
            .filter(picture -> picture.isSheet() || stop(picture).isPresent())
            .map(picture -> String.valueOf(picture.file().getFileName()))
            .toList();
    return text()
        .flatMap(text -> ANY.matcher(text).results())
        .map(link -> link.group(1))
        .filter(name -> !known.contains(name))
        .toList();
  }

  static Optional<Stop> stop(Picture picture) {
    return Stops.all().stream().filter(stop -> stop.name().equals(picture.stop())).findFirst();
  }

  private Stream<String> text() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(root.resolve("README.md")));
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages.stream().map(DocumentPictures::read);
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first page of the decision summary. */
  static BufferedImage sheet(Language language) throws IOException {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    Freelancer freelancer = Freelancer.create();
    Client client = Samples.in(language).getFirst();
    var mission = client.missions().getFirst();
    var assessment =
        new Engine(catalogue, freelancer).assess(client, mission, LocalDate.now(Tour.CLOCK));
    byte[] pdf =
        SummaryFormat.PDF.write(
            SummaryBuilder.build(
                client,
                mission,
                assessment,
                freelancer,
                catalogue,
                language,
                SummaryOptions.standard()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, SHEET_DOTS_PER_INCH, ImageType.RGB);
    }
  }
}
