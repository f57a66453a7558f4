package org.gardefou.json;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON configuration. Jackson's defaults bite (reliability.md 5): duplicate keys pass,
 * decimals are rounded, sizes are unlimited ({@link JsonLimits}).
 */
public final class StrictJson {
  private StrictJson() {}

  /** A mapper that refuses what is ambiguous, keeps decimals exact and writes indented UTF-8. */
  public static JsonMapper mapper() {
    return JsonMapper.builder(JsonLimits.factory())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }

  /**
   * A document of any shape.
   *
   * @throws JacksonException when it is not JSON within the limits; Jackson itself fails with
   *     another exception on a number whose exponent no computer holds
   */
  public static JsonNode tree(byte[] content) {
    JsonMapper mapper = mapper();
    try {
      return mapper.readTree(content);
    } catch (NumberFormatException e) {
      throw new StreamConstraintsException(e.getMessage());
    }
  }

  /** A decimal as files show it: no exponent, no superfluous zeros. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
