package org.gardefou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gardefou.desk.Desk;
import org.gardefou.model.Client;
import org.gardefou.store.BadFileException;
import org.gardefou.store.Intake;
import org.gardefou.store.IntakeReader;
import org.gardefou.store.ModelJson;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.shell.MainWindow;

/**
 * A file named at the start: a client file or an intake. A client that the desk does not have yet
 * is added to it.
 */
record OpenedFile(Desk desk, MainWindow window) {

  void open(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      Optional<Client> intake = intake(content);
      show(intake.isPresent() ? intake.get() : new ModelJson().readClient(content));
    } catch (IOException e) {
      window.tell("app.open.title", Bilingual.text("app.open.unreadable", file));
    } catch (BadFileException e) {
      window.tell(
          "app.open.title",
          Bilingual.join(Bilingual.text("app.open.unreadable", file), e.reason()));
    }
  }

  private Optional<Client> intake(byte[] content) {
    return new IntakeReader(desk.engine().catalogue()).read(content) instanceof Intake.Read read
        ? Optional.of(read.client())
        : Optional.empty();
  }

  private void show(Client client) {
    if (desk.state().get().client(client.id()).isEmpty()) {
      desk.add(client);
    }
    client.missions().stream()
        .findFirst()
        .ifPresent(mission -> window.shell().openMission(client.id(), mission.id()));
  }
}
