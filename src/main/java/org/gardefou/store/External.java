package org.gardefou.store;

import java.nio.file.Path;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.jspecify.annotations.Nullable;

/** What somebody else wrote into a file of ours since we read it. */
public sealed interface External {
  /** The file. */
  Path file();

  /** What is in it now. */
  ContentHash hash();

  /**
   * Another state of a client.
   *
   * @param base what was in the file when we last read or saved it; null for a client that is new
   *     here
   */
  record OfClient(Path file, @Nullable Client base, Client theirs, ContentHash hash)
      implements External {
    /** The id of the client. */
    public UUID id() {
      return theirs.id();
    }
  }

  /**
   * Another state of her profile.
   *
   * @param base what was in the file when we last read or saved it; null where there was none
   */
  record OfProfile(Path file, @Nullable Freelancer base, Freelancer theirs, ContentHash hash)
      implements External {}
}
