package org.gardefou.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.LawEntry;
import org.gardefou.catalogue.Rule;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** Where the law speaks of a finding, in short; the words themselves are in the program. */
record LawPart(LawBook book, Client client, Mission mission, Wording wording) {
  /** A note that names the places for a rule, if the country of the client has any. */
  Stream<String> note(Rule rule) {
    List<String> cites = book.cited(rule, client, mission).stream().map(this::cite).toList();
    return cites.isEmpty()
        ? Stream.empty()
        : Stream.of(wording.get("summary.law", country(), String.join("; ", cites)));
  }

  private String country() {
    return book.pack(mission).map(pack -> wording.of(pack.name())).orElse("");
  }

  private String cite(LawEntry entry) {
    String cite = wording.of(entry.cite());
    return entry.mark() == null
        ? cite
        : cite + " (" + wording.get("summary.mark." + entry.mark()) + ")";
  }

  /** How far to trust the places named; empty when none is. */
  String foot(List<Rule> rules) {
    Optional<LocalDate> oldest =
        rules.stream()
            .flatMap(rule -> book.cited(rule, client, mission).stream())
            .map(LawEntry::validOn)
            .min(Comparator.naturalOrder());
    return oldest.map(day -> wording.get("summary.law.foot", wording.day(day))).orElse("");
  }
}
