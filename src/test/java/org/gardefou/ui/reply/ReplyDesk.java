package org.gardefou.ui.reply;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Observable;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterLoader;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.Texts;
import org.gardefou.ui.flags.Ostrevant;

/** The reply tab with stand-ins for file chooser, disk and printer, all on one thread. */
final class ReplyDesk {
  static final LetterBook BOOK =
      LetterLoader.builtIn(Ostrevant.prospect().engine().catalogue()).book();

  final Ostrevant scope;
  final Observable<Messages> messages;
  final List<String> written = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final ReplyTab tab;

  ReplyDesk(Ostrevant scope, Language language, Printing printing) {
    this.scope = scope;
    this.messages = new Observable<>(Messages.in(language));
    tab =
        new ReplyTab(
            new ReplyTab.Parts(
                scope,
                BOOK,
                messages,
                new Texts(),
                scope::editFreelancer,
                new WaysOut(
                    (name, kind) -> {
                      asked.add(name + " | " + kind);
                      return Optional.of(Path.of("exports", name));
                    },
                    (target, content, done) -> {
                      written.add(new String(content, StandardCharsets.UTF_8));
                      done.accept(new ExportResult.Written(target));
                    },
                    new SameThread(),
                    printing),
                () -> opened.add("conditions"),
                () -> opened.add("criteria")));
  }

  ReplyDesk(Ostrevant scope, Language language) {
    this(scope, language, Printing.none());
  }
}
