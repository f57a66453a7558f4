package org.gardefou.ui.facts;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.gardefou.catalogue.AnswerCheck;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/** A day as the answer itself. */
final class DateAnswer implements AnswerControl {
  private final Fact fact;
  private final RowContext context;
  private final DayField field;

  DateAnswer(Fact fact, RowContext context) {
    this.fact = fact;
    this.context = context;
    String name = context.messages().of(fact.question());
    field = new DayField(context.messages(), name, this::refusal, this::picked);
  }

  private Optional<String> refusal(LocalDate day) {
    return AnswerCheck.problem(fact, Value.of(day.toString())).map(context.messages()::of);
  }

  private void picked(@Nullable LocalDate day) {
    if (day == null) {
      context.answering().clear(fact);
    } else {
      context.answering().value(fact, Value.of(day.toString()));
    }
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Answers answers) {
    field.show(answers.value(fact).map(DateAnswer::day).orElse(null));
  }

  private static @Nullable LocalDate day(Value value) {
    return value instanceof Value.Word(String iso) && iso.matches("\\d{4}-\\d\\d-\\d\\d")
        ? LocalDate.parse(iso)
        : null;
  }

  @Override
  public void focus() {
    field.focus();
  }

  @Override
  public boolean commit() {
    return field.commit();
  }
}
