package org.gardefou.engine;

import java.math.BigDecimal;
import java.util.Map;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/**
 * Units as they follow a number. The catalogue writes them in the plural; after one they stand in
 * the singular, in French after everything below two. A unit that is not in the list, such as hers,
 * stays as it is written.
 */
public final class Units {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("actions", "action"),
          Map.entry("changes", "change"),
          Map.entry("contacts", "contact"),
          Map.entry("days", "day"),
          Map.entry("decisions", "decision"),
          Map.entry("hours", "hour"),
          Map.entry("invoices", "invoice"),
          Map.entry("meetings", "meeting"),
          Map.entry("missions", "mission"),
          Map.entry("months", "month"),
          Map.entry("nights", "night"),
          Map.entry("people", "person"),
          Map.entry("recommendations", "recommendation"),
          Map.entry("requests", "request"),
          Map.entry("rounds", "round"),
          Map.entry("times", "time"),
          Map.entry("weeks", "week"),
          Map.entry("years", "year"));

  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          Map.entry("actions", "action"),
          Map.entry("ans", "an"),
          Map.entry("changements", "changement"),
          Map.entry("contacts", "contact"),
          Map.entry("décisions", "décision"),
          Map.entry("demandes", "demande"),
          Map.entry("factures", "facture"),
          Map.entry("heures", "heure"),
          Map.entry("jours", "jour"),
          Map.entry("missions", "mission"),
          Map.entry("nuits", "nuit"),
          Map.entry("personnes", "personne"),
          Map.entry("recommandations", "recommandation"),
          Map.entry("semaines", "semaine"),
          Map.entry("séries", "série"));

  private Units() {}

  /** The unit in the number that its figure asks for. */
  public static String after(BigDecimal number, Text unit, Language language) {
    String plural = unit.in(language);
    BigDecimal size = number.abs();
    return switch (language) {
      case EN -> size.compareTo(BigDecimal.ONE) == 0 ? singular(ENGLISH, plural) : plural;
      case FR -> size.compareTo(TWO) < 0 ? singular(FRENCH, plural) : plural;
    };
  }

  private static String singular(Map<String, String> words, String plural) {
    return words.getOrDefault(plural, plural);
  }
}
