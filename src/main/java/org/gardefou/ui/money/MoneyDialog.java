package org.gardefou.ui.money;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.gardefou.desk.Observable;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Ui;

/**
 * Her figures in a dialog: changed on a draft, taken over in one edit when she confirms.
 *
 * @param edit takes the named edit of her profile
 */
public record MoneyDialog(
    Supplier<Freelancer> freelancer,
    Observable<Messages> messages,
    Dialogs dialogs,
    BiConsumer<Text, UnaryOperator<Freelancer>> edit) {

  /** The real one, on the desk. */
  public static MoneyDialog of(UiContext context) {
    return new MoneyDialog(
        () -> context.desk().state().get().freelancer(),
        context.messages(),
        context.dialogs(),
        context.desk()::editFreelancer);
  }

  /** Opens it. */
  public void open() {
    Messages texts = messages.get();
    Observable<Freelancer> draft = new Observable<>(freelancer.get());
    MoneyForm form = new MoneyForm((label, change) -> draft.set(change.apply(draft.get())));
    draft.subscribe(now -> form.show(now, texts));
    DialogBox box =
        new DialogBox(
            texts.get("money.own"), texts.get("money.form.save"), texts.get("dialog.cancel"));
    box.getStyleClass().add("wide");
    box.content().getChildren().addAll(Ui.paragraph(texts.get("money.form.intro"), "dense"), form);
    box.focusFirst(form.first());
    box.onCancel(dialogs::close);
    box.onConfirm(
        () -> form.refused().ifPresentOrElse(Node::requestFocus, () -> save(draft.get())));
    dialogs.open(box);
  }

  private void save(Freelancer draft) {
    dialogs.close();
    edit.accept(
        Bilingual.text("money.own"),
        now -> now.withMoney(draft.money()).withFloorRate(draft.floorRate()));
  }
}
