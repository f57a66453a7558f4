package org.gardefou.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.AnswerCheck;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;

/**
 * Answers of a stored client that the catalogue does not accept: a deposit of 400 %, a choice that
 * is gone. Answers to facts that the catalogue does not have are left in peace: they come from
 * another version.
 */
public final class ClientCheck {
  private final Catalogue catalogue;

  /** Checks against the facts of a catalogue. */
  public ClientCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What is wrong with the answers of all missions; without line and column. */
  public List<Problem> problems(Client client) {
    return IntStream.range(0, client.missions().size())
        .boxed()
        .flatMap(
            i ->
                problems(
                    JsonPath.ROOT.with("missions").with(i).with("answers"),
                    client.missions().get(i)))
        .toList();
  }

  private Stream<Problem> problems(JsonPath answers, Mission mission) {
    return mission.answers().entrySet().stream()
        .flatMap(
            entry ->
                problem(entry)
                    .map(
                        message ->
                            Problem.at(
                                answers.with(entry.getKey()).with("value"),
                                Placed.Place.NONE,
                                message))
                    .stream());
  }

  private Optional<Text> problem(Map.Entry<String, Answer> entry) {
    return Optional.ofNullable(catalogue.facts().get(entry.getKey()))
        .flatMap(
            fact ->
                Optional.ofNullable(entry.getValue().value())
                    .flatMap(value -> AnswerCheck.problem(fact, value)));
  }
}
