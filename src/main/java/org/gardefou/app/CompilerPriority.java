package org.gardefou.app;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;

/**
 * Leaves the optimising compiler of the JVM what nobody else needs. At a start it asks for as much
 * of the processor as the window itself, for code that hardly runs again; later a core is idle for
 * it between two keys. Only Linux knows a priority of a single thread; elsewhere nothing happens.
 */
final class CompilerPriority {
  private static final Path THREADS = Path.of("/proc/self/task");
  private static final String COMPILER = "C2 Compiler";
  private static final int OF_A_THREAD = 0;
  private static final int LAST = 19;

  private CompilerPriority() {}

  /** Lowers it beside what goes on. */
  static void lower() {
    Thread.ofPlatform().daemon().name("garde-fou-priority").start(() -> lower(compilers()));
  }

  private static void lower(List<Integer> threads) {
    if (!threads.isEmpty() && CompilerPriority.class.getModule().isNativeAccessEnabled()) {
      Linker linker = Linker.nativeLinker();
      FunctionDescriptor integers = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
      linker
          .defaultLookup()
          .find("setpriority")
          .map(function -> linker.downcallHandle(function, integers))
          .ifPresent(function -> lower(threads, function));
    }
  }

  /** What the kernel refuses stays as it was. */
  private static void lower(List<Integer> threads, MethodHandle setpriority) {
    IntBinaryOperator nice =
        MethodHandleProxies.asInterfaceInstance(
            IntBinaryOperator.class, MethodHandles.insertArguments(setpriority, 0, OF_A_THREAD));
    for (int thread : threads) {
      int unused = nice.applyAsInt(thread, LAST);
    }
  }

  private static List<Integer> compilers() {
    String[] threads = THREADS.toFile().list();
    return threads == null
        ? List.of()
        : Stream.of(threads)
            .filter(thread -> isCompiler(THREADS.resolve(thread)))
            .map(Integer::valueOf)
            .toList();
  }

  private static boolean isCompiler(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).startsWith(COMPILER);
    } catch (IOException e) {
      return false; // It has ended meanwhile.
    }
  }
}
