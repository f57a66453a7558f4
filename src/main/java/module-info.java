import org.jspecify.annotations.NullMarked;

/** Garde-fou: a desktop assistant that assesses a client or a mission before and while it runs. */
@NullMarked
module org.gardefou {
  requires atlantafx.base;
  requires com.fasterxml.jackson.annotation;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  // PDFBox frees memory through it, and complains aloud where it is missing.
  requires jdk.unsupported;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  // PDFBox needs it, but is no module that could say so.
  requires org.apache.commons.logging;
  requires org.apache.pdfbox;
  requires org.bouncycastle.provider;
  requires org.commonmark;
  requires org.jspecify;
  requires tools.jackson.databind;

  // Jackson builds these records by reflection.
  opens org.gardefou.model to
      tools.jackson.databind;
}
