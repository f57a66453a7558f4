package org.gardefou.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declared names with their types. Each name has a slot, numbered from 0 in the order of the
 * map that it was made from. Immutable; programs and bindings belong to the one environment that
 * they were made with.
 */
public final class CelEnvironment {
  private final List<String> names;
  private final List<CelType> types;
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Object[] unknowns;
  private final Object[] absences;
  private final @Nullable CelEnvironment beginning;

  private CelEnvironment(Map<String, CelType> declared, @Nullable CelEnvironment beginning) {
    this.beginning = beginning;
    names = List.copyOf(declared.keySet());
    types = names.stream().map(declared::get).toList();
    unknowns = new Object[names.size()];
    absences = new Object[names.size()];
    for (int slot = 0; slot < names.size(); slot++) {
      String name = names.get(slot);
      slots.put(name, slot);
      unknowns[slot] = UnknownFacts.of(names, slot);
      absences[slot] = new Failure(name + " does not apply");
    }
  }

  /**
   * An environment with these names, in the map's order.
   *
   * @throws IllegalArgumentException for a name that is not identifiers with dots between them,
   *     that begins with a word that CEL reserves, or that is a dotted prefix of another name; and
   *     for {@link CelType.Scalar#NEVER}
   */
  public static CelEnvironment of(Map<String, CelType> names) {
    return checked(names, null);
  }

  /**
   * An environment with more names behind these. Programs of this environment also run with
   * bindings of the new one.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public CelEnvironment with(Map<String, CelType> more) {
    Map<String, CelType> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(name, types.get(indexOf(name))));
    more.forEach(all::putIfAbsent);
    return more.isEmpty() ? this : checked(all, this);
  }

  private static CelEnvironment checked(
      Map<String, CelType> names, @Nullable CelEnvironment beginning) {
    names.forEach(CelEnvironment::checkDeclaration);
    names.keySet().forEach(name -> checkPrefixes(name, names));
    return new CelEnvironment(names, beginning);
  }

  /** Whether it is the other one, or the other one with more names behind. */
  boolean beginsWith(CelEnvironment other) {
    return this == other || (beginning != null && beginning.beginsWith(other));
  }

  private static void checkDeclaration(String name, CelType type) {
    if (!Words.isName(name)) {
      throw new IllegalArgumentException("not a name that an expression can write: " + name);
    }
    CelType innermost = type;
    while (innermost instanceof CelType.ListOf(CelType element)) {
      innermost = element;
    }
    if (innermost == CelType.Scalar.NEVER) {
      throw new IllegalArgumentException("no value has the type of " + name);
    }
  }

  private static void checkPrefixes(String name, Map<String, CelType> names) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (names.containsKey(name.substring(0, dot))) {
        throw new IllegalArgumentException("a declared name is the beginning of " + name);
      }
    }
  }

  /** The type of a declared name. */
  public Optional<CelType> typeOf(String name) {
    int slot = indexOf(name);
    return slot < 0 ? Optional.empty() : Optional.of(types.get(slot));
  }

  /** The slot of a declared name, or -1 when the name is not declared. */
  public int indexOf(String name) {
    return slots.getOrDefault(name, -1);
  }

  /** The names; the index of a name is its slot. */
  public List<String> names() {
    return names;
  }

  /** The number of names. */
  public int size() {
    return names.size();
  }

  CelType typeAt(int slot) {
    return types.get(slot);
  }

  /** Whether a name equals the word or begins with it and a dot. */
  boolean usesWord(String word) {
    return names.stream().anyMatch(name -> name.equals(word) || name.startsWith(word + "."));
  }

  /** What each slot holds as long as its fact is unknown; shared, not to be written to. */
  Object[] unknowns() {
    return unknowns;
  }

  Object absence(int slot) {
    return absences[slot];
  }
}
