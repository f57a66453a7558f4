package org.gardefou.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;

/**
 * A client of whom only what counts is left: answers, clauses, decisions and what the program said,
 * with their dates, for her own statistics (domain.md F.1). No name, no person, no word that she or
 * anybody typed, no letter.
 */
public final class Nameless {
  private Nameless() {}

  /**
   * The client without names.
   *
   * @param pseudonym what it is called from now on
   * @param mission what its missions are called; a number follows
   */
  public static Client of(Client client, String pseudonym, String mission) {
    List<Mission> missions = client.missions();
    return new Client(
        client.format(),
        client.id(),
        pseudonym,
        client.kind(),
        client.sample(),
        null,
        List.of(),
        null,
        null,
        IntStream.range(0, missions.size())
            .mapToObj(i -> mission(missions.get(i), mission + " " + (i + 1)))
            .toList(),
        Map.of());
  }

  private static Mission mission(Mission m, String title) {
    return new Mission(
        m.id(),
        title,
        m.phase(),
        m.since(),
        answers(m.answers()),
        m.agreements().stream().map(Nameless::agreement).toList(),
        m.decisions().stream().map(Nameless::decision).toList(),
        List.of(),
        List.of(),
        Leaving.NONE,
        journal(m.journal()),
        m.checkIns().stream().map(Nameless::checkIn).toList(),
        m.strain(),
        m.ended(),
        m.review() == null ? null : review(m.review()),
        m.changed(),
        Map.of());
  }

  private static Map<String, Answer> answers(Map<String, Answer> answers) {
    Map<String, Answer> kept = new TreeMap<>();
    answers.forEach(
        (fact, a) ->
            kept.put(
                fact, new Answer(a.status(), a.value(), a.source(), null, a.date(), Map.of())));
    return kept;
  }

  private static Agreement agreement(Agreement a) {
    return new Agreement(a.clause(), a.state(), a.date(), null, a.earlier(), Map.of(), Map.of());
  }

  private static Decision decision(Decision d) {
    return new Decision(
        d.choice(),
        d.date(),
        d.advised(),
        d.reasons(),
        null,
        null,
        null,
        d.review(),
        d.assessment(),
        Map.of());
  }

  private static Journal journal(Journal journal) {
    return new Journal(
        journal.entries().stream().map(Nameless::incident).toList(),
        journal.completeFrom(),
        journal.ownAnswers(),
        Map.of());
  }

  private static Incident incident(Incident i) {
    return new Incident(
        i.id(),
        i.date(),
        i.time(),
        i.kind(),
        null,
        i.hours(),
        i.amount(),
        i.days(),
        i.billed(),
        null,
        null,
        Map.of());
  }

  private static CheckIn checkIn(CheckIn c) {
    return new CheckIn(
        c.date(), c.open(), c.assessment(), c.confirmed(), answers(c.before()), null, Map.of());
  }

  private static Review review(Review r) {
    return new Review(
        r.date(), r.payment(), r.scope(), r.ease(), r.pride(), r.again(), null, null, Map.of());
  }
}
