package org.gardefou.desk;

import java.util.Optional;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;

/** How a document shall be on the disk. */
sealed interface Wanted {
  /** Which document: a newer wish for the same one replaces the older. */
  Object key();

  /** Makes it so. */
  SaveOutcome fulfil(Store store);

  /** Keeps it beside the file until it is in it; nothing for what needs no draft. */
  default void keepDraft(Store store) {}

  /** The draft is of no more use. */
  default void dropDraft(Store store) {}

  /** What a change asks of the disk. */
  static Wanted of(Change change) {
    return switch (change) {
      case Change.Created(Client client) -> new Present(client);
      case Change.Edited(Client before, Client after) -> new Present(after);
      case Change.Deleted(Client client) -> new Trashed(client);
      case Change.OfFreelancer profile -> new Profile(profile.after());
    };
  }

  /** The client's file has this content. */
  record Present(Client client) implements Wanted {
    @Override
    public Object key() {
      return client.id();
    }

    @Override
    public SaveOutcome fulfil(Store store) {
      return store.save(client);
    }

    @Override
    public void keepDraft(Store store) {
      store.keepDraft(client);
    }

    @Override
    public void dropDraft(Store store) {
      store.dropDraft(Optional.of(client.id()));
    }
  }

  /** The client's file is in the trash, with this content. */
  record Trashed(Client client) implements Wanted {
    @Override
    public Object key() {
      return client.id();
    }

    @Override
    public SaveOutcome fulfil(Store store) {
      return store.trash(client);
    }
  }

  /** Her profile has this content. */
  record Profile(Freelancer freelancer) implements Wanted {
    @Override
    public Object key() {
      return Freelancer.class;
    }

    @Override
    public SaveOutcome fulfil(Store store) {
      return store.save(freelancer);
    }

    @Override
    public void keepDraft(Store store) {
      store.keepDraft(freelancer);
    }

    @Override
    public void dropDraft(Store store) {
      store.dropDraft(Optional.empty());
    }
  }
}
