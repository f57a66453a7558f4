package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Notices;
import org.gardefou.ui.words.Fold;

/**
 * The dialogs about missions as a whole: new, change, delete.
 *
 * @param today asked each time a dialog opens
 */
public record MissionDialogs(
    Observable<DeskState> state,
    Observable<Messages> messages,
    Supplier<LocalDate> today,
    MissionEdits edits,
    Dialogs dialogs,
    Notices notices,
    Navigator navigator) {

  /** Asks for a new client and a first mission, and opens it. */
  public void create() {
    DetailsForm form = form(MissionDetails.empty());
    ask(
        messages.get().get("details.new"),
        messages.get().get("details.create"),
        form,
        details -> go(createOrAdd(details)));
  }

  /** A client of that name gets one more mission: the same person is not filed twice. */
  private MissionEdits.Place createOrAdd(MissionDetails details) {
    return namesake(details.name())
        .map(client -> edits.add(client.id(), details))
        .orElseGet(() -> edits.create(details));
  }

  private Optional<Client> namesake(String name) {
    String folded = Fold.fold(name);
    return state.get().clients().stream()
        .filter(client -> Fold.fold(client.name()).equals(folded))
        .findFirst();
  }

  /** Asks for one more mission of a client, and opens it. */
  public void another(Client client) {
    DetailsForm form = form(MissionDetails.another(client));
    form.clientIsKnown();
    ask(
        messages.get().get("details.another", client.name()),
        messages.get().get("details.create"),
        form,
        details -> go(edits.add(client.id(), details)));
  }

  /** Changes name, kind, title, phase and first day. */
  public void change(Client client, Mission mission) {
    DetailsForm form = form(MissionDetails.of(client, mission));
    MissionEdits.Place place = new MissionEdits.Place(client.id(), mission.id());
    ask(
        messages.get().get("details.change"),
        messages.get().get("details.save"),
        form,
        details -> edits.change(place, details));
  }

  /** Asks before a mission goes to the trash. */
  public void delete(Client client, Mission mission) {
    Messages texts = messages.get();
    boolean last = client.missions().size() == 1;
    dialogs.confirm(
        texts.get("delete.title", mission.title()),
        last ? texts.get("delete.last", client.name()) : texts.get("delete.one", client.name()),
        texts.get("delete.verb"),
        texts.get("dialog.cancel"),
        true,
        () -> deleted(client, mission));
  }

  private void deleted(Client client, Mission mission) {
    Messages texts = messages.get();
    edits.delete(new MissionEdits.Place(client.id(), mission.id()));
    navigator.openMissions();
    notices.show(
        Notice.of(
                Notice.Kind.SUCCESS,
                texts.get("delete.done", mission.title()),
                texts.get("delete.done.text"))
            .with(texts.get("delete.undo"), edits::undo));
  }

  private DetailsForm form(MissionDetails details) {
    return new DetailsForm(messages.get(), today.get(), details);
  }

  private void ask(String title, String verb, DetailsForm form, Consumer<MissionDetails> done) {
    DialogBox box = new DialogBox(title, verb, messages.get().get("dialog.cancel"));
    box.content().getChildren().add(form);
    box.focusFirst(form.first());
    box.onCancel(dialogs::close);
    box.onConfirm(
        () ->
            form.read()
                .ifPresent(
                    details -> {
                      dialogs.close();
                      done.accept(details);
                    }));
    dialogs.open(box);
  }

  private void go(MissionEdits.Place place) {
    navigator.openMission(place.client(), place.mission());
  }
}
