package org.gardefou.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the catalogue, the newest first, and what each of them changed.
 *
 * @param all as {@code changes.json} lists them
 */
public record Releases(List<Release> all) {
  private static final String FILE = "changes.json";

  public Releases {
    all = List.copyOf(all);
  }

  /** The list without what was refused, and everything that is wrong in it. */
  public record Loaded(Releases releases, List<Problem> problems) {}

  /** The list that comes with the program, checked against the catalogue that does. */
  public static Loaded builtIn(Catalogue catalogue) {
    return load(name -> DataFiles.bytes(Releases.class.getResourceAsStream(name)), catalogue);
  }

  /** The list in {@code changes.json}; the names in it are checked against a catalogue. */
  public static Loaded load(DataFiles.Source files, Catalogue catalogue) {
    Problems problems = new Problems();
    Node root = new DataFiles(files, problems).file(FILE);
    Releases releases =
        new Releases(root.list("releases").stream().map(Releases::release).toList());
    new Check(catalogue, problems).check(releases);
    return new Loaded(releases, problems.all());
  }

  private static Release release(Node node) {
    return new Release(
        node.string("version"),
        node.date("date"),
        node.list("changes").stream().map(Releases::change).toList());
  }

  private static Release.Change change(Node node) {
    return new Release.Change(
        Set.copyOf(node.strings("ids")), node.flag("gone"), node.text("text"));
  }

  /**
   * What came after the version that she has last been told about: all of it when she never was,
   * nothing when this program does not know that version.
   */
  public List<Release> since(@Nullable String version) {
    List<String> versions = all.stream().map(Release::version).toList();
    int told = version == null ? all.size() : versions.indexOf(version);
    return told < 0 ? List.of() : all.subList(0, told);
  }

  /** Whether versions and ids are what they should be. */
  private record Check(Catalogue catalogue, Problems problems) {
    void check(Releases releases) {
      versions(releases.all.stream().map(Release::version).toList());
      List<Release.Change> changes =
          releases.all.stream().flatMap(release -> release.changes().stream()).toList();
      Set<String> gone = ids(changes.stream().filter(Release.Change::gone).toList());
      ids(changes).stream()
          .filter(id -> !gone.contains(id) && !catalogue.has(id))
          .forEach(
              id ->
                  note(
                      id,
                      Problem.Code.UNKNOWN_NAME,
                      "is not in the catalogue, and nothing says that it went",
                      "n’est pas dans le catalogue, et rien ne dit qu’il en est sorti"));
    }

    private void versions(List<String> versions) {
      Set<String> seen = new HashSet<>();
      versions.stream()
          .filter(version -> !seen.add(version))
          .forEach(v -> note(v, Problem.Code.DUPLICATE, "stands twice", "figure deux fois"));
      if (versions.isEmpty() || !versions.getFirst().equals(catalogue.version())) {
        note(
            catalogue.version(),
            Problem.Code.MISSING,
            "is the version of the catalogue, but not the first in this list",
            "est la version du catalogue, mais pas la première de cette liste");
      }
    }

    private static Set<String> ids(List<Release.Change> changes) {
      return changes.stream()
          .flatMap(change -> change.ids().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private void note(String what, Problem.Code code, String en, String fr) {
      problems.add(FILE, what, code, "“" + what + "” " + en, "« " + what + " » " + fr);
    }
  }
}
