package org.gardefou.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.store.BadFileException;
import org.gardefou.store.ModelJson;

/**
 * The sample clients that come with the program, in a folder for each language, listed by name in
 * {@code samples.txt}.
 */
public final class Samples {
  private final String folder;
  private final ModelJson json = new ModelJson();

  /** The samples in a folder of the resources. */
  Samples(String folder) {
    this.folder = folder;
  }

  /** The samples of the program. */
  static Samples ofTheProgram() {
    return new Samples("/org/gardefou/samples/");
  }

  /** All samples of the program in a language, marked as such. */
  public static List<Client> in(Language language) {
    return ofTheProgram().read(language);
  }

  /** All samples in a language, marked as such; none where there is no list. */
  List<Client> read(Language language) {
    return new String(bytes("samples.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> client(language.code() + "/" + name))
        .toList();
  }

  private Client client(String name) {
    try {
      return json.readClient(bytes(name)).withSample(true);
    } catch (BadFileException e) {
      throw new IllegalStateException("sample " + name, e);
    }
  }

  private byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(folder + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
