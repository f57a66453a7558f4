import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program with its runtime and its launcher, made by jpackage but for the launcher on Linux.
 */
final class ProgramImage {
  static final String MAIN = "org.gardefou.app.Main";

  private ProgramImage() {}

  /** Without AOT cache, to make one with it. */
  static Path plain(Project project, Parts parts, Path runtime) throws IOException {
    return make(project, parts, runtime, "training", List.of());
  }

  /**
   * With AOT cache. Where the JVM cannot use it, it starts without, and a word of it goes to the
   * error output: the standard output belongs to the program.
   */
  static Path withCache(Project project, Parts parts, Path runtime, Path cache) throws IOException {
    Files.copy(cache, parts.application().resolve(AotCache.NAME));
    List<String> use = List.of("-XX:AOTCache=$APPDIR/" + AotCache.NAME);
    return make(project, parts, runtime, "image", use);
  }

  private static Path make(
      Project project, Parts parts, Path runtime, String folder, List<String> more)
      throws IOException {
    Path target = project.work().resolve(folder);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                Project.NAME,
                "--app-version",
                Installer.version(project),
                "--runtime-image",
                runtime.toString(),
                "--input",
                parts.application().toString(),
                "--main-jar",
                "garde-fou-" + project.version() + ".jar",
                "--main-class",
                MAIN,
                "--dest",
                target.toString()));
    List<String> options = javaOptions(project);
    options.addAll(more);
    options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
    arguments.addAll(Installer.imageOptions(project));
    Tool.jdk("jpackage", arguments);
    Path image = only(target);
    if (project.system() == HostSystem.LINUX) {
      new LinuxLauncher(project, image).put(options);
    }
    Folders.stamp(image, project.time());
    return image;
  }

  private static List<String> javaOptions(Project project) throws IOException {
    List<String> options = new ArrayList<>(project.jvmOptions());
    options.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    options.add("-Dgardefou.home=" + project.system().home());
    options.add("-Xlog:disable");
    options.add("-Xlog:all=warning:stderr");
    return options;
  }

  /** On a Mac the folder has an ending. */
  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
