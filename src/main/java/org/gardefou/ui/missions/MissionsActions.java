package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.ListedMission;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;

/** What the list of missions needs of the desk. */
public interface MissionsActions {
  /** All missions, with the advice as far as it is known. */
  List<ListedMission> missions();

  /** Changes whenever more of the advice is known. */
  Observable<Integer> adviceFound();

  /** How far the reading of the clients is. */
  Observable<ReadingProgress> reading();

  /** Reads the client of a mission before the others; quick. */
  void readFirst(UUID client);

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
