package org.gardefou.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Objects;
import org.gardefou.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as people write them, on Monday 23 November 2026. */
class LineReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Kinds KINDS = new Kinds(CatalogueLoader.builtIn().catalogue());

  /** Worked by hand from a calendar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hier 21h50 message, réponse attendue avant 8 h|2026-11-22|21:50|Message, réponse attendue"
            + " avant 8 h",
        "yesterday 9:50 pm message|2026-11-22|21:50|Message",
        "yesterday at 9.50 p.m. message|2026-11-22|21:50|Message",
        "hier à 8 h : appel|2026-11-22|08:00|Appel",
        "12 mars relecture|2026-03-12|-|Relecture",
        "le 1er mars, relecture|2026-03-01|-|Relecture",
        "12/03 relecture|2026-03-12|-|Relecture",
        "12/03/2025 relecture|2025-03-12|-|Relecture",
        "March 12, 2025: proofs|2025-03-12|-|Proofs",
        "on 12th March at 9 am call|2026-03-12|09:00|Call",
        "2026-03-12 proofs|2026-03-12|-|Proofs",
        "avant-hier appel|2026-11-21|-|Appel",
        "il y a 3 jours, appel|2026-11-20|-|Appel",
        "call 2 weeks ago|2026-11-09|-|Call",
        "samedi à 11 h appel|2026-11-21|11:00|Appel",
        "lundi dernier appel|2026-11-16|-|Appel",
        "lundi appel|2026-11-23|-|Appel",
        "last Friday call|2026-11-20|-|Call",
        "30/11 appel|2026-11-30|-|Appel",
        "demain appel|2026-11-24|-|Appel",
        "texte à rendre pour lundi|-|-|Texte à rendre pour lundi",
        "wants it by Friday|-|-|Wants it by Friday",
        "Appel samedi à 11 h, textes pour dimanche|2026-11-21|11:00|Appel samedi à 11 h, textes"
            + " pour dimanche",
        "Badges, hôtel et douane du salon : 3 h 30|-|-|Badges, hôtel et douane du salon : 3 h 30",
        "3h30 de badges|-|-|3h30 de badges",
        "Message à 22 h 40 : visuel à revoir|-|22:40|Message à 22 h 40 : visuel à revoir",
        "note 8/10 au sondage|-|-|Note 8/10 au sondage",
        "3 panneaux de plus|-|-|3 panneaux de plus",
        "they may 3 times ask|-|-|They may 3 times ask",
        "45/13 rien|-|-|45/13 rien",
        "25h70 rien|-|-|25h70 rien",
        "hier|2026-11-22|-|-"
      })
  void dayAndTimeAreTakenFromTheWords(String line, LocalDate day, String time, String words) {
    Noted noted = LineReader.read(line, TODAY);
    assertEquals(day, noted.on(), line);
    assertEquals(time, noted.at() == null ? null : Objects.toString(noted.at()), line);
    assertEquals(Objects.toString(words, ""), noted.words(), line);
  }

  @Test
  void aDayWithoutAYearThatIsFarAheadWasLastYear() {
    LocalDate january = LocalDate.of(2027, 1, 3);
    assertEquals(LocalDate.of(2026, 12, 28), LineReader.read("28 décembre vœux", january).on());
    assertEquals(LocalDate.of(2026, 12, 28), LineReader.read("28/12 vœux", january).on());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hier 21h50 message, réponse attendue avant 8 h|late_contact",
        "hier soir appel|late_contact",
        "message à 14 h 10|-",
        "samedi appel|weekend_contact",
        "Calendrier proposé le 6, écarté sans motif|advice_ignored",
        "Campagne arrêtée pour une bannière|action_interrupted",
        "Badges, hôtel et douane du salon|offrole_hours",
        "Deux panneaux de plus, sans devis|request_out_of_scope",
        "Facture d’octobre réglée à l’échéance|paid_on_time",
        "FACTURE IMPAYEE|invoice_overdue",
        "invoice paid today|invoice_paid",
        "was insulted on the phone|abuse",
        "une critique de la page|-",
        "mal dormi|bad_night",
        "client didn’t turn up|noshow",
        "still waiting for the photos|client_input_late",
        "merci pour la page|thanks"
      })
  void theKindIsSuggestedFromTheWords(String line, String kind) {
    Noted noted = LineReader.read(line, TODAY);
    assertEquals(
        kind,
        KINDS.suggest(line, noted, noted.date().orElse(TODAY)).map(Kind::id).orElse(null),
        line);
  }
}
