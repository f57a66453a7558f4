package org.gardefou.store;

import java.math.BigDecimal;
import org.gardefou.model.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Numbers and values in files. Decimals are written plainly, as {@code 1200} and not {@code
 * 1.2E+3}; a number that the program computes with has at most 40 digits, written out: {@code
 * 1e999999999} would fill the memory.
 */
final class JsonNumbers {
  private static final int DIGITS = 40;

  private JsonNumbers() {}

  static SimpleModule module() {
    return new SimpleModule("numbers")
        .addSerializer(BigDecimal.class, new DecimalWriter())
        .addDeserializer(BigDecimal.class, new DecimalReader())
        .addSerializer(Value.class, new ValueWriter())
        .addDeserializer(Value.class, new ValueReader());
  }

  private static boolean isBounded(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() <= DIGITS;
  }

  /** As plain as its size allows; never longer than it was read, so that it reads back. */
  static String show(BigDecimal number) {
    return isBounded(number)
        ? number.toPlainString()
        : number.unscaledValue() + "E" + -(long) number.scale();
  }

  private static final class DecimalWriter extends StdSerializer<BigDecimal> {
    DecimalWriter() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(show(value));
    }
  }

  private static final class DecimalReader extends StdDeserializer<BigDecimal> {
    DecimalReader() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
      if (!in.currentToken().isNumeric()) {
        return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
      }
      BigDecimal number = in.getDecimalValue();
      return isBounded(number)
          ? number
          : (BigDecimal)
              context.handleWeirdNumberValue(BigDecimal.class, number, "more than 40 digits");
    }
  }

  /** Not left to annotations: an empty word would count as nothing, and be left out. */
  private static final class ValueWriter extends StdSerializer<Value> {
    ValueWriter() {
      super(Value.class);
    }

    @Override
    public void serialize(Value value, JsonGenerator out, SerializationContext context) {
      switch (value) {
        case Value.YesNo(boolean yes) -> out.writeBoolean(yes);
        case Value.Word(String id) -> out.writeString(id);
        case Value.Number(BigDecimal number) -> out.writeNumber(show(number));
      }
    }
  }

  private static final class ValueReader extends StdDeserializer<Value> {
    private final DecimalReader decimals = new DecimalReader();

    ValueReader() {
      super(Value.class);
    }

    @Override
    public Value deserialize(JsonParser in, DeserializationContext context) {
      JsonToken token = in.currentToken();
      if (token.isBoolean()) {
        return Value.of(in.getBooleanValue());
      }
      return token == JsonToken.VALUE_STRING
          ? Value.of(in.getString())
          : Value.of(decimals.deserialize(in, context));
    }
  }
}
