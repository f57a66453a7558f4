package org.gardefou.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.model.Language;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The screen before the window. */
class UnlockScreenTest {
  private static final String RIGHT = "trois chats gris";
  private final List<String> tried = new ArrayList<>();
  private final Messages messages = Messages.in(Language.FR);
  private final Scene scene = Fx.get(() -> scene(Language.FR, false));
  private final Hands hands = new Hands(scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private Scene scene(Language language, boolean dark) {
    UnlockScreen screen =
        new UnlockScreen(
            Messages.in(language), "/home/claire/.local/share/garde-fou", new FakeKeys());
    Scene made = new Scene(screen.node(), 720, 440);
    Theme.apply(made, dark, 100);
    return made;
  }

  private final class FakeKeys implements UnlockScreen.Keys {
    @Override
    public void passphrase(char[] passphrase, Consumer<Unlocking> answer) {
      String typed = new String(passphrase);
      tried.add(typed);
      answer.accept(
          switch (typed) {
            case RIGHT -> new Unlocking.Unlocked(List.of());
            case "damaged" -> new Unlocking.Failed(Bilingual.text("vault.key.damaged"));
            default -> new Unlocking.WrongPassphrase();
          });
    }

    @Override
    public void recovery(RecoveryText recovery, Consumer<Unlocking> answer) {
      tried.add(recovery.text());
      answer.accept(new Unlocking.Unlocked(List.of()));
    }
  }

  @Test
  void aWrongPassphraseIsSaidInWordsAndTheFieldWaitsEmpty() {
    Fx.run(() -> scene.lookup(".password-field").requestFocus());
    hands.write("un chat").click(messages.get("privacy.unlock.open"));
    assertTrue(hands.sees(messages.get("privacy.wrong")));
    assertTrue(hands.sees(messages.get("privacy.wrong.text")));
    Pictures.take("unlock-wrong-fr", scene);
    hands.write(RIGHT).click(messages.get("privacy.unlock.open"));
    assertEquals(List.of("un chat", RIGHT), tried);
  }

  /** The window takes a moment to come: a second Enter must not be told that it is wrong. */
  @Test
  void theRightPassphraseIsTriedOnce() {
    Fx.run(() -> scene.lookup(".password-field").requestFocus());
    hands.write(RIGHT).press(KeyCode.ENTER).press(KeyCode.ENTER);
    assertEquals(List.of(RIGHT), tried);
    assertTrue(hands.sees(messages.get("privacy.unlock.busy")));
  }

  @Test
  void damageIsToldApartFromAWrongPassphrase() {
    Fx.run(() -> scene.lookup(".password-field").requestFocus());
    hands.write("damaged").click(messages.get("privacy.unlock.open"));
    assertTrue(hands.sees(messages.get("privacy.unlock.failed")));
    Pictures.take("unlock-damaged-en-dark", Fx.get(() -> scene(Language.EN, true)));
  }

  @Test
  void aRecoveryTextWithASlipIsNotTried() {
    hands.click(messages.get("privacy.unlock.recovery"));
    hands.write("0000-0000").click(messages.get("privacy.unlock.open"));
    assertTrue(hands.sees(messages.get("privacy.recovery.slip")));
    RecoveryText text = RecoveryText.random(count -> new byte[count]);
    hands.press(KeyCode.A, KeyCode.CONTROL);
    Fx.run(() -> ((javafx.scene.control.TextField) scene.getFocusOwner()).setText(text.text()));
    hands.click(messages.get("privacy.unlock.open"));
    assertEquals(List.of(text.text()), tried);
  }
}
