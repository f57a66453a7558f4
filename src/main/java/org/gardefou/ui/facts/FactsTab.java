package org.gardefou.ui.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Part;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.Sources;
import org.gardefou.letters.NoteReader;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.NoteHints;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.jspecify.annotations.Nullable;

/** The questionnaire of a mission, with the live report beside it. */
public final class FactsTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE =
      new TabTitle("facts.tab", Set.of(Part.FACTS), FactsTab::count);

  private static final Feed.Pace PACE = new Feed.Pace(0, 1);

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final ClientMessage clientMessage;
  private final Answering answering;
  private final ModeSwitch modes = new ModeSwitch();
  private final SectionsPane sections = new SectionsPane();
  private final QuestionList list;
  private final QuestionsHead head;
  private final LiveReport report = new LiveReport(this::copy);
  private final FactsLayout node;
  private final Place place = new Place();
  private final Reader reader;
  private final NoteReader notes;
  private final Subscriptions subscriptions = new Subscriptions();
  private Answers answers = new Answers(Map.of(), Sources.NONE);
  private List<Section> built = List.of();
  private @Nullable Assessment before;

  /** The frame comes first, then the questions, then what stands beside them. */
  private final Feed feed;

  private boolean asking;
  private boolean complete;

  /** Whether she comes back: the order of the most telling questions starts anew. */
  private boolean fresh = true;

  /** A tab that listens to nothing yet. */
  public FactsTab(
      MissionScope scope,
      Texts texts,
      Observable<Messages> messages,
      ClientMessage clientMessage,
      NoteReader notes,
      Tasks tasks) {
    this.notes = notes;
    feed = new Feed(List.of(this::ask, this::complete), PACE, tasks);
    list = new QuestionList(tasks);
    head = new QuestionsHead(list::move, this::order);
    node = new FactsLayout(sections, head, modes, list, report);
    this.scope = scope;
    this.messages = messages;
    this.clientMessage = clientMessage;
    reader = new Reader(scope);
    answering = new Answering(scope, texts, this::remember);
    modes.onSelect(this::choose);
    sections.onSelect(this::choose);
    head.onSelect(this::choose);
    list.onCurrent(question -> showSections());
    list.onBeyond(this::beyond);
    list.onForward(this::reorder);
    report.onJump(this::jump);
  }

  @Override
  public Node node() {
    return node;
  }

  static Optional<String> count(MissionScope.View view, Messages texts) {
    Coverage coverage = view.assessment().coverage();
    return Optional.of(texts.get("facts.count", coverage.known(), coverage.applicable()));
  }

  /**
   * The figures that every report gives; the sections count questions, of which one may hold
   * several facts.
   */
  private Progress overall(MissionScope.View view) {
    Coverage coverage = view.assessment().coverage();
    int unknown = reader.progress(view).unknown();
    return new Progress(coverage.known(), unknown, coverage.applicable());
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, this::language);
    subscriptions.listen(scope.state(), scope.rendering(this::render));
    list.current().ifPresentOrElse(row -> list.open(row, true), list::requestFocus);
    feed.begin();
  }

  @Override
  public void detach() {
    list.commit();
    subscriptions.cancel();
    fresh = true;
    before = null;
  }

  private void remember() {
    before = scope.view().map(MissionScope.View::assessment).orElse(null);
  }

  private void language(Messages texts) {
    modes.language(texts);
    sections.language(texts);
    head.language(texts);
    built = List.of();
    scope.view().ifPresent(this::render);
  }

  private void render(MissionScope.View view) {
    answers = reader.answers(view);
    place.update(reader.questionnaire(view), answers);
    if (fresh && place.mode() == Mode.TELLING) {
      place.order(new TellingOrder(ranked(view)));
    }
    fresh = false;
    if (asking) {
      rebuild();
      list.show(answers);
    }
    showSections();
    report(view);
  }

  private void ask() {
    asking = true;
    scope.view().ifPresent(this::render);
  }

  private void complete() {
    complete = true;
    scope.view().ifPresent(this::render);
  }

  private void report(MissionScope.View view) {
    if (complete) {
      report.show(view, scope, overall(view), before, canAsk(view.assessment()), messages.get());
    }
  }

  private boolean canAsk(Assessment assessment) {
    Catalogue catalogue = scope.engine().catalogue();
    return assessment.questions().stream()
        .anyMatch(question -> question.toClient() && !catalogue.isHealth(question.fact()));
  }

  /** Makes the rows anew where other questions are shown than before; else the rows stay. */
  private void rebuild() {
    List<Section> visible = place.visible();
    if (visible.equals(built)) {
      return;
    }
    built = visible;
    boolean focused = list.isFocusWithin();
    Optional<String> current = list.current().map(row -> row.question().id());
    list.rebuild(visible, rowContext(), footer());
    list.show(answers);
    if (current.filter(id -> list.open(id, focused)).isEmpty()) {
      openFirst(place.visibleQuestions(), focused);
    }
  }

  private RowContext rowContext() {
    return new RowContext(
        answering,
        messages.get(),
        new NoteHints(notes, messages.get()),
        place.mode() == Mode.TELLING,
        row -> list.open(row, true));
  }

  private @Nullable ListFooter footer() {
    int shown = place.visibleQuestions().size();
    int more = place.questionnaire().questions().size() - shown;
    return switch (place.mode()) {
      case QUICK -> ListFooter.quick(more, messages.get(), this::goOn);
      case FULL -> null;
      case TELLING -> ListFooter.telling(shown == 0, messages.get(), this::order);
    };
  }

  private List<Question> ranked(MissionScope.View view) {
    return Telling.ranked(
        scope.engine().examine(view.client(), view.mission(), scope.today()).ranking(),
        place.questionnaire(),
        answers);
  }

  /** Puts all that is open in order, the most telling first, and starts there. */
  private void order() {
    scope.view().ifPresent(view -> place.order(new TellingOrder(ranked(view))));
    refresh();
    openFirst(place.visibleQuestions(), true);
  }

  /** What stands below the current question is put in order anew. */
  private void reorder() {
    if (place.mode() == Mode.TELLING) {
      scope.view().ifPresent(this::reorder);
    }
  }

  private void reorder(MissionScope.View view) {
    TellingOrder now =
        place
            .order()
            .from(
                list.passed(),
                ranked(view),
                question -> answers.state(question.facts()) != AnswerState.BLANK);
    if (!now.equals(place.order())) {
      place.order(now);
      built = place.visible();
      list.arrange(now.questions(), rowContext());
      list.show(answers);
    }
  }

  private void showSections() {
    Messages texts = messages.get();
    Optional<Question> current = list.current().map(QuestionRow::question);
    modes.show(place.mode());
    head.setTelling(place.mode() == Mode.TELLING);
    if (complete) {
      sections.show(place.sections(), answers, place.marked(current), texts);
    }
    head.show(
        place.title(texts),
        Progress.of(place.visibleQuestions(), answers),
        place.sections(),
        answers,
        texts);
  }

  private void refresh() {
    rebuild();
    showSections();
  }

  private void choose(Mode mode) {
    place.choose(mode, list.current().map(row -> row.question().id()));
    if (mode == Mode.TELLING) {
      scope.view().ifPresent(view -> place.order(new TellingOrder(ranked(view))));
    }
    refresh();
    if (mode == Mode.TELLING) {
      openFirst(place.visibleQuestions(), false);
    }
  }

  /** From the end of the quick questions to the first of all that is still to answer. */
  private void goOn() {
    place.questionnaire().full().stream()
        .filter(section -> !Progress.of(section.questions(), answers).complete())
        .findFirst()
        .ifPresent(place::choose);
    place.choose(Mode.FULL, Optional.empty());
    refresh();
    openFirst(place.visibleQuestions(), true);
  }

  private void choose(Section section, boolean go) {
    if (place.mode() == Mode.TELLING) {
      place.choose(Mode.FULL, Optional.empty());
    }
    place.choose(section);
    refresh();
    openFirst(section.questions(), go);
  }

  /** Opens the first question without an answer, or the first. */
  private void openFirst(List<Question> questions, boolean focus) {
    questions.stream()
        .filter(question -> answers.state(question.facts()) == AnswerState.BLANK)
        .findFirst()
        .or(() -> questions.stream().findFirst())
        .ifPresent(question -> list.open(question.id(), focus));
  }

  private void beyond(int direction) {
    if (place.mode() != Mode.FULL) {
      list.leave(direction);
    } else {
      place.neighbour(direction).ifPresent(section -> enter(section, direction));
    }
  }

  private void enter(Section section, int direction) {
    place.choose(section);
    refresh();
    list.end(direction < 0);
  }

  @Override
  public void reveal(String fact) {
    jump(fact);
  }

  /** Shows and opens the question in which a fact is answered. */
  public void jump(String fact) {
    feed.finish();
    if (place.mode() != Mode.FULL && list.open(fact, true)) {
      return;
    }
    place.choose(Mode.FULL, Optional.of(fact));
    refresh();
    list.open(fact, true);
  }

  private void copy() {
    Messages texts = messages.get();
    scope
        .view()
        .map(v -> clientMessage.write(v.client(), v.mission(), v.assessment(), texts.language()))
        .filter(text -> !text.isBlank())
        .ifPresent(
            text -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(text);
              Clipboard.getSystemClipboard().setContent(content);
              report.sayCopied(texts.get("facts.report.copied"));
            });
  }
}
