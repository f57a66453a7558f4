package org.gardefou.ui.reply;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.desk.Tasks;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.decision.DocumentWriter;

/** How documents leave the program: the file chooser, the disk, the printer. */
public record WaysOut(FileDialogs files, DocumentWriter writer, Tasks tasks, Printing printing) {
  /** Makes a document in the background; one of the two hears of it. */
  void make(Supplier<byte[]> document, Consumer<byte[]> made, Runnable stopped) {
    tasks.background(
        Bilingual.text("job.make"),
        job -> {
          byte[] bytes = document.get();
          tasks.owner(
              () -> {
                if (job.isStopped()) {
                  stopped.run();
                } else {
                  made.accept(bytes);
                }
              });
        });
  }
}
