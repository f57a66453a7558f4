package org.gardefou.ui.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.gardefou.letters.LetterKind;
import org.gardefou.letters.NoteReader;
import org.gardefou.letters.Proposal;
import org.gardefou.model.LetterDraft;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** One letter: block by block in the middle; beside it length, measure, remarks, practice. */
final class LetterPage {
  /** The letter first. */
  private static final Feed.Pace PACE = new Feed.Pace(0, 1);

  static final SidePage.Widths WIDTHS = new SidePage.Widths(304, 288, 960, 760);

  private final LetterHead head;
  private final LetterSwitches switches;
  private final Outgoing outgoing;
  private final LetterFrame frame;
  private final LetterFoot foot;
  private final AskPanel ask;
  private final VBox side = Ui.column("gap-24");
  private final List<SidePanel> panels = new ArrayList<>();
  private final Feed feed;
  private final SidePage node;
  private final LetterEdits edits;
  private @Nullable Shown shown;

  LetterPage(
      MissionScope scope,
      Texts both,
      NoteReader notes,
      LetterEdits edits,
      WaysOut ways,
      Messages texts) {
    this.edits = edits;
    outgoing = new Outgoing(ways, edits);
    head = new LetterHead(outgoing, edits);
    switches = new LetterSwitches(edits);
    frame = new LetterFrame(edits, ways.tasks());
    foot = new LetterFoot(edits, this::openSlot, texts);
    ask = new AskPanel(scope, both, notes, edits);
    feed =
        new Feed(
            List.of(
                () -> add(new LengthPanel()),
                () -> add(new MeasurePanel(edits)),
                () -> add(new RemarksPanel(edits)),
                () -> add(new PracticePanel(edits, texts))),
            PACE,
            ways.tasks());
    VBox main = Ui.column("gap-12", head, switches, outgoing, frame, foot, ask);
    main.getStyleClass().add("page-main");
    side.getStyleClass().add("page-side");
    node = new SidePage(main, side, WIDTHS, "side-filled");
  }

  SidePage node() {
    return node;
  }

  /** Hears which other letter of the mission she wants to see. */
  void onDraft(Consumer<LetterDraft> listener) {
    head.onDraft(listener);
  }

  /** Hears that she wants one more letter of the kind. */
  void onAnother(Consumer<LetterKind> listener) {
    head.onAnother(listener);
  }

  void show(Shown now, MissionScope.View view, List<Proposal> proposals) {
    shown = now;
    edits.show(now);
    outgoing.show(now);
    head.show(now, proposals);
    switches.show(now);
    frame.show(now);
    foot.show(now);
    ask.show(now, view);
    panels.forEach(panel -> panel.show(now));
    feed.begin();
  }

  private void add(SidePanel panel) {
    panels.add(panel);
    Shown now = shown;
    if (now != null) {
      panel.show(now);
    }
    side.getChildren().add(panel);
    panel.applyCss();
  }

  private void openSlot(String slot) {
    Shown now = shown;
    if (now != null) {
      frame.openSlot(now.letter(), slot);
    }
  }
}
