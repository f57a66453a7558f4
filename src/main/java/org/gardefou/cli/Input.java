package org.gardefou.cli;

import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;

/** What a file turned out to hold. */
sealed interface Input {
  /** A client file of the store. */
  record ClientFile(Client client) implements Input {}

  /** An intake: one client with one mission. */
  record IntakeFile(Client client) implements Input {}

  /** Her profile, with weights, limits and rules of her own. */
  record FreelancerFile(Freelancer freelancer) implements Input {}
}
