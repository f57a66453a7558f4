package org.gardefou.ui.facts;

import javafx.scene.Node;
import org.gardefou.catalogue.Fact;

/** A number or an amount as the answer itself. */
final class NumberAnswer implements AnswerControl {
  private final NumberBox box;

  NumberAnswer(Fact fact, RowContext context) {
    box = new NumberBox(fact, context, context.messages().of(fact.question()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Answers answers) {
    box.show(answers);
  }

  @Override
  public void focus() {
    box.focus();
  }

  @Override
  public boolean commit() {
    return box.commit();
  }
}
