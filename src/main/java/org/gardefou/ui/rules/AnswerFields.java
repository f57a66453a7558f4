package org.gardefou.ui.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.json.StrictJson;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What the answers to a question may be: choices, words, anchors, limits. */
final class AnswerFields {
  private final RuleContext context;
  private final Supplier<QuestionDraft> draft;
  private final Consumer<UnaryOperator<QuestionDraft>> change;
  private final VBox choices = Ui.column("gap-8");

  AnswerFields(
      RuleContext context,
      Supplier<QuestionDraft> draft,
      Consumer<UnaryOperator<QuestionDraft>> change) {
    this.context = context;
    this.draft = draft;
    this.change = change;
  }

  List<Node> nodes() {
    return draft.get().type().map(this::nodes).orElse(List.of());
  }

  private List<Node> nodes(FactType type) {
    return switch (type) {
      case YESNO, DATE -> List.of();
      case CHOICE -> choices(false);
      case WORDS -> choices(true);
      case SCALE -> anchors();
      case NUMBER -> List.of(limits(true));
      case MONEY -> List.of(limits(false));
    };
  }

  private List<Node> choices(boolean words) {
    fillChoices(words);
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Ui.paragraph(
            context.text(words ? "rules.q.words" : "rules.q.choices"), "caption", "muted"));
    nodes.add(choices);
    return nodes;
  }

  private void fillChoices(boolean words) {
    choices.getChildren().clear();
    for (int i = 0; i < Math.max(2, draft.get().choices()); i++) {
      choices.getChildren().add(choice(i, words));
    }
    Button add =
        Ui.button(Icon.PLUS, context.text("rules.q.choice.add"), () -> addChoice(words), "small");
    add.setId("add-choice");
    HBox buttons = Ui.row("gap-8", add);
    if (words) {
      buttons.getChildren().add(scales());
    }
    choices.getChildren().add(buttons);
  }

  private Node choice(int index, boolean words) {
    TextField field = new TextField(draft.get().choice(index, context.language()));
    field.setId("choice-" + index);
    field.setAccessibleText(context.text("rules.q.choice", index + 1));
    field
        .textProperty()
        .addListener(
            (o, before, now) -> change.accept(d -> d.withChoice(index, context.language(), now)));
    HBox row = Ui.row("gap-8", number(index), Ui.grow(field));
    if (draft.get().choices() > 2) {
      row.getChildren()
          .add(
              Ui.iconButton(
                  Icon.CLOSE,
                  context.text("rules.q.choice.remove", index + 1),
                  () -> {
                    change.accept(d -> d.withoutChoice(index));
                    fillChoices(words);
                    focus("choice-" + Math.max(0, index - 1));
                  }));
    }
    return row;
  }

  private static Node number(int index) {
    return Ui.label(Integer.toString(index + 1), "dense", "muted", "lead-word");
  }

  private void addChoice(boolean words) {
    int index = Math.max(2, draft.get().choices());
    change.accept(d -> d.withChoice(index, context.language(), ""));
    fillChoices(words);
    focus("choice-" + index);
  }

  private void focus(String id) {
    Node node = choices.lookup("#" + id);
    if (node != null) {
      node.requestFocus();
    }
  }

  /** The scales of the catalogue, by their ends. */
  private MenuButton scales() {
    MenuButton menu = new MenuButton(context.text("rules.q.scales"));
    menu.setMnemonicParsing(false);
    menu.setId("scales");
    Map<String, List<Choice>> all = new LinkedHashMap<>();
    context.catalogue().facts().values().stream()
        .filter(fact -> fact.type() == FactType.WORDS && !fact.own())
        .map(Fact::choices)
        .forEach(words -> all.putIfAbsent(ends(words), words));
    all.forEach((ends, words) -> menu.getItems().add(item(ends, words)));
    return menu;
  }

  private String ends(List<Choice> words) {
    return words.stream()
        .map(word -> context.messages().of(word.label()))
        .collect(Collectors.joining(" · "));
  }

  private MenuItem item(String ends, List<Choice> words) {
    MenuItem item = new MenuItem(ends);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          change.accept(d -> d.withChoices(words));
          fillChoices(true);
        });
    return item;
  }

  private List<Node> anchors() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Ui.paragraph(context.text("rules.q.anchors"), "caption", "muted"));
    for (int i = 0; i < QuestionDraft.anchors(); i++) {
      nodes.add(anchor(i));
    }
    return nodes;
  }

  private Node anchor(int index) {
    TextField field = new TextField(draft.get().anchor(index, context.language()));
    field.setId("anchor-" + index);
    field.setAccessibleText(context.text("rules.q.anchor", index + 1));
    field
        .textProperty()
        .addListener(
            (o, before, now) -> change.accept(d -> d.withAnchor(index, context.language(), now)));
    return Ui.row("gap-8", number(index), Ui.grow(field));
  }

  private Node limits(boolean unit) {
    HBox row = Ui.row("gap-8", limit("min"), limit("max"));
    VBox all = Ui.column("gap-8", row);
    if (unit) {
      TextField field = new TextField(draft.get().piece().text("unit", context.language()));
      field.setId("unit");
      field
          .textProperty()
          .addListener(
              (o, before, now) ->
                  change.accept(d -> d.with(p -> p.withText("unit", context.language(), now))));
      row.getChildren().add(Ui.grow(new Labelled(context.text("rules.q.unit"), field)));
    }
    CheckBox whole = new CheckBox(context.text("rules.q.integer"));
    whole.setSelected(draft.get().piece().flag("integer"));
    whole.setWrapText(true);
    whole.setOnAction(
        event -> change.accept(d -> d.with(p -> p.with("integer", whole.isSelected()))));
    all.getChildren().add(whole);
    return all;
  }

  private Node limit(String key) {
    Object value = draft.get().piece().json().get(key);
    TextField field = new TextField(value == null ? "" : value.toString());
    field.setId("limit-" + key);
    field
        .textProperty()
        .addListener((o, before, now) -> change.accept(d -> d.with(p -> limit(p, key, now))));
    return Ui.grow(new Labelled(context.text("rules.q." + key), field));
  }

  /** A number where it is one; else what she typed, which the check refuses with its place. */
  private static Piece limit(Piece piece, String key, String typed) {
    String plain = typed.strip().replace(',', '.');
    return piece.with(
        key,
        plain.matches("-?\\d{1,12}(\\.\\d{1,6})?")
            ? StrictJson.plain(new BigDecimal(plain))
            : typed);
  }
}
