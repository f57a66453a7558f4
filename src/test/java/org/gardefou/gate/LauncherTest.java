package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher for Linux and macOS, with JDKs that are scripts and only say how they were called.
 */
class LauncherTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path folder;
  private Path program = Path.of("");

  /** What a call said and how it ended. */
  private record Said(int code, String text) {}

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "no POSIX shell here");
    String text = Files.readString(Project.ROOT.resolve("packaging/launcher/garde-fou"));
    String usual = "/usr/lib/jvm/* /opt/*";
    assertEquals(true, text.contains(usual));
    program = folder.resolve("a program/bin/garde-fou");
    script(program, text.replace(usual, "'" + folder + "'/usual/*"));
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Path home = jdk("jdk 26", "26.0.1");
    jdk("usual/jdk-25", "25");
    assertEquals("jdk 26", chosen(run(program, Map.of("JAVA_HOME", home.toString()))));
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    Path old = jdk("jdk-17", "17.0.15");
    jdk("usual/jdk-8", "1.8.0_402");
    jdk("usual/jdk-25", "25");
    assertEquals("usual/jdk-25", chosen(run(program, Map.of("JAVA_HOME", old.toString()))));
  }

  @Test
  void thePathIsSearchedThroughItsLinks() throws Exception {
    Path home = jdk("jdk 25", "25.0.3");
    Path bin = Files.createDirectories(folder.resolve("on path"));
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
    assertEquals("jdk 25", chosen(run(program, Map.of("PATH", bin + ":" + withoutJava()))));
  }

  @Test
  void aJdkWithoutReleaseFileIsAsked() throws Exception {
    Path home = jdk("jdk-x", "25");
    Files.delete(home.resolve("release"));
    script(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        [ "$1" = -version ] && echo 'openjdk version "25-ea"' >&2 || echo "$0"
        """);
    assertEquals(0, run(program, Map.of("JAVA_HOME", home.toString())).code());
  }

  @Test
  void linksAndArgumentsArePassedOn() throws Exception {
    Path home = jdk("jdk-25", "25");
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, Path.of("a program/bin/garde-fou"));
    Path second = folder.resolve("another link");
    Files.createSymbolicLink(second, link);
    List<String> lines =
        run(second, Map.of("JAVA_HOME", home.toString()), "check", "my client.json", "*")
            .text()
            .lines()
            .toList();
    assertEquals(
        List.of("check", "my client.json", "*"), lines.subList(lines.size() - 3, lines.size()));
    assertEquals(
        folder.toRealPath() + "/a program/lib", lines.get(lines.indexOf("--module-path") + 1));
    assertEquals(
        true,
        lines.contains("-Dgardefou.home=" + folder.toRealPath() + "/a program"),
        "its folder");
    assertEquals("org.gardefou/org.gardefou.app.Main", lines.get(lines.indexOf("--module") + 1));
  }

  @Test
  void noneIsSaidInOneSentence() throws Exception {
    jdk("usual/jdk-21", "21.0.2");
    Said english = run(program, Map.of("LANG", "en_GB.UTF-8"));
    Said french = run(program, Map.of("LANG", "fr_FR.UTF-8"));
    assertEquals(3, english.code());
    assertEquals(3, french.code());
    assertEquals(true, english.text().startsWith("Garde-fou needs a JDK 25"), english.text());
    assertEquals(true, french.text().startsWith("Garde-fou a besoin d’un JDK 25"), french.text());
    assertEquals(1, french.text().lines().count());
  }

  /**
   * The first of them that counts is said by POSIX: LC_ALL, LC_CTYPE, LANG; only C is ASCII here.
   */
  @Test
  void anAsciiLocaleIsExchangedAndNoOther() throws Exception {
    Path home = jdk("jdk-25", "25");
    script(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL,$LC_CTYPE,$LANG\"\n");
    withoutJava();
    script(
        folder.resolve("tools/locale"),
        """
        #!/bin/sh
        case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
          *.UTF-8) echo UTF-8 ;;
          *) echo ANSI_X3.4-1968 ;;
        esac
        """);
    assertEquals(",C.UTF-8,", locale(home, Map.of()));
    assertEquals(",C.UTF-8,C", locale(home, Map.of("LANG", "C")));
    assertEquals(",fr_FR.UTF-8,C", locale(home, Map.of("LC_CTYPE", "fr_FR.UTF-8", "LANG", "C")));
    assertEquals(",,fr_FR.UTF-8", locale(home, Map.of("LANG", "fr_FR.UTF-8")));
    assertEquals(
        "C.UTF-8,C.UTF-8,fr_FR.UTF-8", locale(home, Map.of("LC_ALL", "C", "LANG", "fr_FR.UTF-8")));
  }

  @Test
  void aPackageStartsItsOwnJavaWithoutAskingAnybody() throws Exception {
    Path image = folder.resolve("an image");
    String text =
        Files.readString(Project.ROOT.resolve("packaging/linux/launcher"))
            .replace("@options@\n", "  \"-Dhome=$APPDIR/../..\" \\\n")
            .replace("@jars@", "$APPDIR/a.jar:$APPDIR/b.jar")
            .replace("@main@", "org.gardefou.app.Main");
    script(image.resolve("bin/garde-fou"), text);
    script(
        image.resolve("lib/runtime/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$LC_CTYPE\" \"$@\"\n");
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, Path.of("an image/bin/garde-fou"));
    withoutJava();
    script(folder.resolve("tools/locale"), "#!/bin/sh\necho UTF-8\n");
    String application = folder.toRealPath() + "/an image/lib/app";
    assertEquals(
        List.of(
            "",
            "-Dhome=" + application + "/../..",
            "-cp",
            application + "/a.jar:" + application + "/b.jar",
            "org.gardefou.app.Main",
            "my client.json",
            "*"),
        run(link, Map.of(), "my client.json", "*").text().lines().toList());
  }

  private String locale(Path home, Map<String, String> environment) throws Exception {
    Map<String, String> all = new TreeMap<>(environment);
    all.put("JAVA_HOME", home.toString());
    return run(program, all).text().strip();
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    script(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n");
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The JDK, relative to the folder of the test, that the launcher started. */
  private String chosen(Said said) throws IOException {
    assertEquals(0, said.code(), said.text());
    Path java = Path.of(said.text().lines().findFirst().orElseThrow()).toRealPath();
    return folder.toRealPath().relativize(java.resolveSibling("..").normalize()).toString();
  }

  private Said run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(new TreeMap<>(Map.of("HOME", folder.toString(), "PATH", withoutJava())));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  /** A folder with the few tools that the launcher needs, and no Java. */
  private String withoutJava() throws IOException {
    Path tools = folder.resolve("tools");
    if (Files.notExists(tools)) {
      for (String tool : List.of("sh", "sed", "readlink", "dirname", "uname")) {
        Path real = Path.of(Files.exists(Path.of("/bin", tool)) ? "/bin" : "/usr/bin", tool);
        script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
      }
    }
    return tools.toString();
  }
}
