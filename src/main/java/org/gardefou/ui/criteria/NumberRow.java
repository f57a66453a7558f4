package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitField;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * A number of hers that stands in place of the catalogue's: name, field, the way back. What cannot
 * be taken stays in the field, with the reason in words.
 */
final class NumberRow extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label name = Ui.paragraph("", "dense", "name");
  private final CommitField field = new CommitField(this::commit);
  private final Button back = Ui.iconButton(Icon.UNDO, "", this::clear);
  private final Label problem = Ui.paragraph("", "caption", "error");
  private final HBox row;
  private final Consumer<@Nullable BigDecimal> onChange;
  private @Nullable Shown shown;

  /**
   * What the row shows.
   *
   * @param value the number, null while there is none
   * @param own whether it is hers and there is a way back
   * @param none what stands in the empty field
   * @param refusal why a number cannot be taken, in words
   */
  record Shown(
      String name,
      @Nullable Text unit,
      @Nullable BigDecimal value,
      boolean own,
      String none,
      Function<BigDecimal, Optional<String>> refusal,
      Messages messages) {
    private String text() {
      if (value == null) {
        return "";
      }
      String number = NumberText.format(value, messages.language());
      return unit == null ? number : number + "\u202f" + messages.of(unit);
    }
  }

  /** An empty row; {@code onChange} hears of each number that can be taken, null when emptied. */
  NumberRow(String id, Consumer<@Nullable BigDecimal> onChange, Node... beforeField) {
    this.onChange = onChange;
    field.setId(id);
    back.setId(id + "-back");
    back.getStyleClass().add("small");
    field.getStyleClass().add("amount");
    row = Ui.row("gap-8", Ui.grow(name));
    row.getChildren().addAll(beforeField);
    row.getChildren().addAll(field, back);
    problem.setGraphic(Icon.CAUTION.node(14));
    getStyleClass().add("number-row");
    getChildren().addAll(row, problem);
    say("");
  }

  /** Shows a number; what was refused stays until the number changes. */
  void show(Shown now) {
    boolean keep = problem.isVisible() && shown != null && shown.text().equals(now.text());
    shown = now;
    name.setText(now.name());
    field.setAccessibleText(now.name());
    field.setPromptText(now.none());
    Ui.name(back, now.messages().get("criteria.back", now.name()));
    back.setVisible(now.own());
    if (!keep) {
      say("");
      field.show(now.text());
    }
  }

  private void clear() {
    field.requestFocus();
    onChange.accept(null);
  }

  private void commit(String words) {
    Shown now = shown;
    if (now == null) {
      return;
    }
    Optional<BigDecimal> number = NumberText.parse(words, now.unit(), now.messages().language());
    String refusal =
        words.isEmpty()
            ? ""
            : number
                .map(n -> now.refusal().apply(n).orElse(""))
                .orElseGet(() -> now.messages().get("criteria.nonumber", words));
    say(refusal);
    if (refusal.isEmpty()) {
      onChange.accept(number.orElse(null));
      field.show(shown == null ? "" : shown.text());
    }
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
