package org.gardefou.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.model.Freelancer;
import org.gardefou.store.Listed;
import org.gardefou.store.Standing;
import org.gardefou.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The list as it was when the program was left, where no file has changed since: the window can
 * show it before anything is read. Only for looking at; whoever wants more reads everything first.
 *
 * @param files of the clients, as they lie there
 */
record Remembered(ListIndex index, List<Listed> files) {
  /** What is remembered, if it still holds. */
  static Optional<Remembered> of(Store store, String program) {
    Optional<ListIndex> index = store.index().map(IndexFormat::read);
    try {
      Standing now = store.standing();
      return index
          .filter(last -> last.holds(program, now))
          .map(last -> new Remembered(last, now.clients()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Documents without a client, and a profile that has nothing but the settings of the window. */
  Documents documents() {
    Freelancer profile = Freelancer.create();
    for (var setting : index.front().settings().entrySet()) {
      profile = profile.withSetting(setting.getKey(), setting.getValue());
    }
    return new Documents(List.of(), profile);
  }

  /** The limits of the verdict. */
  @Nullable Thresholds thresholds() {
    return index.front().thresholds();
  }
}
