package org.gardefou.ui.data;

import java.nio.file.Path;
import java.util.Optional;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderGlance;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.window.OtherFolders;

/** The way to another folder, which moves and copies nothing. */
record FolderChange(UiContext context, OtherFolders folders) {
  /** How many clients a folder has, and whether it is encrypted. */
  static String holds(FolderGlance folder, Messages texts) {
    String clients =
        folder.clients() == 0
            ? texts.get("data.folder.empty")
            : texts.count("data.folder.clients", folder.clients());
    return folder.encrypted() ? texts.get("data.folder.encrypted", clients) : clients;
  }

  /** Goes there at once. */
  void to(Path folder) {
    folders.use(folder, why -> new Asking(context).tell(Optional.of(why), ""));
  }

  /** Says first what is there. */
  void ask(Path folder) {
    Messages texts = context.messages().get();
    FolderGlance glance = FolderGlance.at(folder, new DiskOperations());
    context
        .dialogs()
        .confirm(
            texts.get("data.folder.title"),
            texts.get("data.folder.before", glance.root(), holds(glance, texts)),
            texts.get("data.folder.verb"),
            texts.get("dialog.cancel"),
            false,
            () -> to(folder));
  }
}
