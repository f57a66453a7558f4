package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the builder shows: rows, and groups of them. Unlike a condition it may have gaps. */
sealed interface RowNode {
  /**
   * One comparison.
   *
   * @param fact empty as long as she has not chosen one
   * @param values none where there is a gap; otherwise as in a condition
   */
  record Row(String fact, Operator operator, List<Object> values) implements RowNode {
    static final Row EMPTY = new Row("", Operator.HOLDS, List.of());

    public Row {
      values = List.copyOf(values);
    }

    Row withOperator(Operator newOperator) {
      boolean fits =
          newOperator.takesSeveral() || (values.size() < 2 && !newOperator.takesNoValue());
      return new Row(fact, newOperator, fits ? values : List.of());
    }

    Row withValues(List<Object> newValues) {
      return new Row(fact, operator, newValues);
    }
  }

  /** How the members of a group go together. */
  enum Kind {
    ALL,
    ANY,
    NONE,
    NOT_ALL
  }

  /** Several conditions as one. */
  record Group(Kind kind, List<RowNode> members) implements RowNode {
    static final Group NEW = new Group(Kind.ALL, List.of(Row.EMPTY));

    public Group {
      members = List.copyOf(members);
    }

    Group withKind(Kind newKind) {
      return new Group(newKind, members);
    }

    Group with(RowNode member) {
      List<RowNode> all = new ArrayList<>(members);
      all.add(member);
      return new Group(kind, all);
    }
  }

  /**
   * The group with one node changed.
   *
   * @param path places of the members on the way to it; none for the group itself
   */
  static Group change(Group group, List<Integer> path, UnaryOperator<RowNode> edit) {
    return changed(group, path, edit) instanceof Group changed ? changed : group;
  }

  private static RowNode changed(RowNode node, List<Integer> path, UnaryOperator<RowNode> edit) {
    if (path.isEmpty() || !(node instanceof Group(Kind kind, List<RowNode> members))) {
      return edit.apply(node);
    }
    List<RowNode> all = new ArrayList<>(members);
    int at = path.getFirst();
    all.set(at, changed(all.get(at), path.subList(1, path.size()), edit));
    return new Group(kind, all);
  }

  /** The group without one node; what becomes empty by it goes too, but one row always stays. */
  static Group remove(Group group, List<Integer> path) {
    List<Integer> parent = path.subList(0, path.size() - 1);
    int at = path.getLast();
    Group rest =
        change(
            group,
            parent,
            node -> {
              List<RowNode> all = new ArrayList<>(((Group) node).members());
              all.remove(at);
              return new Group(((Group) node).kind(), all);
            });
    boolean empty =
        node(rest, parent) instanceof Group(Kind kind, var members) && members.isEmpty();
    if (empty) {
      return parent.isEmpty() ? Group.NEW : remove(rest, parent);
    }
    return rest;
  }

  /** The node at a place. */
  static RowNode node(Group group, List<Integer> path) {
    RowNode node = group;
    for (int at : path) {
      node = ((Group) node).members().get(at);
    }
    return node;
  }
}
