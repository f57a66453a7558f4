package org.gardefou.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the folder by names, dates and sizes, before anything is read.
 *
 * @param profile null where there is none
 * @param drafts whether edits wait there that never reached their file
 */
public record Standing(List<Listed> clients, @Nullable Listed profile, boolean drafts) {
  public Standing {
    clients = List.copyOf(clients);
  }
}
