package org.gardefou.ui.reply;

import java.util.List;
import org.gardefou.letters.AskList;
import org.gardefou.letters.Composer;
import org.gardefou.letters.Family;
import org.gardefou.letters.Letter;
import org.gardefou.letters.LetterKind;
import org.gardefou.letters.Message;
import org.gardefou.letters.Proofreader;
import org.gardefou.letters.Proofreading;
import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;

/**
 * The letter on screen.
 *
 * @param kept whether its draft is in the file already
 */
record Shown(
    Moment moment, LetterDraft draft, boolean kept, Letter letter, Proofreading proofreading) {

  /** A draft of the mission. */
  static Shown kept(Moment moment, Composer composer, LetterDraft draft) {
    return of(moment, composer, draft, true);
  }

  /** A letter in which nothing was typed yet. */
  static Shown fresh(Moment moment, Composer composer, LetterKind kind) {
    Form form = Form.of(moment.texts().language(), false);
    return of(moment, composer, composer.begin(kind, form, moment.context()), false);
  }

  private static Shown of(Moment moment, Composer composer, LetterDraft draft, boolean kept) {
    Letter letter = composer.compose(draft, moment.context());
    return new Shown(
        moment,
        draft,
        kept,
        letter,
        Proofreader.read(letter, draft, moment.book(), moment.context()));
  }

  /** What leaves the program: the letter as it was sent, or as it stands. */
  Message message() {
    return Message.of(letter, draft, moment.context());
  }

  /** Whether it asks the client what is open. */
  boolean asks() {
    return letter.kind().family() == Family.BEFORE;
  }

  /** What it asks: as it left the program, or what is open now. */
  List<AskList.Asked> questions() {
    return draft.asked().isEmpty()
        ? AskList.groups(moment.book(), moment.context())
        : AskList.groups(moment.book(), moment.context().catalogue(), draft.asked());
  }

  /** The facts that it asks about. */
  List<String> asked() {
    return questions().stream()
        .flatMap(group -> group.questions().stream())
        .map(AskList.Question::fact)
        .toList();
  }

  /** Whether it went out: its text no longer follows the facts. */
  boolean sent() {
    return draft.sentOn() != null;
  }
}
