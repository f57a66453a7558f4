import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A start of the window as it will be: a list of missions, then one of them open. On a screen in
 * memory (Xvfb), where there is one.
 */
final class TrainingStart {
  /** Enough on a slow computer; a start that is over waits. */
  private static final int SECONDS = 20;

  private static final String SCREEN = "Xvfb";
  private static final String SAMPLES = "docs/samples/";

  private TrainingStart() {}

  static boolean isPossible() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, SCREEN)));
  }

  /**
   * Starts the program, lets it come to rest, and ends it as a computer that is shut down does.
   * What is recorded is the second start, which shows the list of the first.
   *
   * @param options of the JVM
   */
  static void run(Project project, Path image, Path folder, String options)
      throws IOException, InterruptedException {
    Process screen =
        new ProcessBuilder(SCREEN, "-displayfd", "1", "-screen", "0", "1440x900x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String number = screen.inputReader(StandardCharsets.UTF_8).readLine();
      if (number == null) {
        throw new IllegalStateException(SCREEN + " did not start");
      }
      String display = ":" + number;
      watch(program(project, image, folder, "", display, List.of())); // keeps its list
      String opened = project.root().resolve(SAMPLES + "maison-ostrevant.json").toString();
      watch(program(project, image, folder, options, display, List.of(opened)));
    } finally {
      screen.destroy();
    }
  }

  private static void watch(Process program) throws InterruptedException {
    if (program.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the window of the training run is gone");
    }
    program.destroy();
    program.waitFor();
  }

  private static Process program(
      Project project, Path image, Path folder, String options, String display, List<String> opened)
      throws IOException {
    Path clients = Files.createDirectories(folder.resolve("data/clients"));
    for (String sample : List.of("lemoyne-fahri.json", "mme-quemeneur.json")) {
      if (Files.notExists(clients.resolve(sample))) {
        Files.copy(project.root().resolve(SAMPLES + sample), clients.resolve(sample));
      }
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                image.resolve(HostSystem.current().launcher()).toString(),
                "--data",
                clients.getParent().toString()));
    command.addAll(opened);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile());
    builder.environment().put("DISPLAY", display);
    builder.environment().put("JAVA_TOOL_OPTIONS", options);
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    return builder.start();
  }
}
