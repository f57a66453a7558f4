package org.gardefou.ui.criteria;

import java.util.Optional;
import java.util.function.Supplier;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Releases;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Lazy;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Bilingual;

/** Whether an update of the catalogue touched things of hers, and that she has been told. */
public record News(Desk desk, Supplier<Releases> releases) {
  /** The news of the catalogue that comes with the program, read when they are first asked for. */
  public static News of(Desk desk) {
    return new News(desk, new Lazy<>(() -> Releases.builtIn(desk.catalogue()).releases()));
  }

  /** What she has not been told yet. */
  public Optional<CatalogueNews> pending() {
    return pending(desk.state().get().freelancer());
  }

  private Optional<CatalogueNews> pending(Freelancer freelancer) {
    return CatalogueNews.of(desk.catalogue(), releases.get(), freelancer);
  }

  /** Notes that she has been told. */
  public void told() {
    String version = desk.catalogue().version();
    desk.editFreelancer(
        Bilingual.text("edit.criteria.told", version), f -> f.withCatalogue(version));
  }

  /** A profile after an edit; one that waits for no news was made over the catalogue of today. */
  public Freelancer noted(Freelancer before, Freelancer after) {
    return after.equals(before) || pending(before).isPresent()
        ? after
        : after.withCatalogue(desk.catalogue().version());
  }
}
