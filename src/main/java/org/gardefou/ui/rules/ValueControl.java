package org.gardefou.ui.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Text;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.rules.RowNode.Row;
import org.gardefou.ui.words.NumberText;

/** Makes the control for the value of a row, as it fits the fact. */
record ValueControl(RuleContext context, Fact fact, Consumer<List<Object>> onChange) {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  Node of(Row row) {
    return switch (fact.type()) {
      case YESNO -> one(List.of(true, false), this::yesNo, row);
      case CHOICE ->
          oneOrSeveral(fact.choices().stream().map(Choice::id).toList(), this::choice, row);
      case WORDS -> oneOrSeveral(positions(fact.choices().size()), this::word, row);
      case SCALE -> oneOrSeveral(positions(fact.anchors().size()), this::position, row);
      case NUMBER, MONEY -> number(row);
      case DATE -> day(row);
    };
  }

  private static List<Long> positions(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  private String yesNo(boolean yes) {
    return context.text(yes ? "rules.yes" : "rules.no");
  }

  private String choice(String id) {
    return fact.choice(id).map(choice -> context.messages().of(choice.label())).orElse(id);
  }

  private String word(long position) {
    return context.messages().of(fact.choices().get((int) position - 1).label());
  }

  private String position(long position) {
    return context.text("rules.position", position);
  }

  private String name() {
    return context.text("rules.value", context.messages().of(fact.shortName()));
  }

  private <T> Node oneOrSeveral(List<T> options, Function<T, String> words, Row row) {
    if (!row.operator().takesSeveral()) {
      return one(options, words, row);
    }
    MultiPick<T> pick = new MultiPick<>(name(), context.text("rules.value.none"), options, words);
    pick.show(options.stream().filter(row.values()::contains).toList());
    pick.onChange(chosen -> onChange.accept(List.copyOf(chosen)));
    return pick;
  }

  private <T> Node one(List<T> options, Function<T, String> words, Row row) {
    Pick<T> pick = new Pick<>(name(), options, words, value -> onChange.accept(List.of(value)));
    pick.setPromptText(context.text("rules.value.none"));
    return pick.show(options.stream().filter(row.values()::contains).findFirst().orElse(null))
        .snug();
  }

  private Node number(Row row) {
    TextField field = new TextField(row.values().stream().findFirst().map(this::format).orElse(""));
    field.getStyleClass().add("number-value");
    field.setAccessibleText(name());
    field.textProperty().addListener((observed, before, now) -> typed(field, now));
    HBox box = Ui.row("gap-4", field);
    if (!unit().isEmpty()) {
      box.getChildren().add(Ui.label(unit(), "dense", "muted"));
    }
    return box;
  }

  private String unit() {
    Text unit = fact.unit();
    if (unit != null) {
      return context.messages().of(unit);
    }
    return fact.type() == FactType.MONEY ? context.text("facts.currency") : "";
  }

  private String format(Object value) {
    return value instanceof Number number
        ? NumberText.format(
            StrictJson.plain(new BigDecimal(number.toString())), context.messages().language())
        : "";
  }

  private void typed(TextField field, String text) {
    Optional<BigDecimal> number =
        NumberText.parse(text, fact.unit(), context.messages().language());
    field.pseudoClassStateChanged(ERROR, number.isEmpty() && !text.isBlank());
    onChange.accept(number.<List<Object>>map(n -> List.of(n.doubleValue())).orElse(List.of()));
  }

  private Node day(Row row) {
    DateField field = new DateField(context.ui().desk().today(), context.messages());
    field.setName(name());
    row.values().stream().findFirst().flatMap(ValueControl::date).ifPresent(field::set);
    field.onChange(
        day ->
            onChange.accept(day.<List<Object>>map(d -> List.of(d.toString())).orElse(List.of())));
    return field;
  }

  private static Optional<LocalDate> date(Object value) {
    try {
      return Optional.of(LocalDate.parse(String.valueOf(value)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
