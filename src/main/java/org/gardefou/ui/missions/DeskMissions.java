package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.Desk;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.ui.criteria.News;

/** The list of missions, on the desk. */
public record DeskMissions(
    Desk desk, ZoneId zone, Supplier<Language> language, News newsOfTheCatalogue)
    implements MissionsActions {
  @Override
  public Assessment assess(Client client, Mission mission) {
    return desk.assess(client, mission);
  }

  @Override
  public LocalDate today() {
    return desk.today();
  }

  @Override
  public Thresholds thresholds() {
    return desk.engine().catalogue().thresholds();
  }

  @Override
  public Catalogue catalogue() {
    return desk.catalogue();
  }

  @Override
  public Optional<CatalogueNews> news() {
    return newsOfTheCatalogue.pending();
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
