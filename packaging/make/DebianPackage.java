import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The package for Debian and its kin. Built from a folder by dpkg-deb: every file belongs to the
 * package, no script runs, and removing it leaves nothing but what she wrote.
 */
record DebianPackage(Project project, Path tree) {
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "amd64", "x86_64", "amd64", "aarch64", "arm64");

  static void make(Project project, Path image) throws IOException, InterruptedException {
    System.out.println("  .deb");
    DebianPackage made = new DebianPackage(project, project.work().resolve("deb"));
    made.fill(image);
    made.describe();
    made.pack();
  }

  private void fill(Path image) throws IOException, InterruptedException {
    Folders.copy(image, folder("usr/lib/garde-fou"));
    Files.createSymbolicLink(
        folder("usr/bin").resolve("garde-fou"), Path.of("../lib/garde-fou/bin/garde-fou"));
    take("org.gardefou.GardeFou.desktop", "usr/share/applications");
    take("org.gardefou.GardeFou.metainfo.xml", "usr/share/metainfo");
    take("garde-fou.xml", "usr/share/mime/packages");
    take("lintian-overrides", "usr/share/lintian/overrides", "garde-fou");
    take("copyright", "usr/share/doc/garde-fou");
    pictures();
    zip("changelog", "usr/share/doc/garde-fou", "changelog");
    zip("garde-fou.1", "usr/share/man/man1", "garde-fou.1");
    zip("garde-fou.fr.1", "usr/share/man/fr/man1", "garde-fou.1");
  }

  private void pictures() throws IOException {
    String icons = "usr/share/icons/hicolor/";
    try (Stream<Path> sizes = Files.list(project.pictures())) {
      for (Path picture : sizes.toList()) {
        String size = picture.getFileName().toString().replace(".png", "");
        Path target = folder(icons + size + "x" + size + "/apps");
        Files.copy(picture, target.resolve("garde-fou.png"));
      }
    }
    Files.copy(
        project.icons().resolve("garde-fou.svg"),
        folder(icons + "scalable/apps").resolve("garde-fou.svg"));
    Files.copy(
        project.icons().resolve("document.svg"),
        folder(icons + "scalable/mimetypes").resolve("application-vnd.gardefou+json.svg"));
  }

  private void describe() throws IOException {
    long kilobytes = 0;
    StringBuilder sums = new StringBuilder();
    for (Path file : Folders.all(tree).stream().filter(Files::isRegularFile).toList()) {
      kilobytes += Files.size(file) / 1024 + 1;
      if (!Files.isSymbolicLink(file)) {
        sums.append(md5(file)).append("  ").append(tree.relativize(file)).append('\n');
      }
    }
    Path control = folder("DEBIAN");
    Files.writeString(control.resolve("md5sums"), sums);
    Files.writeString(
        control.resolve("control"),
        Files.readString(linux().resolve("control"))
            .replace("@version@", project.version())
            .replace("@architecture@", architecture())
            .replace("@size@", String.valueOf(kilobytes)));
  }

  private void pack() throws IOException, InterruptedException {
    Folders.open(tree);
    Folders.stamp(tree, project.time());
    Path target =
        project.work().resolve("garde-fou_" + project.version() + "_" + architecture() + ".deb");
    Tool.run(
        project.work(),
        Map.of("SOURCE_DATE_EPOCH", String.valueOf(project.time().getEpochSecond())),
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z3",
            "--build",
            tree.toString(),
            "" + target));
    System.out.println("  " + project.root().relativize(target));
  }

  private Path linux() {
    return project.packaging().resolve("linux");
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(tree.resolve(name));
  }

  private void take(String file, String folder) throws IOException {
    take(file, folder, file);
  }

  private void take(String file, String folder, String name) throws IOException {
    Files.copy(linux().resolve(file), folder(folder).resolve(name));
  }

  private void zip(String file, String folder, String name)
      throws IOException, InterruptedException {
    take(file, folder, name);
    Tool.run(folder(folder), Map.of(), List.of("gzip", "-9n", name));
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    return ARCHITECTURES.getOrDefault(name, name);
  }

  private static String md5(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
