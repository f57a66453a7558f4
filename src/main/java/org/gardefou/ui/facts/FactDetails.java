package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;

/** What only the current row offers: the two other answers, exact numbers, who said so, a note. */
final class FactDetails extends VBox {
  private final Fact fact;
  private final RowContext context;
  private final StatusToggles toggles;
  private final List<NumberBox> exacts = new ArrayList<>();
  private final Circumstances circumstances;

  FactDetails(Fact fact, List<Fact> exactFacts, RowContext context) {
    this.fact = fact;
    this.context = context;
    getStyleClass().add("gap-8");
    toggles =
        new StatusToggles(context.messages(), context.messages().of(fact.question()), actions());
    circumstances = new Circumstances(fact, context);
    getChildren().addAll(toggles, Ui.rule());
    if (!exactFacts.isEmpty()) {
      getChildren().add(new FieldRow(context.messages().get("facts.exact"), fields(exactFacts)));
    }
    getChildren().add(circumstances);
  }

  private StatusToggles.Actions actions() {
    return new StatusToggles.Actions() {
      @Override
      public void unknown() {
        context.answering().unknown(fact);
      }

      @Override
      public void notApplicable() {
        context.answering().notApplicable(fact);
      }

      @Override
      public void clear() {
        context.answering().clear(fact);
      }
    };
  }

  private Flow fields(List<Fact> exactFacts) {
    Flow flow = new Flow(12).aligned(VPos.BOTTOM);
    exactFacts.forEach(exact -> flow.items().add(field(exact)));
    return flow;
  }

  private Node field(Fact exact) {
    String name = context.messages().of(exact.shortName());
    NumberBox box = new NumberBox(exact, context, name);
    exacts.add(box);
    VBox column = Ui.column("gap-4", Ui.paragraph(name, "caption", "muted"), box);
    column.getStyleClass().add("exact-field");
    return column;
  }

  void show(Answers answers) {
    toggles.show(AnswerState.of(answers.answer(fact).orElse(null)));
    exacts.forEach(box -> box.show(answers));
    circumstances.show(answers);
  }

  /** Keeps what was typed; false when some of it was refused. */
  boolean commit() {
    boolean all = circumstances.commit();
    for (NumberBox box : exacts) {
      all &= box.commit();
    }
    return all;
  }

  /** Whether something stands there that was refused. */
  boolean refused() {
    return circumstances.refused() || exacts.stream().anyMatch(NumberBox::refused);
  }
}
