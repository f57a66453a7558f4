package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.gardefou.text.Bilingual;

/**
 * Everything in one file, and back. A backup is read again and checked as soon as it is written,
 * and before anything of it is used; what was there before a restore is kept aside.
 */
public final class Backup {
  /** Reading takes about as long as packing. */
  private static final double READ = 0.5;

  private final Store store;
  private final ModelJson json = new ModelJson();

  /** Of what is in a store. */
  public Backup(Store store) {
    this.store = store;
  }

  /** What a backup holds, checked. */
  public record Contents(Instant created, Map<String, byte[]> files) {
    public Contents {
      files = Map.copyOf(files);
    }

    /** How many clients it holds. */
    public int clients() {
      return (int) files.keySet().stream().filter(Contents::isClient).count();
    }

    private static boolean isClient(String name) {
      return name.matches("clients/[^./][^/]*\\.(json|sealed)")
          && SyncNames.original(name).isEmpty();
    }

    /** Whether it is that of an encrypted folder: its files open with the passphrase of then. */
    public boolean isSealed() {
      return !keyFiles().isEmpty();
    }

    /** The key file and its copy; none where the folder was not encrypted. */
    public List<byte[]> keyFiles() {
      return BackupSource.KEYS.stream().flatMap(key -> Stream.ofNullable(files.get(key))).toList();
    }
  }

  /** What a look into a file gave. */
  public sealed interface Inspection {
    /** It is a whole backup. */
    record Sound(Contents contents) implements Inspection {}

    /** It is none that can be used; nothing was changed. */
    record Refused(Text reason) implements Inspection {}
  }

  /** Writes everything in the folder; called off, it leaves the target as it was. */
  public SaveOutcome write(Path target, Instant at, Progress progress) {
    synchronized (store) {
      try {
        Contents contents =
            new Contents(at, new BackupSource(store).files(progress.between(0, READ)));
        return write(target, contents, progress.between(READ, 1));
      } catch (IOException e) {
        return new NotSaved(target, FailureText.ofExport(target, e));
      }
    }
  }

  /** Writes documents as they are in memory, where the folder cannot be written. */
  public SaveOutcome write(
      Path target, Instant at, List<Client> clients, Freelancer profile, Progress progress) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("freelancer.json", json.write(profile));
    clients.forEach(
        client -> files.put("clients/" + FileNames.of(client, 1) + ".json", json.write(client)));
    return write(target, new Contents(at, files), progress);
  }

  private SaveOutcome write(Path target, Contents contents, Progress progress) {
    try {
      byte[] zip = BackupZip.write(contents, progress);
      StoppedException.unless(progress.goOn(1));
      Path file = store.atomic().write(target, zip).file();
      return inspect(file) instanceof Inspection.Refused(Text reason)
          ? new NotSaved(file, reason)
          : new Saved(file);
    } catch (IOException e) {
      return new NotSaved(target, FailureText.ofExport(target, e));
    }
  }

  /** Looks into a file; changes nothing. */
  public Inspection inspect(Path file) {
    try {
      if (store.files().size(file) > BackupZip.LARGEST) {
        return new Inspection.Refused(Bilingual.text("backup.bad.large"));
      }
      return new Inspection.Sound(BackupZip.read(store.files().read(file)));
    } catch (BackupZip.RefusedException e) {
      return new Inspection.Refused(e.reason());
    } catch (IOException e) {
      return new Inspection.Refused(FailureText.ofRead(e));
    }
  }

  /**
   * Puts a backup in the place of everything; what was there is kept in a folder of its own. After
   * a sealed one the vault has to be opened anew.
   */
  public SaveOutcome restore(Contents backup, Progress progress) {
    Path root = store.folder().root();
    synchronized (store) {
      try {
        return new Saved(new RestoreSteps(store).run(backup, progress));
      } catch (IOException e) {
        return new NotSaved(root, FailureText.ofSave(root, e));
      }
    }
  }
}
