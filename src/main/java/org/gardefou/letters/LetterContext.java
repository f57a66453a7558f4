package org.gardefou.letters;

import java.time.LocalDate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;

/**
 * What a letter is about.
 *
 * @param assessment the advice about the mission on this day
 * @param today the day on which the letter is written
 */
public record LetterContext(
    Client client,
    Mission mission,
    Freelancer freelancer,
    Assessment assessment,
    Catalogue catalogue,
    LocalDate today) {
  /** Whether the reader is a private person: other law, plainer words. */
  public boolean privatePerson() {
    return client.kind() == ClientKind.PRIVATE;
  }
}
