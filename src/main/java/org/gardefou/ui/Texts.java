package org.gardefou.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;

/** The texts of the program in both languages, loaded once. Names of edits are written in both. */
public final class Texts {
  private final Map<Language, Messages> byLanguage = new EnumMap<>(Language.class);

  /** Loads both languages. */
  public Texts() {
    for (Language language : Language.values()) {
      byLanguage.put(language, Messages.in(language));
    }
  }

  /** The texts in one language. */
  public Messages in(Language language) {
    return Objects.requireNonNull(byLanguage.get(language));
  }

  /**
   * One text in both languages, its places filled in; for the name of an edit.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public Text both(String key, Object... arguments) {
    return new Text(in(Language.EN).get(key, arguments), in(Language.FR).get(key, arguments));
  }
}
