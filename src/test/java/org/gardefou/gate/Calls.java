package org.gardefou.gate;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Calls, method references and field accesses that only some classes may have. */
final class Calls {
  private static final Set<String> FILES_WRITES =
      Set.of(
          "write",
          "writeString",
          "newOutputStream",
          "newBufferedWriter",
          "newByteChannel",
          "copy",
          "move",
          "delete",
          "deleteIfExists",
          "createFile",
          "createLink",
          "createSymbolicLink",
          "createTempFile",
          "setLastModifiedTime");

  private static final Set<String> FILE_WRITERS =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.AsynchronousFileChannel");

  private static final Set<String> PATH_TAKERS =
      Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter");

  private Calls() {}

  /** Accesses of a kind in classes other than the allowed. */
  static List<String> violations(
      JavaClasses classes, Predicate<JavaClass> allowed, Predicate<AccessTarget> kind) {
    return classes.stream()
        .filter(allowed.negate())
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> kind.test(access.getTarget()))
        .map(JavaAccess::getDescription)
        .sorted()
        .toList();
  }

  static boolean runsLater(AccessTarget target) {
    return is(target, "javafx.application.Platform", "runLater");
  }

  /** Whether it writes, moves or removes a file. */
  static boolean writesFiles(AccessTarget target) {
    String owner = target.getOwner().getName();
    return (owner.equals("java.nio.file.Files") && FILES_WRITES.contains(target.getName()))
        || FILE_WRITERS.contains(owner)
        || is(target, "java.nio.channels.FileChannel", "open")
        || (owner.equals("java.io.File") && target.getName().matches("delete.*|renameTo|create.*"))
        || (PATH_TAKERS.contains(owner) && opensPath(target));
  }

  private static boolean opensPath(AccessTarget target) {
    return target.getName().equals("<init>")
        && target.getFullName().matches(".*\\(java\\.(io\\.File|lang\\.String)\\b.*");
  }

  /** Whether it turns an address into a connection. */
  static boolean connects(AccessTarget target) {
    return (target.getOwner().getName().equals("java.net.URL")
            && !target.getName().matches("toExternalForm|toString|toURI|getPath|getFile"))
        || is(target, "java.net.URI", "toURL");
  }

  static boolean prints(AccessTarget target) {
    return (target.getOwner().getName().equals("java.lang.System")
            && target.getName().matches("out|err|console"))
        || target.getName().equals("printStackTrace");
  }

  private static boolean is(AccessTarget target, String owner, String name) {
    return target.getOwner().getName().equals(owner) && target.getName().equals(name);
  }
}
