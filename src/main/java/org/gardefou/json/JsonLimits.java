package org.gardefou.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * How much a document may hold: at most 20 MB, 64 levels, strings of 1 MB, numbers of 40 digits, a
 * million tokens.
 */
final class JsonLimits {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(20_000_000)
          .maxNestingDepth(64)
          .maxStringLength(1_000_000)
          .maxNumberLength(40)
          .maxNameLength(1_000)
          .maxTokenCount(1_000_000)
          .build();

  private JsonLimits() {}

  /** Parsers that refuse what is ambiguous or too large. */
  static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(LIMITS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
