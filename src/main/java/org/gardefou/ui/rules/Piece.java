package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A rule or question of hers as the file has it. What an editor does not know stays as it is.
 *
 * @param json its properties
 */
record Piece(Map<String, Object> json) {
  static final Piece EMPTY = new Piece(Map.of());

  Piece {
    json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
  }

  /** A property that is a word; empty where there is none. */
  String word(String key) {
    return json.get(key) instanceof String word ? word : "";
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(json.get(key));
  }

  /** A list of words; empty where there is none. */
  List<String> words(String key) {
    return list(key).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** A list of anything; empty where there is none. */
  List<Object> list(String key) {
    return json.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** A property that consists of properties. */
  Piece part(String key) {
    return of(json.get(key));
  }

  /** Anything as properties; none where it is something else. */
  static Piece of(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, part) -> copy.put(String.valueOf(key), part));
    }
    return new Piece(copy);
  }

  /** With another value; nothing, an empty list or no words take the property out. */
  Piece with(String key, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(json);
    if (value == null || isBlank(value)) {
      changed.remove(key);
    } else {
      changed.put(key, value instanceof Piece part ? part.json : value);
    }
    return new Piece(changed);
  }

  private static boolean isBlank(Object value) {
    return switch (value) {
      case String words -> words.isBlank();
      case List<?> list -> list.isEmpty();
      case Piece part -> part.json.isEmpty();
      default -> Boolean.FALSE.equals(value);
    };
  }

  /** This as a text in the given language, else in the other. */
  String in(Language language) {
    String words = word(language.code());
    String other = word(language == Language.FR ? Language.EN.code() : Language.FR.code());
    return words.isEmpty() ? other : words;
  }

  /** This as a text, other words in the given language. */
  Piece with(Language language, String words) {
    return with(language.code(), words);
  }

  /** The text under a key, in the given language or else in the other. */
  String text(String key, Language language) {
    return part(key).in(language);
  }

  /** With other words for a text in the given language. */
  Piece withText(String key, Language language, String words) {
    return with(key, part(key).with(language, words));
  }

  /** The element of a list, as properties; none where the list is shorter. */
  Piece element(String key, int index) {
    List<Object> list = list(key);
    return index < list.size() ? of(list.get(index)) : EMPTY;
  }

  /** With another element of a list, which grows where it is too short. */
  Piece withElement(String key, int index, Piece element) {
    List<Object> list = new ArrayList<>(list(key));
    while (list.size() <= index) {
      list.add(Map.of());
    }
    list.set(index, element.json);
    return with(key, list);
  }

  /** With an element less. */
  Piece withoutElement(String key, int index) {
    List<Object> list = new ArrayList<>(list(key));
    list.remove(index);
    return with(key, list);
  }

  boolean has(String id) {
    return Objects.equals(word("id"), id);
  }
}
