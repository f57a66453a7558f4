package org.gardefou.ui.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Question;
import org.gardefou.model.Client;
import org.gardefou.model.Text;
import org.gardefou.store.Merge;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The dialogs of this page. */
final class Asking {
  private final UiContext context;

  Asking(UiContext context) {
    this.context = context;
  }

  private Messages messages() {
    return context.messages().get();
  }

  DifferenceWords words(Client... sides) {
    return new DifferenceWords(context.desk().engine().catalogue(), messages(), sides);
  }

  /** Shows something before it is done. */
  void before(String title, String verb, Node content, Runnable yes) {
    DialogBox box = new DialogBox(title, verb, messages().get("dialog.cancel"));
    box.content().getChildren().add(content);
    box.onConfirm(
        () -> {
          context.dialogs().close();
          yes.run();
        });
    box.onCancel(context.dialogs()::close);
    context.dialogs().open(box);
  }

  /** Asks before something that cannot be undone. */
  void grave(String title, String text, String verb, Runnable yes) {
    context.dialogs().confirm(title, text, verb, messages().get("dialog.cancel"), true, yes);
  }

  /** Lets her choose, field by field, between here and elsewhere. */
  void choose(Question question) {
    Set<List<String>> theirs = new HashSet<>();
    VBox fields = fields(question.conflicts(), words(sides(question.theirs())), theirs);
    fields.getChildren().addFirst(Ui.paragraph(messages().get("data.choose.text")));
    before(
        messages().get("data.choose.title", name(question)),
        messages().get("data.choose.verb"),
        fields,
        () -> context.desk().safekeeping().settle(question, theirs));
  }

  /** The fields to choose; {@code theirs} holds the paths of those where the other side counts. */
  VBox fields(List<Merge.Conflict> conflicts, DifferenceWords words, Set<List<String>> theirs) {
    VBox fields = Ui.column("gap-16");
    conflicts.stream()
        .map(conflict -> field(conflict, words, theirs))
        .forEach(fields.getChildren()::add);
    return fields;
  }

  /** The client that a question is about, or her profile. */
  String name(Question question) {
    Client client = question.theirs();
    return client == null ? messages().get("data.profile") : client.name();
  }

  private Client[] sides(@Nullable Client theirs) {
    List<Client> all = new ArrayList<>();
    if (theirs != null) {
      context.desk().state().get().client(theirs.id()).ifPresent(all::add);
      all.add(theirs);
    }
    return all.toArray(Client[]::new);
  }

  private VBox field(Merge.Conflict conflict, DifferenceWords words, Set<List<String>> theirs) {
    ToggleGroup group = new ToggleGroup();
    RadioButton here =
        side("data.choose.here", words.value(conflict.path(), conflict.mine()), group);
    RadioButton there =
        side("data.choose.there", words.value(conflict.path(), conflict.theirs()), group);
    here.setSelected(true);
    there
        .selectedProperty()
        .subscribe(
            chosen -> {
              if (chosen) {
                theirs.add(conflict.path());
              } else {
                theirs.remove(conflict.path());
              }
            });
    return Ui.column("gap-4", Ui.paragraph(words.place(conflict.path()), "strong"), here, there);
  }

  private RadioButton side(String key, String value, ToggleGroup group) {
    RadioButton side = new RadioButton(messages().get(key, value));
    side.setToggleGroup(group);
    side.setWrapText(true);
    side.setMnemonicParsing(false);
    return side;
  }

  /** Says that she called something off, and what of it remains. */
  void stopped() {
    context
        .notices()
        .show(
            Notice.of(
                Notice.Kind.INFO,
                messages().get("job.stopped"),
                messages().get("job.stopped.file")));
  }

  /** Says what went wrong, if anything did. */
  void tell(Optional<Text> failed, String done) {
    context
        .notices()
        .show(
            failed
                .map(
                    reason ->
                        Notice.of(
                            Notice.Kind.ERROR,
                            messages().get("data.failed"),
                            messages().of(reason)))
                .orElseGet(() -> Notice.of(Notice.Kind.SUCCESS, done, "")));
  }
}
