package org.gardefou.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in for names wherever they occur as whole words, upper or lower case. */
record Alias(List<Name> names) {
  /** One name and what stands in for it. */
  private record Name(Pattern pattern, String alias) {
    String in(String text) {
      return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(alias));
    }
  }

  Alias {
    names = List.copyOf(names);
  }

  /** An alias for a name; without effect where the name is blank. */
  static Alias of(String name, String alias) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      return none();
    }
    String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(trimmed) + "(?![\\p{L}\\p{N}])";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Alias(List.of(new Name(Pattern.compile(quoted, flags), alias)));
  }

  /** No alias. */
  static Alias none() {
    return new Alias(List.of());
  }

  /** These aliases, then others. */
  Alias and(Alias others) {
    return new Alias(Stream.concat(names.stream(), others.names.stream()).toList());
  }

  boolean renames() {
    return !names.isEmpty();
  }

  String in(String text) {
    String renamed = text;
    for (Name name : names) {
      renamed = name.in(renamed);
    }
    return renamed;
  }
}
