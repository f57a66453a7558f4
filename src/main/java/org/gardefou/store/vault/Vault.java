package org.gardefou.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.DataKey;
import org.gardefou.crypto.PassphraseKey;
import org.gardefou.crypto.Randomness;
import org.gardefou.crypto.RecoveryText;
import org.gardefou.crypto.WrappingKey;
import org.gardefou.store.DataFolder;
import org.gardefou.store.FailureText;
import org.gardefou.store.FileOperations;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.vault.KeyFile.State;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The data folder under a passphrase, if she wants one. A random data key seals the files; the
 * passphrase and the recovery text only wrap that key, so that a change of passphrase writes no
 * file anew. Passphrases are left for the caller to wipe. Changes of the whole folder must not run
 * while the store writes.
 */
public final class Vault {
  private static final int SALT = 16;
  private static final int NONCE = 12;

  private final Path root;
  private final FileOperations disk;
  private final KeyFiles keys;
  private final SealedOperations files;
  private final Supplier<Argon2Cost> cost;
  private final Randomness randomness;
  private @Nullable DataKey dataKey;
  private boolean writes = true;

  /** The vault of a folder; nothing is read yet. */
  public Vault(DataFolder folder, FileOperations disk) {
    this(folder, disk, KeyFileJson::costOfTheProgram, Randomness.ofTheSystem());
  }

  /** The same with another cost of a passphrase and other randomness. */
  public Vault(DataFolder folder, FileOperations disk, Argon2Cost cost, Randomness randomness) {
    this(folder, disk, () -> cost, randomness);
  }

  private Vault(
      DataFolder folder, FileOperations disk, Supplier<Argon2Cost> cost, Randomness randomness) {
    this.root = folder.root();
    this.disk = disk;
    this.keys = new KeyFiles(root, disk);
    this.files = new SealedOperations(disk);
    this.cost = cost;
    this.randomness = randomness;
  }

  /** The operations of the store in this folder: sealed while there is a passphrase. */
  public FileOperations files() {
    return files;
  }

  /** Whether the folder has a passphrase that was not given yet. */
  public synchronized boolean isLocked() throws IOException {
    return dataKey == null && keys.exist();
  }

  /** Whether the folder has a passphrase and is open. */
  public synchronized boolean isUnlocked() {
    return dataKey != null;
  }

  /** Opens the folder with its passphrase, and finishes what was interrupted. */
  public synchronized Unlocking unlock(char[] passphrase) {
    return unlock(KeyFile::passphrase, slot -> derive(passphrase, slot));
  }

  /** Opens the folder with the recovery text. */
  public synchronized Unlocking unlock(RecoveryText recovery) {
    return unlock(KeyFile::recovery, slot -> recovery.key(slot.salt()));
  }

  private Unlocking unlock(
      Function<KeyFile, KeySlot> slots, Function<KeySlot, WrappingKey> wrapping) {
    try {
      return switch (keyBehind(keys.read(), slots, wrapping)) {
        case Found(KeyFile file, DataKey key) -> new Unlocking.Unlocked(opened(file, key));
        case NotFound(Unlocking why) -> why;
      };
    } catch (IOException e) {
      return new Unlocking.Failed(FailureText.ofRead(e));
    }
  }

  private sealed interface Behind {}

  private record Found(KeyFile file, DataKey key) implements Behind {}

  private record NotFound(Unlocking why) implements Behind {}

  private Behind keyBehind(
      Optional<KeyFile> file,
      Function<KeyFile, KeySlot> slots,
      Function<KeySlot, WrappingKey> wrapping)
      throws IOException {
    if (file.isEmpty()) {
      return failed(keys.areNewer() ? "vault.key.newer" : "vault.key.damaged");
    }
    KeySlot slot = slots.apply(file.get());
    WrappingKey key = wrapping.apply(slot);
    byte[] header = slot.header(file.get().keyName());
    return key.made(slot.wrapped(), header)
        ? key.unwrap(slot.wrapped(), header)
            .<Behind>map(found -> new Found(file.get(), found))
            .orElseGet(() -> failed("vault.key.damaged"))
        : new NotFound(new Unlocking.WrongPassphrase());
  }

  private static NotFound failed(String key) {
    return new NotFound(new Unlocking.Failed(Bilingual.text(key)));
  }

  /**
   * Brings files that another key file belongs to, and opens the folder with it. The passphrase is
   * tried before: with another one nothing is done.
   *
   * @param keyFiles the key file that comes and its copy; either one does
   * @param exchange puts all files in their place, the key file too
   */
  public synchronized Unlocking exchange(
      List<byte[]> keyFiles, char[] passphrase, Supplier<SaveOutcome> exchange) {
    Optional<KeyFile> comes =
        keyFiles.stream().map(KeyFileJson::read).flatMap(Optional::stream).findFirst();
    try {
      return switch (keyBehind(comes, KeyFile::passphrase, slot -> derive(passphrase, slot))) {
        case Found(KeyFile file, DataKey key) -> exchanged(file, key, exchange.get());
        case NotFound(Unlocking why) -> why;
      };
    } catch (IOException e) {
      return new Unlocking.Failed(FailureText.ofRead(e));
    }
  }

  private Unlocking exchanged(KeyFile file, DataKey key, SaveOutcome outcome) {
    if (outcome instanceof SaveOutcome.NotSaved failed) {
      return new Unlocking.Failed(failed.reason());
    }
    try {
      return new Unlocking.Unlocked(opened(file, key));
    } catch (IOException e) {
      return new Unlocking.Unlocked(List.of()); // The next start seals what was set aside.
    }
  }

  /** What reading one file with a passphrase gave. */
  public sealed interface Peek {
    /** The content in clear. */
    record Content(byte[] plain) implements Peek {}

    /** Why there is none. */
    record Refused(Unlocking why) implements Peek {}
  }

  /**
   * Reads one file, by its name on the disk, and changes nothing: for commands that run beside the
   * window.
   *
   * @throws IOException when the file cannot be read or is damaged
   */
  public synchronized Peek peek(char[] passphrase, Path file) throws IOException {
    return switch (keyBehind(keys.read(), KeyFile::passphrase, slot -> derive(passphrase, slot))) {
      case Found(KeyFile of, DataKey key) ->
          new Peek.Content(SealedOperations.opened(sealing(key), file, disk.read(file)));
      case NotFound(Unlocking why) -> new Peek.Refused(why);
    };
  }

  private WrappingKey derive(char[] passphrase, KeySlot slot) {
    return PassphraseKey.of(
        passphrase, slot.salt(), slot.cost() == null ? cost.get() : slot.cost());
  }

  /** Another window has the folder: unlocking it writes nothing. */
  public synchronized void onlyRead() {
    writes = false;
  }

  private List<Path> opened(KeyFile file, DataKey key) throws IOException {
    dataKey = key;
    files.use(sealing(key));
    if (!writes) {
      return List.of();
    }
    keys.write(file); // Heals the copy where one of the two was damaged.
    Progress unwatched = Progress.unwatched();
    return file.state() == State.TURNING_OFF
        ? finishOff(file, key, unwatched)
        : finishOn(file, key, unwatched);
  }

  private Sealing sealing(DataKey key) {
    return Sealing.of(root, key, randomness);
  }

  private List<Path> finishOn(KeyFile file, DataKey key, Progress progress) throws IOException {
    List<Path> left = Conversion.seal(disk, sealing(key), progress);
    if (file.state() != State.ON) {
      keys.write(file.with(State.ON));
    }
    return left;
  }

  private List<Path> finishOff(KeyFile file, DataKey key, Progress progress) throws IOException {
    List<Path> left = Conversion.open(disk, sealing(key), progress);
    if (left.isEmpty()) {
      keys.delete();
      files.use(null);
      dataKey = null;
    } else {
      keys.write(file.with(State.ON));
      Conversion.seal(disk, sealing(key), progress);
    }
    return left;
  }

  /**
   * What turning it on gives.
   *
   * @param recovery shown once
   * @param left links and files of others, which stay in clear
   */
  public record TurnedOn(RecoveryText recovery, List<Path> left) {
    public TurnedOn {
      left = List.copyOf(left);
    }
  }

  /**
   * Seals all files of the folder.
   *
   * @throws IOException when it was interrupted; the next start goes on with it
   */
  public synchronized TurnedOn turnOn(char[] passphrase, Progress progress) throws IOException {
    if (dataKey != null || keys.exist()) {
      throw new IllegalStateException("the folder has a passphrase");
    }
    DataKey key = DataKey.random(randomness);
    RecoveryText recovery = RecoveryText.random(randomness);
    KeyFile file =
        new KeyFile(State.TURNING_ON, key.name(), slot(key, passphrase), slot(key, recovery));
    disk.createFolders(root);
    keys.write(file);
    dataKey = key;
    files.use(sealing(key));
    return new TurnedOn(recovery, finishOn(file, key, progress));
  }

  private KeySlot slot(DataKey key, char[] passphrase) {
    byte[] salt = randomness.bytes(SALT);
    return wrap(key, cost.get(), salt, PassphraseKey.of(passphrase, salt, cost.get()));
  }

  private KeySlot slot(DataKey key, RecoveryText recovery) {
    byte[] salt = randomness.bytes(SALT);
    return wrap(key, null, salt, recovery.key(salt));
  }

  private KeySlot wrap(DataKey key, @Nullable Argon2Cost costOfKey, byte[] salt, WrappingKey by) {
    byte[] header = KeySlot.header(key.name(), costOfKey, salt);
    return new KeySlot(costOfKey, salt, by.wrap(key, header, randomness.bytes(NONCE)));
  }

  /**
   * Writes all files of the folder in clear again and forgets the key. Where some file does not
   * open all stay sealed; the result names those files.
   *
   * @throws IOException when it was interrupted; the next start goes on with it
   */
  public synchronized List<Path> turnOff(Progress progress) throws IOException {
    KeyFile file = present().with(State.TURNING_OFF);
    keys.write(file);
    return finishOff(file, key(), progress);
  }

  /** Whether a passphrase is that of the folder. */
  public synchronized boolean accepts(char[] passphrase) throws IOException {
    KeyFile file = present();
    KeySlot slot = file.passphrase();
    return derive(passphrase, slot).made(slot.wrapped(), slot.header(file.keyName()));
  }

  /** Another passphrase; the files stay as they are. */
  public synchronized void changePassphrase(char[] passphrase) throws IOException {
    keys.write(present().withPassphrase(slot(key(), passphrase)));
  }

  /** Another recovery text; the former one no longer opens anything. */
  public synchronized RecoveryText renewRecovery() throws IOException {
    RecoveryText recovery = RecoveryText.random(randomness);
    keys.write(present().withRecovery(slot(key(), recovery)));
    return recovery;
  }

  private KeyFile present() throws IOException {
    return keys.read().orElseThrow(() -> new IOException(Bilingual.text("vault.key.damaged").en()));
  }

  private DataKey key() {
    DataKey key = dataKey;
    if (key == null) {
      throw new IllegalStateException("the folder is locked");
    }
    return key;
  }
}
