package org.gardefou.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Clause;
import org.gardefou.letters.Sheet.Item;
import org.gardefou.letters.Sheet.Part;
import org.gardefou.model.Agreement;
import org.gardefou.model.Agreement.State;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;

/** What is agreed and what is proposed: the clauses of a mission with their numbers, on a page. */
public final class TermsSheet {
  /** The clause that is a rule for herself and concerns no client. */
  private static final String OWN = "K31";

  private TermsSheet() {}

  /** The page, or none while no clause was agreed or put forward. */
  public static Optional<Sheet> of(LetterContext context, Language language) {
    Messages messages = Messages.in(language);
    List<Part> parts =
        List.of(
                part("agreed", Set.of(State.AGREED, State.BROKEN), context, messages),
                part("proposed", Set.of(State.PROPOSED, State.TO_PROPOSE), context, messages))
            .stream()
            .filter(part -> !part.items().isEmpty())
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(sheet(context, messages, parts));
  }

  private static Sheet sheet(LetterContext context, Messages messages, List<Part> parts) {
    String mission = VisibleText.of(context.mission().title()).strip();
    String client = VisibleText.of(context.client().name()).strip();
    return new Sheet(
        messages.language(),
        messages.get("letters.terms.title"),
        messages.get("letters.terms.line", client, mission),
        SheetWords.by(context.freelancer()),
        context.today(),
        Formats.of(messages.language(), context).day(context.today()),
        parts,
        List.of(
            messages.get("letters.terms.sign"),
            messages.get(
                context.privatePerson() ? "letters.terms.private" : "letters.terms.business")));
  }

  private static Part part(
      String name, Set<State> states, LetterContext context, Messages messages) {
    List<Item> items =
        context.mission().agreements().stream()
            .filter(a -> states.contains(a.state()) && !OWN.equals(a.clause()))
            .sorted(Comparator.comparing(Agreement::clause))
            .flatMap(a -> item(a, context, messages.language()).stream())
            .toList();
    return new Part(
        messages.get("letters.terms." + name),
        messages.get("letters.terms." + name + ".aside"),
        items);
  }

  private static Optional<Item> item(
      Agreement agreement, LetterContext context, Language language) {
    Clause clause = context.catalogue().clauses().get(agreement.clause());
    return Optional.ofNullable(clause)
        .map(
            c ->
                new Item(c.name().in(language), ClauseWords.whole(c, agreement.slots(), language)));
  }
}
