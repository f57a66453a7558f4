package org.gardefou.gate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Types and fields that the program does without. */
final class Types {
  /** An address alone opens nothing; {@link Calls#connects} watches what is done with it. */
  private static final Set<String> ADDRESSES =
      Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException");

  private Types() {}

  /** Uses of a kind of type in classes other than the allowed. */
  static List<String> violations(
      JavaClasses classes, Predicate<JavaClass> allowed, Predicate<String> kind) {
    return classes.stream()
        .filter(allowed.negate())
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> kind.test(use.getTargetClass().getBaseComponentType().getName()))
        .map(Dependency::getDescription)
        .distinct()
        .sorted()
        .toList();
  }

  static boolean isJavaFx(String type) {
    return type.startsWith("javafx.") || type.startsWith("atlantafx.");
  }

  static boolean isNetwork(String type) {
    return (type.startsWith("java.net.") && !ADDRESSES.contains(type))
        || type.startsWith("javax.net.")
        || type.startsWith("java.rmi.")
        || type.matches("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
        || type.startsWith("com.sun.net.");
  }

  static boolean isLogging(String type) {
    return type.startsWith("java.util.logging.")
        || type.startsWith("java.lang.System$Logger")
        || type.startsWith("org.slf4j.")
        || type.startsWith("org.apache.commons.logging.");
  }

  /** Static fields that can be given another value. */
  static List<String> staticState(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .map(JavaField::getFullName)
        .sorted()
        .toList();
  }
}
