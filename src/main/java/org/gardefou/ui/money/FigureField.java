package org.gardefou.ui.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitField;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * A number under its name, with its unit. What cannot be taken stays in the field, with the reason
 * in words below.
 */
final class FigureField extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label name = Ui.paragraph("", "caption", "muted");
  private final CommitField field = new CommitField(this::commit);
  private final Label unit = Ui.label("", "caption", "muted");
  private final Label hint = Ui.paragraph("", "caption", "muted");
  private final Label problem = Ui.paragraph("", "caption", "error");
  private final Consumer<@Nullable BigDecimal> onChange;
  private @Nullable Shown shown;

  /**
   * What the field shows.
   *
   * @param value her number, null while there is none
   * @param standard what counts while there is none, in words; may be empty
   * @param hint where the standard comes from; may be empty
   * @param most the highest number that can be taken; the lowest is zero
   */
  record Shown(
      String name,
      String unit,
      @Nullable BigDecimal value,
      String standard,
      String hint,
      BigDecimal most,
      Messages messages) {
    String text() {
      return value == null ? "" : NumberText.format(value, messages.language());
    }
  }

  /** An empty field; {@code onChange} hears of each number that can be taken, null when emptied. */
  FigureField(String id, Consumer<@Nullable BigDecimal> onChange) {
    this.onChange = onChange;
    field.setId(id);
    field.getStyleClass().add("number-field");
    name.setLabelFor(field);
    problem.setGraphic(Icon.CAUTION.node(14));
    getStyleClass().addAll("figure-field", "gap-4");
    getChildren().addAll(name, Ui.row("gap-8", field, unit), hint, problem);
    say("");
  }

  /** Shows a number; what was refused stays until the number changes. */
  void show(Shown now) {
    boolean keep = refused() && shown != null && shown.text().equals(now.text());
    shown = now;
    name.setText(now.name());
    field.setAccessibleText(now.name());
    field.setPromptText(now.standard());
    unit.setText(now.unit());
    hint.setText(now.hint());
    Ui.show(hint, !now.hint().isEmpty());
    if (!keep) {
      say("");
      field.show(now.text());
    }
  }

  private void commit(String words) {
    Shown now = shown;
    if (now == null) {
      return;
    }
    Optional<BigDecimal> number = NumberText.parse(words, null, now.messages().language());
    String refusal = words.isEmpty() ? "" : refusal(number, words, now);
    say(refusal);
    if (refusal.isEmpty()) {
      onChange.accept(number.orElse(null));
      field.show(shown == null ? "" : shown.text());
    }
  }

  private static String refusal(Optional<BigDecimal> number, String words, Shown now) {
    if (number.isEmpty()) {
      return now.messages().get("money.form.nonumber", words);
    }
    if (number.get().signum() < 0) {
      return now.messages().get("money.form.below");
    }
    return number.get().compareTo(now.most()) > 0
        ? now.messages()
            .get("money.form.above", NumberText.format(now.most(), now.messages().language()))
        : "";
  }

  private void say(String words) {
    problem.setText(words);
    Ui.show(problem, !words.isEmpty());
    field.pseudoClassStateChanged(ERROR, !words.isEmpty());
    field.setAccessibleHelp(words.isEmpty() ? null : words);
  }

  /** Whether something stands there that was refused. */
  boolean refused() {
    return problem.isVisible();
  }

  /** The field to type in. */
  CommitField field() {
    return field;
  }
}
