package org.gardefou.ui.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Observable;
import org.gardefou.letters.LetterLoader;
import org.gardefou.letters.WordLists;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.Screen;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.flags.Ostrevant;
import org.jspecify.annotations.Nullable;

/** A journal over a hand-made desk; remembers notices, files and the dialog that is open. */
final class JournalStand {
  static final WordLists WORDS =
      LetterLoader.builtIn(CatalogueLoader.builtIn().catalogue()).book().words();

  final Ostrevant scope;
  final Observable<Messages> messages;
  final List<Notice> notices = new ArrayList<>();
  final List<byte[]> written = new ArrayList<>();
  byte[] file = new byte[0];
  int undone;
  @Nullable DialogBox dialog;

  JournalStand(Ostrevant scope, Language language) {
    this.scope = scope;
    messages = new Observable<>(Messages.in(language));
  }

  static JournalStand empty(Language language) {
    return new JournalStand(Ostrevant.running(), language);
  }

  static JournalStand full(Language language) {
    JournalStand stand = empty(language);
    stand.scope.edit(new Text("", ""), m -> m.withJournal(m.journal().withEntries(entries())));
    return stand;
  }

  JournalTab tab(Screen... extras) {
    return new JournalTab(parts(), List.of(extras));
  }

  List<Incident> noted() {
    return scope.mission().journal().entries();
  }

  Parts parts() {
    return new Parts(
        scope,
        messages,
        WORDS,
        new Open(),
        notices::add,
        new Files(),
        new Disk(),
        () -> undone++,
        new SameThread());
  }

  private final class Open implements Dialogs {
    @Override
    public void open(DialogBox box) {
      dialog = box;
    }

    @Override
    public void close() {
      dialog = null;
    }
  }

  private static final class Files implements FileDialogs {
    @Override
    public Optional<Path> chooseExport(String suggestedName, String kind) {
      return Optional.of(Path.of(suggestedName));
    }

    @Override
    public Optional<Path> chooseImport(String pattern, String kind) {
      return Optional.of(Path.of("entries.csv"));
    }
  }

  private final class Disk implements Parts.Disk {
    @Override
    public void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
      done.accept(file);
    }

    @Override
    public void export(Path target, byte[] content, Consumer<ExportResult> done) {
      written.add(content);
      done.accept(new ExportResult.Written(target));
    }
  }

  /** Nine months of a mission, the oldest first. */
  static List<Incident> entries() {
    List<Incident> all = new ArrayList<>();
    String[][] months = {
      {"2026-03-03", "advice_given", "Calendrier éditorial proposé pour le printemps", ""},
      {"2026-03-12", "advice_followed", "Charte adoptée telle que proposée", "courriel"},
      {"2026-03-20", "action_started", "Campagne « Ateliers ouverts » lancée", "note"},
      {"2026-03-31", "thanks", "Merci pour la page d’accueil, « très claire »", "courriel"},
      {"2026-04-09", "advice_given", "Refonte de la lettre d’information proposée", "note jointe"},
      {"2026-04-10", "paid_on_time", "Facture de mars réglée à l’échéance", "relevé"},
      {"2026-04-24", "request_out_of_scope", "Affiche de la porte, sans devis", "courriel"},
      {"2026-05-06", "action_interrupted", "Série de portraits arrêtée pour une foire", "courriel"},
      {"2026-05-10", "paid_on_time", "Facture d’avril réglée à l’échéance", "relevé"},
      {"2026-05-21", "urgent_request", "Dossier de presse demandé pour le soir même", "sms"},
      {"2026-06-04", "advice_ignored", "Liste de salons écartée sans motif", "note jointe"},
      {"2026-06-10", "paid_on_time", "Facture de mai réglée à l’échéance", "relevé"},
      {"2026-06-18", "offrole_hours", "Réservation des hôtels du salon", "relevé"},
      {"2026-06-27", "weekend_contact", "Appel samedi, visuel à changer", "note"},
      {"2026-07-03", "decision_reversed", "Maquette validée le 1er, annulée", "courriel"},
      {"2026-07-15", "request_out_of_scope", "Étiquettes des vitrines", "courriel"},
      {"2026-07-28", "late_contact", "Message : textes du catalogue pour le lendemain", "sms"},
      {"2026-08-11", "meeting_unpaid", "Visio de deux heures sur la boutique", "agenda"},
      {"2026-08-20", "extra_round", "Quatrième version de l’affiche", "courriel"},
      {"2026-09-02", "contradiction", "Rouge demandé lundi, bleu mercredi", "courriel"},
      {"2026-09-10", "late_contact", "Message : réponse attendue avant 8 h", "sms"},
      {
        "2026-09-19",
        "late_contact",
        "Deux appels après l’accord sur les heures",
        "journal d’appels"
      },
      {"2026-09-28", "advice_ignored", "Plan de communication resté sans réponse", "courriel"},
      {"2026-10-05", "client_input_late", "Photos reçues avec neuf jours de retard", "courriel"},
      {"2026-10-10", "paid_on_time", "Facture de septembre réglée à l’échéance", "relevé"},
      {"2026-10-14", "blamed", "Reproche sur la foire que je déconseillais", "courriel"},
      {"2026-10-20", "action_interrupted", "Catalogue suspendu pour un stand", "courriel"},
      {"2026-10-25", "weekend_contact", "Dimanche : brochure à relire", "sms"},
      {"2026-10-29", "bad_night", "Réveillée à trois heures, liste de tâches en tête", ""},
      {"2026-11-03", "request_out_of_scope", "Cartes de visite pour le salon", "courriel"},
      {"2026-11-05", "late_contact", "Message : page produits à corriger", "sms"},
      {"2026-11-07", "weekend_contact", "Appel samedi à 11 h, textes pour dimanche soir", "note"},
      {"2026-11-10", "paid_on_time", "Facture d’octobre réglée à l’échéance", "relevé"},
      {"2026-11-12", "end_user_praise", "Une visiteuse félicite la clarté du site", "avis"},
      {"2026-11-14", "request_out_of_scope", "Deux panneaux de plus, sans devis", "courriel"},
      {"2026-11-16", "bad_night", "Peu dormi avant la livraison", ""},
      {"2026-11-17", "offrole_hours", "Badges, hôtel et douane du salon", "relevé"},
      {
        "2026-11-18",
        "action_interrupted",
        "« Ateliers ouverts » arrêtée pour une bannière",
        "courriel"
      },
      {"2026-11-20", "advice_ignored", "Calendrier proposé le 6, écarté sans motif", "note jointe"},
      {"2026-11-21", "late_contact", "Visuel du salon à revoir pour le lendemain", "courriel"},
      {"2025-04-30", "request", "Première demande : une présentation de la maison", "courriel"}
    };
    for (String[] line : months) {
      all.add(entry(line));
    }
    return List.copyOf(all);
  }

  private static Incident entry(String[] line) {
    boolean late = line[1].equals("late_contact");
    boolean hours = line[1].equals("offrole_hours") || line[1].equals("meeting_unpaid");
    return new Incident(
        UUID.randomUUID(),
        LocalDate.parse(line[0]),
        late ? LocalTime.of(22, 40) : null,
        line[1],
        line[2],
        hours ? new java.math.BigDecimal("3.5") : null,
        null,
        line[1].equals("client_input_late") ? 9 : null,
        null,
        null,
        line[3].isEmpty() ? null : line[3],
        Map.of());
  }
}
