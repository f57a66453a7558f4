package org.gardefou.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in for a name wherever it occurs as a whole word, upper or lower case. */
record Alias(@Nullable Pattern name, String alias) {
  /** An alias for a name; without effect where the name is blank. */
  static Alias of(String name, String alias) {
    String trimmed = name.strip();
    String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(trimmed) + "(?![\\p{L}\\p{N}])";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Alias(trimmed.isEmpty() ? null : Pattern.compile(quoted, flags), alias);
  }

  /** No alias. */
  static Alias none() {
    return new Alias(null, "");
  }

  String in(String text) {
    return name == null ? text : name.matcher(text).replaceAll(Matcher.quoteReplacement(alias));
  }
}
