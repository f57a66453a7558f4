/** The systems for which packages are made. */
enum HostSystem {
  LINUX(".so", "bin/garde-fou", "lib/app", "$APPDIR/../.."),
  WINDOWS(".dll", "garde-fou-cli.exe", "app", "$APPDIR/.."),
  MAC(".dylib", "Contents/MacOS/garde-fou", "Contents/app", "$APPDIR/../../..");

  private final String library;
  private final String launcher;
  private final String application;
  private final String home;

  HostSystem(String library, String launcher, String application, String home) {
    this.library = library;
    this.launcher = launcher;
    this.application = application;
    this.home = home;
  }

  static HostSystem current() {
    String name = System.getProperty("os.name");
    if (name.startsWith("Windows")) {
      return WINDOWS;
    }
    return name.startsWith("Mac") ? MAC : LINUX;
  }

  /** How the names of native libraries end. */
  String library() {
    return library;
  }

  /** The launcher for the terminal, within an image. */
  String launcher() {
    return launcher;
  }

  /** The folder of the program's own files, within an image. */
  String application() {
    return application;
  }

  /** The folder beside which a mark makes the program portable, as its launcher says it. */
  String home() {
    return home;
  }
}
