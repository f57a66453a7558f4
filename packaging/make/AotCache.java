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
    Path cache = folder.resolve(NAME);
    Path record = folder.resolve("garde-fou.aotconf");
    System.out.println("  AOT cache");
    // Without a display the program shows itself: a summary, a PDF, and a picture of each screen.
    start(image, folder, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
    start(
        image,
        folder,
        "-XX:AOTMode=create",
        "-XX:AOTConfiguration=" + record,
        "-XX:AOTCache=" + cache);
    return cache;
  }

  private static void start(Path image, Path folder, String... options)
      throws IOException, InterruptedException {
    String all = String.join(" ", options) + " -Dglass.platform=Headless";
    Tool.run(
        folder,
        Map.of("JAVA_TOOL_OPTIONS", all + " -Djava.io.tmpdir=" + folder),
        List.of(image.resolve(HostSystem.current().launcher()).toString()));
  }
}
