package org.gardefou.ui.reply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.Observable;
import org.gardefou.desk.search.Part;
import org.gardefou.letters.Composer;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterKind;
import org.gardefou.letters.NoteReader;
import org.gardefou.letters.Proposal;
import org.gardefou.letters.Proposals;
import org.gardefou.model.LetterDraft;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.ListPage;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.jspecify.annotations.Nullable;

/**
 * What she answers: the kinds of letters on the left, the letter in the middle, what goes with it
 * on the right.
 */
public final class ReplyTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE =
      new TabTitle("reply.tab", Set.of(Part.REPLY), ReplyTab::count);

  private static final Feed.Pace PACE = new Feed.Pace(0, 1);
  private static final ListPage.Widths WIDTHS = new ListPage.Widths(232, 1000);

  private final MissionScope scope;
  private final LetterBook book;
  private final Composer composer;
  private final Observable<Messages> messages;
  private final LetterEdits edits;
  private final TopicList list = new TopicList(this::open);
  private final TopicMenu menu = new TopicMenu(this::open);
  private final Lazy<LetterPage> letter;
  private final Lazy<SheetPage> sheet;
  private final Lazy<LeavingPage> leaving;
  private final StackPane content = new StackPane();
  private final ListPage page = new ListPage(list, menu, content, WIDTHS);
  private final Subscriptions subscriptions = new Subscriptions();
  private final Feed feed;

  /** The letter follows the list. */
  private boolean filled;

  private @Nullable Topic topic;
  private @Nullable UUID chosenDraft;
  private @Nullable Rendered rendered;

  /** What is on screen. */
  private record Rendered(Moment moment, @Nullable Topic topic, @Nullable UUID draft) {}

  /**
   * What the tab needs.
   *
   * @param toConditions opens the clauses
   * @param toCriteria opens her criteria
   */
  public record Parts(
      MissionScope scope,
      LetterBook book,
      Observable<Messages> messages,
      Texts texts,
      ProfileEdits profile,
      WaysOut ways,
      Runnable toConditions,
      Runnable toCriteria) {}

  /** A tab that listens to nothing yet. */
  public ReplyTab(Parts parts) {
    scope = parts.scope();
    book = parts.book();
    composer = new Composer(book);
    messages = parts.messages();
    edits = new LetterEdits(scope, parts.profile());
    letter = new Lazy<>(() -> letterPage(parts));
    sheet =
        new Lazy<>(
            () ->
                new SheetPage(
                    parts.ways(),
                    parts.toConditions(),
                    parts.toCriteria(),
                    messages.get().language()));
    leaving = new Lazy<>(() -> new LeavingPage(scope, this::open));
    feed = new Feed(List.of(this::fill), PACE, parts.ways().tasks());
  }

  private LetterPage letterPage(Parts parts) {
    NoteReader notes = new NoteReader(book.words());
    LetterPage made =
        new LetterPage(scope, parts.texts(), notes, edits, parts.ways(), messages.get());
    made.onDraft(this::open);
    made.onAnother(this::another);
    return made;
  }

  static Optional<String> count(MissionScope.View view, Messages texts) {
    long open = view.mission().letters().stream().filter(l -> l.sentOn() == null).count();
    return open == 0 ? Optional.empty() : Optional.of(texts.count("reply.count", open));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, texts -> render());
    subscriptions.listen(scope.state(), state -> render());
    feed.begin();
  }

  private void fill() {
    filled = true;
    rendered = null;
    render();
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  /** Shows a letter. */
  @Override
  public void reveal(String id) {
    scope.view().stream()
        .flatMap(view -> view.mission().letters().stream())
        .filter(draft -> draft.id().toString().equals(id))
        .findFirst()
        .ifPresent(this::open);
  }

  /** Shows what is agreed and proposed, now or as soon as the tab is shown. */
  public void openTerms() {
    open(Topic.Page.TERMS);
  }

  void open(Topic chosen) {
    topic = chosen;
    chosenDraft = null;
    render();
  }

  private void open(LetterDraft draft) {
    topic = new Topic.OfKind(draft.kind());
    chosenDraft = draft.id();
    render();
  }

  private void open(String kind) {
    open(new Topic.OfKind(kind));
  }

  private void render() {
    scope.view().ifPresent(this::render);
  }

  private void render(MissionScope.View view) {
    Moment now = Moment.of(book, scope, view, messages.get());
    Rendered wanted = new Rendered(now, topic, chosenDraft);
    // A save changes nothing here, and half-typed words stay.
    if (!wanted.equals(rendered)) {
      render(view, now);
      rendered = new Rendered(now, topic, chosenDraft);
    }
  }

  private void render(MissionScope.View view, Moment now) {
    List<Proposal> proposals = Proposals.of(book, now.context());
    Topic shown = topic == null ? proposed(proposals) : topic;
    // The proposal of the first moment stays: what she looks at must not change under her hands.
    topic = shown;
    List<TopicGroup> groups = TopicGroup.all(now, proposals);
    list.show(groups, shown, now.texts());
    menu.show(groups, shown, now.texts());
    if (filled) {
      fill(shown, now, view, proposals);
    }
  }

  private void fill(Topic shown, Moment now, MissionScope.View view, List<Proposal> proposals) {
    Node node =
        switch (shown) {
          case Topic.OfKind(String kind) -> letter(kind, now, view, proposals);
          case Topic.Page which -> sheet(which, now);
          case Topic.Way way -> leaving(now);
        };
    if (!content.getChildren().contains(node)) {
      content.getChildren().setAll(node);
    }
  }

  private Topic proposed(List<Proposal> proposals) {
    return new Topic.OfKind(
        proposals.stream()
            .findFirst()
            .map(proposal -> proposal.kind().id())
            .orElseGet(() -> book.kinds().getFirst().id()));
  }

  private Node letter(String id, Moment now, MissionScope.View view, List<Proposal> proposals) {
    LetterKind kind = book.kind(id).orElseGet(() -> book.kinds().getFirst());
    Shown shown = shown(kind, now);
    chosenDraft = shown.draft().id();
    letter.get().show(shown, view, proposals);
    return letter.get().node();
  }

  private void another(LetterKind kind) {
    scope
        .view()
        .map(view -> Moment.of(book, scope, view, messages.get()))
        .map(now -> Shown.fresh(now, composer, kind).draft())
        .ifPresent(
            fresh -> {
              chosenDraft = fresh.id();
              edits.another(fresh);
            });
  }

  /** The letter that she chose, else the last one that was not sent, else a fresh one. */
  private Shown shown(LetterKind kind, Moment now) {
    List<LetterDraft> own =
        now.context().mission().letters().stream()
            .filter(draft -> draft.kind().equals(kind.id()))
            .toList();
    return own.stream()
        .filter(draft -> draft.id().equals(chosenDraft))
        .findFirst()
        .or(() -> own.reversed().stream().filter(d -> d.sentOn() == null).findFirst())
        .map(draft -> Shown.kept(now, composer, draft))
        .orElseGet(() -> Shown.fresh(now, composer, kind));
  }

  private Node sheet(Topic.Page which, Moment now) {
    sheet.get().show(which, now);
    return sheet.get().node();
  }

  private Node leaving(Moment now) {
    leaving.get().show(now);
    return leaving.get().node();
  }
}
