package org.gardefou.ui.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.gardefou.letters.LetterKind;
import org.gardefou.letters.Proposal;
import org.gardefou.model.LetterDraft;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** Above the letter: its kind, why this one, its drafts, and the ways out of the program. */
final class LetterHead extends VBox {
  private final Label title = Ui.paragraph("", "h2");
  private final Label why = Ui.paragraph("", "dense", "muted");
  private final Label state = Ui.label("", "caption", "muted");
  private final MenuButton drafts = new MenuButton();
  private final Outgoing outgoing;
  private final LetterEdits edits;
  private final Button copy = Ui.button(Icon.COPY, "", () -> {});
  private final MenuButton save = new MenuButton();
  private Consumer<LetterDraft> onDraft = draft -> {};
  private Consumer<LetterKind> onAnother = kind -> {};

  LetterHead(Outgoing outgoing, LetterEdits edits) {
    this.outgoing = outgoing;
    this.edits = edits;
    copy.setId("copy-letter");
    copy.setOnAction(event -> outgoing.copy());
    save.setId("save-letter");
    save.getStyleClass().add("accent");
    save.setGraphic(Icon.DOCUMENT.node(16));
    save.setMnemonicParsing(false);
    drafts.getStyleClass().addAll("flat", "small");
    drafts.setId("drafts");
    drafts.setMnemonicParsing(false);
    Flow ways = new Flow(8, copy, save);
    title.setMinWidth(0);
    getStyleClass().add("gap-8");
    getChildren()
        .addAll(Ui.row("gap-12", Ui.grow(title), ways), why, Ui.row("gap-8", state, drafts));
  }

  void onDraft(Consumer<LetterDraft> listener) {
    onDraft = listener;
  }

  void onAnother(Consumer<LetterKind> listener) {
    onAnother = listener;
  }

  void show(Shown shown, List<Proposal> proposals) {
    Messages texts = shown.moment().texts();
    title.setText(texts.of(shown.letter().kind().name()));
    why.setText(why(shown, proposals, texts));
    copy.setText(texts.get("reply.copy"));
    save.setText(texts.get("reply.save"));
    save.getItems().setAll(outgoing.items(texts));
    state.setText(state(shown, texts));
    showDrafts(shown, texts);
  }

  /** Where it is proposed, the reasons; else when it is the right one. */
  private static String why(Shown shown, List<Proposal> proposals, Messages texts) {
    return proposals.stream()
        .filter(p -> p.kind().id().equals(shown.letter().kind().id()))
        .findFirst()
        .map(
            p ->
                texts.get(
                    "reply.why", String.join(" ", p.reasons().stream().map(texts::of).toList())))
        .orElseGet(() -> texts.of(shown.letter().kind().use()));
  }

  private static String state(Shown shown, Messages texts) {
    if (!shown.kept()) {
      return texts.get("reply.draft.fresh");
    }
    return word(shown.draft(), texts);
  }

  private static String word(LetterDraft draft, Messages texts) {
    LocalDate sent = draft.sentOn();
    return sent == null
        ? texts.get("reply.draft.of", Dates.day(draft.written(), texts.language()))
        : texts.get("reply.draft.sent", Dates.day(sent, texts.language()));
  }

  private void showDrafts(Shown shown, Messages texts) {
    List<LetterDraft> all = shown.moment().context().mission().letters();
    drafts.setText(texts.count("reply.drafts", all.size()));
    drafts.getItems().clear();
    all.reversed().forEach(draft -> drafts.getItems().add(item(draft, shown, texts)));
    if (shown.kept()) {
      drafts.getItems().addAll(more(shown, texts));
    }
    Ui.show(drafts, !all.isEmpty());
  }

  private List<MenuItem> more(Shown shown, Messages texts) {
    return List.of(
        item(
            Icon.PLUS,
            texts.get("reply.draft.another"),
            () -> onAnother.accept(shown.letter().kind())),
        item(
            Icon.TRASH, texts.get("reply.draft.discard"), () -> edits.discard(shown.draft().id())));
  }

  private MenuItem item(LetterDraft draft, Shown shown, Messages texts) {
    String kind =
        shown.moment().book().kind(draft.kind()).map(k -> texts.of(k.name())).orElse(draft.kind());
    Icon icon =
        draft.id().equals(shown.draft().id())
            ? Icon.CHECK
            : draft.sentOn() == null ? Icon.PEN : Icon.SEND;
    return item(icon, kind + " · " + word(draft, texts), () -> onDraft.accept(draft));
  }

  private static MenuItem item(Icon icon, String words, Runnable action) {
    MenuItem item = new MenuItem(words, icon.node(16));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
