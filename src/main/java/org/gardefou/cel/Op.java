package org.gardefou.cel;

/**
 * The instructions of a {@link Machine}: ints, because a switch over an enum costs a second table.
 * Each says what the operands {@code a}, {@code b} and {@code c} of the instruction are; a node is
 * the index of another instruction.
 */
final class Op {
  /** Gives its constant. */
  static final int CONSTANT = 0;

  /** Gives the fact or variable in slot a. */
  static final int FACT = 1;

  /** Whether the fact in slot a applies. */
  static final int HAS = 2;

  /** Compares the int in slot a with the number; true for the orders in c. */
  static final int COMPARE_INT_FACT = 3;

  /** Compares the double in slot a with the bits of the number; true for the orders in c. */
  static final int COMPARE_DOUBLE_FACT = 4;

  /** Whether the fact in slot a equals its constant. */
  static final int FACT_EQUALS = 5;

  /** Whether the fact in slot a does not equal its constant. */
  static final int FACT_DIFFERS = 6;

  /** Whether its constant, a list, contains the fact in slot a. */
  static final int FACT_IN = 7;

  /** The opposite of node a. */
  static final int NOT = 8;

  /** Minus node a. */
  static final int NEGATE = 9;

  /** And over the b nodes from a in the table of parts. */
  static final int AND = 10;

  /** Or over the b nodes from a in the table of parts. */
  static final int OR = 11;

  /** Node b when node a is true, node c when it is false. */
  static final int CONDITIONAL = 12;

  /** A list of the b nodes from a in the table of parts. */
  static final int LIST = 13;

  /** Or of node b over the elements of node a, each put into slot c. */
  static final int EXISTS = 14;

  /** And of node b over the elements of node a, each put into slot c. */
  static final int ALL = 15;

  /** The size of node a. */
  static final int SIZE = 16;

  // From here on: strict operators over nodes a and b.

  /** Compares two scalars; true for the orders in c. */
  static final int COMPARE = 17;

  static final int EQUALS = 18;
  static final int DIFFERS = 19;
  static final int IN = 20;
  static final int ADD = 21;
  static final int SUBTRACT = 22;
  static final int MULTIPLY = 23;
  static final int DIVIDE = 24;
  static final int REMAINDER = 25;
  static final int CONTAINS = 26;
  static final int STARTS_WITH = 27;
  static final int ENDS_WITH = 28;

  private Op() {}
}
