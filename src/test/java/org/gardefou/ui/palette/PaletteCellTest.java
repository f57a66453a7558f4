package org.gardefou.ui.palette;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaletteCellTest {
  private static final String LONG =
      "Écrire une sauvegarde de tous les clients, missions, journaux et lettres de ce dossier";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void longWordsLeaveTheMenuRoomForItsName() {
    Label menu = Fx.get(() -> side(finding()));
    double word = Fx.get(() -> wide(menu));
    assertTrue(menu.getWidth() >= word, () -> menu.getWidth() + " for a word of " + word);
  }

  private static Finding finding() {
    return new Finding(
            "x",
            Icon.LIST,
            new org.gardefou.model.Text(LONG, LONG),
            new org.gardefou.model.Text("File", "Fichier"),
            () -> {})
        .withKeys("Ctrl+Maj+S");
  }

  private static Label side(Finding finding) {
    ListView<Finding> list = new ListView<>(FXCollections.observableArrayList(finding));
    list.setCellFactory(view -> new PaletteCell(Messages.in(Language.FR), chosen -> {}));
    Scene scene = new Scene(list, 800, 300);
    Theme.apply(scene, false, 200);
    list.applyCss();
    list.layout();
    return (Label) list.lookup(".side");
  }

  private static double wide(Label as) {
    Text text = new Text(as.getText());
    text.setFont(as.getFont());
    return text.getLayoutBounds().getWidth();
  }
}
