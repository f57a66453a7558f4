package org.gardefou.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documents of a project.
 *
 * @param root the folder of the build file
 */
record Documents(Path root) {
  private static final Set<String> TOP =
      Set.of("pom.xml", "README.md", "src", "docs", "packaging", "LICENSE", "target");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- example: ([\\w-]+) -->\\s*```json\\n(.*?)```");
  private static final Pattern SHELL = Pattern.compile("(?s)```sh\\n(.*?)```");

  /** Words and names that say where and how the work was done. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?<![\\w.])/(work|root|tmp)\\b"
              + "|repo1?\\.maven|registry\\.npmjs|deb\\.debian|pypi\\.org|central\\.sonatype"
              + "|(?i)\\b((?<!build-)helpers?|sessions?|worktrees?|co-?authored|issue #\\d*)");

  /** A marked example: the name of its kind and its text. */
  record Example(String kind, String text) {}

  /** README.md and the other documents. */
  List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(root.resolve("README.md")));
    pages.addAll(Project.files(root.resolve("docs"), ".md"));
    pages.addAll(Project.files(root.resolve("packaging"), ".md"));
    return pages;
  }

  /** Links and pictures that lead nowhere. Comments are not looked at. */
  List<String> deadLinks() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      for (String target : each(LINK, without(CODE, without(COMMENT, text))).toList()) {
        if (!leads(page, text, target)) {
          found.add(name(page) + " leads to " + target + ", which is not there");
        }
      }
    }
    return found;
  }

  private static boolean leads(Path page, String text, String target) throws IOException {
    return switch (target) {
      case String web when web.startsWith("https://") -> true;
      case String heading when heading.startsWith("#") -> headings(text).contains(heading);
      default -> leads(page.resolveSibling(target.replaceFirst("#.*", "")), target);
    };
  }

  /** A file, and the heading in it where one is named. */
  private static boolean leads(Path file, String target) throws IOException {
    int heading = target.indexOf('#');
    return Files.exists(file)
        && (heading < 0 || headings(Files.readString(file)).contains(target.substring(heading)));
  }

  /** Pictures that no page shows. */
  List<String> unusedPictures() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      all.append(Files.readString(page));
    }
    return Project.files(root.resolve("docs/pictures"), ".png").stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> all.indexOf("pictures/" + name + ")") < 0)
        .toList();
  }

  /** The options that a page names, such as {@code --lang}. */
  Set<String> options(String page) throws IOException {
    return Options.in(Files.readString(root.resolve(page)).replace("\\-", "-"));
  }

  private static List<String> headings(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> "#" + line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  /** Places that speak of the workplace instead of the program. */
  List<String> privateWords() throws IOException {
    List<Path> files = new ArrayList<>(pages());
    files.addAll(List.of(root.resolve("pom.xml"), root.resolve(".ci/run")));
    files.add(root.resolve(".github/workflows/build.yml"));
    files.addAll(Project.files(root.resolve("docs/schema"), ".json"));
    try (Stream<Path> all = Files.walk(root.resolve("packaging"))) {
      all.filter(Files::isRegularFile).filter(Documents::isText).forEach(files::add);
    }
    List<String> found = new ArrayList<>();
    for (Path file : files.stream().filter(Files::exists).toList()) {
      PRIVATE
          .matcher(Files.readString(file))
          .results()
          .forEach(word -> found.add(name(file) + " says “" + word.group() + "”"));
    }
    return found;
  }

  private static boolean isText(Path file) {
    return !file.toString().endsWith(".ico") && !file.toString().endsWith(".icns");
  }

  /** Files and folders at the top that do not belong there. */
  List<String> strangersAtTheTop() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith(".") && !TOP.contains(name))
          .sorted()
          .toList();
    }
  }

  /** The commands that a page shows. */
  List<String> commands(String page) throws IOException {
    return each(SHELL, Files.readString(root.resolve(page)))
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The marked examples of all pages. */
  List<Example> examples() throws IOException {
    List<Example> all = new ArrayList<>();
    for (Path page : pages()) {
      EXAMPLE
          .matcher(Files.readString(page))
          .results()
          .forEach(m -> all.add(new Example(m.group(1), m.group(2))));
    }
    return all;
  }

  private static Stream<String> each(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1));
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll("");
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
