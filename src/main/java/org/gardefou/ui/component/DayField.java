package org.gardefou.ui.component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.gardefou.model.Language;
import org.gardefou.text.FirstOfMonth;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed or picked from a calendar. What cannot be read stays as she wrote it and counts as
 * no day.
 */
public final class DayField extends DatePicker {
  private static final List<String> FORMATS =
      List.of("d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d");

  private Language language;
  private String unreadable = "";
  private boolean showing;
  private Consumer<@Nullable LocalDate> onChange = day -> {};

  /** An empty field. */
  public DayField(Language language) {
    this.language = language;
    setConverter(new Converter());
    setEditable(true);
    getStyleClass().add("day-field");
    getEditor().focusedProperty().subscribe(this::leave);
    valueProperty().subscribe(this::changed);
  }

  /** Names the field for screen readers. */
  public void setName(String name) {
    setAccessibleText(name);
    getEditor().setAccessibleText(name);
  }

  /** Writes the day in another language. */
  public void setLanguage(Language newLanguage) {
    language = newLanguage;
    show(getValue());
  }

  /** Shows a day, or none, without telling the listener. */
  public void show(@Nullable LocalDate day) {
    showing = true;
    unreadable = "";
    setValue(day);
    getEditor().setText(getConverter().toString(day));
    showing = false;
  }

  /** Hears of each other day, or none, that she chooses. */
  public void onChange(Consumer<@Nullable LocalDate> listener) {
    onChange = listener;
  }

  /** Takes over what stands in the field; whether it is a day or nothing. */
  public boolean readable() {
    setValue(getConverter().fromString(getEditor().getText()));
    return unreadable.isEmpty();
  }

  private void leave(boolean focused) {
    if (!focused) {
      setValue(getConverter().fromString(getEditor().getText()));
    }
  }

  private void changed(@Nullable LocalDate day) {
    if (!showing) {
      onChange.accept(day);
    }
  }

  private Optional<LocalDate> read(String text) {
    return FORMATS.stream().flatMap(format -> read(text, format).stream()).findFirst();
  }

  private Optional<LocalDate> read(String text, String format) {
    try {
      return Optional.of(
          LocalDate.parse(
              FirstOfMonth.plain(text), DateTimeFormatter.ofPattern(format, language.locale())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? unreadable : Dates.day(day, language);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      String words = text == null ? "" : text.strip();
      LocalDate day = read(words).orElse(null);
      unreadable = day == null ? words : "";
      return day;
    }
  }
}
