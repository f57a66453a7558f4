package org.gardefou.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gardefou.model.Text;
import org.gardefou.store.Backup;
import org.gardefou.store.FailureText;
import org.gardefou.store.Progress;
import org.gardefou.store.Store;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.store.vault.Vault;
import org.gardefou.text.Bilingual;

/**
 * The passphrase of the data folder: set, changed, taken off. Works in the background, after what
 * waits to be saved; the result comes on the owner’s thread. Every passphrase is wiped when it was
 * used.
 */
public final class Passphrase {
  private final Vault vault;
  private final Store store;
  private final FolderWorks works;
  private final Runnable reload;
  private final Observable<Boolean> set;

  Passphrase(Vault vault, Store store, FolderWorks works, Runnable reload) {
    this.vault = vault;
    this.store = store;
    this.works = works;
    this.reload = reload;
    this.set = new Observable<>(vault.isUnlocked());
  }

  /** Whether the folder has one. */
  public Observable<Boolean> isSet() {
    return set;
  }

  /** Seals all files. */
  public void set(char[] passphrase, Consumer<FolderResult> done) {
    run(
        "job.seal",
        progress -> {
          Vault.TurnedOn on = vault.turnOn(passphrase, progress);
          return new FolderResult.Done(on.recovery().text(), on.left());
        },
        passphrase,
        done);
  }

  /** Writes all files in clear again. */
  public void remove(char[] passphrase, Consumer<FolderResult> done) {
    run(
        "job.unseal",
        progress ->
            vault.accepts(passphrase)
                ? off(vault.turnOff(progress))
                : new FolderResult.WrongPassphrase(),
        passphrase,
        done);
  }

  private static FolderResult off(List<Path> left) {
    return left.isEmpty()
        ? new FolderResult.Done(null, left)
        : new FolderResult.Failed(Bilingual.text("privacy.off.left", left.getFirst(), left.size()));
  }

  /** Another passphrase for the same files. */
  public void change(char[] old, char[] passphrase, Consumer<FolderResult> done) {
    run(
        "job.passphrase",
        progress -> {
          if (!vault.accepts(old)) {
            return new FolderResult.WrongPassphrase();
          }
          vault.changePassphrase(passphrase);
          return new FolderResult.Done(null, List.of());
        },
        passphrase,
        result -> {
          Arrays.fill(old, '\0');
          done.accept(result);
        });
  }

  /** Another recovery text. */
  public void renewRecovery(char[] passphrase, Consumer<FolderResult> done) {
    run(
        "job.passphrase",
        progress ->
            vault.accepts(passphrase)
                ? new FolderResult.Done(vault.renewRecovery().text(), List.of())
                : new FolderResult.WrongPassphrase(),
        passphrase,
        done);
  }

  /** Puts a sealed backup in the place of everything, and opens it with the passphrase of then. */
  public void restore(Backup.Contents backup, char[] passphrase, Consumer<FolderResult> done) {
    run(
        "job.restore",
        progress ->
            told(
                vault.exchange(
                    backup.keyFiles(),
                    passphrase,
                    () -> new Backup(store).restore(backup, progress))),
        passphrase,
        result -> {
          if (result instanceof FolderResult.Done) {
            reload.run();
          }
          done.accept(result);
        });
  }

  private static FolderResult told(Unlocking unlocking) {
    return switch (unlocking) {
      case Unlocking.Unlocked(List<Path> left) -> new FolderResult.Done(null, List.of());
      case Unlocking.WrongPassphrase wrong -> new FolderResult.WrongPassphrase();
      case Unlocking.Failed(Text reason) -> new FolderResult.Failed(reason);
    };
  }

  @FunctionalInterface
  private interface Work {
    FolderResult run(Progress progress) throws IOException;
  }

  private void run(String name, Work work, char[] passphrase, Consumer<FolderResult> done) {
    works.run(
        Bilingual.text(name),
        progress -> safely(work, passphrase, progress),
        result -> {
          set.set(vault.isUnlocked());
          done.accept(result);
        });
  }

  private static FolderResult safely(Work work, char[] passphrase, Progress progress) {
    try {
      return work.run(progress);
    } catch (IOException e) {
      return new FolderResult.Failed(
          Bilingual.join(Bilingual.text("privacy.interrupted"), FailureText.ofRead(e)));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }
}
