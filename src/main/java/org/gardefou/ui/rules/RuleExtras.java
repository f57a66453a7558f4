package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SearchList;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** What a rule may have besides: for whom, a question, a reason, clauses. Folded at first. */
final class RuleExtras extends VBox {
  private static final Text NOTHING = new Text("", "");

  private final RuleContext context;
  private final Consumer<UnaryOperator<Piece>> change;
  private final VBox content = Ui.column("gap-12");
  private final VBox clauses = Ui.column("gap-4");
  private Piece piece;

  RuleExtras(RuleContext context, RuleDraft draft, Consumer<UnaryOperator<Piece>> change) {
    this.context = context;
    this.change = change;
    this.piece = draft.piece();
    String title = context.text("rules.more");
    Disclosure head = new Disclosure(title, Ui.label(title, "dense", "strong"));
    head.setId("more");
    head.expandedProperty().subscribe(open -> Ui.show(content, open));
    content
        .getChildren()
        .addAll(kinds(draft), question(), why(), Ui.column("gap-4", clauseTitle(), clauses));
    fillClauses();
    getStyleClass().add("gap-8");
    getChildren().addAll(head, content);
  }

  private void edit(UnaryOperator<Piece> edit) {
    piece = edit.apply(piece);
    change.accept(edit);
  }

  private Node kinds(RuleDraft draft) {
    MultiPick<ClientKind> pick =
        new MultiPick<>(
            context.text("rules.kinds"),
            context.text("rules.kinds.all"),
            List.of(ClientKind.values()),
            kind -> context.text("kind." + kind.id()));
    pick.show(draft.kinds().size() == ClientKind.values().length ? List.of() : draft.kinds());
    pick.onChange(this::chooseKinds);
    pick.setId("kinds");
    return new Labelled(context.text("rules.kinds"), pick);
  }

  private void chooseKinds(List<ClientKind> chosen) {
    boolean all = chosen.size() == ClientKind.values().length;
    List<String> ids = all ? List.of() : chosen.stream().map(ClientKind::id).toList();
    edit(p -> p.with("kinds", ids));
  }

  private Node question() {
    Segmented<Boolean> whom = new Segmented<>(context.text("rules.ask"));
    whom.setOptions(
        List.of(
            SegmentOption.of(false, context.text("rules.ask.client")),
            SegmentOption.of(true, context.text("rules.ask.self"))));
    whom.select(piece.flag("askSelf"));
    whom.onSelect(self -> edit(p -> p.with("askSelf", self)));
    return Ui.column("gap-8", area("question", "rules.question"), whom);
  }

  private Node why() {
    return area("why", "rules.why");
  }

  private Labelled area(String key, String label) {
    TextArea area = Areas.of(2);
    area.setId("rule-" + key);
    area.setText(piece.text(key, context.language()));
    area.textProperty()
        .addListener((o, before, words) -> edit(p -> p.withText(key, context.language(), words)));
    return new Labelled(context.text(label), area);
  }

  private Node clauseTitle() {
    return Ui.paragraph(context.text("rules.clauses"), "caption", "muted");
  }

  private void fillClauses() {
    clauses.getChildren().clear();
    piece.words("clauses").forEach(id -> clauses.getChildren().add(clause(id)));
    Button add =
        Ui.button(Icon.PLUS, context.text("rules.clauses.add"), this::searchClause, "small");
    add.setId("add-clause");
    clauses.getChildren().add(add);
  }

  private Node clause(String id) {
    Clause clause = context.catalogue().clauses().get(id);
    String name = clause == null ? id : context.messages().of(clause.name());
    Button remove =
        Ui.iconButton(
            Icon.CLOSE, context.text("rules.clauses.remove", id), () -> setClause(id, false));
    HBox line =
        Ui.row(
            "gap-8",
            Ui.label(id, "caption", "muted"),
            Ui.grow(Ui.paragraph(name, "dense")),
            remove);
    return line;
  }

  private void setClause(String id, boolean wanted) {
    List<String> all = new ArrayList<>(piece.words("clauses"));
    all.remove(id);
    if (wanted) {
      all.add(id);
    }
    edit(p -> p.with("clauses", all));
    fillClauses();
    focusAdd();
  }

  private void focusAdd() {
    clauses.getChildren().getLast().requestFocus();
  }

  private void searchClause() {
    List<SearchList.Line> lines =
        context.catalogue().clauses().values().stream()
            .filter(clause -> !piece.words("clauses").contains(clause.id()))
            .map(c -> SearchList.Line.of(c.id(), c.name(), new Text(c.id(), c.id()), NOTHING))
            .toList();
    SearchList search =
        new SearchList(
            lines,
            context.messages(),
            id -> setClause(id, true),
            () -> {
              fillClauses();
              focusAdd();
            });
    Stream.of(clauses.getChildren().getLast()).forEach(clauses.getChildren()::remove);
    clauses.getChildren().add(search);
    search.applyCss();
    search.focus();
  }
}
