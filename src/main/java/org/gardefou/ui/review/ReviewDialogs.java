package org.gardefou.ui.review;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gardefou.desk.Observable;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Notices;
import org.gardefou.ui.component.Ui;

/** The dialogs about the end of a mission: its last day, and looking back on it. */
public record ReviewDialogs(
    Observable<Messages> messages,
    Texts texts,
    Supplier<LocalDate> today,
    Edits edits,
    Dialogs dialogs,
    Notices notices) {

  /** Changes one mission; the text names the edit for undo. */
  @FunctionalInterface
  public interface Edits {
    /** Changes the mission. */
    void change(Text label, UUID client, UUID mission, UnaryOperator<Mission> edit);
  }

  /** The real ones. */
  public static ReviewDialogs of(UiContext context) {
    return new ReviewDialogs(
        context.messages(),
        context.texts(),
        context.desk()::today,
        context.desk()::editMission,
        context.dialogs(),
        context.notices());
  }

  /** Asks for the last day of a running mission, or for another one. */
  public void end(Client client, Mission mission) {
    Messages words = messages.get();
    DateField day = new DateField(today.get(), words);
    day.setName(words.get("review.end.day"));
    day.editor().setId("last-day");
    day.set(mission.ended() == null ? today.get() : mission.ended());
    FieldRow row = new FieldRow(words.get("review.end.day"), day);
    DialogBox box =
        new DialogBox(
            words.get("review.end.title", mission.title()),
            words.get("review.end.verb"),
            words.get("dialog.cancel"));
    box.content()
        .getChildren()
        .addAll(Ui.paragraph(words.get("review.end.text"), "dense", "muted"), row);
    box.focusFirst(day.editor());
    box.onCancel(dialogs::close);
    box.onConfirm(() -> confirmEnd(client, mission, day, row));
    dialogs.open(box);
  }

  private void confirmEnd(Client client, Mission mission, DateField day, FieldRow row) {
    String problem = problem(mission, day);
    if (problem.isEmpty()) {
      dialogs.close();
      day.day().ifPresent(last -> ended(client, mission, last));
    } else {
      row.setProblem(problem);
      day.editor().requestFocus();
    }
  }

  private String problem(Mission mission, DateField field) {
    Messages words = messages.get();
    LocalDate day = field.day().orElse(null);
    if (day == null) {
      return words.get("date.unreadable");
    }
    if (day.isAfter(today.get())) {
      return words.get("review.end.future");
    }
    LocalDate since = mission.since();
    return since != null && day.isBefore(since) ? words.get("review.end.before") : "";
  }

  private void ended(Client client, Mission mission, LocalDate last) {
    Mission after = mission.withEnded(last);
    edits.change(texts.both("review.edit.end"), client.id(), mission.id(), m -> m.withEnded(last));
    Messages words = messages.get();
    Notice notice =
        Notice.of(
            Notice.Kind.SUCCESS,
            words.get("review.ended", mission.title()),
            words.get("review.ended.text"));
    notices.show(
        mission.review() == null
            ? notice.with(words.get("review.open"), () -> open(client, after))
            : notice);
  }

  /** The mission goes on after all. */
  public void resume(Client client, Mission mission) {
    edits.change(
        texts.both("review.edit.resume"), client.id(), mission.id(), m -> m.withEnded(null));
  }

  /** Looks back on a mission that is over, or changes what she wrote then. */
  public void open(Client client, Mission mission) {
    Messages words = messages.get();
    ReviewForm form = new ReviewForm(words, mission);
    DialogBox box =
        new DialogBox(
            words.get("review.title", client.name(), mission.title()),
            words.get("review.save"),
            words.get("review.later"));
    box.getStyleClass().add("wide");
    box.content().getChildren().add(form);
    box.onCancel(dialogs::close);
    box.onConfirm(() -> save(client, mission, form));
    dialogs.open(box);
    form.focus();
  }

  private void save(Client client, Mission mission, ReviewForm form) {
    dialogs.close();
    edits.change(
        texts.both("review.edit.save"),
        client.id(),
        mission.id(),
        m -> m.withReview(form.read(today.get())));
  }
}
