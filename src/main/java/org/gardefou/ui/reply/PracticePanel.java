package org.gardefou.ui.reply;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Card;
import org.gardefou.letters.Practice;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Objections one at a time: the client's line, her answer, then the prepared one beside it. Nothing
 * is judged; what counts is that it was said once before.
 */
final class PracticePanel extends SidePanel {
  private final LetterEdits edits;
  private final Label title = Ui.label("", "h3");
  private final Label tally = Ui.label("", "caption", "muted");
  private final VBox card = Ui.column("gap-8");
  private final VBox others = new VBox();
  private final TextArea answer = Areas.of(3);
  private List<Card> cards = List.of();
  private @Nullable String chosen;
  private @Nullable String compared;
  private boolean all;
  private Messages texts;

  PracticePanel(LetterEdits edits, Messages texts) {
    this.edits = edits;
    this.texts = texts;
    answer.setId("practice-answer");
    card.getStyleClass().add("panel-card");
    getChildren().addAll(new Flow(8, title, tally), card, others);
  }

  @Override
  void show(Shown shown) {
    Moment moment = shown.moment();
    texts = moment.texts();
    cards = Practice.cards(moment.book(), shown.draft(), moment.context());
    render();
  }

  private void render() {
    List<Card> likely = cards.stream().filter(Card::likely).toList();
    List<Card> listed = all || likely.isEmpty() ? cards : likely;
    long done = listed.stream().filter(c -> c.times() > 0).count();
    title.setText(texts.get("reply.practice"));
    tally.setText(texts.get("reply.practice.tally", done, listed.size()));
    Optional<Card> now = current(listed);
    now.ifPresent(this::showCard);
    others.getChildren().clear();
    listed.stream()
        .filter(c -> !now.filter(c::equals).isPresent())
        .forEach(c -> others.getChildren().add(line(c)));
    if (!all && listed.size() < cards.size()) {
      others.getChildren().add(more(cards.size() - listed.size()));
    }
  }

  /** The chosen one, or the one practised least. */
  private Optional<Card> current(List<Card> listed) {
    return cards.stream()
        .filter(c -> c.objection().id().equals(chosen))
        .findFirst()
        .or(() -> listed.stream().min(java.util.Comparator.comparing(Card::times)));
  }

  private void showCard(Card now) {
    chosen = now.objection().id();
    boolean open = now.objection().id().equals(compared);
    Label line = Ui.paragraph(texts.get("reply.practice.line", now.line()), "strong", "dense");
    answer.setPromptText(texts.get("reply.practice.prompt"));
    answer.setAccessibleText(texts.get("reply.practice.answer", now.line()));
    answer.setEditable(!open);
    List<Node> nodes = new java.util.ArrayList<>(List.of(line, answer));
    if (open) {
      nodes.addAll(comparison(now));
    }
    nodes.add(new Flow(8, action(now, open), Ui.label(times(now), "caption", "muted")));
    if (!card.getChildren().equals(nodes)) {
      boolean typing = answer.isFocused();
      card.getChildren().setAll(nodes);
      if (typing) {
        answer.requestFocus();
      }
    }
  }

  private List<Node> comparison(Card now) {
    LetterText prepared = new LetterText("practice", slot -> {});
    prepared.show(
        List.of(
            new org.gardefou.letters.Span.Words(
                now.answer().stream()
                    .map(org.gardefou.letters.Span::text)
                    .collect(java.util.stream.Collectors.joining()))));
    Label why = Ui.paragraph(texts.of(now.objection().why()), "caption", "muted");
    Label record = Ui.paragraph(now.brokenRecord(), "dense");
    return List.of(
        Ui.label(texts.get("reply.practice.prepared"), "caption", "strong"),
        prepared,
        why,
        Ui.label(texts.get("reply.practice.record", Practice.REPEATS), "caption", "strong"),
        record);
  }

  private Button action(Card now, boolean open) {
    Button button =
        open
            ? Ui.button(texts.get("reply.practice.next"), () -> next(now), "small")
            : Ui.button(texts.get("reply.practice.compare"), () -> compare(now), "small");
    button.setId("practice-action");
    return button;
  }

  private void compare(Card now) {
    compared = now.objection().id();
    edits.rehearsed(now.objection().id(), answer.getText());
    render();
    focusAction();
  }

  private void next(Card now) {
    List<Card> likely = cards.stream().filter(Card::likely).toList();
    List<Card> listed = all || likely.isEmpty() ? cards : likely;
    int at = listed.indexOf(now);
    choose(listed.get((at + 1) % listed.size()));
  }

  private void choose(Card card) {
    chosen = card.objection().id();
    compared = null;
    answer.clear();
    render();
    answer.requestFocus();
  }

  private void focusAction() {
    Node action = card.lookup("#practice-action");
    if (action != null) {
      action.requestFocus();
    }
  }

  private HBox line(Card other) {
    LinkButton link =
        new LinkButton(texts.get("reply.practice.line", other.line()), () -> choose(other));
    link.setId("objection-" + other.objection().id());
    link.setWrapText(true);
    link.setMinWidth(0);
    Label count = Ui.label(times(other), "caption", "muted");
    count.setMinWidth(USE_PREF_SIZE);
    HBox row = Ui.row("gap-8", Ui.grow(link), count);
    row.getStyleClass().add("side-row");
    return row;
  }

  private String times(Card now) {
    return now.last()
        .map(
            day ->
                texts.get(
                    "reply.practice.times.last",
                    texts.count("reply.practice.times", now.times()),
                    Dates.day(day, texts.language())))
        .orElseGet(() -> texts.get("reply.practice.never"));
  }

  private LinkButton more(int hidden) {
    LinkButton more =
        new LinkButton(
            texts.count("reply.practice.more", hidden),
            () -> {
              all = true;
              render();
            });
    more.setId("more-objections");
    return more;
  }
}
