package org.gardefou.store.vault;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.gardefou.crypto.SealedContent.Opened;
import org.gardefou.model.Text;
import org.gardefou.store.Explained;
import org.gardefou.text.Bilingual;

/** A sealed file that does not open although the passphrase was right. */
public final class SealedFileException extends FileSystemException implements Explained {
  private static final long serialVersionUID = 1;

  private final transient Text reason;

  private SealedFileException(Path file, String key) {
    super(file.toString(), null, Bilingual.text(key).en());
    this.reason = Bilingual.text(key);
  }

  static byte[] content(Path file, Opened opened) throws SealedFileException {
    return switch (opened) {
      case Opened.Content content -> content.bytes();
      case Opened.OtherKey other -> throw new SealedFileException(file, "vault.file.other");
      case Opened.Newer newer -> throw new SealedFileException(file, "vault.file.newer");
      case Opened.Damaged damaged -> throw new SealedFileException(file, "vault.file.damaged");
    };
  }

  @Override
  public Text explanation() {
    return reason;
  }
}
