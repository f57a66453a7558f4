package org.gardefou.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.store.vault.Vault;
import org.gardefou.text.Messages;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.privacy.UnlockScreen;
import org.gardefou.ui.theme.FxSystemTheme;
import org.gardefou.ui.theme.Theme;

/** Before the window: an encrypted folder is opened first. */
record Unlock(
    Vault vault, DataFolder folder, FxTasks tasks, Language language, Stage stage, Runnable ended) {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 440;

  /** Asks on the JavaFX thread, and goes on there once the right passphrase was given. */
  void ask(Optional<char[]> given, Runnable next) {
    Trial trial = new Trial(vault, tasks, next);
    UnlockScreen screen = ask(trial);
    given.ifPresent(screen::use);
  }

  /** A key file that cannot even be looked for is told of when it is needed. */
  boolean isLocked() {
    try {
      return vault.isLocked();
    } catch (IOException e) {
      return true;
    }
  }

  private UnlockScreen ask(Trial trial) {
    Messages messages = Messages.in(language);
    UnlockScreen screen = new UnlockScreen(messages, folder.root().toString(), trial);
    Scene scene = new Scene(screen.node(), WIDTH, HEIGHT);
    Theme.apply(scene, new FxSystemTheme().dark().get(), 100);
    stage.setScene(scene);
    stage.setTitle(messages.get("app.name"));
    stage.setOnHidden(event -> ended.run());
    stage.show();
    return screen;
  }

  /** Tries in the background: a passphrase takes its time on purpose. */
  private record Trial(Vault vault, Tasks tasks, Runnable opened) implements UnlockScreen.Keys {
    @Override
    public void passphrase(char[] passphrase, Consumer<Unlocking> answer) {
      tasks.background(
          () -> {
            Unlocking result = vault.unlock(passphrase);
            Arrays.fill(passphrase, '\0');
            tasks.owner(() -> tell(result, answer));
          });
    }

    @Override
    public void recovery(RecoveryText recovery, Consumer<Unlocking> answer) {
      tasks.background(
          () -> {
            Unlocking result = vault.unlock(recovery);
            tasks.owner(() -> tell(result, answer));
          });
    }

    private void tell(Unlocking result, Consumer<Unlocking> answer) {
      answer.accept(result);
      if (result instanceof Unlocking.Unlocked) {
        opened.run();
      }
    }
  }
}
