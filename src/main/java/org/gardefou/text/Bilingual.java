package org.gardefou.text;

import java.util.Arrays;
import java.util.function.Function;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/** Sentences in both languages at once, for values that outlive a change of language. */
public final class Bilingual {
  private static final Messages EN = Messages.in(Language.EN);
  private static final Messages FR = Messages.in(Language.FR);

  private Bilingual() {}

  /**
   * The text under a key in both languages; an argument that is a {@link Text} is put in each
   * language.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public static Text text(String key, Object... arguments) {
    return new Text(in(EN, key, arguments), in(FR, key, arguments));
  }

  /** A sentence that is put together from several keys, in both languages. */
  public static Text text(Function<Messages, String> sentence) {
    return new Text(sentence.apply(EN), sentence.apply(FR));
  }

  /** Sentences one after the other. */
  public static Text join(Text first, Text... more) {
    Text joined = first;
    for (Text text : more) {
      joined = new Text(joined.en() + " " + text.en(), joined.fr() + " " + text.fr());
    }
    return joined;
  }

  private static String in(Messages messages, String key, Object... arguments) {
    Object[] translated =
        Arrays.stream(arguments).map(a -> a instanceof Text text ? messages.of(text) : a).toArray();
    return messages.get(key, translated);
  }
}
