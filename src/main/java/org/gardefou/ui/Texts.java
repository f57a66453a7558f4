package org.gardefou.ui;

import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;

/** The texts of the program in both languages. Names of edits are written in both. */
public final class Texts {
  /** The texts in one language, read when they are first asked for. */
  public Messages in(Language language) {
    return Messages.in(language);
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
