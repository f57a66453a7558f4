package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;

/** Gathers the instructions of a {@link Machine}; an instruction comes after its nodes. */
final class Instructions {
  private static final Object NOTHING = false;

  private final List<Instruction> all = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  private record Instruction(
      int op, int a, int b, int c, long number, Object constant, CelPlace place) {}

  /** Adds an instruction of up to three operands; its index. */
  int add(CelPlace place, int op, int a, int b, int c) {
    return add(new Instruction(op, a, b, c, 0, NOTHING, place));
  }

  /** Adds an instruction over a fact and a constant; its index. */
  int addConstant(CelPlace place, int op, int a, Object constant) {
    return add(new Instruction(op, a, 0, 0, 0, constant, place));
  }

  /** Adds an instruction that compares a fact with a number; its index. */
  int addNumber(CelPlace place, int op, int a, int orders, long number) {
    return add(new Instruction(op, a, 0, orders, number, NOTHING, place));
  }

  /** Adds an instruction over any number of nodes; its index. */
  int addParts(CelPlace place, int op, List<Integer> nodes) {
    int first = parts.size();
    parts.addAll(nodes);
    return add(place, op, first, nodes.size(), 0);
  }

  private int add(Instruction instruction) {
    all.add(instruction);
    return all.size() - 1;
  }

  int[] ops() {
    return all.stream().mapToInt(Instruction::op).toArray();
  }

  /** The operands a, b or c, for 0, 1 or 2. */
  int[] operands(int which) {
    return all.stream().mapToInt(i -> which == 0 ? i.a() : which == 1 ? i.b() : i.c()).toArray();
  }

  long[] numbers() {
    return all.stream().mapToLong(Instruction::number).toArray();
  }

  Object[] constants() {
    return all.stream().map(Instruction::constant).toArray();
  }

  CelPlace[] places() {
    return all.stream().map(Instruction::place).toArray(CelPlace[]::new);
  }

  int[] parts() {
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }
}
