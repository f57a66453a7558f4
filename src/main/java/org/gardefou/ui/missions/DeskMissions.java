package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.Desk;
import org.gardefou.engine.Assessment;
import org.gardefou.letters.LetterContext;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Leaving;
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

  /** The letters are read only where she is on her way out. */
  @Override
  public List<Reminder> reminders(Client client, Mission mission) {
    Stream<Reminder> steps =
        mission.leaving().equals(Leaving.NONE)
            ? Stream.empty()
            : Reminders.step(desk.letters().leaving(), context(client, mission)).stream();
    return Stream.of(
            Reminders.of(mission).stream(),
            Reminders.checkIn(mission, assess(client, mission)).stream(),
            steps)
        .flatMap(reminders -> reminders)
        .sorted(Comparator.comparing(Reminder::day))
        .toList();
  }

  private LetterContext context(Client client, Mission mission) {
    return new LetterContext(
        client,
        mission,
        desk.state().get().freelancer(),
        assess(client, mission),
        desk.engine().catalogue(),
        today());
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
