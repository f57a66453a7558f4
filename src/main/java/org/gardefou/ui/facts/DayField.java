package org.gardefou.ui.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gardefou.text.FirstOfMonth;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** A day, chosen or typed in any usual way; what is no day is refused in words. */
final class DayField extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final List<String> PATTERNS =
      List.of("d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd");

  private final Messages messages;
  private final DatePicker picker = new DatePicker();
  private final Label problem = Ui.paragraph("", "caption", "error");
  private final Function<LocalDate, Optional<String>> refusal;
  private final Consumer<@Nullable LocalDate> commit;
  private @Nullable LocalDate shown;

  DayField(Messages messages, String name, Consumer<@Nullable LocalDate> commit) {
    this(messages, name, day -> Optional.empty(), commit);
  }

  /** A field that refuses days, with the words to say why. */
  DayField(
      Messages messages,
      String name,
      Function<LocalDate, Optional<String>> refusal,
      Consumer<@Nullable LocalDate> commit) {
    this.messages = messages;
    this.refusal = refusal;
    this.commit = commit;
    getStyleClass().addAll("day-field", "gap-4");
    picker.setConverter(converter());
    picker.setShowWeekNumbers(false);
    picker.setAccessibleText(name);
    picker.getEditor().setAccessibleText(name);
    problem.setGraphic(Icon.CAUTION.node(14));
    Ui.show(problem, false);
    getChildren().addAll(picker, problem);
    picker.valueProperty().subscribe((was, is) -> picked(is));
    picker.focusedProperty().subscribe((was, is) -> left(is));
  }

  private StringConverter<LocalDate> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day, messages.language());
      }

      @Override
      public @Nullable LocalDate fromString(String text) {
        return text.isBlank() ? null : parse(text).orElse(picker.getValue());
      }
    };
  }

  private Optional<LocalDate> parse(String text) {
    return PATTERNS.stream().flatMap(pattern -> parse(text.strip(), pattern).stream()).findFirst();
  }

  private Optional<LocalDate> parse(String text, String pattern) {
    try {
      var format = DateTimeFormatter.ofPattern(pattern, messages.language().locale());
      return Optional.of(LocalDate.parse(FirstOfMonth.plain(text), format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void picked(@Nullable LocalDate day) {
    if (!Objects.equals(day, shown) && (day == null || refusal.apply(day).isEmpty())) {
      shown = day;
      commit.accept(day);
    }
  }

  /** Takes what was typed; false when it is no day, or none that can be. */
  boolean commit() {
    String text = picker.getEditor().getText();
    Optional<LocalDate> day = parse(text);
    Optional<String> refused =
        day.isPresent()
            ? day.flatMap(refusal)
            : Optional.of(notADay(text)).filter(w -> !w.isEmpty());
    say(refused.orElse(""));
    if (refused.isEmpty()) {
      picker.setValue(day.orElse(null));
    }
    return refused.isEmpty();
  }

  private String notADay(String text) {
    return text.isBlank() ? "" : messages.get("facts.date.refused", text.strip());
  }

  private void say(String words) {
    problem.setText(words);
    Ui.show(problem, !words.isEmpty());
    picker.pseudoClassStateChanged(ERROR, !words.isEmpty());
    picker.setAccessibleHelp(words.isEmpty() ? null : words);
  }

  void show(@Nullable LocalDate day) {
    shown = day;
    if (!Objects.equals(picker.getValue(), day)) {
      picker.setValue(day);
      say("");
    }
  }

  boolean refused() {
    return problem.isVisible();
  }

  void focus() {
    picker.requestFocus();
  }
}
