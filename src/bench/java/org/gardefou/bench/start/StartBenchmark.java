package org.gardefou.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;

/**
 * From the start of the process to the last change of the picture: an empty window in the same
 * theme and the program with its three sample clients, each without and with an AOT cache, and the
 * program as it is packaged, in turn. Prints a table in Markdown.
 */
public final class StartBenchmark {
  private static final int RUNS = Integer.getInteger("runs", 7);
  private static final Path PROGRAM = Path.of("target", "garde-fou");
  private static final Path MODULES = PROGRAM.resolve("lib");
  private static final Path WORK = Path.of("target", "start").toAbsolutePath();
  private static final Path PACKAGED =
      Path.of("target", "packages", "image", "garde-fou", "bin", "garde-fou");
  private static final Path EMPTY_MODULES = WORK.resolve("empty");
  private static final Path EMPTY_JAR = WORK.resolve("empty.jar");

  /** What is started. */
  private enum Kind {
    EMPTY("empty AtlantaFX window"),
    EMPTY_AOT("empty AtlantaFX window with an AOT cache of its start"),
    PROGRAM("Garde-fou"),
    PROGRAM_AOT("Garde-fou with an AOT cache of its start"),
    PACKAGED("Garde-fou as it is packaged, with its AOT cache");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final VirtualScreen screen;
  private final Map<Kind, List<Launch.Time>> times = new EnumMap<>(Kind.class);

  private StartBenchmark(VirtualScreen screen) {
    this.screen = screen;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    try (VirtualScreen screen = VirtualScreen.open(WORK.resolve("screen"))) {
      new StartBenchmark(screen).measure();
    }
  }

  private void measure() throws IOException, InterruptedException {
    samples();
    emptyModules();
    run(Kind.EMPTY);
    train(empty("-XX:AOTCacheOutput=" + cache(Kind.EMPTY_AOT)), cache(Kind.EMPTY_AOT));
    run(Kind.PROGRAM);
    train(program("-XX:AOTCacheOutput=" + cache(Kind.PROGRAM_AOT)), cache(Kind.PROGRAM_AOT));
    run(Kind.PROGRAM_AOT);
    times.clear();
    for (int run = 0; run < RUNS; run++) {
      for (Kind kind : kinds()) {
        times.computeIfAbsent(kind, k -> new ArrayList<>()).add(run(kind));
      }
    }
    print();
  }

  private void train(List<String> command, Path cache) throws IOException, InterruptedException {
    new Launch(screen, WORK, command).train(cache);
  }

  /** The packaged program only where it was made. */
  private static List<Kind> kinds() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.PACKAGED || Files.exists(PACKAGED))
        .toList();
  }

  /** A fresh folder with the samples, as after a click on "See the samples". */
  private static void samples() throws IOException {
    Path folder = data();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    try (Desk desk =
        Desk.open(
            CatalogueLoader.builtIn().catalogue(),
            new DataFolder(folder),
            Clock.systemDefaultZone(),
            new AtOnceTasks())) {
      desk.editFreelancer(
          new Text("setting", "réglage"),
          f -> f.withSetting("language", "en").withSetting("theme", "light"));
      desk.addSamples(Language.EN);
    }
  }

  private Launch.Time run(Kind kind) throws IOException, InterruptedException {
    return new Launch(screen, WORK, command(kind)).time(WORK.resolve(kind + ".png"));
  }

  private static List<String> command(Kind kind) {
    return switch (kind) {
      case EMPTY -> empty("-Dempty");
      case EMPTY_AOT -> empty("-XX:AOTCache=" + cache(kind));
      case PROGRAM -> program("-Dprogram");
      case PROGRAM_AOT -> program("-XX:AOTCache=" + cache(kind));
      case PACKAGED -> List.of(PACKAGED.toAbsolutePath().toString());
    };
  }

  private static List<String> empty(String option) {
    return command(
        option,
        EMPTY_MODULES,
        List.of(
            "--add-modules",
            "javafx.controls,atlantafx.base",
            "-cp",
            EMPTY_JAR.toString(),
            EmptyWindow.class.getName()));
  }

  private static List<String> program(String option) {
    return command(option, MODULES, List.of("--module", "org.gardefou/org.gardefou.app.Main"));
  }

  /** As the launcher does. */
  private static List<String> command(String option, Path modules, List<String> rest) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("@" + PROGRAM.resolve("bin").resolve("jvm.options"));
    words.addAll(
        List.of(
            "--enable-native-access=javafx.graphics", option, "--module-path", modules.toString()));
    words.addAll(rest);
    return words;
  }

  /** An empty window has these jars and no others. */
  private static void emptyModules() throws IOException {
    Files.createDirectories(EMPTY_MODULES);
    try (Stream<Path> jars = Files.list(MODULES)) {
      for (Path jar : jars.filter(StartBenchmark::isOfEmpty).toList()) {
        Files.copy(
            jar, EMPTY_MODULES.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    emptyJar();
  }

  /** An AOT cache remembers classes of jars only. */
  private static void emptyJar() throws IOException {
    String file = EmptyWindow.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(EMPTY_JAR))) {
      jar.putNextEntry(new JarEntry(file));
      Files.copy(Path.of("target", "test-classes").resolve(file), jar);
    }
  }

  private static boolean isOfEmpty(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("javafx-") || name.startsWith("atlantafx-");
  }

  private static Path data() {
    return WORK.resolve("data").resolve("garde-fou");
  }

  private static Path cache(Kind kind) {
    return WORK.resolve(kind + ".aot");
  }

  private void print() {
    System.out.println("| started | complete after | times the empty window | processor time |");
    System.out.println("| --- | --- | --- | --- |");
    double empty = median(Kind.EMPTY, Launch.Time::millis);
    for (Kind kind : kinds()) {
      double wall = median(kind, Launch.Time::millis);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms | %.2f | %.0f ms |%n",
          kind.words,
          wall,
          wall / empty,
          median(kind, Launch.Time::processorMillis));
    }
    System.out.println("Medians of " + RUNS + " starts, in turn. All: " + times);
  }

  private double median(Kind kind, java.util.function.ToDoubleFunction<Launch.Time> of) {
    double[] sorted = times.get(kind).stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
