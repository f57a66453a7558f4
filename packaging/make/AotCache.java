import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The AOT cache (JEP 514, 515): classes loaded and linked, and what the compilers learned, from one
 * training run. The launcher itself trains, as the cache fits only the same runtime and jars.
 */
final class AotCache {
  /** The name of the file in the folder of the jars. */
  static final String NAME = "garde-fou.aot";

  private AotCache() {}

  static Path of(Project project, Path image) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(project.work().resolve("aot"));
    System.out.println("  AOT cache");
    record(project, image, folder);
    start(image, folder, "-XX:AOTMode=create -XX:AOTConfiguration=recorded -XX:AOTCache=" + NAME);
    return folder.resolve(NAME);
  }

  /**
   * Best a start of the window: the longer a training run, the more the JVM believes to be busy and
   * optimises at once. Without a display the program shows itself: a summary, a PDF, and a picture
   * of each screen.
   */
  private static void record(Project project, Path image, Path folder)
      throws IOException, InterruptedException {
    String options = "-XX:AOTMode=record -XX:AOTConfiguration=recorded";
    if (TrainingStart.isPossible()) {
      TrainingStart.run(project, image, folder, options);
    } else {
      start(image, folder, options);
    }
  }

  private static void start(Path image, Path folder, String options)
      throws IOException, InterruptedException {
    String headless = " -Dglass.platform=Headless -Djava.io.tmpdir=.";
    Tool.run(
        folder,
        Map.of("JAVA_TOOL_OPTIONS", options + headless),
        List.of(image.resolve(HostSystem.current().launcher()).toString()));
  }
}
