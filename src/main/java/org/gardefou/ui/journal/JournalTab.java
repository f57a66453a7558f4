package org.gardefou.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.search.Part;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.TabTitle;
import org.jspecify.annotations.Nullable;

/** What happens in a mission, noted in one line, and how the risk moves with it. */
public final class JournalTab implements MissionTab {
  /** What is known before it is made. */
  public static final TabTitle TITLE =
      new TabTitle("journal.title", Set.of(Part.JOURNAL), JournalTab::count);

  /** The line and the entries first. */
  private static final Feed.Pace PACE = new Feed.Pace(0, 1);

  private final Parts parts;
  private final List<Screen> extras;
  private final StackPane node = new StackPane();
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<Screen> listening = new ArrayList<>();
  private Feed feed;
  private @Nullable JournalPage page;
  private @Nullable Messages shownTexts;

  /**
   * A tab that listens to nothing yet.
   *
   * @param extras what stands between the line and the entries, from the top
   */
  public JournalTab(Parts parts, List<Screen> extras) {
    this.parts = parts;
    this.extras = List.copyOf(extras);
    feed = new Feed(List.of(), PACE, parts.tasks());
    node.setMinHeight(0);
  }

  static Optional<String> count(MissionScope.View view, Messages texts) {
    int entries = view.mission().journal().entries().size();
    return entries == 0 ? Optional.empty() : Optional.of(Integer.toString(entries));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(parts.messages(), this::speak);
    subscriptions.listen(parts.scope().state(), parts.scope().rendering(this::render));
    feed =
        new Feed(
            extras.stream().<Runnable>map(extra -> () -> begin(extra)).toList(),
            PACE,
            parts.tasks());
    feed.begin();
    focus();
  }

  private void begin(Screen extra) {
    listening.add(extra);
    extra.attach();
  }

  @Override
  public void detach() {
    feed.stop();
    listening.forEach(Screen::detach);
    listening.clear();
    subscriptions.cancel();
  }

  @Override
  public void focus() {
    JournalPage shown = page;
    if (shown != null) {
      shown.line().focus();
    }
  }

  @Override
  public void reveal(String entry) {
    feed.finish(); // what comes later would push the entry away
    JournalPage shown = page;
    if (shown != null) {
      shown.reveal(entry);
    }
  }

  @Nullable JournalPage page() {
    return page;
  }

  /** Another language needs other words everywhere; what she has begun to write is taken along. */
  private void speak(Messages texts) {
    if (texts != shownTexts) {
      JournalPage before = page;
      JournalPage made =
          new JournalPage(
              parts,
              new Kinds(parts.scope().engine().catalogue()),
              extras.stream().map(Screen::node).toList());
      if (before != null) {
        made.line().write(before.line().written());
      }
      shownTexts = texts;
      page = made;
      node.getChildren().setAll(made);
      parts.scope().view().ifPresent(made::show);
    }
  }

  private void render(MissionScope.View view) {
    JournalPage shown = page;
    if (shown != null) {
      shown.show(view);
    }
  }
}
