package org.gardefou.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gardefou.catalogue.AnswerCheck;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;

/**
 * The answers of an intake file: a plain value, {@code {"unknown":true}}, {@code
 * {"notApplicable":true}}, or a value with its circumstances.
 */
final class IntakeAnswers {
  private static final IntakeFields.Unknown FACT =
      new IntakeFields.Unknown("intake.fact", "intake.fact.hint");

  private static final Set<String> PROPERTIES =
      Set.of("unknown", "notApplicable", "value", "source", "note", "date");

  private final Catalogue catalogue;
  private final IntakeFields answers;

  IntakeAnswers(Catalogue catalogue, IntakeFields answers) {
    this.catalogue = catalogue;
    this.answers = answers;
  }

  Map<String, Answer> read() {
    Map<String, Answer> read = new TreeMap<>();
    answers
        .object()
        .fields()
        .forEach((id, value) -> answer(id, value).ifPresent(answer -> read.put(id, answer)));
    return read;
  }

  private Optional<Answer> answer(String id, Placed value) {
    Fact fact = catalogue.facts().get(id);
    if (fact == null) {
      answers.unknown(id, FACT, catalogue.facts().keySet());
      return Optional.empty();
    }
    return switch (value) {
      case Placed.Scalar scalar -> known(answers, id, fact, scalar).map(Answer::known);
      case Placed.Fields fields -> withCircumstances(id, fact, answers.object(id, true));
      case Placed.Items items -> notAnAnswer(answers, id);
    };
  }

  private Optional<Answer> withCircumstances(String id, Fact fact, IntakeFields fields) {
    fields.allowOnly(PROPERTIES);
    return status(id, fact, fields).map(answer -> addCircumstances(answer, fields));
  }

  private Optional<Answer> status(String id, Fact fact, IntakeFields fields) {
    boolean unknown = fields.mark("unknown");
    boolean notApplicable = fields.mark("notApplicable");
    boolean value = fields.has("value");
    if ((unknown ? 1 : 0) + (notApplicable ? 1 : 0) + (value ? 1 : 0) != 1) {
      return notAnAnswer(answers, id);
    }
    if (value) {
      return fields.object().fields().get("value") instanceof Placed.Scalar scalar
          ? known(fields, "value", fact, scalar).map(Answer::known)
          : notAnAnswer(fields, "value");
    }
    return Optional.of(unknown ? Answer.unknown() : Answer.notApplicable());
  }

  private static Answer addCircumstances(Answer answer, IntakeFields fields) {
    return answer
        .withSource(fields.constant("source", Source.values(), Source::id).orElse(null))
        .withNote(fields.text("note").orElse(null))
        .withDate(fields.date("date").orElse(null));
  }

  private static Optional<Value> known(
      IntakeFields at, String name, Fact fact, Placed.Scalar scalar) {
    if (scalar.value() == null) {
      at.problem(
          at.path().with(name),
          scalar.place(),
          "intake.null",
          fact.shortName(),
          "{\"unknown\":true}");
      return Optional.empty();
    }
    Value value = Value.ofScalar(scalar.value());
    Optional<Text> problem = AnswerCheck.problem(fact, value);
    problem.ifPresent(message -> at.problem(name, message));
    return problem.isPresent() ? Optional.empty() : Optional.of(AnswerCheck.normalise(fact, value));
  }

  private static Optional<Answer> notAnAnswer(IntakeFields at, String name) {
    at.problem(
        at.path().with(name),
        at.object().get(name).map(Placed::place).orElse(at.object().place()),
        "intake.answer",
        name,
        "{\"unknown\":true}",
        "{\"notApplicable\":true}",
        "{\"value\":…}");
    return Optional.empty();
  }
}
