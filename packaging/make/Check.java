import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Whether a finished image has all that the program needs: by what its jars name, and by use. */
record Check(Project project, Path image) {
  private static final Pattern MODULE = Pattern.compile("-> ((?:java|jdk)\\.\\S+)");

  void run() throws IOException, InterruptedException {
    System.out.println("  check");
    modules();
    use();
    withoutCache();
  }

  private void modules() throws IOException {
    Set<String> missing = new TreeSet<>(named());
    expect(missing.contains("java.desktop"), "jdeps found nothing: " + missing);
    missing.removeAll(RuntimeImage.MODULES);
    missing.remove("java.base");
    expect(missing.isEmpty(), "the runtime lacks " + missing);
  }

  private Set<String> named() throws IOException {
    String path = application() + java.io.File.pathSeparator + project.work().resolve("javafx");
    List<String> arguments = new ArrayList<>(List.of("-s", "--ignore-missing-deps"));
    arguments.addAll(List.of("--multi-release", "base"));
    arguments.addAll(List.of("--module-path", path));
    Folders.all(application()).stream()
        .map(Path::toString)
        .filter(name -> name.endsWith(".jar"))
        .forEach(arguments::add);
    StringWriter said = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
    return MODULE
        .matcher(said.toString())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void use() throws IOException, InterruptedException {
    Path pdf = project.work().resolve("check.pdf");
    String first = sample("maison-ostrevant");
    String second = sample("lemoyne-fahri");
    expectIn("garde-fou " + project.version(), start("--version"));
    expectIn("28\u00a0novembre", start("assess", first, "--lang", "fr", "--date", "2026-11-28"));
    start("assess", first, "--format", "pdf", "-o", pdf.toString());
    expect(Files.size(pdf) > 20_000, "the PDF is too small");
    expectIn("Maison Ostrevant", start("compare", first, second));
    expectIn("\"", start("questions", "--format", "json"));
  }

  /** The cache only saves time. */
  private void withoutCache() throws IOException, InterruptedException {
    Path cache = application().resolve(AotCache.NAME);
    Path aside = project.work().resolve(AotCache.NAME);
    Files.move(cache, aside);
    expectIn("garde-fou " + project.version(), start("--version"));
    Files.move(aside, cache);
    String log = start(Map.of("_JAVA_OPTIONS", "-Xlog:aot"), "--version");
    expectIn("Using AOT-linked classes: true", log);
  }

  private Path application() {
    return image.resolve(project.system().application());
  }

  private String sample(String name) {
    return project.root().resolve("docs/samples/" + name + ".json").toString();
  }

  private String start(String... arguments) throws IOException, InterruptedException {
    return start(Map.of(), arguments);
  }

  private String start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(image.resolve(project.system().launcher()).toString());
    command.addAll(List.of(arguments));
    return Tool.run(project.work(), environment, command);
  }

  private static void expectIn(String part, String text) {
    expect(text.contains(part), "“" + part + "” is not in: " + text);
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
