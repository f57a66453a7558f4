package org.gardefou.desk;

import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;

/** What an edit did to one document, so that it can be taken back. */
sealed interface Change {
  /** The change that takes this one back. */
  Change inverse();

  /** A change of one client. */
  sealed interface OfClient extends Change {
    /** The id of the client. */
    UUID id();
  }

  /** A client that was not there before. */
  record Created(Client client) implements OfClient {
    @Override
    public UUID id() {
      return client.id();
    }

    @Override
    public Change inverse() {
      return new Deleted(client);
    }
  }

  /** A client that is no longer there. */
  record Deleted(Client client) implements OfClient {
    @Override
    public UUID id() {
      return client.id();
    }

    @Override
    public Change inverse() {
      return new Created(client);
    }
  }

  /** A client that became another. */
  record Edited(Client before, Client after) implements OfClient {
    @Override
    public UUID id() {
      return after.id();
    }

    @Override
    public Change inverse() {
      return new Edited(after, before);
    }
  }

  /** A profile that became another. */
  record OfFreelancer(Freelancer before, Freelancer after) implements Change {
    @Override
    public Change inverse() {
      return new OfFreelancer(after, before);
    }
  }
}
