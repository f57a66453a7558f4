package org.gardefou.ui.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** A stored mission whose advice is another one after an edit of her profile. */
record VerdictChange(Client client, Mission mission, Verdict before, Verdict after) {
  /** The missions on which two engines do not agree, in the order of the clients. */
  static List<VerdictChange> between(
      Engine before, Engine after, List<Client> clients, LocalDate today) {
    return clients.stream()
        .flatMap(
            client ->
                client.missions().stream()
                    .flatMap(mission -> of(before, after, client, mission, today)))
        .toList();
  }

  private static Stream<VerdictChange> of(
      Engine before, Engine after, Client client, Mission mission, LocalDate today) {
    Verdict was = before.assess(client, mission, today).verdict();
    Verdict is = after.assess(client, mission, today).verdict();
    return was == is ? Stream.of() : Stream.of(new VerdictChange(client, mission, was, is));
  }
}
