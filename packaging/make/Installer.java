import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What jpackage is told for Windows and macOS; the files with its options lie in their folders. */
final class Installer {
  private Installer() {}

  static void make(Project project, Path image, String type) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--name",
                Project.NAME,
                "--app-version",
                version(project),
                "--app-image",
                image.toString(),
                "--dest",
                project.work().toString()));
    arguments.add("@" + folder(project).resolve("installer.options"));
    Tool.jdk("jpackage", arguments);
  }

  static List<String> imageOptions(Project project) {
    return switch (project.system()) {
      case LINUX -> List.of("--icon", project.pictures().resolve("256.png").toString());
      case WINDOWS, MAC -> List.of("@" + folder(project).resolve("image.options"));
    };
  }

  /** Apple wants a version to begin with 1 at least. */
  static String version(Project project) {
    String version = project.version();
    return project.system() == HostSystem.MAC && version.startsWith("0.")
        ? "1" + version.substring(1)
        : version;
  }

  private static Path folder(Project project) {
    return project
        .packaging()
        .resolve(project.system() == HostSystem.WINDOWS ? "windows" : "macos");
  }
}
