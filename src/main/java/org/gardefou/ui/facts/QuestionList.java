package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Tasks;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The questions, one below the other; the only part that scrolls. One row is the current one: the
 * one that has the focus, or had it last.
 */
final class QuestionList extends ScrollPane {
  /** A few to begin with; a usual window is full with six. */
  private static final Feed.Pace PACE = new Feed.Pace(3, 2);

  private final VBox content = new VBox();
  private final VBox page = new VBox(content);
  private List<Question> questions = List.of();
  private final List<QuestionRow> rows = new ArrayList<>();
  private final Tasks tasks;
  private Feed feed;
  private final QuestionKeys keys = new QuestionKeys(this);
  private Consumer<Question> onCurrent = question -> {};
  private IntConsumer onBeyond = direction -> {};
  private Runnable onForward = () -> {};
  private @Nullable QuestionRow current;
  private @Nullable ListFooter foot;
  private @Nullable Answers shown;
  private @Nullable QuestionRow revealed;
  private boolean again;
  private double anchor = Double.NaN;
  private boolean pressing;

  QuestionList(Tasks tasks) {
    this.tasks = tasks;
    feed = new Feed(List.of(), PACE, tasks);
    content.getStyleClass().add("questions");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    keys.listen(content);
    // The bar's value also moves when the content grows: only what she does herself counts.
    addEventFilter(ScrollEvent.SCROLL, event -> revealed = null);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    viewportBoundsProperty().subscribe(bounds -> resized());
    page.heightProperty().subscribe(height -> resized());
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressing = true);
    content.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressing = false);
    content.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** Hears which question is the current one. */
  void onCurrent(Consumer<Question> listener) {
    onCurrent = listener;
  }

  /** Hears that she went on behind the last question (1) or before the first (-1). */
  void onBeyond(IntConsumer listener) {
    onBeyond = listener;
  }

  /** Hears that she is about to go on to the next question. */
  void onForward(Runnable listener) {
    onForward = listener;
  }

  /** Puts something below the questions. */
  void setFoot(Node foot) {
    page.getChildren().setAll(content, foot);
  }

  /**
   * Shows these sections, with captions where there are several. The first rows are there at once,
   * the others follow by and by, or when they are asked for.
   */
  void rebuild(List<Section> sections, RowContext context, @Nullable ListFooter footer) {
    commit();
    current = null;
    revealed = null;
    questions = sections.stream().flatMap(section -> section.questions().stream()).toList();
    rows.clear();
    content.getChildren().clear();
    List<Runnable> steps = new ArrayList<>();
    for (Section section : sections) {
      if (sections.size() > 1) {
        steps.add(() -> content.getChildren().add(caption(section, context.messages())));
      }
      section.questions().forEach(question -> steps.add(() -> add(question, context)));
    }
    foot = footer;
    if (footer != null) {
      steps.add(() -> content.getChildren().add(footer));
    }
    setVvalue(0);
    feed.stop();
    feed = new Feed(steps, PACE, tasks);
    feed.begin();
  }

  /** Makes all rows now. */
  void finish() {
    feed.finish();
  }

  /** Puts the questions of one list in another order; rows that stay are the same rows. */
  void arrange(List<Question> newOrder, RowContext context) {
    feed.finish();
    questions = newOrder;
    List<QuestionRow> before = List.copyOf(rows);
    content.getChildren().removeAll(rows);
    rows.clear();
    for (Question question : newOrder) {
      before.stream()
          .filter(row -> row.question().equals(question))
          .findFirst()
          .ifPresentOrElse(rows::add, () -> rows.add(row(question, context)));
    }
    content.getChildren().addAll(0, rows);
  }

  private static Node caption(Section section, Messages messages) {
    return Ui.label(section.title(messages), "caption", "muted", "section-caption");
  }

  private void add(Question question, RowContext context) {
    QuestionRow row = row(question, context);
    rows.add(row);
    content.getChildren().add(row);
    if (shown != null) {
      row.show(shown);
    }
  }

  private QuestionRow row(Question question, RowContext context) {
    QuestionRow row =
        switch (question) {
          case Question.Single single -> new FactRow(single, context);
          case Question.Checklist checklist -> new ChecklistRow(checklist, context);
        };
    row.focusWithinProperty().subscribe((was, is) -> focused(row, is));
    return row;
  }

  private void focused(QuestionRow row, boolean within) {
    // While a mouse button is down nothing may move under it.
    if (within && !pressing) {
      makeCurrent(row);
      reveal(row);
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof Node target && !isInside(target, page)) {
      revealed = null;
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getTarget() instanceof Node target) {
      rows.stream().filter(row -> isInside(target, row)).findFirst().ifPresent(this::point);
    }
  }

  private static boolean isInside(Node node, Node parent) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == parent) {
        return true;
      }
    }
    return false;
  }

  /** Opens a row under the mouse; it stays where it is. */
  private void point(QuestionRow row) {
    if (row == current) {
      return;
    }
    anchor = row.getBoundsInParent().getMinY() - offset();
    makeCurrent(row);
    if (!row.isFocusWithin()) {
      row.focusAnswer();
    }
    reveal(row);
  }

  private void makeCurrent(QuestionRow row) {
    if (row == current) {
      return;
    }
    QuestionRow old = current;
    current = row;
    if (old != null) {
      old.commit();
      old.setCurrent(false);
    }
    row.setCurrent(true);
    onCurrent.accept(row.question());
  }

  /** Shows what is answered. */
  void show(Answers answers) {
    shown = answers;
    rows.forEach(row -> row.show(answers));
  }

  /** How many rows stand above the one after the current one. */
  int passed() {
    return rows.indexOf(current) + 1;
  }

  Optional<QuestionRow> current() {
    return Optional.ofNullable(current);
  }

  /** Opens the row in which a fact is answered; true when there is one. */
  boolean open(String fact, boolean focus) {
    Optional<Question> found = first(q -> asks(q, fact)).or(() -> first(q -> q.holds(fact)));
    found.ifPresent(question -> feed.until(() -> row(question).isPresent()));
    found.flatMap(this::row).ifPresent(row -> open(row, focus));
    return found.isPresent();
  }

  private Optional<Question> first(Predicate<Question> wanted) {
    return questions.stream().filter(wanted).findFirst();
  }

  private Optional<QuestionRow> row(Question question) {
    return rows.stream().filter(row -> row.question().equals(question)).findFirst();
  }

  private static boolean asks(Question question, String fact) {
    return question.facts().stream().anyMatch(f -> f.id().equals(fact));
  }

  /** Opens a row and shows it. */
  void open(QuestionRow row, boolean focus) {
    makeCurrent(row);
    if (focus) {
      row.focusAnswer();
    }
    reveal(row);
  }

  /** Opens the neighbour of the current row. */
  void move(int direction) {
    if (direction > 0) {
      commit();
      onForward.run();
    }
    int to = rows.indexOf(current) + direction;
    feed.until(() -> to < rows.size());
    if (to >= 0 && to < rows.size()) {
      open(rows.get(to), true);
    } else if (current != null && current.commit()) {
      onBeyond.accept(direction);
    }
  }

  /** Goes on to what follows the last question, if something does. */
  void leave(int direction) {
    feed.finish();
    if (direction > 0 && foot != null && foot.isVisible()) {
      revealed = null;
      foot.focus();
      setVvalue(1);
    }
  }

  /** Opens the first or the last row. */
  void end(boolean last) {
    feed.until(() -> !last && !rows.isEmpty());
    if (!rows.isEmpty()) {
      open(last ? rows.getLast() : rows.getFirst(), true);
    }
  }

  /** Keeps what was typed. */
  void commit() {
    if (current != null) {
      current.commit();
    }
  }

  /**
   * Shows a row with the next layout; it stays in sight when sizes change, until she scrolls away
   * herself.
   */
  private void reveal(QuestionRow row) {
    revealed = row;
    again = true;
    requestLayout();
  }

  private void resized() {
    if (revealed != null) {
      reveal(revealed);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (again && revealed != null && getViewportBounds().getHeight() > 0) {
      again = false;
      page.layout();
      keepUnderMouse(revealed);
      Scrolling.bring(this, top(revealed), revealed.getBoundsInParent().getMaxY());
    }
  }

  /** A row that she clicked on does not move away from the mouse. */
  private void keepUnderMouse(QuestionRow row) {
    if (!Double.isNaN(anchor)) {
      scrollTo(row.getBoundsInParent().getMinY() - anchor);
      anchor = Double.NaN;
    }
  }

  private double offset() {
    return getVvalue() * beyond();
  }

  /** How much taller the content is than what can be seen. */
  private double beyond() {
    return Math.max(0, page.getHeight() - getViewportBounds().getHeight());
  }

  private void scrollTo(double offset) {
    if (beyond() > 0) {
      setVvalue(Math.clamp(offset / beyond(), 0, 1));
    }
  }

  /** Where a row begins, with the caption above it. */
  private double top(QuestionRow row) {
    Node above = content.getChildren().get(Math.max(0, content.getChildren().indexOf(row) - 1));
    return (above instanceof QuestionRow ? row : above).getBoundsInParent().getMinY();
  }
}
