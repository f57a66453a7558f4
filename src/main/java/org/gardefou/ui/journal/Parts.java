package org.gardefou.ui.journal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.letters.WordLists;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notices;
import org.gardefou.ui.mission.MissionScope;

/**
 * What the journal works with.
 *
 * @param words the lists of words that deserve a second look
 * @param undo takes back the last edit
 */
public record Parts(
    MissionScope scope,
    Observable<Messages> messages,
    WordLists words,
    Dialogs dialogs,
    Notices notices,
    FileDialogs files,
    Disk disk,
    Runnable undo,
    Tasks tasks) {

  /** Reads and writes documents in the background. */
  public interface Disk {
    /** One of the two hears of it: of the content, or why there is none. */
    void read(Path document, Consumer<byte[]> done, Consumer<Text> failed);

    /** Writes whole or not at all. */
    void export(Path target, byte[] content, Consumer<ExportResult> done);
  }

  /** The real ones. */
  public static Parts of(UiContext context, MissionScope scope) {
    return new Parts(
        scope,
        context.messages(),
        context.desk().letters().words(),
        context.dialogs(),
        context.notices(),
        context.files(),
        new Disk() {
          @Override
          public void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
            context.desk().read(document, done, failed);
          }

          @Override
          public void export(Path target, byte[] content, Consumer<ExportResult> done) {
            context.desk().export(target, content, done);
          }
        },
        context.desk()::undo,
        context.tasks());
  }

  Messages texts() {
    return messages.get();
  }
}
