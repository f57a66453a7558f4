package org.gardefou.cel;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A non-empty set of unknown facts, kept as bits by slot; immutable. Iterates in slot order. */
final class UnknownFacts extends AbstractSet<String> implements Undefined {
  private final List<String> names;
  private final long[] bits;

  private UnknownFacts(List<String> names, long[] bits) {
    this.names = names;
    this.bits = bits;
  }

  /** The set of the one fact in that slot. */
  static UnknownFacts of(List<String> names, int slot) {
    long[] bits = new long[(names.size() + Long.SIZE - 1) / Long.SIZE];
    bits[slot / Long.SIZE] = 1L << slot;
    return new UnknownFacts(names, bits);
  }

  /** The facts of both sets, which are of one environment. */
  UnknownFacts union(UnknownFacts other) {
    if (Arrays.equals(bits, other.bits)) {
      return this;
    }
    long[] union = bits.clone();
    for (int word = 0; word < union.length; word++) {
      union[word] |= other.bits[word];
    }
    return new UnknownFacts(names, union);
  }

  @Override
  public Outcome outcome() {
    return new Outcome.Unknown(this);
  }

  @Override
  public boolean contains(Object name) {
    int slot = names.indexOf(name);
    return slot >= 0 && isSet(slot);
  }

  @Override
  public Iterator<String> iterator() {
    return new Iterator<>() {
      private int slot = nextSet(0);

      @Override
      public boolean hasNext() {
        return slot < names.size();
      }

      @Override
      public String next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        String name = names.get(slot);
        slot = nextSet(slot + 1);
        return name;
      }
    };
  }

  @Override
  public int size() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The first slot of the set from this one on; the number of names where there is none. */
  private int nextSet(int from) {
    for (int word = from / Long.SIZE; word < bits.length; word++) {
      long rest = word == from / Long.SIZE ? bits[word] & (-1L << from) : bits[word];
      if (rest != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return names.size();
  }

  private boolean isSet(int slot) {
    return (bits[slot / Long.SIZE] >>> slot & 1) != 0;
  }
}
