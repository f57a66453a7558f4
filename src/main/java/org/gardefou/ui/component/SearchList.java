package org.gardefou.ui.component;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Fold;

/**
 * A list to search in by words of either language: type, go down with the arrow, choose with Enter.
 * Escape calls it off.
 */
public final class SearchList extends VBox {
  /** More of them than anyone reads; the rest is found by its words. */
  private static final int SHOWN = 60;

  /**
   * What can be chosen.
   *
   * @param side where it belongs, muted at the right
   * @param folded all words by which it is found
   */
  public record Line(String id, Text words, Text side, String folded) {
    /** A line that is found by its own words and by more of them. */
    public static Line of(String id, Text words, Text side, Text more) {
      return new Line(id, words, side, Fold.fold(id + " " + both(words) + both(side) + both(more)));
    }

    private static String both(Text text) {
      return text.en() + " " + text.fr() + " ";
    }
  }

  private final List<Line> all;
  private final Messages messages;
  private final Consumer<String> choose;
  private final Runnable cancel;
  private final TextField filter = new TextField();
  private final VBox rows = Ui.column("gap-0");
  private final ScrollPane scroller = Ui.scroller(rows);

  /** A list; {@code choose} hears the id of what she chose. */
  public SearchList(List<Line> all, Messages messages, Consumer<String> choose, Runnable cancel) {
    this.all = all;
    this.messages = messages;
    this.choose = choose;
    this.cancel = cancel;
    getStyleClass().addAll("search-list", "gap-8");
    filter.setPromptText(messages.get("rules.search"));
    filter.setAccessibleText(messages.get("rules.search"));
    filter.setId("search");
    getChildren().addAll(filter, scroller);
    filter.textProperty().subscribe(this::fill);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Puts the focus into the field. */
  public void focus() {
    filter.requestFocus();
  }

  private void fill(String query) {
    Predicate<String> wanted = Fold.query(query);
    List<Line> found = all.stream().filter(line -> wanted.test(line.folded())).toList();
    rows.getChildren().setAll(found.stream().limit(SHOWN).map(this::row).toList());
    if (found.isEmpty()) {
      rows.getChildren().add(Ui.paragraph(messages.get("rules.search.none"), "dense", "muted"));
    } else if (found.size() > SHOWN) {
      int more = found.size() - SHOWN;
      rows.getChildren()
          .add(Ui.paragraph(messages.count("rules.search.more", more), "caption", "muted"));
    }
  }

  private SearchRow row(Line line) {
    SearchRow row =
        new SearchRow(
            messages.of(line.words()), messages.of(line.side()), () -> choose.accept(line.id()));
    row.setId("pick-" + line.id());
    return row;
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.SPACE && !filter.isFocused()) {
      enter(event);
    } else if (code == KeyCode.ESCAPE) {
      event.consume();
      cancel.run();
    } else if (code == KeyCode.DOWN) {
      move(event, 1);
    } else if (code == KeyCode.UP) {
      move(event, -1);
    } else if (code == KeyCode.ENTER) {
      enter(event);
    }
  }

  /** In the field, Enter takes the first of the list. */
  private void enter(KeyEvent event) {
    event.consume();
    lines().stream()
        .filter(row -> filter.isFocused() || row.isFocused())
        .findFirst()
        .ifPresent(SearchRow::fire);
  }

  private List<SearchRow> lines() {
    return rows.getChildren().stream()
        .filter(SearchRow.class::isInstance)
        .map(SearchRow.class::cast)
        .toList();
  }

  private void move(KeyEvent event, int step) {
    event.consume();
    List<SearchRow> lines = lines();
    int to =
        lines.stream().filter(Node::isFocused).findFirst().map(lines::indexOf).orElse(-1) + step;
    if (to < 0) {
      filter.requestFocus();
    } else if (to < lines.size()) {
      lines.get(to).requestFocus();
      reveal(lines.get(to));
    }
  }

  private void reveal(Node row) {
    double room = rows.getHeight() - scroller.getViewportBounds().getHeight();
    double middle =
        row.getBoundsInParent().getMinY() - scroller.getViewportBounds().getHeight() / 2;
    scroller.setVvalue(room <= 0 ? 0 : Math.clamp(middle / room, 0, 1));
  }
}
