package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gardefou.catalogue.Fact;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** The sentence of the report, with facts put in by a button, and below it how it will read. */
final class SentenceField extends VBox {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private final RuleContext context;
  private final TextArea text = Areas.of(2);
  private final Labelled field;
  private final MenuButton insert;
  private final TextFlow preview = new TextFlow();
  private List<String> names = List.of();

  SentenceField(RuleContext context, String sentence, Consumer<String> onChange) {
    this.context = context;
    getStyleClass().add("gap-8");
    text.setId("sentence");
    text.setText(sentence);
    field = new Labelled(context.text("rules.sentence"), text);
    insert = new MenuButton(context.text("rules.sentence.insert"), Icon.PLUS.node(16));
    insert.getStyleClass().add("small");
    insert.setId("insert");
    insert.setMnemonicParsing(false);
    preview.getStyleClass().add("words-flow");
    getChildren().addAll(field, Ui.row("gap-8", insert), preview);
    text.textProperty()
        .addListener(
            (observed, before, words) -> {
              preview();
              onChange.accept(words);
            });
    preview();
  }

  /** Offers the facts that may stand in it. */
  void show(List<String> facts) {
    if (!facts.equals(names)) {
      names = List.copyOf(facts);
      insert.getItems().setAll(names.stream().map(this::item).toList());
    }
    insert.setDisable(names.isEmpty());
  }

  private MenuItem item(String fact) {
    MenuItem item = new MenuItem(name(fact));
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          text.insertText(text.getCaretPosition(), "{" + fact + "}");
          text.requestFocus();
        });
    return item;
  }

  private String name(String fact) {
    return context
        .subjects()
        .find(fact)
        .map(Fact::shortName)
        .map(context.messages()::of)
        .orElse(fact);
  }

  private void preview() {
    List<Text> parts = new ArrayList<>();
    Matcher slots = SLOT.matcher(text.getText());
    int at = 0;
    while (slots.find()) {
      parts.add(part(text.getText().substring(at, slots.start()), "words", "note"));
      parts.add(part("‹" + name(slots.group(1)) + "›", "words", "slot-name"));
      at = slots.end();
    }
    boolean any = at > 0;
    parts.add(part(text.getText().substring(at), "words", "note"));
    preview.getChildren().setAll(parts);
    Ui.show(preview, any);
  }

  private static Text part(String words, String... styles) {
    Text part = new Text(words);
    part.getStyleClass().addAll(styles);
    return part;
  }

  boolean isBlank() {
    return text.getText().isBlank();
  }

  Labelled field() {
    return field;
  }
}
