package org.gardefou.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.model.Text;
import org.gardefou.store.FolderGlance;

/** The data folders that this computer knows, and the way from one to another. */
public interface OtherFolders {
  /** Finds those with clients in them, but for the one that is open; in the background. */
  void find(Consumer<List<FolderGlance>> found);

  /** The folder that is used unless she chooses one; empty while it is open. */
  Optional<Path> usual();

  /**
   * Ends the work in this folder, saved as at the end of the program, and goes on in another one,
   * from now on at every start. No file is moved or copied.
   *
   * @param refused hears why not
   */
  void use(Path folder, Consumer<Text> refused);

  /** Where there are no others. */
  static OtherFolders none() {
    return new OtherFolders() {
      @Override
      public void find(Consumer<List<FolderGlance>> found) {}

      @Override
      public Optional<Path> usual() {
        return Optional.empty();
      }

      @Override
      public void use(Path folder, Consumer<Text> refused) {}
    };
  }
}
