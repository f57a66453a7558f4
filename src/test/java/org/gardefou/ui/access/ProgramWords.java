package org.gardefou.ui.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;

/** Whether words are a text of the program rather than hers, or a sentence made for them. */
final class ProgramWords {
  private static final Set<String> ALL =
      Messages.PARTS.stream()
          .flatMap(part -> read(part).values().stream())
          .map(String.class::cast)
          .collect(Collectors.toUnmodifiableSet());

  private ProgramWords() {}

  static boolean hold(String words) {
    return ALL.contains(words);
  }

  private static Properties read(String part) {
    String file = part + "_" + Language.EN.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
