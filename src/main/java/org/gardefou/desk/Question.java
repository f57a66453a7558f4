package org.gardefou.desk;

import java.util.List;
import org.gardefou.model.Client;
import org.gardefou.store.External;
import org.gardefou.store.Merge;
import org.gardefou.store.StoredClient;
import org.jspecify.annotations.Nullable;

/** Fields of one document that were changed here and elsewhere, each in its own way. */
public sealed interface Question {
  /** The fields to choose. */
  List<Merge.Conflict> conflicts();

  /** The client as the other side has it; null where her profile is meant. */
  @Nullable Client theirs();

  /** The file of a document was changed by another program or computer. */
  record Changed(External external, List<Merge.Conflict> conflicts) implements Question {
    public Changed {
      conflicts = List.copyOf(conflicts);
    }

    @Override
    public @Nullable Client theirs() {
      return external instanceof External.OfClient client ? client.theirs() : null;
    }
  }

  /** A synchronisation left a second version of a client. */
  record OfCopy(StoredClient.Copy copy, List<Merge.Conflict> conflicts) implements Question {
    public OfCopy {
      conflicts = List.copyOf(conflicts);
    }

    @Override
    public Client theirs() {
      return copy.client();
    }
  }
}
