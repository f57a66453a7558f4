package org.gardefou.summary;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Flag;
import org.gardefou.summary.SummaryReport.Foot;

/** What stands at the foot of the document. */
final class FootPart {
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;

  FootPart(Catalogue catalogue, Wording wording, Audience audience) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
  }

  Foot foot(List<Flag> flags) {
    return new Foot(
        wording.get("summary.disclaimer"),
        Stream.concat(legends(flags).stream(), leftOut()).toList(),
        catalogue.version(),
        version(),
        wording.get("summary.page"));
  }

  /** What a version to be shared leaves out is said in it. */
  private Stream<String> leftOut() {
    return audience.isShared() ? Stream.of(wording.get("summary.leftout")) : Stream.empty();
  }

  private List<String> legends(List<Flag> flags) {
    return flags.stream()
        .flatMap(flag -> Marking.of(flag.rule()).stream())
        .distinct()
        .sorted()
        .flatMap(marking -> marking.legend().stream())
        .map(wording::get)
        .toList();
  }

  private String version() {
    String version = wording.free(catalogue.version());
    return audience.known(catalogue.date())
        ? wording.get("summary.catalogue", version, wording.shortDay(catalogue.date()))
        : wording.get("summary.catalogue.undated", version);
  }
}
