package org.gardefou.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.gardefou.ui.Fx;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void theBundledFontHasTheFamiliesThatTheStyleSheetNames() {
    assertEquals(
        List.of("Inter", "Inter Medium", "Inter SemiBold"),
        Fx.get(() -> Fonts.load().stream().map(Font::getFamily).toList()));
  }

  @Test
  void aTitleIsSetInTheBundledSemiBold() {
    Label title = Ui.label("Titre", "h1");
    Fx.run(() -> dress(new VBox(title), false, 100));
    assertEquals("Inter SemiBold", title.getFont().getFamily());
    assertEquals(20, title.getFont().getSize(), 0.1);
  }

  @Test
  void textAndIconsGrowTogetherAndShrinkAgain() {
    Label label = Ui.label("Corps");
    Region icon = (Region) Icon.CHECK.node(16);
    Label holder = new Label("x", new StackPane(icon));
    Fx.run(
        () -> {
          Scene scene = dress(new VBox(label, new VBox(holder)), false, 200);
          assertEquals(28, label.getFont().getSize(), 0.01);
          assertEquals(32, icon.getPrefWidth(), 0.01);
          Theme.apply(scene, false, 80);
          scene.getRoot().applyCss();
          assertEquals(11.2, label.getFont().getSize(), 0.01);
          assertEquals(12.8, icon.getPrefWidth(), 0.01);
        });
  }

  @Test
  void darkReplacesEveryTokenAndLightBringsThemBack() {
    Label label = Ui.label("Corps", "muted");
    Fx.run(
        () -> {
          Scene scene = dress(new VBox(label), true, 100);
          assertEquals(Color.web("#9aa4af"), label.getTextFill());
          Theme.apply(scene, false, 100);
          scene.getRoot().applyCss();
          assertEquals(Color.web("#57606a"), label.getTextFill());
        });
  }

  private static Scene dress(VBox root, boolean dark, int zoom) {
    Scene scene = new Scene(root, 400, 300);
    Theme.apply(scene, dark, zoom);
    root.applyCss();
    root.layout();
    return scene;
  }
}
