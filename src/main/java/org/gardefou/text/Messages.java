package org.gardefou.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/**
 * The texts of the program in one language, gathered from one properties file for each part of it.
 * Files use the typographic apostrophe: MessageFormat swallows the straight one.
 */
public final class Messages {
  /** The parts; each has a file for each language. */
  public static final List<String> PARTS =
      List.of(
          "common",
          "engine",
          "summary",
          "letters",
          "store",
          "cli",
          "shell",
          "command",
          "job",
          "fault",
          "missions",
          "search",
          "facts",
          "flags",
          "conditions",
          "decision",
          "compare",
          "criteria",
          "rules",
          "money",
          "reply",
          "journal",
          "trend",
          "checkin",
          "insights",
          "client",
          "review",
          "data",
          "opening",
          "privacy",
          "app");

  private final Language language;
  private final Map<String, String> patterns;

  private Messages(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /** Each language is read when it is first asked for. */
  private static final class English {
    private static final Messages TEXTS = read(Language.EN);
  }

  private static final class French {
    private static final Messages TEXTS = read(Language.FR);
  }

  /** The texts in a language. */
  public static Messages in(Language language) {
    return switch (language) {
      case EN -> English.TEXTS;
      case FR -> French.TEXTS;
    };
  }

  private static Messages read(Language language) {
    Map<String, String> patterns = new HashMap<>();
    for (String part : PARTS) {
      load(part + "_" + language.code() + ".properties")
          .forEach((key, value) -> patterns.put((String) key, (String) value));
    }
    return new Messages(language, Map.copyOf(patterns));
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /**
   * The text under a key, its {@code {0}} places filled in; numbers are written as the language
   * writes them.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    if (isPlain(pattern)) {
      return pattern;
    }
    MessageFormat sentence = new MessageFormat(pattern, language.locale());
    if (language == Language.FR && pattern.contains(",date")) {
      FrenchDays.into(sentence);
    }
    return sentence.format(arguments);
  }

  /** Most texts have no place to be filled in; what says nothing to the format need not pass it. */
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }

  /**
   * The text for a count: {@code key.one} or {@code key.other}; zero is singular in French, plural
   * in English.
   */
  public String count(String key, long count) {
    boolean one = count == 1 || (count == 0 && language == Language.FR);
    return get(key + (one ? ".one" : ".other"), count);
  }

  /** The text of a catalogue in this language. */
  public String of(Text text) {
    return text.in(language);
  }
}
