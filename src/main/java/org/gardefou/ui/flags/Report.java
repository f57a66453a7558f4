package org.gardefou.ui.flags;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.Agreement;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;

/**
 * What rows and details are written from.
 *
 * @param acknowledged rules that she took note of, and the day
 */
record Report(
    MissionScope.View view,
    Catalogue catalogue,
    Map<String, LocalDate> acknowledged,
    Messages texts,
    Consumer<String> openClause) {

  /** The short name of a criterion. */
  String criterion(String id) {
    return texts.of(catalogue.criterion(id).shortName());
  }

  /** A clause that the catalogue has. */
  Optional<Clause> clause(String id) {
    return Optional.ofNullable(catalogue.clauses().get(id));
  }

  /** What became of a clause. */
  Optional<Agreement> agreement(String clause) {
    return view.mission().agreement(clause);
  }

  /** That she took note of a rule, and when. */
  Optional<String> acknowledged(String rule) {
    return Optional.ofNullable(acknowledged.get(rule))
        .map(day -> texts.get("flags.acknowledged", Dates.day(day, texts.language())));
  }

  String of(Text text) {
    return texts.of(text);
  }
}
