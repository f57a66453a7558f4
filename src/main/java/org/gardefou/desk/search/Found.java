package org.gardefou.desk.search;

import java.util.List;
import java.util.Optional;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/**
 * What was found in one mission, in a client without missions, or in her profile.
 *
 * @param client empty for her profile
 * @param hits those that hold the most of the words first
 * @param more how many further hits there are
 */
public record Found(Optional<Client> client, Optional<Mission> mission, List<Hit> hits, int more) {
  public Found {
    hits = List.copyOf(hits);
  }
}
