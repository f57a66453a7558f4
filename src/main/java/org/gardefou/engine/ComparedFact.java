package org.gardefou.engine;

import org.gardefou.model.Text;

/** What is known of a fact on one side of a comparison. */
public sealed interface ComparedFact {
  /** Known; the value as a person reads it. */
  record Known(Text display) implements ComparedFact {}

  /** Not answered, or answered "I don't know". */
  record Open() implements ComparedFact {}

  /** Not asked of such a mission, or answered "does not apply". */
  record Absent() implements ComparedFact {}
}
