package org.gardefou.ui.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.gardefou.desk.ExportResult;
import org.gardefou.letters.Message;
import org.gardefou.letters.Remark;
import org.gardefou.letters.Slot;
import org.gardefou.summary.LetterFormat;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The ways out of the program: copy, save, print. Each keeps the letter with the mission. What is
 * still to mend stands in the way once; what needs her confirmation always does.
 */
final class Outgoing extends VBox {
  private final WaysOut ways;
  private final LetterEdits edits;
  private @Nullable Shown shown;

  Outgoing(WaysOut ways, LetterEdits edits) {
    this.ways = ways;
    this.edits = edits;
    managedProperty().bind(Bindings.isNotEmpty(getChildren()));
  }

  void show(Shown now) {
    if (shown == null || !shown.letter().kind().equals(now.letter().kind())) {
      getChildren().clear();
    }
    shown = now;
  }

  /** The formats, and the printer where there is one. */
  List<MenuItem> items(Messages texts) {
    List<MenuItem> items = new ArrayList<>();
    for (LetterFormat format : LetterFormat.values()) {
      items.add(
          item(
              texts.get("reply.format." + format.extension()),
              Icon.DOCUMENT,
              () -> checked(() -> save(format))));
    }
    if (ways.printing().available()) {
      items.add(item(texts.get("reply.print"), Icon.PRINT, () -> checked(this::print)));
    }
    return items;
  }

  private static MenuItem item(String words, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(words, icon.node(16));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Copies the letter, subject left aside. */
  void copy() {
    checked(
        () -> {
          Shown now = keep();
          ClipboardContent content = new ClipboardContent();
          content.putString(now.message().text());
          Clipboard.getSystemClipboard().setContent(content);
          tell(Notice.Kind.SUCCESS, texts().get("reply.copied"), texts().get("reply.copied.next"));
        });
  }

  private void checked(Runnable way) {
    Shown now = shown;
    if (now == null) {
      return;
    }
    List<Remark> stops =
        now.proofreading().remarks().stream()
            .filter(remark -> remark.level() == Remark.Level.STOP)
            .toList();
    if (now.sent() || stops.isEmpty()) {
      way.run();
      return;
    }
    boolean law = stops.stream().anyMatch(r -> r.check() == Remark.Check.ACKNOWLEDGEMENT);
    Notice notice = Notice.of(Notice.Kind.CAUTION, texts().get("reply.stop"), words(now, stops));
    getChildren()
        .setAll(new InlineMessage(law ? notice : notice.with(texts().get("reply.anyway"), way)));
  }

  private String words(Shown now, List<Remark> stops) {
    String missing =
        now.letter().missing().stream()
            .map(Slot::label)
            .map(texts()::of)
            .collect(Collectors.joining(", "));
    return stops.stream()
        .map(
            r ->
                r.check() == Remark.Check.SLOTS
                    ? texts().get("reply.missing", missing)
                    : texts().of(r.text()))
        .collect(Collectors.joining("\n"));
  }

  private Shown keep() {
    Shown now = Objects.requireNonNull(shown);
    edits.keep();
    return now;
  }

  private Messages texts() {
    return Objects.requireNonNull(shown).moment().texts();
  }

  private void save(LetterFormat format) {
    Message message = keep().message();
    String kind = texts().get("reply.format." + format.extension());
    Optional<Path> target = ways.files().chooseExport(format.fileName(message), kind);
    target.ifPresent(file -> made(() -> format.write(message), bytes -> write(file, bytes)));
  }

  private void print() {
    Message message = keep().message();
    made(() -> LetterFormat.PDF.write(message), ways.printing()::print);
  }

  /** Documents are made in the background. */
  private void made(Supplier<byte[]> make, Consumer<byte[]> then) {
    ways.make(make, then, () -> tell(ExportNotice.stopped(texts())));
  }

  private void write(Path file, byte[] bytes) {
    ways.writer().write(file, bytes, this::written);
  }

  private void written(ExportResult result) {
    tell(ExportNotice.of(result, texts()));
  }

  private void tell(Notice.Kind kind, String happened, String details) {
    tell(Notice.of(kind, happened, details));
  }

  private void tell(Notice notice) {
    getChildren().setAll(new InlineMessage(notice));
  }
}
