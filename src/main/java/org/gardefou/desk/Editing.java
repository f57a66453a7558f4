package org.gardefou.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * What she does to the open documents, in steps that can be undone; nothing where nothing may be
 * written.
 */
final class Editing {
  private final OpenDocuments documents;
  private final Loading loading;
  private final Clock clock;
  private final Samples samples;
  private final BooleanSupplier readOnly;
  private final Runnable shown;

  /**
   * @param shown hears after each edit
   */
  Editing(
      OpenDocuments documents,
      Loading loading,
      Clock clock,
      Samples samples,
      BooleanSupplier readOnly,
      Runnable shown) {
    this.documents = documents;
    this.loading = loading;
    this.clock = clock;
    this.samples = samples;
    this.readOnly = readOnly;
    this.shown = shown;
  }

  void edit(Text label, UUID client, UnaryOperator<Client> edit, boolean typed) {
    unlessReadOnly(() -> documents.edit(label, client, edit, typed));
  }

  void editMission(
      Text label, UUID client, UUID mission, UnaryOperator<Mission> edit, boolean typed) {
    edit(label, client, stamping(mission, edit), typed);
  }

  private UnaryOperator<Client> stamping(UUID mission, UnaryOperator<Mission> edit) {
    return client ->
        client.editMission(
            mission,
            before -> {
              Mission after = edit.apply(before);
              return after.equals(before) ? before : after.withChanged(clock.instant());
            });
  }

  void editFreelancer(Text label, UnaryOperator<Freelancer> edit, boolean typed) {
    unlessReadOnly(() -> documents.edit(label, edit, typed));
  }

  void perform(Text label, List<? extends Change> changes) {
    unlessReadOnly(() -> documents.perform(label, changes));
  }

  private void unlessReadOnly(Runnable edit) {
    if (!readOnly.getAsBoolean()) {
      edit.run();
      shown.run();
    }
  }

  void undo() {
    documents.undo();
    shown.run();
  }

  void redo() {
    documents.redo();
    shown.run();
  }

  Client create(String name, ClientKind kind, String missionTitle, Phase phase) {
    Mission mission = Mission.create(missionTitle, phase).withChanged(clock.instant());
    Client client = Client.create(name, kind).withMission(mission);
    created(client);
    return client;
  }

  void add(Client client) {
    loading.finish();
    if (client(client.id()).isPresent()) {
      throw new IllegalArgumentException("there is a client with this id");
    }
    created(client);
  }

  private void created(Client client) {
    perform(Bilingual.text("desk.create", client.name()), List.of(new Change.Created(client)));
  }

  void deleteClient(UUID client) {
    client(client).ifPresent(c -> perform(deleting(c.name()), List.of(new Change.Deleted(c))));
  }

  void deleteMission(UUID client, UUID mission) {
    Optional<Client> owner = client(client).filter(c -> c.mission(mission).isPresent());
    owner.filter(c -> c.missions().size() == 1).ifPresent(c -> deleteClient(c.id()));
    owner
        .filter(c -> c.missions().size() > 1)
        .flatMap(c -> c.mission(mission))
        .ifPresent(m -> edit(deleting(m.title()), client, c -> without(c, m), false));
  }

  private static Client without(Client client, Mission mission) {
    return client.withMissions(
        client.missions().stream().filter(m -> !m.id().equals(mission.id())).toList());
  }

  private static Text deleting(String what) {
    return Bilingual.text("desk.delete", what);
  }

  void addSamples(Language language) {
    loading.finish();
    perform(
        Bilingual.text("desk.samples.add"),
        samples.read(language).stream()
            .filter(sample -> client(sample.id()).isEmpty())
            .map(Change.Created::new)
            .toList());
  }

  void removeSamples() {
    loading.finish();
    perform(
        Bilingual.text("desk.samples.remove"),
        documents.now().clients().stream()
            .filter(Client::sample)
            .map(Change.Deleted::new)
            .toList());
  }

  private Optional<Client> client(UUID id) {
    return documents.now().client(id);
  }
}
