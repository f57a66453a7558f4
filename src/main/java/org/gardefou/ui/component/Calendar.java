package org.gardefou.ui.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.DateText;

/**
 * One month to pick a day from, the week starting on Monday. Arrows move by day and week, Page Up
 * and Page Down by month, Enter picks.
 */
final class Calendar extends VBox {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
  private static final int WEEKS = 6;

  private final Messages messages;
  private final LocalDate today;
  private final Label title = Ui.label("", "h3");
  private final GridPane grid = new GridPane();
  private LocalDate day;
  private Consumer<LocalDate> onPick = picked -> {};

  Calendar(LocalDate day, LocalDate today, Messages messages) {
    this.day = day;
    this.today = today;
    this.messages = messages;
    getStyleClass().add("calendar");
    getChildren().addAll(head(), grid);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    fill();
  }

  void onPick(Consumer<LocalDate> listener) {
    onPick = listener;
  }

  void focusDay() {
    grid.getChildren().stream()
        .filter(node -> day.equals(node.getUserData()))
        .forEach(node -> node.requestFocus());
  }

  private VBox head() {
    Button before =
        Ui.iconButton(Icon.LEFT, messages.get("date.month.before"), () -> go(day.minusMonths(1)));
    Button after =
        Ui.iconButton(Icon.RIGHT, messages.get("date.month.after"), () -> go(day.plusMonths(1)));
    return new VBox(Ui.row("gap-4", title, Ui.spacer(), before, after));
  }

  private void go(LocalDate to) {
    day = to;
    fill();
    focusDay();
  }

  private void fill() {
    grid.getChildren().clear();
    title.setText(
        day.format(DateTimeFormatter.ofPattern("MMMM yyyy", messages.language().locale())));
    for (DayOfWeek weekday : DayOfWeek.values()) {
      grid.add(name(weekday), weekday.ordinal(), 0);
    }
    LocalDate first =
        YearMonth.from(day).atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int i = 0; i < WEEKS * 7; i++) {
      grid.add(button(first.plusDays(i)), i % 7, 1 + i / 7);
    }
  }

  private Label name(DayOfWeek weekday) {
    return Ui.label(
        weekday.getDisplayName(TextStyle.SHORT, messages.language().locale()), "weekday");
  }

  private Button button(LocalDate shown) {
    Button button = Ui.button(Integer.toString(shown.getDayOfMonth()), () -> onPick.accept(shown));
    button.getStyleClass().setAll("day");
    button.setUserData(shown);
    button.setFocusTraversable(shown.equals(day));
    button.setAccessibleText(DateText.write(shown, messages.language()));
    button.pseudoClassStateChanged(TODAY, shown.equals(today));
    button.pseudoClassStateChanged(OTHER, shown.getMonth() != day.getMonth());
    button.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), shown.equals(day));
    return button;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> move(event, day.minusDays(1));
      case RIGHT -> move(event, day.plusDays(1));
      case UP -> move(event, day.minusWeeks(1));
      case DOWN -> move(event, day.plusWeeks(1));
      case PAGE_UP -> move(event, day.minusMonths(1));
      case PAGE_DOWN -> move(event, day.plusMonths(1));
      case ENTER -> pick(event);
      default -> {}
    }
  }

  private void pick(KeyEvent event) {
    if (event.getTarget() instanceof Button button
        && button.getUserData() instanceof LocalDate shown) {
      event.consume();
      onPick.accept(shown);
    }
  }

  private void move(KeyEvent event, LocalDate to) {
    event.consume();
    go(to);
  }
}
