package org.gardefou.ui.privacy;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** Asks for the passphrase at the start; the recovery text does as well. */
public final class UnlockScreen {
  private final Messages messages;
  private final Keys keys;
  private final PasswordField passphrase = new PasswordField();
  private final TextField recovery = new TextField();
  private final VBox field = Ui.column("gap-4");
  private final VBox said = Ui.column("gap-4");
  private final Button open;
  private final LinkButton other;
  private final StackPane node;

  /** What opens the folder; the answer comes later, on the same thread. */
  public interface Keys {
    /** Tries a passphrase, which is wiped afterwards. */
    void passphrase(char[] passphrase, Consumer<Unlocking> answer);

    /** Tries a recovery text. */
    void recovery(RecoveryText recovery, Consumer<Unlocking> answer);
  }

  /** A screen in the language of the system: the settings are still sealed. */
  public UnlockScreen(Messages messages, String folder, Keys keys) {
    this.messages = messages;
    this.keys = keys;
    open = Ui.primary(messages.get("privacy.unlock.open"), this::tryIt);
    open.setDefaultButton(true);
    other = new LinkButton("", this::change);
    passphrase.setAccessibleText(messages.get("privacy.passphrase"));
    recovery.setAccessibleText(messages.get("privacy.recovery"));
    recovery.setPromptText("XXXX-XXXX-XXXX-…");
    StackPane page = new StackPane(box(folder));
    page.getStyleClass().add("unlock-page");
    ScrollPane scroller = Ui.scroller(page);
    scroller.setFitToHeight(true);
    node = new StackPane(scroller);
    show(passphrase);
  }

  private VBox box(String folder) {
    var title = Ui.label(messages.get("privacy.unlock.title"), "h1");
    title.setGraphic(Icon.LOCK.node(20));
    var foot = Ui.row("gap-16", open, other);
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox box =
        Ui.column(
            "gap-16",
            title,
            Ui.paragraph(messages.get("privacy.unlock.text", folder), "dense"),
            field,
            said,
            foot);
    box.getStyleClass().add("unlock-box");
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void show(TextInputControl wanted) {
    boolean usual = wanted == passphrase;
    var name = Ui.label(messages.get(usual ? "privacy.passphrase" : "privacy.recovery"), "strong");
    name.setLabelFor(wanted);
    field.getChildren().setAll(name, wanted);
    other.setText(messages.get(usual ? "privacy.unlock.recovery" : "privacy.unlock.passphrase"));
    said.getChildren().clear();
    wanted.requestFocus();
  }

  private void change() {
    show(field.getChildren().contains(passphrase) ? recovery : passphrase);
  }

  private void tryIt() {
    if (field.getChildren().contains(passphrase)) {
      use(passphrase.getText().toCharArray());
      passphrase.clear();
    } else {
      Optional<RecoveryText> typed = RecoveryText.typed(recovery.getText());
      typed.ifPresentOrElse(this::recover, () -> tell("privacy.recovery.slip"));
    }
  }

  /** Tries a passphrase that was given at the start. */
  public void use(char[] given) {
    busy(true);
    keys.passphrase(given, this::answer);
  }

  private void recover(RecoveryText typed) {
    busy(true);
    keys.recovery(typed, this::answer);
  }

  private void busy(boolean busy) {
    open.setDisable(busy);
    said.getChildren().clear();
    if (busy) {
      said.getChildren().add(Ui.paragraph(messages.get("privacy.unlock.busy"), "dense", "muted"));
    }
  }

  private void answer(Unlocking answer) {
    switch (answer) {
      case Unlocking.Unlocked unlocked -> recovery.clear(); // Busy until the window is there.
      case Unlocking.WrongPassphrase wrong ->
          tell(
              field.getChildren().contains(passphrase)
                  ? "privacy.wrong"
                  : "privacy.recovery.wrong");
      case Unlocking.Failed failed ->
          tell(
              Notice.of(
                  Notice.Kind.ERROR,
                  messages.get("privacy.unlock.failed"),
                  messages.of(failed.reason())));
    }
  }

  private void tell(String key) {
    tell(Notice.of(Notice.Kind.CAUTION, messages.get(key), messages.get(key + ".text")));
  }

  private void tell(Notice notice) {
    busy(false);
    said.getChildren().setAll(new InlineMessage(notice));
    field.getChildren().getLast().requestFocus();
  }

  /** The screen. */
  public Parent node() {
    return node;
  }
}
