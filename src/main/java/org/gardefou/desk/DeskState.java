package org.gardefou.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that the window shows, at one moment.
 *
 * @param clients in the order of their names
 * @param undo name of the edit that undo would take back, null when there is none
 * @param redo name of the edit that redo would bring back, null when there is none
 */
public record DeskState(
    List<Client> clients,
    List<UnreadableFile> unreadable,
    Freelancer freelancer,
    SaveState save,
    @Nullable Text undo,
    @Nullable Text redo) {
  public DeskState {
    clients = List.copyOf(clients);
    unreadable = List.copyOf(unreadable);
  }

  /** The client with the given id. */
  public Optional<Client> client(UUID id) {
    return clients.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  static DeskState of(OpenDocuments documents, List<UnreadableFile> unreadable, SaveState save) {
    return new DeskState(
        documents.now().clients(),
        unreadable,
        documents.now().freelancer(),
        save,
        documents.history().undoLabel(),
        documents.history().redoLabel());
  }
}
