package org.gardefou.summary;

import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;

/** The list of questions as plain text, by criterion, with the answers that each takes. */
public final class QuestionsText {
  private final Catalogue catalogue;
  private final Messages messages;

  /** A writer for one catalogue and language. */
  public QuestionsText(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.messages = Messages.in(language);
  }

  /** The list, in lines of at most 80 characters. */
  public String write(List<Fact> facts) {
    Plain out = new Plain(Plain.WIDTH);
    out.text(messages.count("summary.ask.count", facts.size()));
    String section = "";
    for (Fact fact : facts) {
      if (!fact.section().equals(section)) {
        section = fact.section();
        out.title(title(fact), '-');
      }
      question(out, fact);
    }
    return out.toString();
  }

  private String title(Fact fact) {
    return catalogue
        .criterionOf(fact)
        .map(Criterion::name)
        .map(this::in)
        .orElseGet(() -> messages.get("summary.ask.general"));
  }

  private void question(Plain out, Fact fact) {
    String must = fact.is(Fact.Flag.MUST_KNOW) ? messages.get("summary.ask.must") : "";
    out.item("* ", Lines.joined(in(fact.question()), must));
    out.item("    ", fact.id() + " = " + answer(fact));
    fact.choices().forEach(choice -> out.item("      ", choice(choice)));
    for (int i = 0; i < fact.anchors().size(); i++) {
      out.item("      " + (i + 1) + " ", in(fact.anchors().get(i)));
    }
    exact(fact).ifPresent(line -> out.item("    ", line));
  }

  private String choice(Choice choice) {
    return choice.id() + ": " + in(choice.label());
  }

  private String answer(Fact fact) {
    return switch (fact.type()) {
      case YESNO -> messages.get("summary.ask.yesno");
      case CHOICE, WORDS -> String.join(" | ", fact.choices().stream().map(Choice::id).toList());
      case SCALE -> messages.get("summary.ask.scale");
      case NUMBER -> number(fact);
      case MONEY -> messages.get("summary.ask.money");
      case DATE -> messages.get("summary.ask.date");
    };
  }

  private String number(Fact fact) {
    return Optional.ofNullable(fact.unit())
        .map(unit -> messages.get("summary.ask.number.unit", in(unit)))
        .orElseGet(() -> messages.get("summary.ask.number"));
  }

  private Optional<String> exact(Fact fact) {
    List<String> ids = QuestionsJson.details(catalogue, fact).stream().map(Fact::id).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("summary.ask.exact", String.join(", ", ids)));
  }

  private String in(Text text) {
    return VisibleText.of(messages.of(text));
  }
}
