package org.gardefou.ui.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.journal.Counters;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** The journal in one language: the line, what stands between, and the entries. */
final class JournalPage extends ScrollPane {
  private final Parts parts;
  private final Messages messages;
  private final Kinds kinds;
  private final JournalEdits edits;
  private final NoteLine line;
  private final Filter filter;
  private final EntryList list;
  private final CompleteLine complete;
  private final Label summary = Ui.label("", "dense", "muted");
  private final VBox table = Ui.column("gap-8");
  private final Node empty;
  private List<Line> lines = List.of();
  private @Nullable Journal shownJournal;
  private @Nullable Shown shown;

  /** A page; {@code extras} stand between the line and the entries. */
  JournalPage(Parts parts, Kinds kinds, List<Node> extras) {
    this.parts = parts;
    this.messages = parts.texts();
    this.kinds = kinds;
    this.edits = new JournalEdits(parts.scope(), kinds);
    JournalFiles files = new JournalFiles(parts, kinds, edits);
    line = new NoteLine(parts, kinds, edits);
    filter = new Filter(kinds, messages, this::filter);
    list = new EntryList(messages, this::edit, this::delete);
    list.placeholder(messages.get("journal.nomatch"));
    complete = new CompleteLine(edits, messages, parts.scope().today());
    Flow foot = foot(files);
    empty = empty(files);
    table.getChildren().addAll(head(), list, complete.node(), foot);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox body = Ui.column("gap-16", line);
    body.getChildren().addAll(extras);
    body.getChildren().addAll(table, empty);
    body.getStyleClass().add("journal-body");
    VBox.setVgrow(table, Priority.ALWAYS);
    setContent(body);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  private Node head() {
    summary.setMinWidth(0);
    return new Flow(
        12,
        Ui.row("gap-12", Ui.label(messages.get("journal.entries"), "h2"), summary),
        filter.node());
  }

  private Flow foot(JournalFiles files) {
    return new Flow(
        8,
        Ui.button(messages.get("journal.import"), files::read, "small"),
        Ui.button(messages.get("journal.export"), files::write, "small"),
        Ui.label(messages.get("journal.keys"), "caption", "muted"));
  }

  private Node empty(JournalFiles files) {
    return new EmptyState(
        Icon.PEN,
        messages.get("journal.empty"),
        messages.get("journal.empty.text"),
        Ui.button(messages.get("journal.import"), files::read));
  }

  NoteLine line() {
    return line;
  }

  /** Chooses an entry and scrolls to it; nothing where it is not shown. */
  void reveal(String entry) {
    if (list.choose(entry)) {
      Scrolling.reveal(list, 0);
      list.focus();
    }
  }

  void show(MissionScope.View view) {
    Journal journal = view.mission().journal();
    Shown last = shown;
    boolean same =
        journal.equals(shownJournal)
            && last != null
            && last.today().equals(parts.scope().today())
            && Objects.equals(last.since(), view.mission().since());
    if (!same) {
      shownJournal = journal;
      lines = lines(journal);
      shown =
          new Shown(
              messages, parts.scope().today(), counts(view.mission()), view.mission().since());
      complete.show(view.mission());
      Ui.show(table, !lines.isEmpty());
      Ui.show(empty, lines.isEmpty());
      filter();
    }
  }

  private Counts counts(Mission mission) {
    Catalogue catalogue = parts.scope().engine().catalogue();
    JournalIndex index = JournalIndex.of(mission.journal());
    return new Counts(
        Counters.of(catalogue, mission, index, parts.scope().today()),
        catalogue.facts().values(),
        messages);
  }

  /** Those that were there already are taken over: folding ten thousand texts takes its time. */
  private List<Line> lines(Journal journal) {
    Map<UUID, Line> before =
        lines.stream()
            .collect(Collectors.toMap(l -> l.entry().id(), Function.identity(), (a, b) -> a));
    return journal.entries().stream()
        .map(
            entry ->
                Optional.ofNullable(before.get(entry.id()))
                    .filter(l -> l.entry().equals(entry))
                    .orElseGet(() -> Line.of(entry, kinds.of(entry.kind()))))
        .sorted(Line.NEWEST)
        .toList();
  }

  private void filter() {
    Shown present = shown;
    if (present != null) {
      List<Line> found = filter.of(lines, present.today());
      summary.setText(summary(found.size()));
      list.show(found, present);
    }
  }

  private String summary(int found) {
    if (lines.isEmpty()) {
      return "";
    }
    String all =
        messages.count("journal.count", lines.size())
            + " "
            + messages.get(
                "journal.since", Dates.day(lines.getLast().entry().date(), messages.language()));
    return found == lines.size() ? all : all + " · " + messages.count("journal.found", found);
  }

  private void edit(Line chosen) {
    EntryDialog.open(parts, kinds, edits, chosen.entry(), () -> delete(chosen));
  }

  private void delete(Line chosen) {
    Incident entry = chosen.entry();
    edits.delete(entry);
    parts
        .notices()
        .show(
            Notice.of(
                    Notice.Kind.SUCCESS,
                    messages.get(
                        "journal.deleted",
                        messages.of(chosen.kind().name()),
                        Dates.day(entry.date(), messages.language())),
                    "")
                .with(messages.get("delete.undo"), parts.undo()));
    list.focus();
  }
}
