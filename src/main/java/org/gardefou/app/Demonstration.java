package org.gardefou.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DiskOperations;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryFormat;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.summary.SummaryReport;
import org.gardefou.text.Messages;

/**
 * Shows without a display what the program does: the first sample in the terminal, its decision
 * summary and pictures of the main screens as files.
 */
final class Demonstration {
  private final PrintStream out;
  private final Clock clock;
  private final Messages messages;
  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final List<Path> written = new ArrayList<>();

  Demonstration(PrintStream out, Clock clock, Language language) {
    this.out = out;
    this.clock = clock;
    this.messages = Messages.in(language);
  }

  /**
   * Below {@code target} where there is one, as in a checkout; else in the folder for temporary
   * files.
   */
  private static Path folder() {
    Path target = Path.of("target");
    Path base = Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
    return base.resolve("garde-fou-demonstration");
  }

  int run() {
    Path folder = folder();
    Client client = Samples.in(messages.language()).getFirst();
    out.println();
    out.writeBytes(SummaryFormat.TEXT.write(report(client, SummaryOptions.mine())));
    try {
      writeSummary(client, folder);
      writePictures(folder);
    } catch (IOException e) {
      out.println(messages.get("app.demonstration.failed", folder));
    }
    out.println(messages.get("app.demonstration.files"));
    written.forEach(file -> out.println("  " + file));
    return 0;
  }

  private SummaryReport report(Client client, SummaryOptions options) {
    Mission mission = client.missions().getFirst();
    Freelancer freelancer = Freelancer.create();
    return SummaryBuilder.build(
        client,
        mission,
        new Engine(catalogue, freelancer).assess(client, mission, LocalDate.now(clock)),
        freelancer,
        catalogue,
        messages.language(),
        options);
  }

  private void writeSummary(Client client, Path folder) throws IOException {
    SummaryReport report = report(client, SummaryOptions.standard());
    for (SummaryFormat format : List.of(SummaryFormat.PDF, SummaryFormat.HTML)) {
      write(folder.resolve("summary." + format.extension()), format.write(report));
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    new AtomicFiles(new DiskOperations()).write(file.toAbsolutePath(), content);
    written.add(file);
  }

  private void writePictures(Path folder) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    List<Pictures.Picture> pictures = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          pictures.addAll(Pictures.usual(clock, messages.language()).take());
          done.countDown();
        });
    Start.awaitQuietly(done);
    Platform.exit();
    for (Pictures.Picture picture : pictures) {
      write(folder.resolve(picture.name() + ".png"), picture.png());
    }
  }
}
