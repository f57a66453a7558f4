package org.gardefou.ui.criteria;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.gardefou.desk.Desk;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/**
 * Three short steps, each of which she may skip: her trade, her limits, her deal-breakers. What she
 * skips stays as it is; what she said before is filled in.
 */
public final class FirstSteps {
  private static final int COUNT = 3;
  private static final List<Limits.Kind> LIMITS =
      List.of(Limits.Kind.HOURS_WEEK, Limits.Kind.DAYS_OFF_WEEK, Limits.Kind.REPLY_UNTIL);

  private final UiContext context;
  private final News news;
  private final Consumer<Dialogs> workOut;

  /** Steps over the desk; {@code workOut} opens the calculation of the floor rate in a dialog. */
  public FirstSteps(UiContext context, News news, Consumer<Dialogs> workOut) {
    this.context = context;
    this.news = news;
    this.workOut = workOut;
  }

  /** Begins with the first step. */
  public void open() {
    RoleForm form = new RoleForm(profile().role(), messages());
    DialogBox box = box(1, "role", form, form.first());
    box.onConfirm(
        () -> {
          save("role", f -> f.withRole(form.role()));
          limits();
        });
    box.aside(messages().get("steps.skip"), this::limits);
    context.dialogs().open(box);
  }

  private void limits() {
    Draft draft = new Draft(context.desk(), messages());
    Runnable aside = () -> workOut(draft);
    LimitsForm form = new LimitsForm(LIMITS, new CriteriaEdits(draft), aside);
    draft.follow(form::show);
    DialogBox box = box(2, "limits", form, form.first().field());
    box.onConfirm(
        () -> {
          box.confirmButton().requestFocus();
          if (!form.refused()) {
            saveLimits(draft);
            vetoes();
          }
        });
    box.aside(messages().get("steps.skip"), this::vetoes);
    context.dialogs().open(box);
  }

  private void saveLimits(Draft draft) {
    Freelancer said = draft.profile();
    save("limits", f -> f.withLimits(said.limits()).withFloorRate(said.floorRate()));
  }

  /** The calculation takes the place of this step, which comes back with the rate. */
  private void workOut(Draft draft) {
    saveLimits(draft);
    Dialogs dialogs = context.dialogs();
    workOut.accept(
        new Dialogs() {
          @Override
          public void open(DialogBox box) {
            dialogs.open(box);
          }

          @Override
          public void close() {
            // What the calculation saves comes after it closes its dialog.
            context.tasks().owner(FirstSteps.this::limits);
          }
        });
  }

  private void vetoes() {
    Draft draft = new Draft(context.desk(), messages());
    VetoList list = new VetoList(new CriteriaEdits(draft));
    draft.follow(list::show);
    DialogBox box = box(3, "vetoes", list, list.first());
    box.onConfirm(
        () -> {
          Freelancer said = draft.profile();
          save(
              "vetoes",
              f -> f.withSeverities(said.severities()).withSwitchedOff(said.switchedOff()));
          end();
        });
    box.aside(messages().get("steps.skip"), this::end);
    context.dialogs().open(box);
  }

  private void end() {
    context.dialogs().close();
    context
        .notices()
        .show(
            Notice.of(
                Notice.Kind.SUCCESS,
                messages().get("steps.done"),
                messages().get("steps.done.text")));
  }

  private DialogBox box(int number, String step, Region form, Node first) {
    Messages words = messages();
    DialogBox box =
        new DialogBox(
            words.get("steps." + step),
            words.get(number == COUNT ? "steps.finish" : "steps.next"),
            words.get("steps.close"));
    box.content()
        .getChildren()
        .addAll(
            Ui.label(words.get("steps.number", number, COUNT), "caption", "muted"),
            Ui.paragraph(words.get("steps." + step + ".text"), "dense", "muted"),
            form);
    box.onCancel(context.dialogs()::close);
    box.focusFirst(first);
    return box;
  }

  private void save(String step, UnaryOperator<Freelancer> edit) {
    ProfileEdit.of(context.desk(), news).change(Bilingual.text("edit.steps." + step), edit, false);
  }

  private Freelancer profile() {
    return context.desk().state().get().freelancer();
  }

  private Messages messages() {
    return context.messages().get();
  }

  /** A profile that is thrown away when she skips the step. */
  private static final class Draft implements ProfileEdit {
    private final Desk desk;
    private final Messages messages;
    private Freelancer profile;
    private Consumer<View> follower = view -> {};

    Draft(Desk desk, Messages messages) {
      this.desk = desk;
      this.messages = messages;
      profile = desk.state().get().freelancer();
    }

    Freelancer profile() {
      return profile;
    }

    void follow(Consumer<View> newFollower) {
      follower = newFollower;
      show();
    }

    @Override
    public void change(Text label, UnaryOperator<Freelancer> edit, boolean typed) {
      profile = edit.apply(profile);
      show();
    }

    private void show() {
      follower.accept(new View(desk.catalogue(), profile, messages));
    }
  }
}
