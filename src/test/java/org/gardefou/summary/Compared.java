package org.gardefou.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;

/** The samples of the program side by side. */
public final class Compared {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Freelancer FREELANCER =
      Freelancer.create().withName("Camille Aubry").withFloorRate(new BigDecimal("41.33"));
  private static final Engine ENGINE = new Engine(CATALOGUE, FREELANCER);

  private Compared() {}

  /** The sample clients in a language. */
  static List<Client> clients(Language language) {
    return Samples.in(language);
  }

  /** A report about the first missions of clients. */
  static ComparisonReport report(List<Client> clients, Language language, SummaryOptions options) {
    return ComparisonBuilder.build(
        Comparison.of(ENGINE, clients.stream().map(Compared::side).toList()),
        FREELANCER,
        CATALOGUE,
        language,
        options);
  }

  /** The three samples, one of them with a clause agreed and broken. */
  public static ComparisonReport samples(Language language, SummaryOptions options) {
    List<Client> clients = clients(language);
    Client first = clients.getFirst();
    Mission mission =
        first
            .missions()
            .getFirst()
            .withAgreement(Agreement.of("K15", Agreement.State.BROKEN, TODAY.minusDays(5)));
    return report(
        List.of(first.withMission(mission), clients.get(1), clients.get(2)), language, options);
  }

  private static Side side(Client client) {
    Mission mission = client.missions().getFirst();
    return new Side(client, mission, ENGINE.assess(client, mission, TODAY));
  }
}
