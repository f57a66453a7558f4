package org.gardefou.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A small document as maps, lists and texts, read token by token: a mapper has to learn six hundred
 * classes first, and what the window remembers is read before anything is shown.
 */
public final class PlainJson {
  private final JsonParser parser;

  private PlainJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The document: a {@link Map}, a {@link List}, a {@link String}, a {@link Double}, a {@link
   * Boolean}; nothing where it is null.
   *
   * @throws JacksonException when it is not JSON within the limits of {@link StrictJson}
   */
  public static Optional<Object> read(byte[] content) {
    try (JsonParser parser =
        JsonLimits.factory().createParser(ObjectReadContext.empty(), content)) {
      return Optional.ofNullable(new PlainJson(parser).value(parser.nextToken()));
    }
  }

  private @Nullable Object value(@Nullable JsonToken token) {
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> null;
    };
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Object value = value(parser.nextToken());
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private List<Object> items() {
    List<Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Object value = value(token);
      if (value != null) {
        items.add(value);
      }
    }
    return items;
  }
}
