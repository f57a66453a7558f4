import java.nio.file.Path;
import java.time.Instant;

/** Makes the packages for the system on which it runs; see README.md in the folder above. */
public final class Packages {
  private Packages() {}

  /**
   * Works in the folder of the build file, after the program folder has been made.
   *
   * @param arguments the version, and the time that all files get
   */
  public static void main(String[] arguments) throws Exception {
    Project project =
        new Project(Path.of("").toAbsolutePath(), arguments[0], Instant.parse(arguments[1]));
    Folders.delete(project.work());
    Parts parts = Parts.of(project);
    Path runtime = RuntimeImage.make(project, parts);
    Path training = ProgramImage.plain(project, parts, runtime);
    Path cache = AotCache.of(project, training);
    Path image = ProgramImage.withCache(project, parts, runtime, cache);
    new Check(project, image).run();
    switch (project.system()) {
      case LINUX -> DebianPackage.make(project, image);
      case WINDOWS -> Installer.make(project, image, "msi");
      case MAC -> Installer.make(project, image, "dmg");
    }
  }
}
