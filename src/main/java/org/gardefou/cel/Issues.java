package org.gardefou.cel;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the issues of one source, in reading order and each one once. */
final class Issues {
  private final Source source;
  private final SortedSet<CelIssue> found = new TreeSet<>();

  Issues(Source source) {
    this.source = source;
  }

  void add(int index, CelIssue.Code code, String message) {
    add(source.place(index), code, message);
  }

  void add(CelPlace place, CelIssue.Code code, String message) {
    found.add(new CelIssue(place.line(), place.column(), code, message, source.excerpt(place)));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<CelIssue> sorted() {
    return List.copyOf(found);
  }
}
