package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** What the list of missions needs of the desk. */
public interface MissionsActions {
  /** The advice about a mission today; quick, since the desk remembers it. */
  Assessment assess(Client client, Mission mission);

  /** Today. */
  LocalDate today();

  /** Where she lives by the clock. */
  ZoneId zone();

  /** The limits of the verdict. */
  Thresholds thresholds();

  /** Adds the sample clients. */
  void addSamples();

  /** Moves all sample clients to the trash. */
  void removeSamples();
}
