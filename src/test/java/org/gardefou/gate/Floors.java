package org.gardefou.gate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The floors of the program, the highest first: a package knows only packages of lower floors.
 *
 * @param root the package that holds all of them
 */
record Floors(String root) {
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("app"),
          Set.of("ui", "cli"),
          Set.of("desk"),
          Set.of("store"),
          Set.of("summary"),
          Set.of("letters", "privacy"),
          Set.of("engine"),
          Set.of("catalogue"),
          Set.of("cel", "money", "crypto"),
          Set.of("model", "text", "json"));

  /** Packages that know nothing of the project, whatever lies below. */
  private static final Set<String> ALONE = Set.of("cel", "money", "crypto");

  List<String> violations(JavaClasses classes) {
    return classes.stream().flatMap(this::violations).distinct().sorted().toList();
  }

  private Stream<String> violations(JavaClass from) {
    return isOurs(from) && floor(from) < 0
        ? Stream.of(from.getName() + " is in a package that has no floor")
        : from.getDirectDependenciesFromSelf().stream()
            .filter(this::forbidden)
            .map(Dependency::getDescription);
  }

  private boolean forbidden(Dependency dependency) {
    JavaClass from = dependency.getOriginClass();
    JavaClass to = dependency.getTargetClass().getBaseComponentType();
    return isOurs(from) && isOurs(to) && !allowed(packageOf(from), packageOf(to));
  }

  private static boolean allowed(String from, String to) {
    return from.equals(to)
        || (from.equals("text") && to.equals("model"))
        || (!ALONE.contains(from) && floor(from) < floor(to));
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  private String packageOf(JavaClass type) {
    return type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
  }

  private int floor(JavaClass type) {
    return floor(packageOf(type));
  }

  private static int floor(String name) {
    return FLOORS.indexOf(
        FLOORS.stream().filter(floor -> floor.contains(name)).findFirst().orElse(Set.of()));
  }
}
