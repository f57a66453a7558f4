package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.Desk;
import org.gardefou.desk.ListedMission;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.model.Language;
import org.gardefou.ui.criteria.News;

/** The list of missions, on the desk. */
public record DeskMissions(
    Desk desk, ZoneId zone, Supplier<Language> language, News newsOfTheCatalogue)
    implements MissionsActions {
  @Override
  public List<ListedMission> missions() {
    return desk.missions();
  }

  @Override
  public Observable<Integer> adviceFound() {
    return desk.adviceFound();
  }

  @Override
  public Observable<ReadingProgress> reading() {
    return desk.reading();
  }

  @Override
  public void readFirst(UUID client) {
    desk.readFirst(client);
  }

  @Override
  public LocalDate today() {
    return desk.today();
  }

  @Override
  public Thresholds thresholds() {
    return desk.thresholds();
  }

  @Override
  public Catalogue catalogue() {
    return desk.catalogue();
  }

  @Override
  public Optional<CatalogueNews> news() {
    return desk.isWhole() ? newsOfTheCatalogue.pending() : Optional.empty();
  }

  @Override
  public void addSamples() {
    desk.addSamples(language.get());
  }

  @Override
  public void removeSamples() {
    desk.removeSamples();
  }
}
