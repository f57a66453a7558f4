import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes the binary form of a style sheet beside it. */
public final class StyleSheet {
  private StyleSheet() {}

  /**
   * Works without a window.
   *
   * @param arguments the style sheet, {@code *.css}
   */
  public static void main(String[] arguments) throws IOException {
    File written = new File(arguments[0]);
    File binary = new File(arguments[0].replaceFirst("css$", "bss"));
    Stylesheet.convertToBinary(written, binary);
  }
}
