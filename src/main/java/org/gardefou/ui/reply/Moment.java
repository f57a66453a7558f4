package org.gardefou.ui.reply;

import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterContext;
import org.gardefou.text.Messages;
import org.gardefou.ui.mission.MissionScope;

/** The mission as it stands and the language of the window: all that a page is rendered from. */
record Moment(LetterBook book, LetterContext context, Messages texts) {
  static Moment of(LetterBook book, MissionScope scope, MissionScope.View view, Messages texts) {
    return new Moment(
        book,
        new LetterContext(
            view.client(),
            view.mission(),
            scope.state().get().freelancer(),
            view.assessment(),
            scope.engine().catalogue(),
            scope.today()),
        texts);
  }
}
