package org.gardefou.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gardefou.ui.reply.Printing;

/** The system's own print dialog. Pages go to the printer as pictures, sharp enough for paper. */
record FxPrinting(Window owner) implements Printing {
  private static final float DOTS_PER_INCH = 200;

  @Override
  public boolean available() {
    return Printer.getDefaultPrinter() != null;
  }

  @Override
  public void print(byte[] pdf) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job != null && job.showPrintDialog(owner)) {
      printPages(pdf, job);
      job.endJob();
    }
  }

  private static void printPages(byte[] pdf, PrinterJob job) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.ARGB);
        job.printPage(fitted(picture, job.getJobSettings().getPageLayout()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImageView fitted(BufferedImage picture, PageLayout paper) {
    ImageView view = new ImageView(PdfPage.image(picture));
    view.setPreserveRatio(true);
    view.setFitWidth(paper.getPrintableWidth());
    view.setFitHeight(paper.getPrintableHeight());
    return view;
  }
}
