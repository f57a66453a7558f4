package org.gardefou.store;

import java.util.List;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;

/** What a file from outside turned out to hold. */
public sealed interface Incoming {
  /** Something that can be used. */
  sealed interface Readable extends Incoming {}

  /** A client file of the store. */
  record OfClient(Client client) implements Readable {}

  /** An intake: one client with one mission, both without ids of their own. */
  record OfIntake(Client client) implements Readable {}

  /** Her profile, with weights, limits and rules of her own. */
  record OfProfile(Freelancer freelancer) implements Readable {}

  /** All that has to be put right, in the order of the file. */
  record Refused(List<Problem> problems) implements Incoming {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
