package org.gardefou.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Text;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderGlance;
import org.gardefou.store.Folders;
import org.gardefou.store.window.Visit;
import org.gardefou.store.window.WindowState;
import org.gardefou.ui.window.OtherFolders;

/**
 * The folders of the platform, of a portable program, and those that were opened before.
 *
 * @param open the folder that is open
 * @param all the folders of the program, those in use first
 * @param before what the window remembers
 * @param next goes on in another folder
 */
record KnownFolders(
    Path open,
    List<Folders> all,
    WindowState before,
    Tasks tasks,
    BiConsumer<Path, Consumer<Text>> next)
    implements OtherFolders {
  @Override
  public void find(Consumer<List<FolderGlance>> found) {
    tasks.background(
        () -> {
          List<FolderGlance> others = others();
          tasks.owner(() -> found.accept(others));
        });
  }

  private List<FolderGlance> others() {
    return Stream.of(
            all.stream().map(folders -> folders.data().root()),
            before.folder().stream(),
            before.visits().stream().map(Visit::folder))
        .flatMap(paths -> paths)
        .distinct()
        .filter(path -> !path.equals(open))
        .map(path -> FolderGlance.at(path, new DiskOperations()))
        .filter(glance -> glance.clients() > 0)
        .toList();
  }

  @Override
  public Optional<Path> usual() {
    return Optional.of(all.getFirst().data().root()).filter(path -> !path.equals(open));
  }

  @Override
  public void use(Path folder, Consumer<Text> refused) {
    next.accept(folder, refused);
  }
}
