package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gardefou.gate.planted.Offences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.gardefou";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Project.ROOT.resolve("target/classes"));
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackagesOf(Offences.class);
  private static final Predicate<JavaClass> WRITERS =
      classes("store.AtomicFiles", "store.DiskOperations");

  @Test
  void theProgramWasImported() {
    assertFalse(PROGRAM.isEmpty());
    assertEquals(true, PROGRAM.contain(ROOT + ".app.Main"));
  }

  @Nested
  class ThePackagesAreFloors {
    @Test
    void aPackageKnowsOnlyLowerFloors() {
      assertNone(new Floors(ROOT).violations(PROGRAM));
    }

    @Test
    void plantedStepsUpAreFound() {
      JavaClasses planted = PLANTED;
      String root = ROOT + ".gate.planted";
      assertOrigins(
          Set.of("engine.KnowsDesk", "cel.KnowsModel", "ui.KnowsCli", "attic.NoFloor"),
          new Floors(root).violations(planted),
          root);
    }

    private void assertOrigins(Set<String> expected, List<String> found, String root) {
      assertEquals(
          expected,
          Set.copyOf(
              Stream.of(
                      "engine.KnowsDesk",
                      "cel.KnowsModel",
                      "ui.KnowsCli",
                      "attic.NoFloor",
                      "text.MayKnowModel")
                  .filter(name -> found.stream().anyMatch(f -> origin(f, root, name)))
                  .toList()));
    }

    private boolean origin(String found, String root, String name) {
      return found.startsWith(root + "." + name) || found.contains("<" + root + "." + name + ".");
    }
  }

  @Nested
  class TheWindowStaysInItsPlace {
    @Test
    void onlyUiAndAppKnowJavaFx() {
      assertNone(Types.violations(PROGRAM, packages("ui", "app"), Types::isJavaFx));
    }

    @Test
    void onlyFxTasksHandsOverToItsThread() {
      assertNone(Calls.violations(PROGRAM, classes("ui.FxTasks"), Calls::runsLater));
    }

    @Test
    void plantedUsesAreFound() {
      assertFound(Types.violations(PLANTED, ArchitectureTest::nobody, Types::isJavaFx), "later()");
      assertEquals(2, Calls.violations(PLANTED, ArchitectureTest::nobody, Calls::runsLater).size());
    }
  }

  @Nested
  class OnePlaceWritesFiles {
    @Test
    void onlyTheAtomicWriterAndItsDisk() {
      assertNone(Calls.violations(PROGRAM, WRITERS, Calls::writesFiles));
    }

    @Test
    void plantedWritesAreFound() {
      List<String> found = Calls.violations(PLANTED, ArchitectureTest::nobody, Calls::writesFiles);
      assertFound(found, "writeString");
      assertFound(found, "deleteIfExists");
      assertFound(found, "FileWriter");
      assertFound(found, "PrintWriter.<init>");
    }
  }

  @Nested
  class NothingLeavesTheComputer {
    @Test
    void noNetwork() {
      assertNone(Types.violations(PROGRAM, ArchitectureTest::nobody, Types::isNetwork));
      assertNone(Calls.violations(PROGRAM, ArchitectureTest::nobody, Calls::connects));
    }

    @Test
    void plantedConnectionsAreFound() {
      assertFound(
          Types.violations(PLANTED, ArchitectureTest::nobody, Types::isNetwork), "java.net.Socket");
      List<String> calls = Calls.violations(PLANTED, ArchitectureTest::nobody, Calls::connects);
      assertFound(calls, "openStream");
      assertFound(calls, "toURL");
    }
  }

  @Nested
  class NothingIsSaidBehindHerBack {
    private static final Predicate<AccessTarget> PRINTS = Calls::prints;

    @Test
    void noLogAndOutputOnlyOnTheCommandLine() {
      assertNone(Types.violations(PROGRAM, ArchitectureTest::nobody, Types::isLogging));
      assertNone(Calls.violations(PROGRAM, packages("cli", "app"), PRINTS));
    }

    @Test
    void plantedOutputIsFound() {
      assertFound(
          Types.violations(PLANTED, ArchitectureTest::nobody, Types::isLogging),
          "java.util.logging.Logger");
      List<String> found = Calls.violations(PLANTED, ArchitectureTest::nobody, PRINTS);
      assertFound(found, "java.lang.System.out");
      assertFound(found, "printStackTrace");
    }
  }

  @Nested
  class NoStateAndNoBlanketCatch {
    @Test
    void noStaticFieldChanges() {
      assertNone(Types.staticState(PROGRAM));
    }

    @Test
    void aPlantedStaticFieldIsFound() {
      assertEquals(
          List.of("org.gardefou.gate.planted.Offences.counter"), Types.staticState(PLANTED));
    }

    @Test
    void noBroadCatch() throws IOException {
      assertNone(Catches.broad(JavaSources.main()));
    }

    @Test
    void plantedBroadCatchesAreFound() throws IOException {
      String text =
          """
          class Planted {
            void all() {
              try { run(); } catch (final RuntimeException e) { }
              try { run(); } catch (java.io.IOException | java.lang.Error e) { }
              try { run(); } catch (IllegalStateException e) { }
            }
          }
          """;
      assertEquals(
          List.of(
              "/Planted.java:3 catches RuntimeException",
              "/Planted.java:4 catches java.lang.Error"),
          Catches.broad(JavaSources.of("Planted.java", text)));
    }
  }

  private static boolean nobody(JavaClass type) {
    return false;
  }

  private static Predicate<JavaClass> packages(String... names) {
    return type ->
        Stream.of(names)
            .map(name -> ROOT + "." + name)
            .anyMatch(
                name ->
                    type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
  }

  /** The named classes and what is nested in them. */
  private static Predicate<JavaClass> classes(String... names) {
    return type ->
        Stream.of(names)
            .map(name -> ROOT + "." + name)
            .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }

  private static void assertNone(List<String> found) {
    assertEquals("", String.join("\n", found));
  }

  private static void assertFound(List<String> found, String expected) {
    assertEquals(
        true, found.stream().anyMatch(line -> line.contains(expected)), () -> "found: " + found);
  }
}
