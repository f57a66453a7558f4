package org.gardefou.ui.journal;

import java.util.Set;
import org.gardefou.catalogue.Incident.Detail;
import org.gardefou.catalogue.Incident.Sign;
import org.gardefou.model.Text;
import org.gardefou.ui.component.Icon;

/**
 * A kind of entry as the window shows it.
 *
 * @param id its id in the catalogue
 */
record Kind(String id, Text name, Set<Detail> details, boolean good, boolean personal, Icon icon) {

  static Kind of(org.gardefou.catalogue.Incident kind) {
    return new Kind(
        kind.id(),
        kind.name(),
        kind.details(),
        kind.good(),
        kind.personal(),
        kind.good() ? Icon.GOOD : icon(kind.sign()));
  }

  /** A kind of another version: its entries are shown, and stay as they are. */
  static Kind unknown(String id) {
    return new Kind(id, new Text(id, id), Set.of(Detail.values()), false, false, Icon.BLANK);
  }

  private static Icon icon(Sign sign) {
    return switch (sign) {
      case TALK -> Icon.SPEECH;
      case STOPPED -> Icon.BROKEN;
      case EXTRA -> Icon.PLUS;
      case TIME -> Icon.CLOCK;
      case PAPER -> Icon.DOCUMENT;
      case PERSON -> Icon.PERSON;
      case NOTE -> Icon.PEN;
    };
  }
}
