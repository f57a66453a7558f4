package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gardefou.catalogue.Criterion;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Ui;

/** Asks for an order of the criteria and makes weights of it. */
record Ranking(Dialogs dialogs, CriteriaEdits edits) {
  void open(View view) {
    Messages messages = view.messages();
    DialogBox box =
        new DialogBox(
            messages.get("criteria.rank.title"),
            messages.get("criteria.rank.take"),
            messages.get("dialog.cancel"));
    RankingList list = new RankingList(heaviestFirst(view), messages);
    box.content()
        .getChildren()
        .addAll(Ui.paragraph(messages.get("criteria.rank.help"), "dense", "muted"), list);
    box.onConfirm(
        () -> {
          dialogs.close();
          edits.ranking(list.weights());
        });
    box.onCancel(dialogs::close);
    box.confirmButton().setDefaultButton(false);
    box.focusFirst(list.getChildren().getFirst());
    dialogs.open(box);
  }

  private static List<Criterion> heaviestFirst(View view) {
    Comparator<Criterion> byWeight = Comparator.comparing((Criterion c) -> weight(view, c));
    return view.base().criteria().values().stream().sorted(byWeight.reversed()).toList();
  }

  private static BigDecimal weight(View view, Criterion criterion) {
    return view.weight(criterion.id()).orElse(criterion.weight());
  }
}
