package org.gardefou.ui.decision;

import java.util.List;
import javafx.scene.image.Image;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/**
 * Makes documents, such as the decision summary. Called on the background thread.
 *
 * @param <T> what a document is about
 */
@FunctionalInterface
public interface SummaryExport<T> {
  /** The document about something as it stands, and what its preview shows. */
  Rendered render(T subject, Options options);

  /** The formats on offer. */
  enum Format {
    PDF("PDF"),
    HTML("HTML"),
    MARKDOWN("Markdown"),
    CSV("CSV"),
    JSON("JSON");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    /** Its name, the same in both languages. */
    public String word() {
      return word;
    }
  }

  /**
   * What she wants in it.
   *
   * @param health whether health facts are in it
   * @param clientName whether the client is named
   * @param money whether her own figures are in it
   * @param shared the version to be shared: no impressions, no names of persons, and neither health
   *     nor her own figures whatever is ticked
   */
  record Options(
      Format format,
      Language language,
      boolean health,
      boolean clientName,
      boolean money,
      boolean shared) {
    /** A PDF without health facts and her own figures, the client named. */
    public static Options standard(Language language) {
      return new Options(Format.PDF, language, false, true, false, false);
    }

    /** In another format. */
    public Options withFormat(Format newFormat) {
      return new Options(newFormat, language, health, clientName, money, shared);
    }

    /** In another language. */
    public Options withLanguage(Language newLanguage) {
      return new Options(format, newLanguage, health, clientName, money, shared);
    }

    /** With or without health facts. */
    public Options withHealth(boolean include) {
      return new Options(format, language, include, clientName, money, shared);
    }

    /** With or without the client's name. */
    public Options withClientName(boolean include) {
      return new Options(format, language, health, include, money, shared);
    }

    /** To be shared, or for herself. */
    public Options withShared(boolean share) {
      return new Options(format, language, health, clientName, money, share);
    }

    /** With or without her own figures. */
    public Options withMoney(boolean include) {
      return new Options(format, language, health, clientName, include, shared);
    }
  }

  /** What became of it. */
  sealed interface Rendered {}

  /** A document that is ready to be written. */
  final class Document implements Rendered {
    private final String fileName;
    private final byte[] content;
    private final Preview preview;

    /** A document; {@code fileName} is proposed to her. */
    public Document(String fileName, byte[] content, Preview preview) {
      this.fileName = fileName;
      this.content = content.clone();
      this.preview = preview;
    }

    /** The file name to propose, extension included. */
    public String fileName() {
      return fileName;
    }

    /** The bytes to write. */
    public byte[] content() {
      return content.clone();
    }

    /** What the preview shows. */
    public Preview preview() {
      return preview;
    }
  }

  /** It could not be made; {@code reason} is a sentence for her. */
  record Failed(Text reason) implements Rendered {}

  /** What the preview shows. */
  sealed interface Preview {
    /** A picture of the first page. */
    record Page(Image first, int pages) implements Preview {}

    /** The text, line by line. */
    record Lines(List<String> lines) implements Preview {
      public Lines {
        lines = List.copyOf(lines);
      }
    }
  }
}
