package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Flag;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** What the answers so far come to, beside the questions. */
final class LiveReport extends ScrollPane {
  /** As many as she can put to a client at once (domain.md A.5). */
  private static final int MOST_QUESTIONS = 7;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  private final Label title = Ui.label("", "h3");
  private final Label count = Ui.label("", "caption", "muted");
  private final VerdictBox verdict = new VerdictBox();
  private final FittedList changed = new FittedList(2);
  private final FittedList noted = new FittedList(2);
  private final FittedList weigh = new FittedList(3);
  private final Button copy;
  private final Label copied = Ui.paragraph("", "caption", "muted");
  private final ItemPool<ReportItem.Words> changedItems = new ItemPool<>(ReportItem::new);
  private final ItemPool<ReportItem.Words> notedItems = new ItemPool<>(ReportItem::new);
  private final List<WeighItem> weighItems = new ArrayList<>();
  private Consumer<String> jump = fact -> {};

  LiveReport(Runnable onCopy) {
    getStyleClass().add("live-report-pane");
    copy = Ui.button(Icon.COPY, "", onCopy);
    copy.setMaxWidth(Double.MAX_VALUE);
    copy.setMinWidth(0);
    copy.setWrapText(true);
    FittedColumn lists = new FittedColumn(changed, noted, weigh);
    VBox.setVgrow(lists, Priority.ALWAYS);
    VBox content =
        Ui.column(
            "gap-12",
            Ui.row("gap-8", title, Ui.spacer(), count),
            verdict,
            lists,
            Ui.column("gap-4", copy, copied));
    content.getStyleClass().add("live-report");
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Ui.show(copied, false);
  }

  /** Hears which fact she wants to answer. */
  void onJump(Consumer<String> listener) {
    jump = listener;
  }

  private void jump(String fact) {
    jump.accept(fact);
  }

  void setNarrow(boolean narrow, boolean below) {
    pseudoClassStateChanged(NARROW, narrow);
    pseudoClassStateChanged(BELOW, below);
  }

  /** Says that the message is on the clipboard. */
  void sayCopied(String words) {
    copied.setText(words);
    Ui.show(copied, true);
  }

  /**
   * Shows the advice.
   *
   * @param before the advice ahead of her last answer here, if she gave one
   * @param canAsk whether there is something to ask the client
   */
  void show(
      MissionScope.View view,
      MissionScope scope,
      Progress progress,
      @Nullable Assessment before,
      boolean canAsk,
      Messages messages) {
    Assessment now = view.assessment();
    title.setText(messages.get("facts.report.title"));
    count.setText(count(progress, messages));
    verdict.show(now, view.mission().phase(), scope.thresholds(), messages);
    ReportWords words = new ReportWords(scope.engine().catalogue(), messages);
    showChanged(before, now, words, messages);
    showNoted(now, words, messages);
    showWeigh(now.questions(), messages);
    copy.setText(messages.get("facts.report.copy"));
    copy.setDisable(!canAsk);
    Ui.show(copied, false);
  }

  private static String count(Progress progress, Messages messages) {
    String answered = messages.get("facts.report.count", progress.answered(), progress.total());
    return progress.unknown() == 0
        ? answered
        : answered + messages.count("facts.report.count.unknown", progress.unknown());
  }

  private void showChanged(
      @Nullable Assessment before, Assessment now, ReportWords words, Messages messages) {
    boolean moved = before != null && !before.total().equals(now.total());
    Changes changes = before == null ? Changes.NONE : Changes.between(before, now);
    Ui.show(changed, moved || !changes.isEmpty());
    if (before == null || !changed.isVisible()) {
      return;
    }
    String name =
        moved
            ? messages.get("facts.report.changed.risk", Figures.interval(before.total()))
            : messages.get("facts.report.changed");
    fill(changed, changedItems, name, words(changes, words), "facts.report.changed.none", messages);
  }

  private static List<ReportItem.Words> words(Changes changes, ReportWords words) {
    List<ReportItem.Words> all = new ArrayList<>();
    changes.flags().forEach(flag -> all.add(words.changed(flag)));
    changes.appeared().forEach(sign -> all.add(words.good(sign)));
    changes.gone().forEach(sign -> all.add(words.gone(sign)));
    return all;
  }

  private void showNoted(Assessment now, ReportWords words, Messages messages) {
    Stream<ReportItem.Words> flags =
        now.flags().stream().filter(Flag::fired).map(flag -> words.flag(flag));
    Stream<ReportItem.Words> greens = now.greens().stream().map(words::good);
    fill(
        noted,
        notedItems,
        messages.get("facts.report.noted"),
        Stream.concat(flags, greens).toList(),
        "facts.report.noted.none",
        messages);
  }

  private static void fill(
      FittedList list,
      ItemPool<ReportItem.Words> pool,
      String name,
      List<ReportItem.Words> words,
      String noneKey,
      Messages messages) {
    List<Region> items =
        words.isEmpty() ? List.of(plain(messages.get(noneKey))) : pool.items(words);
    list.show(name, items, more(messages));
  }

  private void showWeigh(List<OpenQuestion> questions, Messages messages) {
    Ui.show(weigh, !questions.isEmpty());
    int count = Math.min(MOST_QUESTIONS, questions.size());
    while (weighItems.size() < count) {
      weighItems.add(new WeighItem(this::jump));
    }
    for (int i = 0; i < count; i++) {
      weighItems.get(i).show(WeighItem.Words.of(i + 1, questions.get(i), messages));
    }
    weigh.show(messages.get("facts.report.weigh"), weighItems.subList(0, count), more(messages));
  }

  private static Region plain(String words) {
    Label line = Ui.paragraph(words, "dense", "muted", "report-line");
    line.setMaxWidth(Double.MAX_VALUE);
    return line;
  }

  private static IntFunction<String> more(Messages messages) {
    return left -> messages.count("facts.report.more", left);
  }
}
