package org.gardefou.gate.planted;

import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Planted: one of everything that the program does without. Never run. */
@SuppressWarnings("all")
public final class Offences {
  private static int counter;

  void later() {
    Platform.runLater(() -> {});
    Consumer<Runnable> reference = Platform::runLater;
  }

  void write(Path file) throws IOException {
    Files.writeString(file, "");
    Files.deleteIfExists(file);
    new FileWriter("x").close();
    new PrintWriter("y").close();
  }

  void connect() throws IOException {
    new Socket("localhost", 1).close();
    URI.create("x:y").toURL().openStream().close();
  }

  void say() {
    System.out.println(counter++);
    new IOException().printStackTrace();
    Logger.getLogger("x").info("y");
  }
}
