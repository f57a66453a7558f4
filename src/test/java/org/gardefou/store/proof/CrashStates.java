package org.gardefou.store.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.store.proof.RecordingOperations.Step;

/**
 * The disks that a power cut may leave behind (ALICE, OSDI 2014; CrashMonkey, OSDI 2018): after any
 * number of steps, what was forced is there, and of the rest any part, names and contents apart, a
 * content in halves too. A rename is one step.
 */
final class CrashStates {
  /** More lasting-or-not effects than that at one moment are not expected of a save. */
  private static final int MOST_OPEN = 12;

  private final Map<Path, byte[]> before;
  private final List<Effect> effects = new ArrayList<>();
  private final Map<Path, Integer> inodes = new HashMap<>();
  private int fresh;

  /** One change, the step at which it happened, and the one from which on it lasts. */
  private static final class Effect {
    final int happens;
    final Change change;
    int lasts = Integer.MAX_VALUE;

    Effect(int happens, Change change) {
      this.happens = happens;
      this.change = change;
    }
  }

  private sealed interface Change {
    record Content(int inode, byte[] added) implements Change {}

    record Names(Path from, Path to, int inode) implements Change {}

    record Name(Path file, int inode) implements Change {}

    record NoName(Path file) implements Change {}
  }

  /** The states that these steps may leave on a disk that held these files. */
  CrashStates(Map<Path, byte[]> before, List<Step> steps) {
    this.before = Map.copyOf(before);
    before.keySet().stream().sorted().forEach(this::inode);
    for (int i = 0; i < steps.size(); i++) {
      record(i, steps.get(i));
    }
  }

  private int inode(Path file) {
    return inodes.computeIfAbsent(file, f -> fresh++);
  }

  private void record(int step, Step what) {
    switch (what) {
      case Step.Created(Path file) -> {
        inodes.put(file, fresh++);
        effects.add(new Effect(step, new Change.Name(file, inode(file))));
      }
      case Step.Written(Path file, byte[] content) -> {
        int half = content.length / 2;
        add(step, file, Arrays.copyOf(content, half));
        add(step, file, Arrays.copyOfRange(content, half, content.length));
      }
      case Step.Moved(Path from, Path to) -> {
        int moved = Objects.requireNonNull(inodes.remove(from), "moved before it was made");
        inodes.put(to, moved);
        effects.add(new Effect(step, new Change.Names(from, to, moved)));
      }
      case Step.Deleted(Path file) -> {
        inodes.remove(file);
        effects.add(new Effect(step, new Change.NoName(file)));
      }
      case Step.Forced(Path file) -> lasts(step, inode(file));
      case Step.FolderForced(Path folder) -> lasts(step, folder);
    }
  }

  private void add(int step, Path file, byte[] content) {
    effects.add(new Effect(step, new Change.Content(inode(file), content)));
  }

  private void lasts(int step, int inode) {
    for (Effect effect : effects) {
      if (effect.change instanceof Change.Content(int of, byte[] added) && of == inode) {
        effect.lasts = Math.min(effect.lasts, step);
      }
    }
  }

  /** A rename between two folders lasts once the one that gained the name was forced. */
  private void lasts(int step, Path folder) {
    for (Effect effect : effects) {
      Path name =
          switch (effect.change) {
            case Change.Content content -> null;
            case Change.Names(Path from, Path to, int inode) -> to;
            case Change.Name(Path file, int inode) -> file;
            case Change.NoName(Path file) -> file;
          };
      if (name != null && folder.equals(name.getParent())) {
        effect.lasts = Math.min(effect.lasts, step);
      }
    }
  }

  /** Every state that a power cut after so many steps may leave, each once. */
  Set<Map<Path, String>> after(int steps) {
    List<Effect> done = effects.stream().filter(e -> e.happens < steps).toList();
    List<Effect> open = done.stream().filter(e -> e.lasts >= steps).toList();
    if (open.size() > MOST_OPEN) {
      throw new IllegalStateException(open.size() + " effects do not last yet");
    }
    Set<Map<Path, String>> states = new HashSet<>();
    for (int subset = 0; subset < 1 << open.size(); subset++) {
      states.add(state(done, open, subset));
    }
    return states;
  }

  private Map<Path, String> state(List<Effect> done, List<Effect> open, int subset) {
    Map<Integer, String> contents = new HashMap<>();
    Map<Path, Integer> names = new HashMap<>();
    int next = 0;
    for (Path file : before.keySet().stream().sorted().toList()) {
      names.put(file, next);
      contents.put(next++, text(Objects.requireNonNull(before.get(file))));
    }
    for (Effect effect : done) {
      int place = open.indexOf(effect);
      if (place < 0 || (subset >> place & 1) == 1) {
        apply(effect.change, names, contents);
      }
    }
    Map<Path, String> files = new HashMap<>();
    names.forEach((file, inode) -> files.put(file, contents.getOrDefault(inode, "")));
    return files;
  }

  private static void apply(
      Change change, Map<Path, Integer> names, Map<Integer, String> contents) {
    switch (change) {
      case Change.Content(int inode, byte[] added) ->
          contents.merge(inode, text(added), String::concat);
      case Change.Name(Path file, int inode) -> names.put(file, inode);
      case Change.NoName(Path file) -> names.remove(file);
      case Change.Names(Path from, Path to, int inode) -> {
        names.remove(from, inode);
        names.put(to, inode);
      }
    }
  }

  /** Bytes as a string of the same length, so that states can be compared. */
  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
