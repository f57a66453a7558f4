package org.gardefou.store;

import java.nio.file.Path;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;

/** An edit that is not in its file: the window closed, or the save failed, before it got there. */
public sealed interface Draft {
  /** Where it is kept. */
  Path file();

  /** A client as it was to be saved. */
  record OfClient(Path file, Client client) implements Draft {}

  /** Her profile as it was to be saved. */
  record OfProfile(Path file, Freelancer freelancer) implements Draft {}
}
