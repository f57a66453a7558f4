package org.gardefou.bench.start;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a window in this theme can be: one label. */
public final class EmptyWindow extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  @Override
  public void start(Stage stage) {
    setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage.setScene(new Scene(new StackPane(new Label("Empty")), WIDTH, HEIGHT));
    stage.show();
  }

  /** Entry point. */
  public static void main(String[] arguments) {
    launch(arguments);
  }
}
