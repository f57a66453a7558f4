package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.model.Text;

/** Collects what is wrong while files are read, so that all of it is told at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Node at, Problem.Code code, String en, String fr) {
    add(at.file(), at.path(), code, en, fr);
  }

  void add(String file, String path, Problem.Code code, String en, String fr) {
    found.add(new Problem(file, path, code, new Text(en, fr)));
  }

  int count() {
    return found.size();
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
