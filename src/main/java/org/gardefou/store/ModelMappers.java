package org.gardefou.store;

import java.util.List;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Answer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/** How the documents become JSON; made when the first file is read or written. */
final class ModelMappers {
  private static final JsonMapper COMPACT =
      StrictJson.mapper()
          .rebuild()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE, EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(SerializationFeature.INDENT_OUTPUT)
          .withCoercionConfigDefaults(ModelMappers::refuseOtherTypes)
          .withCoercionConfig(LogicalType.Textual, ModelMappers::refuseOtherTypes)
          .addModule(JsonNumbers.module())
          .build();

  /** One for all: a mapper finds out about every class only once, and that takes time. */
  static final JsonMapper MAPPER =
      COMPACT
          .rebuild()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(layout())
          .addModule(new SimpleModule("answers").addSerializer(new AnswerLine()))
          .build();

  private ModelMappers() {}

  /** No number for a text, no text for nothing: saving would write something else back. */
  private static void refuseOtherTypes(MutableCoercionConfig coercions) {
    for (CoercionInputShape shape :
        List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.EmptyArray)) {
      coercions.setCoercion(shape, CoercionAction.Fail);
    }
  }

  /** The same on every system, so that the same client gives the same bytes. */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }

  /** An answer on a line of its own. */
  private static final class AnswerLine extends StdSerializer<Answer> {
    AnswerLine() {
      super(Answer.class);
    }

    @Override
    public void serialize(Answer answer, JsonGenerator out, SerializationContext context) {
      out.writeRawValue(COMPACT.writeValueAsString(answer));
    }
  }
}
