package org.gardefou.store;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a document from one format to the next. The file itself stays as it is until the document
 * is saved, and its content then goes to the earlier states as it was.
 *
 * @param from the format that it reads; it writes the one after it
 * @param change what it does, apart from the number of the format
 */
record FormatStep(int from, UnaryOperator<ObjectNode> change) {
  /** The steps of this version, in their order; none, since format 1 is the first. */
  static final List<FormatStep> ALL = List.of();

  private ObjectNode run(ObjectNode document) {
    ObjectNode next = change.apply(document);
    next.put("format", from + 1);
    return next;
  }

  /** A document after all steps from its format on. */
  static ObjectNode upgrade(List<FormatStep> steps, ObjectNode document) {
    ObjectNode now = document;
    for (FormatStep step : steps) {
      if (now.path("format").asInt(-1) == step.from()) {
        now = step.run(now);
      }
    }
    return now;
  }
}
