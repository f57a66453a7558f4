package org.gardefou.store;

import java.util.List;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** What an intake file gave. */
public sealed interface Intake {
  /** A client with one mission. */
  record Read(Client client, Mission mission) implements Intake {}

  /** All that has to be put right, in the order of the file. */
  record Refused(List<Problem> problems) implements Intake {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
