package org.gardefou.engine.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/**
 * An answer about the client himself, known from another mission. Which questions are about the
 * client and not about one mission is said in the catalogue.
 *
 * @param mission where it was answered
 * @param since the day on which it was said, or else the last change of that mission
 */
public record CarryOver(Fact fact, Answer answer, Mission mission, Optional<LocalDate> since) {
  private static final Comparator<CarryOver> NEWEST =
      Comparator.comparing(c -> c.since().orElse(LocalDate.MIN));

  /** What is known about a client: for each such question the newest answer. */
  public static List<CarryOver> known(Catalogue catalogue, Client client) {
    return carried(catalogue, client.missions().stream());
  }

  /**
   * What other missions know about the client and this one does not, as far as it is asked there.
   */
  public static List<CarryOver> into(Catalogue catalogue, Client client, Mission target) {
    return carried(catalogue, client.missions().stream().filter(m -> !m.id().equals(target.id())))
        .stream()
        .filter(c -> c.fact().phases().contains(target.phase()))
        .filter(c -> target.answer(c.fact().id()).map(Answer::value).isEmpty())
        .toList();
  }

  private static List<CarryOver> carried(Catalogue catalogue, Stream<Mission> missions) {
    List<Mission> all = missions.toList();
    return catalogue.facts().values().stream()
        .filter(fact -> fact.is(Fact.Flag.CLIENT))
        .flatMap(fact -> newest(fact, all).stream())
        .toList();
  }

  private static Optional<CarryOver> newest(Fact fact, List<Mission> missions) {
    return missions.stream()
        .flatMap(
            m ->
                m.answer(fact.id()).filter(a -> a.value() != null).stream()
                    .map(a -> new CarryOver(fact, a, m, since(a, m))))
        .max(NEWEST);
  }

  private static Optional<LocalDate> since(Answer answer, Mission mission) {
    return Optional.ofNullable(answer.date())
        .or(() -> Optional.ofNullable(mission.changed()).map(CarryOver::day));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** A mission that takes these answers over, each with its source, note and day. */
  public static Mission take(Mission mission, List<CarryOver> chosen) {
    Map<String, Answer> answers = new TreeMap<>(mission.answers());
    chosen.forEach(c -> answers.put(c.fact().id(), c.dated()));
    return mission.withAnswers(answers);
  }

  /** The answer as it is taken over: it keeps the day on which it was known. */
  private Answer dated() {
    return since.map(day -> answer.withDate(day)).orElse(answer);
  }
}
