package org.gardefou.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document together with the places of its values. */
final class PlacedReader {
  private final JsonParser parser;

  private PlacedReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The document in a text.
   *
   * @throws tools.jackson.core.JacksonException when it is not one JSON value
   */
  static Placed read(JsonMapper mapper, String text) {
    try (JsonParser parser = mapper.createParser(text)) {
      Placed root = new PlacedReader(parser).value(parser.nextToken());
      requireEnd(parser);
      return root;
    }
  }

  private static void requireEnd(JsonParser parser) {
    try {
      if (parser.nextToken() == null) {
        return;
      }
    } catch (StreamReadException e) {
      throw new MoreThanOneValueException(parser, e.getLocation());
    }
    throw new MoreThanOneValueException(parser, parser.currentTokenLocation());
  }

  /** Something follows the document: not a file that was cut, whatever its last letters are. */
  static final class MoreThanOneValueException extends StreamReadException {
    private static final long serialVersionUID = 1;

    MoreThanOneValueException(JsonParser parser, TokenStreamLocation location) {
      super(parser, "more than one value", location, null);
    }
  }

  private Placed value(@Nullable JsonToken token) {
    Placed.Place place = place();
    return switch (token) {
      case START_OBJECT -> new Placed.Fields(fields(), place);
      case START_ARRAY -> new Placed.Items(items(), place);
      case VALUE_STRING -> new Placed.Scalar(parser.getString(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Placed.Scalar(number(), place);
      case VALUE_TRUE, VALUE_FALSE -> new Placed.Scalar(parser.getBooleanValue(), place);
      case null, default -> new Placed.Scalar(null, place);
    };
  }

  /** Jackson fails with an exception of another kind on an exponent that no computer holds. */
  private BigDecimal number() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw new StreamConstraintsException(e.getMessage(), parser.currentTokenLocation());
    }
  }

  private Map<String, Placed> fields() {
    Map<String, Placed> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      fields.put(name, value(parser.nextToken()));
    }
    return fields;
  }

  private List<Placed> items() {
    List<Placed> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    return items;
  }

  private Placed.Place place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Placed.Place(location.getLineNr(), location.getColumnNr());
  }
}
