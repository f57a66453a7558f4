package org.gardefou.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.model.Text;
import org.gardefou.store.FolderGlance;
import org.gardefou.ui.ChosenFile;
import org.gardefou.ui.window.OtherFolders;

/** Places outside of the data folder, as the tour chooses them. */
final class Elsewhere {
  private Elsewhere() {}

  /** She always chooses the same file, and a folder beside it. */
  static final class Chosen extends ChosenFile {
    Chosen(Path file) {
      super(() -> file);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
      return Optional.of(Path.of("/home/anne/Nextcloud/Garde-fou"));
    }
  }

  /** Two folders with clients, one of them under a passphrase. */
  static final class Known implements OtherFolders {
    @Override
    public void find(Consumer<List<FolderGlance>> found) {
      found.accept(
          List.of(
              new FolderGlance(Path.of("/home/anne/.local/share/garde-fou"), 12, false),
              new FolderGlance(Path.of("/media/anne/USB/Garde-fou/data"), 1, true)));
    }

    @Override
    public Optional<Path> usual() {
      return Optional.of(Path.of("/home/anne/.local/share/garde-fou"));
    }

    @Override
    public void use(Path folder, Consumer<Text> refused) {}
  }
}
