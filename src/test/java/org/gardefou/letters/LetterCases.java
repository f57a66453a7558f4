package org.gardefou.letters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;

/** Missions and letters for tests. */
final class LetterCases {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  final LetterLoader.Loaded loaded = LetterLoader.builtIn(catalogue);
  final LetterBook book = loaded.book();
  final Composer composer = new Composer(book);

  /** Lists have several items in a real letter. */
  private static final Map<String, Text> LISTS =
      Map.of(
          "questions",
          new Text(
              "Who approves the final version?\n"
                  + "Which date cannot move?\n"
                  + "Between which amounts would you like to stay?",
              "Qui valide la version finale\u202F?\n"
                  + "Quelle date ne peut pas bouger\u202F?\n"
                  + "Pour quel budget\u202F?"),
          "conditions",
          new Text(
              "an agreement signed before the start\ntwo rounds of revisions included\na deposit of"
                  + " 30% on signing",
              "un accord signé avant le début\ndeux séries de retouches comprises\nun acompte de"
                  + " 30\u202F% à la signature"),
          "facts",
          new Text(
              "as of 20 November 2026, 7 of 10 recommendations left without an answer\n"
                  + "as of 20 November 2026, 4 actions of 6 stopped\n"
                  + "as of 18 November 2026, 30% of the hours outside my trade",
              "au 20 novembre 2026, 7 recommandations sur 10 sans réponse\nau 20 novembre 2026, 4"
                  + " actions sur 6 arrêtées\nau 18 novembre 2026, 30\u202F% des heures hors de mon"
                  + " métier"),
          "running_actions",
          new Text(
              "the brochure, half written\nthe January trade fair\nthe photo library",
              "la plaquette, à moitié rédigée\nle salon de janvier\nla photothèque"),
          "deliverables",
          new Text(
              "the source files of the brochure\nthe address list\na note on what is open",
              "les fichiers sources de la plaquette\nla liste d’adresses\nune note sur les dossiers"
                  + " ouverts"));

  LetterContext context(ClientKind kind, Mission mission, Freelancer freelancer) {
    Client client = Client.create("Maison Ostrevant", kind).withMissions(List.of(mission));
    return new LetterContext(
        client,
        mission,
        freelancer,
        new Engine(catalogue, freelancer).assess(client, mission, TODAY),
        catalogue,
        TODAY);
  }

  /** A mission about which little is known. */
  LetterContext plain(ClientKind kind, Inflection inflection) {
    Freelancer freelancer =
        Freelancer.create()
            .withName("Camille Aubry")
            .withSetting(Inflection.SETTING, inflection.name().toLowerCase(java.util.Locale.ROOT));
    Mission mission =
        Mission.create("Communication de marque", Phase.ONGOING)
            .withAgreement(Agreement.of("K09", Agreement.State.TO_PROPOSE, TODAY));
    return context(kind, mission, freelancer);
  }

  /** A draft in which every slot without a value is typed as its example says. */
  LetterDraft filled(LetterKind kind, Tone tone, Form form, LetterContext context) {
    LetterDraft draft = LetterDraft.create(kind.id(), tone, form, TODAY);
    Optional<Slot> next = open(draft, context);
    while (next.isPresent()) {
      Slot slot = next.get();
      String text = LISTS.getOrDefault(slot.id(), slot.example()).in(form.language());
      draft = draft.withSlot(slot.id(), text);
      next = open(draft, context);
    }
    return draft;
  }

  /** A slot to type; those that follow from another slot wait for it. */
  private Optional<Slot> open(LetterDraft draft, LetterContext context) {
    return composer.compose(draft, context).slots().stream()
        .filter(state -> state.value().isEmpty() || LISTS.containsKey(state.slot().id()))
        .map(SlotState::slot)
        .filter(slot -> !draft.slots().containsKey(slot.id()))
        .min(Comparator.comparing(slot -> follows(slot)));
  }

  private static boolean follows(Slot slot) {
    return slot.from().stream().anyMatch(s -> s.matches("(slot|until|days_since)\\..*"));
  }
}
