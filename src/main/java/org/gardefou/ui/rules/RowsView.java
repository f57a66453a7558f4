package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.rules.RowNode.Group;
import org.gardefou.ui.rules.RowNode.Kind;
import org.gardefou.ui.rules.RowNode.Row;

/** The builder of one condition: rows and groups, put together by choosing. */
final class RowsView extends VBox {
  /** Deeper than anyone reads. */
  private static final int DEEPEST = 3;

  private final RuleContext context;
  private final String prefix;
  private final Consumer<Group> onChange;
  private Group rows = Group.NEW;

  /** An empty builder; {@code prefix} tells the ids of its nodes from those of others. */
  RowsView(RuleContext context, String prefix, Consumer<Group> onChange) {
    this.context = context;
    this.prefix = prefix;
    this.onChange = onChange;
    getStyleClass().add("gap-8");
    build();
  }

  /** Shows rows without telling the listener. */
  void show(Group newRows) {
    if (!newRows.equals(rows)) {
      rows = newRows;
      build();
    }
  }

  private void build() {
    getChildren().setAll(members(rows, List.of()));
    getChildren().add(buttons(rows, List.of()));
  }

  private List<Node> members(Group group, List<Integer> path) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < group.members().size(); i++) {
      List<Integer> place = new ArrayList<>(path);
      place.add(i);
      String lead = lead(group.kind(), i, path.isEmpty());
      nodes.add(
          switch (group.members().get(i)) {
            case Row row -> new RowView(context, this, row, List.copyOf(place), lead);
            case Group inner -> group(inner, List.copyOf(place), lead);
          });
    }
    return nodes;
  }

  private String lead(Kind kind, int index, boolean outermost) {
    if (index == 0) {
      return outermost ? context.text("rules.lead.if") : "";
    }
    return context.text("rules.lead." + RuleDraft.name(kind));
  }

  private Node group(Group group, List<Integer> place, String lead) {
    Pick<Kind> kind = kindPick(List.of(Kind.values()), group, place);
    Button remove =
        Ui.iconButton(Icon.CLOSE, context.text("rules.group.remove"), () -> remove(place));
    HBox head = Ui.row("gap-8", kind, Ui.spacer(), remove);
    VBox inside = Ui.column("gap-8", head);
    inside.getChildren().addAll(members(group, place));
    inside.getChildren().add(buttons(group, place));
    inside.getStyleClass().add("condition-group");
    HBox.setHgrow(inside, javafx.scene.layout.Priority.ALWAYS);
    HBox row = new HBox(RowView.lead(lead), inside);
    row.getStyleClass().add("gap-8");
    return row;
  }

  private Pick<Kind> kindPick(List<Kind> kinds, Group group, List<Integer> place) {
    Pick<Kind> pick =
        new Pick<>(
            context.text("rules.group"),
            kinds,
            kind -> context.text("rules.group." + RuleDraft.name(kind)),
            kind -> edit(place, node -> ((Group) node).withKind(kind), id("kind", place)));
    pick.setId(id("kind", place));
    return pick.show(group.kind());
  }

  private Node buttons(Group group, List<Integer> path) {
    Flow flow = new Flow(8);
    Button add =
        Ui.button(
            Icon.PLUS, context.text("rules.row.add"), () -> add(group, path, Row.EMPTY), "small");
    add.setId(id("add", path));
    flow.items().add(add);
    if (path.size() < DEEPEST) {
      Kind inner = group.kind() == Kind.ANY ? Kind.ALL : Kind.ANY;
      Button more =
          Ui.button(
              context.text("rules.group.add." + RuleDraft.name(inner)),
              () -> add(group, path, new Group(inner, List.of(Row.EMPTY))),
              "small");
      more.setId(id("group", path));
      flow.items().add(more);
    }
    if (path.isEmpty() && group.members().size() > 1) {
      flow.items().add(kindPick(List.of(Kind.ALL, Kind.ANY), group, path));
    }
    if (path.isEmpty()) {
      flow.getStyleClass().add("condition-buttons");
    }
    return flow;
  }

  private void add(Group group, List<Integer> path, RowNode member) {
    List<Integer> place = new ArrayList<>(path);
    place.add(group.members().size());
    if (member instanceof Group) {
      place.add(0);
    }
    edit(path, node -> ((Group) node).with(member), id("fact", place));
  }

  void remove(List<Integer> place) {
    List<Integer> parent = place.subList(0, place.size() - 1);
    rows = RowNode.remove(rows, place);
    build();
    onChange.accept(rows);
    focus(id("add", parent));
  }

  /** Changes one node and draws all anew; the focus goes to the node with that id. */
  void edit(List<Integer> place, UnaryOperator<RowNode> edit, String focusId) {
    rows = RowNode.change(rows, place, edit);
    build();
    onChange.accept(rows);
    focus(focusId);
  }

  /** Changes one node that shows itself already. */
  void editQuietly(List<Integer> place, UnaryOperator<RowNode> edit) {
    rows = RowNode.change(rows, place, edit);
    onChange.accept(rows);
  }

  private void focus(String id) {
    Node node = lookup("#" + id);
    if (node != null) {
      node.requestFocus();
    } else {
      requestFocus();
    }
  }

  /** The id of a node of the row or group at a place. */
  String id(String part, List<Integer> place) {
    return prefix + "-" + part + place.stream().map(i -> "-" + i).collect(Collectors.joining());
  }
}
