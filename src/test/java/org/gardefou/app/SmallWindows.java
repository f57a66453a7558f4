package org.gardefou.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.fault.FaultPage;
import org.gardefou.ui.fault.FaultReport;
import org.gardefou.ui.fault.FaultWindow;
import org.gardefou.ui.privacy.UnlockScreen;

/** The windows beside the main one: before it opens, and when something fails. */
record SmallWindows(Messages messages) {
  private static final Path FOLDER = Path.of("/home/anne/.local/share/garde-fou");
  private static final double UNLOCK_WIDTH = 720;
  private static final double UNLOCK_HEIGHT = 440;

  /** Asks for the passphrase; none is ever the right one. */
  Scene unlock() {
    UnlockScreen screen = new UnlockScreen(messages, FOLDER.toString(), new NeverRight());
    return new Scene(screen.node(), UNLOCK_WIDTH, UNLOCK_HEIGHT);
  }

  /** A fault while the program runs. */
  Scene fault() {
    return fault("fault", "fault.safe.saved");
  }

  /** A start that failed. */
  Scene failedStart() {
    return fault("fault.start", "fault.safe.start");
  }

  private Scene fault(String key, String safe) {
    FaultReport report = FaultReport.of(new IllegalStateException());
    FaultPage page =
        new FaultPage(
            new FaultPage.Told(key, report, "Garde-fou 1.0, Java 25, JavaFX 26, Linux"),
            messages,
            new FaultPage.Ways(() -> {}, () -> {}));
    page.tellSafe(Bilingual.text(safe, FOLDER));
    return FaultWindow.scene(page, FaultWindow.WIDTH, FaultWindow.HEIGHT);
  }

  private static final class NeverRight implements UnlockScreen.Keys {
    @Override
    public void passphrase(char[] passphrase, Consumer<Unlocking> answer) {
      answer.accept(new Unlocking.WrongPassphrase());
    }

    @Override
    public void recovery(RecoveryText recovery, Consumer<Unlocking> answer) {
      answer.accept(new Unlocking.WrongPassphrase());
    }
  }
}
