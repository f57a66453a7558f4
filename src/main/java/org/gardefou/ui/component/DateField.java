package org.gardefou.ui.component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.gardefou.text.Messages;
import org.gardefou.ui.theme.Theme;
import org.gardefou.ui.words.DateText;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day: write it in any usual form, or pick it from a calendar (button, or Alt+Down).
 * What cannot be read stays as she wrote it.
 */
public final class DateField extends HBox {
  private final TextField text = new TextField();
  private final Button pick = Ui.iconButton(Icon.CALENDAR, "", this::openCalendar);
  private final Popup popup = new Popup();
  private final LocalDate today;
  private Messages messages;
  private Consumer<Optional<LocalDate>> onChange = day -> {};

  /** An empty field; the calendar opens at {@code today}. */
  public DateField(LocalDate today, Messages messages) {
    this.today = today;
    this.messages = messages;
    getStyleClass().addAll("date-field", "gap-4");
    getChildren().addAll(text, pick);
    popup.setAutoHide(true);
    text.focusedProperty().subscribe((was, is) -> leave(is));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(messages);
  }

  /** Writes its words and its day in another language. */
  public void show(Messages newMessages) {
    Optional<LocalDate> day = day();
    messages = newMessages;
    text.setPromptText(messages.get("date.prompt"));
    Ui.name(pick, messages.get("date.pick"));
    day.ifPresent(this::write);
  }

  /** Names the field for screen readers. */
  public void setName(String name) {
    text.setAccessibleText(name);
  }

  /** The field to type in: where the focus goes, and where a label points to. */
  public TextField editor() {
    return text;
  }

  /** Shows a day, or nothing, without telling the listener. */
  public void set(@Nullable LocalDate day) {
    if (day == null) {
      text.clear();
    } else {
      write(day);
    }
  }

  /** Hears of a day that she wrote or picked, and of an emptied field; not of unreadable words. */
  public void onChange(Consumer<Optional<LocalDate>> listener) {
    onChange = listener;
  }

  /** The day in the field, if it can be read. */
  public Optional<LocalDate> day() {
    return DateText.read(text.getText());
  }

  /** Whether there is something that cannot be read as a day. */
  public boolean unreadable() {
    return !text.getText().isBlank() && day().isEmpty();
  }

  private void leave(boolean focused) {
    if (!focused && getScene() != null) {
      commit();
    }
  }

  private void commit() {
    day().ifPresent(this::write);
    if (!unreadable()) {
      onChange.accept(day());
    }
  }

  private void write(LocalDate day) {
    text.setText(DateText.write(day, messages.language()));
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      openCalendar();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      commit(); // not consumed: Enter goes on to the default button of a dialog
    }
  }

  private void openCalendar() {
    Calendar calendar = new Calendar(day().orElse(today), today, messages);
    calendar.onPick(
        day -> {
          popup.hide();
          write(day);
          onChange.accept(Optional.of(day));
          text.requestFocus();
        });
    popup.getContent().setAll(calendar);
    Theme.follow(popup.getScene(), getScene());
    Bounds bounds = text.localToScreen(text.getBoundsInLocal());
    popup.show(text, bounds.getMinX(), bounds.getMaxY() + 4);
    calendar.focusDay();
  }
}
