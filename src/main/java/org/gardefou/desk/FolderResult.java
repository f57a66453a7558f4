package org.gardefou.desk;

import java.nio.file.Path;
import java.util.List;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** What became of work on the whole data folder. */
public sealed interface FolderResult {
  /**
   * It is done.
   *
   * @param recovery a new recovery text, shown once; null where there is none
   * @param left files that it could not bring into the form of the others
   */
  record Done(@Nullable String recovery, List<Path> left) implements FolderResult {
    public Done {
      left = List.copyOf(left);
    }
  }

  /** The passphrase was another one; nothing was done. */
  record WrongPassphrase() implements FolderResult {}

  /** It was not done, or not to its end; {@code reason} says what can be done. */
  record Failed(Text reason) implements FolderResult {}
}
