package org.gardefou.letters;

import java.util.Comparator;
import java.util.List;
import org.gardefou.engine.Flag;
import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Rehearsal;

/** The objections to practise for a letter (domain.md E.1, E.3). */
public final class Practice {
  /** The broken record is played so often, then the conversation is closed (domain.md E.1). */
  public static final int REPEATS = 3;

  private Practice() {}

  /** The cards of a draft, the likely ones first; its typed slots fill the answers. */
  public static List<Card> cards(LetterBook book, LetterDraft draft, LetterContext context) {
    LetterKind kind =
        book.kind(draft.kind())
            .orElseThrow(() -> new IllegalArgumentException("no letter " + draft.kind()));
    SlotValues values = new SlotValues(book, kind, draft, context);
    return book.objections().stream()
        .map(objection -> card(objection, kind, draft.form(), values, context))
        .sorted(Comparator.comparing(card -> !card.likely()))
        .toList();
  }

  private static Card card(
      Objection objection, LetterKind kind, Form form, SlotValues values, LetterContext context) {
    return new Card(
        objection,
        Spans.text(values.fill(template(objection.line().in(form.language())))),
        values.fill(template(objection.answer().in(form.language()))),
        Spans.text(values.fill(template(kind.brokenRecord().in(form.language())))),
        objection.kinds().contains(kind.id()) || raised(objection, context),
        rehearsals(objection, context));
  }

  private static Template template(String text) {
    return Template.parse(text);
  }

  private static boolean raised(Objection objection, LetterContext context) {
    return context.assessment().flags().stream()
        .filter(Flag::fired)
        .anyMatch(flag -> objection.rules().contains(flag.rule().id()));
  }

  private static List<Rehearsal> rehearsals(Objection objection, LetterContext context) {
    return context.mission().rehearsals().stream()
        .filter(r -> r.objection().equals(objection.id()))
        .toList();
  }
}
