package org.gardefou.ui.facts;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.AnswerCheck;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;

/**
 * A number with its unit. It is read on Enter or when she leaves the field; what cannot be an
 * answer stays in the field, with the reason in words. A lone {@code ?} or {@code -} are answers
 * too.
 */
final class NumberBox extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Fact fact;
  private final RowContext context;
  private final TextField field = new TextField();
  private final Label problem = Ui.paragraph("", "caption", "error");
  private String shown = "";

  NumberBox(Fact fact, RowContext context, String name) {
    this.fact = fact;
    this.context = context;
    getStyleClass().add("gap-4");
    field.getStyleClass().add("number-field");
    field.setAccessibleText(name);
    problem.setGraphic(Icon.CAUTION.node(14));
    Ui.show(problem, false);
    getChildren().addAll(Ui.row("gap-8", field, Ui.label(unit(), "dense", "muted")), problem);
    field.focusedProperty().subscribe((was, is) -> left(is));
  }

  private String unit() {
    Text unit = fact.unit();
    return unit == null
        ? fact.type() == FactType.MONEY ? texts().get("facts.currency") : ""
        : texts().of(unit);
  }

  private Messages texts() {
    return context.messages();
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Shows her answer; what she is typing is left alone. */
  void show(Answers answers) {
    String now = answers.value(fact).map(this::format).orElse("");
    boolean typing = !field.getText().equals(shown);
    boolean unchanged = now.equals(shown);
    shown = now;
    if (!(typing && unchanged)) {
      field.setText(now);
      say("");
    }
    field.setPromptText(answers.inferred(fact).map(this::format).orElse(""));
  }

  private String format(Value value) {
    return value instanceof Value.Number(BigDecimal number)
        ? NumberText.format(number, texts().language())
        : "";
  }

  /** Makes an answer of what was typed; false when it was refused. */
  boolean commit() {
    String text = field.getText().strip();
    if (text.equals(shown)) {
      field.setText(shown);
      say("");
      return true;
    }
    return switch (text) {
      case "" -> done(() -> context.answering().clear(fact));
      case "?" -> done(() -> context.answering().unknown(fact));
      case "-" -> done(() -> context.answering().notApplicable(fact));
      default -> number(text);
    };
  }

  private boolean done(Runnable edit) {
    field.setText(shown);
    say("");
    edit.run();
    return true;
  }

  private boolean number(String text) {
    Optional<Value> value = NumberText.parse(text, fact.unit(), texts().language()).map(Value::of);
    Optional<String> refusal =
        value.isEmpty()
            ? Optional.of(texts().get("facts.number.refused", text))
            : AnswerCheck.problem(fact, value.get()).map(texts()::of);
    if (refusal.isPresent()) {
      say(refusal.get());
      return false;
    }
    value.ifPresent(v -> done(() -> context.answering().value(fact, v)));
    return true;
  }

  private void say(String words) {
    problem.setText(words);
    Ui.show(problem, !words.isEmpty());
    field.pseudoClassStateChanged(ERROR, !words.isEmpty());
    field.setAccessibleHelp(words.isEmpty() ? null : words);
  }

  /** Whether something stands there that is no answer. */
  boolean refused() {
    return problem.isVisible();
  }

  boolean isBlank() {
    return field.getText().isBlank();
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }
}
