package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gardefou.model.Text;

/** Collects what is wrong while files are read, so that all of it is told at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Nothing wrong so far. */
  public Problems() {}

  /** Notes what is wrong at a place. */
  public void add(Node at, Problem.Code code, String en, String fr) {
    add(at.file(), at.path(), code, en, fr);
  }

  /** Notes what is wrong in a file. */
  public void add(String file, String path, Problem.Code code, String en, String fr) {
    found.add(new Problem(file, path, code, new Text(en, fr)));
  }

  /** Says once for each piece that she wrote it in one language. */
  void oneLanguage(Node at, String code) {
    String piece = at.path().replaceFirst("\\..*", "");
    boolean known =
        found.stream()
            .anyMatch(p -> p.code() == Problem.Code.ONE_LANGUAGE && p.path().equals(piece));
    if (!known) {
      boolean french = code.equals("fr");
      add(
          at.file(),
          piece,
          Problem.Code.ONE_LANGUAGE,
          "written in " + (french ? "French" : "English") + " only; it is shown like that",
          "écrit en " + (french ? "français" : "anglais") + " seulement\u202f; s’affiche ainsi");
    }
  }

  /** How many of them keep a piece out. */
  long errors() {
    return found.stream().filter(problem -> !problem.warning()).count();
  }

  void add(Problem problem) {
    found.add(problem);
  }

  /** What the work gives, unless it notes a problem. */
  <T> Optional<T> sound(Supplier<Optional<T>> work) {
    long before = errors();
    Optional<T> result = work.get();
    return errors() == before ? result : Optional.empty();
  }

  /** Whether the check notes nothing. */
  boolean noneIn(Runnable check) {
    long before = errors();
    check.run();
    return errors() == before;
  }

  /** All that was noted. */
  public List<Problem> all() {
    return found.stream().distinct().toList();
  }
}
