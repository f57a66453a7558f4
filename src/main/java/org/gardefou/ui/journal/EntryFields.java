package org.gardefou.ui.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Incident.Detail;
import org.gardefou.catalogue.IncidentCheck;
import org.gardefou.model.Incident;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.ClockText;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/** Day, time and the details that a kind notes; says in words what cannot be read. */
final class EntryFields extends VBox {
  private final Messages messages;
  private final LocalDate today;
  private final DateField day;
  private final TextField time = field("time", "short");
  private final TextField hours = field("hours", "short");
  private final TextField amount = field("amount", "short");
  private final TextField days = field("days", "short");
  private final Segmented<Boolean> billed;
  private final TextField who = field("who", "medium");
  private final TextField evidence = field("evidence", "medium");
  private final VBox hoursBox;
  private final VBox amountBox;
  private final VBox daysBox;
  private final VBox billedBox;
  private final Label problem = Ui.paragraph("", "caption", "error");

  EntryFields(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
    day = new DateField(today, messages);
    day.setName(messages.get("journal.field.date"));
    day.editor().setId("entry-date");
    billed = new Segmented<>(messages.get("journal.field.billed"));
    billed.setOptions(
        Stream.of(true, false)
            .map(v -> SegmentOption.of(v, messages.get(v ? "journal.csv.yes" : "journal.csv.no")))
            .toList());
    hoursBox = box("journal.field.hours", hours);
    amountBox = box("journal.field.amount", amount);
    daysBox = box("journal.field.days", days);
    billedBox = box("journal.field.billed", billed);
    problem.setGraphic(Icon.CAUTION.node(14));
    getStyleClass().addAll("gap-8", "entry-fields");
    Flow flow =
        new Flow(
            12,
            box("journal.field.date", day),
            box("journal.field.time", time),
            hoursBox,
            amountBox,
            daysBox,
            billedBox,
            box("journal.field.who", who),
            box("journal.field.evidence", evidence));
    getChildren().addAll(flow.aligned(VPos.TOP), problem);
    clearProblem();
  }

  private TextField field(String id, String width) {
    TextField field = new TextField();
    field.setId("entry-" + id);
    field.getStyleClass().add(width);
    return field;
  }

  private VBox box(String key, Node field) {
    Label name = Ui.label(messages.get(key), "caption", "muted");
    name.setLabelFor(field);
    return Ui.column("gap-4", name, field);
  }

  /** Shows the details that a kind notes; what stands in the others stays for another kind. */
  void fit(@Nullable Kind kind) {
    Ui.show(hoursBox, has(kind, Detail.HOURS));
    Ui.show(amountBox, has(kind, Detail.AMOUNT));
    Ui.show(daysBox, has(kind, Detail.DAYS));
    Ui.show(billedBox, has(kind, Detail.BILLED));
  }

  private static boolean has(@Nullable Kind kind, Detail detail) {
    return kind != null && kind.details().contains(detail);
  }

  /** Where the focus goes first. */
  TextField first() {
    return day.editor();
  }

  /** Shows when it happened. */
  void when(LocalDate date, @Nullable LocalTime at) {
    day.set(date);
    time.setText(at == null ? "" : ClockText.write(at, messages.language()));
  }

  void show(Incident entry) {
    when(entry.date(), entry.time());
    hours.setText(number(entry.hours()));
    amount.setText(number(entry.amount()));
    days.setText(Objects.toString(entry.days(), ""));
    billed.select(entry.billed());
    who.setText(Objects.toString(entry.who(), ""));
    evidence.setText(Objects.toString(entry.evidence(), ""));
    clearProblem();
  }

  private String number(@Nullable BigDecimal number) {
    return number == null ? "" : NumberText.format(number, messages.language());
  }

  /** Empties all but day and time. */
  void clear() {
    Stream.of(hours, amount, days, who, evidence).forEach(TextField::clear);
    billed.select(null);
    clearProblem();
  }

  /** The day and time in the fields, where they can be read. */
  Optional<LocalDate> date() {
    return day.day();
  }

  Optional<LocalTime> time() {
    return ClockText.read(time.getText());
  }

  /** Hears of each other day or time that she writes. */
  void onWhen(Runnable listener) {
    day.editor().textProperty().subscribe((was, is) -> listener.run());
    day.onChange(date -> listener.run());
    time.textProperty().subscribe((was, is) -> listener.run());
  }

  /**
   * An entry with what stands in the fields; nothing where something cannot be so, which is said
   * below them.
   */
  Optional<Incident> read(Incident base, Kind kind) {
    Optional<Text> unreadable = unreadable(kind);
    if (unreadable.isPresent()) {
      tell(unreadable.get());
      return Optional.empty();
    }
    Incident entry = filled(base, kind);
    Optional<Text> wrong = IncidentCheck.problem(entry, today);
    wrong.ifPresentOrElse(this::tell, this::clearProblem);
    return wrong.isPresent() ? Optional.empty() : Optional.of(entry);
  }

  private Optional<Text> unreadable(Kind kind) {
    if (day.day().isEmpty()) {
      return Optional.of(Bilingual.text("journal.bad.date", day.editor().getText()));
    }
    if (!time.getText().isBlank() && time().isEmpty()) {
      return Optional.of(Bilingual.text("journal.bad.time", time.getText()));
    }
    return bad(kind, Detail.HOURS, hours)
        .or(() -> bad(kind, Detail.AMOUNT, amount))
        .or(() -> bad(kind, Detail.DAYS, days))
        .or(() -> whole(kind));
  }

  private Optional<Text> bad(Kind kind, Detail detail, TextField field) {
    boolean bad = has(kind, detail) && !field.getText().isBlank() && number(field).isEmpty();
    return bad
        ? Optional.of(Bilingual.text("journal.bad.number", field.getText()))
        : Optional.empty();
  }

  private Optional<Text> whole(Kind kind) {
    boolean bad =
        has(kind, Detail.DAYS)
            && number(days).filter(n -> n.stripTrailingZeros().scale() > 0).isPresent();
    return bad
        ? Optional.of(Bilingual.text("journal.bad.whole", days.getText()))
        : Optional.empty();
  }

  private Optional<BigDecimal> number(TextField field) {
    return NumberText.parse(field.getText(), null, messages.language());
  }

  private @Nullable BigDecimal number(Kind kind, Detail detail, TextField field) {
    return has(kind, detail) ? number(field).orElse(null) : null;
  }

  private Incident filled(Incident base, Kind kind) {
    BigDecimal late = number(kind, Detail.DAYS, days);
    return new Incident(
        base.id(),
        date().orElse(today),
        time().orElse(null),
        kind.id(),
        base.words(),
        number(kind, Detail.HOURS, hours),
        number(kind, Detail.AMOUNT, amount),
        late == null ? null : late.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue(),
        has(kind, Detail.BILLED) ? billed.selected().orElse(null) : null,
        word(who),
        word(evidence),
        base.extra());
  }

  private static @Nullable String word(TextField field) {
    return field.getText().isBlank() ? null : field.getText().strip();
  }

  private void tell(Text words) {
    problem.setText(messages.of(words));
    Ui.show(problem, true);
  }

  void clearProblem() {
    Ui.show(problem, false);
  }
}
