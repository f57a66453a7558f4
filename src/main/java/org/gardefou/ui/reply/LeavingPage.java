package org.gardefou.ui.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.LeavingGuide;
import org.gardefou.letters.LeavingPlan;
import org.gardefou.letters.LeavingPlanner;
import org.gardefou.letters.LetterKind;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitField;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;

/** The way out of a running mission: notice, last day, one step after the other (domain.md E.5). */
final class LeavingPage {
  private final MissionScope scope;
  private final Consumer<String> toLetter;
  private final VBox main = Ui.column("gap-16");
  private final VBox side = Ui.column("gap-16");
  private final SidePage node;

  /** {@code toLetter} opens the kind of letter that belongs to a step. */
  LeavingPage(MissionScope scope, Consumer<String> toLetter) {
    this.scope = scope;
    this.toLetter = toLetter;
    main.getStyleClass().add("page-main");
    side.getStyleClass().add("page-side");
    node = new SidePage(main, side, LetterPage.WIDTHS, "side-filled");
  }

  SidePage node() {
    return node;
  }

  void show(Moment now) {
    LeavingPlan plan = LeavingPlanner.plan(now.book().leaving(), now.context());
    KeepFocus.during(main, () -> main.getChildren().setAll(content(plan, now)));
    side.getChildren().setAll(aside(plan, now.texts()));
  }

  private List<Node> content(LeavingPlan plan, Moment now) {
    Messages texts = now.texts();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Ui.paragraph(texts.get("reply.page.leaving"), "h2"));
    nodes.add(Ui.paragraph(texts.get("reply.page.line.leaving"), "dense", "muted"));
    nodes.add(dates(plan, now));
    plan.lawyerReason()
        .ifPresent(
            reason ->
                nodes.add(new InlineMessage(Notice.of(Notice.Kind.CAUTION, texts.of(reason), ""))));
    VBox steps = new VBox();
    plan.steps().forEach(step -> steps.getChildren().add(step(step, now)));
    nodes.add(steps);
    return nodes;
  }

  private VBox dates(LeavingPlan plan, Moment now) {
    Messages texts = now.texts();
    CommitField days = new CommitField(words -> noticeDays(words));
    days.setId("notice-days");
    days.setAccessibleText(
        texts.get("reply.leaving.notice") + ", " + texts.get("reply.leaving.days"));
    days.show(Integer.toString(plan.noticeDays()));
    days.getStyleClass().add("number-field");
    String proposal =
        plan.noticeDays() == plan.proposedDays()
            ? texts.get("reply.leaving.proposed")
            : texts.get("reply.leaving.instead", plan.proposedDays());
    Flow notice =
        new Flow(
            8,
            days,
            Ui.label(texts.get("reply.leaving.days"), "dense"),
            Ui.paragraph(proposal, "caption", "muted"));
    DayField on = day("notice-on", texts.get("reply.leaving.notice-on"), plan.noticeOn(), texts);
    on.onChange(day -> edit("reply.edit.notice-on", leaving -> leaving.withNoticeOn(day)));
    DayField last = day("last-day", texts.get("reply.leaving.last-day"), plan.lastDay(), texts);
    last.onChange(day -> edit("reply.edit.last-day", leaving -> leaving.withLastDay(day)));
    return Ui.column(
        "gap-8",
        new FieldRow(texts.get("reply.leaving.notice"), notice),
        new FieldRow(texts.get("reply.leaving.notice-on"), on),
        new FieldRow(texts.get("reply.leaving.last-day"), last));
  }

  private static DayField day(String id, String name, LocalDate day, Messages texts) {
    DayField field = new DayField(texts.language());
    field.setName(name);
    field.getEditor().setId(id);
    field.show(day);
    return field;
  }

  private void noticeDays(String words) {
    String digits = words.strip();
    boolean number = digits.matches("\\d{1,4}");
    if (number || digits.isEmpty()) {
      Integer days = number ? Integer.valueOf(digits) : null;
      edit("reply.edit.notice-days", leaving -> leaving.withNoticeDays(days));
    }
  }

  private void edit(String key, UnaryOperator<Leaving> change) {
    scope.edit(Bilingual.text(key), mission -> changed(mission, change));
  }

  private static Mission changed(Mission mission, UnaryOperator<Leaving> change) {
    return mission.withLeaving(change.apply(mission.leaving()));
  }

  private HBox step(LeavingPlan.Step step, Moment now) {
    Messages texts = now.texts();
    LeavingGuide.Step guide = step.step();
    boolean done = step.doneOn().isPresent();
    CheckBox box = new CheckBox(texts.of(guide.name()));
    box.setId("step-" + guide.id());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(done);
    box.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    box.setOnAction(event -> tick(guide, box.isSelected()));
    VBox words = Ui.grow(new VBox(box, help(guide, texts)));
    words.setMinWidth(0);
    letter(guide, now, words);
    HBox row = new HBox(when(step, now), words);
    row.getStyleClass().addAll("leaving-step", "gap-16");
    return row;
  }

  private static Label help(LeavingGuide.Step guide, Messages texts) {
    Label help = Ui.paragraph(texts.of(guide.help()), "dense", "muted", "step-help");
    help.setMinWidth(0);
    return help;
  }

  private void letter(LeavingGuide.Step guide, Moment now, VBox words) {
    String kind = guide.letter();
    if (kind != null) {
      now.book()
          .kind(kind)
          .map(LetterKind::name)
          .ifPresent(
              name -> {
                LinkButton link =
                    new LinkButton(
                        now.texts().get("reply.leaving.letter", now.texts().of(name)),
                        () -> toLetter.accept(kind));
                link.setId("letter-" + kind);
                HBox row = new HBox(link);
                row.getStyleClass().add("step-help");
                words.getChildren().add(row);
              });
    }
  }

  private static VBox when(LeavingPlan.Step step, Moment now) {
    Messages texts = now.texts();
    LocalDate today = now.context().today();
    String day = Dates.weekday(step.due(), today, texts.language());
    boolean past = step.doneOn().isEmpty() && step.due().isBefore(today);
    // Until she set a day for the notice, nothing can be late.
    boolean late = past && now.context().mission().leaving().noticeOn() != null;
    Label away =
        Ui.paragraph(
            step.doneOn()
                .map(on -> texts.get("reply.leaving.done", Dates.day(on, texts.language())))
                .orElseGet(
                    () ->
                        past && !late
                            ? texts.get("reply.leaving.before")
                            : Dates.away(step.due(), today, texts)),
            "caption",
            late ? "late" : "muted");
    if (late) {
      away.setGraphic(Mark.CAUTION.shape(14));
    }
    VBox column = new VBox(Ui.label(day, "dense", "strong"), away);
    column.getStyleClass().add("step-when");
    return column;
  }

  private void tick(LeavingGuide.Step guide, boolean done) {
    scope.edit(
        Bilingual.text("reply.edit.step", guide.name()),
        mission ->
            changed(
                mission,
                l -> done ? l.withDone(guide.id(), scope.today()) : l.withoutDone(guide.id())));
  }

  private static List<Node> aside(LeavingPlan plan, Messages texts) {
    VBox invoices =
        Ui.column(
            "gap-8",
            Ui.label(texts.get("reply.leaving.invoices"), "h3"),
            Ui.paragraph(
                plan.openInvoices()
                    .map(texts::of)
                    .orElseGet(() -> texts.get("reply.leaving.invoices.none")),
                "dense"));
    VBox law = Ui.column("gap-12", Ui.label(texts.get("reply.leaving.law"), "h3"));
    law.getChildren().add(Ui.paragraph(texts.get("reply.leaving.law.line"), "caption", "muted"));
    plan.law().forEach(note -> law.getChildren().add(law(note, texts)));
    return List.of(invoices, law);
  }

  private static VBox law(LeavingGuide.LawNote note, Messages texts) {
    return Ui.column(
        "gap-4",
        Ui.paragraph(texts.of(note.text()), "dense"),
        Ui.paragraph(
            texts.get(
                "reply.leaving.law.source",
                texts.of(note.source()),
                Dates.day(note.asOf(), texts.language())),
            "caption",
            "muted"));
  }
}
