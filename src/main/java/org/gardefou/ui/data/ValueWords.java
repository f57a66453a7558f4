package org.gardefou.ui.data;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Units;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of a file as a person reads them. */
record ValueWords(Catalogue catalogue, Messages messages) {
  private static final int LONGEST = 160;

  /** Properties that stand for an entry, the most telling first. */
  private static final List<String> TELLING =
      List.of("words", "title", "name", "text", "answer", "choice", "state", "kind", "date");

  /** A value that belongs to no question. */
  String of(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return messages.get("data.value.none");
    }
    return shortened(words(value));
  }

  private static String shortened(String words) {
    String line = words.replace('\n', ' ').strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private String words(JsonNode value) {
    if (value.isString()) {
      return value.asString();
    }
    if (value.isBoolean()) {
      return messages.get(value.asBoolean() ? "data.value.yes" : "data.value.no");
    }
    if (value.isNumber()) {
      return number(value.decimalValue());
    }
    return value.isArray() ? list(value) : entry(value);
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  private String list(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(this::words)
        .collect(Collectors.joining(", "));
  }

  private String entry(JsonNode entry) {
    return TELLING.stream()
        .flatMap(name -> Optional.ofNullable(entry.get(name)).stream())
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse(messages.get("data.value.entry"));
  }

  /** An answer to a question. */
  String answer(String factId, @Nullable JsonNode answer) {
    if (answer == null) {
      return messages.get("data.value.unanswered");
    }
    return switch (answer.path("status").asString("")) {
      case "unknown" -> messages.get("data.value.unknown");
      case "not_applicable" -> messages.get("data.value.not_applicable");
      default -> shortened(known(catalogue.facts().get(factId), answer) + note(answer));
    };
  }

  private String known(@Nullable Fact fact, JsonNode answer) {
    JsonNode value = answer.path("value");
    if (fact != null && value.isString()) {
      return fact.choice(value.asString())
          .map(choice -> messages.of(choice.label()))
          .orElse(value.asString());
    }
    String words = words(value);
    return fact == null || fact.unit() == null || !value.isNumber()
        ? words
        : words + "\u202f" + Units.after(value.decimalValue(), fact.unit(), messages.language());
  }

  private static String note(JsonNode answer) {
    String note = answer.path("note").asString("");
    return note.isEmpty() ? "" : " (" + note + ")";
  }
}
