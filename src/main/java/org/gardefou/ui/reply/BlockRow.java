package org.gardefou.ui.reply;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Block;
import org.gardefou.letters.BlockKind;
import org.gardefou.letters.SlotState;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One block of the letter: its name, its text with slots, whose words it has, and what can be done
 * with it. It is kept and filled anew on every change, so that half-typed words stay.
 */
final class BlockRow extends VBox {
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

  private final LetterEdits edits;
  private final Messages texts;
  private final LetterText text;
  private final Label left;
  private final HBox line;
  private final VBox words;
  private final Flow state = new Flow(8);
  private final Label composed = Ui.paragraph("", "dense", "muted", "composed");
  private final VBox below = new VBox();
  private final Button handle;
  private final ContextMenu menu = new ContextMenu();
  private final BlockDrag drag;
  private Shown shown;
  private Block block;
  private @Nullable SlotEditor slotEditor;

  BlockRow(Block block, Shown shown, LetterEdits edits, Messages texts) {
    this.block = block;
    this.shown = shown;
    this.edits = edits;
    this.texts = texts;
    text = new LetterText(block.id(), this::openSlot);
    left = Ui.paragraph(texts.get("reply.block.left-out"), "dense", "muted");
    text.setOnMouseClicked(this::clicked);
    words = Ui.grow(Ui.column("gap-4", text, left, state, composed));
    words.setMinWidth(0);
    handle = Ui.iconButton(Icon.GRIP, "", this::showMenu);
    handle.setId("handle-" + block.id());
    drag = new BlockDrag(this, handle, places -> edits.move(this.block, places));
    Label name = Ui.paragraph(name(), "caption", "muted", "block-name");
    line = new HBox(name, words, handle);
    line.getStyleClass().addAll("block-line", "gap-8");
    getStyleClass().add("block-row");
    getChildren().addAll(line, below);
    Ui.show(composed, false);
    handle.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(block, shown);
  }

  private String name() {
    return block
        .kind()
        .map(BlockKind::label)
        .map(texts::of)
        .orElseGet(() -> texts.get("reply.block.added"));
  }

  /** Shows the block as it stands now. */
  void show(Block now, Shown nowShown) {
    block = now;
    shown = nowShown;
    boolean out = block.text().isBlank();
    text.show(block.spans());
    Ui.show(text, !out);
    Ui.show(left, out);
    Ui.name(handle, texts.get("reply.block.menu", name()));
    pseudoClassStateChanged(EDITED, block.own() != null);
    composed.setText(block.composedText());
    showState(out);
    openEditor().flatMap(this::stateOf).ifPresent(s -> openEditor().ifPresent(e -> e.show(s)));
  }

  private void showState(boolean out) {
    state.items().clear();
    switch (block.state()) {
      case COMPOSED -> {}
      case OWN_VERSION -> state.items().add(mine("reply.block.own-version"));
      case ADDED -> {}
      case EDITED ->
          state
              .items()
              .addAll(mine(out ? "reply.block.out" : "reply.block.edited"), composedLink(), back());
      case FACTS_CHANGED -> state.items().addAll(changed(), composedLink(), back(), keepLink());
    }
    Ui.show(state, !state.items().isEmpty());
    Ui.show(composed, composed.isVisible() && block.own() != null);
  }

  private Label mine(String key) {
    Label mark = Ui.label(texts.get(key), "caption", "muted", "whose");
    mark.setGraphic(Icon.PEN.node(14));
    return mark;
  }

  private Label changed() {
    Label mark = Ui.label(texts.get("reply.block.changed"), "caption", "strong", "changed");
    mark.setGraphic(Mark.CAUTION.shape(14));
    return mark;
  }

  private LinkButton composedLink() {
    LinkButton link =
        new LinkButton(
            texts.get(composed.isVisible() ? "reply.block.composed.hide" : "reply.block.composed"),
            () -> {
              Ui.show(composed, !composed.isVisible());
              show(block, shown);
            });
    link.setId("composed-" + block.id());
    return link;
  }

  private LinkButton back() {
    LinkButton link = new LinkButton(texts.get("reply.block.back"), () -> edits.compose(block));
    link.setId("back-" + block.id());
    return link;
  }

  private LinkButton keepLink() {
    return new LinkButton(texts.get("reply.block.keep"), () -> edits.keepWords(block));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      edit();
    }
  }

  /** Opens the words of the block in a field. */
  void edit() {
    close();
    WordsEditor editor =
        new WordsEditor(
            block.text(),
            name(),
            texts,
            words -> {
              closeTo(handle);
              edits.words(block, words);
            },
            () -> closeTo(handle));
    Ui.show(words, false);
    below.getChildren().setAll(editor);
    editor.focusField();
  }

  /** Opens the value of a slot in a field below the text. */
  void openSlot(String id) {
    close();
    shown
        .letter()
        .slot(id)
        .ifPresent(
            slot -> {
              SlotEditor editor =
                  new SlotEditor(slot, shown, edits, texts, () -> closeTo(slotNode(id)));
              slotEditor = editor;
              below.getChildren().setAll(editor);
              editor.focusField();
            });
  }

  private javafx.scene.Node slotNode(String id) {
    javafx.scene.Node node = text.lookup("#" + LetterText.id(block.id(), id));
    return node == null ? handle : node;
  }

  private void closeTo(javafx.scene.Node focus) {
    boolean focused = isFocusWithin();
    close();
    if (focused) {
      focus.requestFocus();
    }
  }

  private void close() {
    slotEditor = null;
    below.getChildren().clear();
    Ui.show(words, true);
  }

  private Optional<SlotEditor> openEditor() {
    return Optional.ofNullable(slotEditor);
  }

  private Optional<SlotState> stateOf(SlotEditor editor) {
    return shown.letter().slots().stream().filter(s -> editor.edits(s.slot().id())).findFirst();
  }

  private void showMenu() {
    boolean added = block.state() == Block.State.ADDED;
    boolean own = block.state() == Block.State.OWN_VERSION;
    menu.getItems().setAll(item("reply.block.edit", Icon.PEN, this::edit));
    menu.getItems().add(item("reply.block.up", Icon.UP, () -> edits.move(block, -1)));
    menu.getItems().add(item("reply.block.down", Icon.DOWN, () -> edits.move(block, 1)));
    if (!added && block.own() != null && !block.text().isBlank()) {
      menu.getItems().add(item("reply.block.own", Icon.PERSON, () -> edits.ownVersion(block)));
    }
    if (own) {
      menu.getItems()
          .add(item("reply.block.program", Icon.UNDO, () -> edits.programVersion(block)));
    }
    if (block.own() != null && !added) {
      menu.getItems().add(item("reply.block.back", Icon.UNDO, () -> edits.compose(block)));
    }
    if (!block.text().isBlank()) {
      menu.getItems()
          .add(
              item(
                  added ? "reply.block.remove" : "reply.block.leave-out",
                  Icon.CLOSE,
                  () -> remove(added)));
    }
    menu.show(handle, Side.BOTTOM, 0, 4);
  }

  private void remove(boolean added) {
    if (added) {
      edits.compose(block);
    } else {
      edits.leaveOut(block);
    }
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key), icon.node(16));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      edits.move(block, -1);
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      edits.move(block, 1);
      event.consume();
    }
  }
}
