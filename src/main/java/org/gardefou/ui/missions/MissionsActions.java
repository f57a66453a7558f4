package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** What the list of missions needs of the desk. */
public interface MissionsActions {
  /** The advice about a mission today; quick, since the desk remembers it. */
  Assessment assess(Client client, Mission mission);

  /** What is due in a mission, the earliest first. */
  default List<Reminder> reminders(Client client, Mission mission) {
    return Reminders.of(mission);
  }

  /** Today. */
  LocalDate today();

  /** Where she lives by the clock. */
  ZoneId zone();

  /** The limits of the verdict. */
  Thresholds thresholds();

  /** The catalogue that comes with the program, without anything of hers. */
  Catalogue catalogue();

  /** What an update of the catalogue did to things of hers, until she has been told. */
  Optional<CatalogueNews> news();

  /** Adds the sample clients. */
  void addSamples();

  /** Moves all sample clients to the trash. */
  void removeSamples();
}
