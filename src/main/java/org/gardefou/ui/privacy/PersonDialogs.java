package org.gardefou.ui.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.gardefou.desk.FolderResult;
import org.gardefou.model.Client;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.erasure.Trace;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** Erasing somebody: first all places where he or she occurs, then the deed, which is final. */
public final class PersonDialogs {
  private static final int MOST_LINES = 12;

  private final UiContext context;

  /** Dialogs over the desk. */
  public PersonDialogs(UiContext context) {
    this.context = context;
  }

  private Messages messages() {
    return context.messages().get();
  }

  /** What becomes of a client. */
  private enum Way {
    ERASE,
    KEEP_SCORES
  }

  /** Asks how a client is to be erased, and shows where it occurs. */
  public void erase(Client client) {
    Messages m = messages();
    Segmented<Way> way = new Segmented<>(m.get("privacy.erase.way"));
    way.setOptions(
        List.of(
            SegmentOption.of(Way.ERASE, m.get("privacy.erase.all")),
            SegmentOption.of(Way.KEEP_SCORES, m.get("privacy.erase.scores"))));
    way.select(Way.ERASE);
    TextArea names = names(lines(client));
    DialogBox box = box("privacy.erase", names);
    box.content()
        .getChildren()
        .addAll(
            1,
            List.<Node>of(
                new FieldRow(m.get("privacy.erase.way"), way), hint("privacy.erase.scores.hint")));
    box.onConfirm(() -> look(erasure(client, names, way.selected().orElse(Way.ERASE))));
    context.dialogs().open(box);
  }

  private static String lines(Client client) {
    return String.join(
        "\n", Stream.concat(Stream.of(client.name()), client.people().stream()).toList());
  }

  private Erasure erasure(Client client, TextArea names, Way way) {
    List<String> all = read(names);
    return way == Way.ERASE
        ? Erasure.ofClient(client.id(), all)
        : Erasure.keepingScores(
            client.id(),
            all,
            messages().get("privacy.pseudonym", client.id().toString().substring(0, 4)),
            messages().get("privacy.pseudonym.mission"));
  }

  /** Asks for a person who is only mentioned, in whatever file. */
  public void erasePerson() {
    TextArea names = names("");
    DialogBox box = box("privacy.person", names);
    box.onConfirm(
        () -> {
          List<String> all = read(names);
          if (!all.isEmpty()) {
            look(Erasure.ofPerson(all));
          }
        });
    context.dialogs().open(box);
  }

  private DialogBox box(String key, TextArea names) {
    Messages m = messages();
    DialogBox box =
        new DialogBox(m.get(key + ".title"), m.get("privacy.erase.look"), m.get("dialog.cancel"));
    box.content()
        .getChildren()
        .addAll(
            Ui.paragraph(m.get(key + ".text"), "dense"),
            new FieldRow(m.get("privacy.erase.names"), names),
            hint("privacy.erase.names.hint"));
    box.focusFirst(names);
    box.onCancel(context.dialogs()::close);
    return box;
  }

  private Node hint(String key) {
    var hint = Ui.paragraph(messages().get(key), "caption", "muted");
    hint.getStyleClass().add("under-field");
    return hint;
  }

  private TextArea names(String text) {
    TextArea area = Areas.of(4);
    area.setText(text);
    area.setId("names");
    area.setAccessibleText(messages().get("privacy.erase.names"));
    return area;
  }

  private static List<String> read(TextArea names) {
    return Arrays.stream(names.getText().split("\n"))
        .map(String::strip)
        .filter(name -> name.length() > 1)
        .toList();
  }

  private void look(Erasure erasure) {
    context.dialogs().close();
    context
        .desk()
        .erasing()
        .find(erasure, traces -> preview(erasure, traces), reason -> failed(messages().of(reason)));
  }

  private void preview(Erasure erasure, List<Trace> traces) {
    Messages m = messages();
    DialogBox box =
        new DialogBox(
            m.get("privacy.traces.title"), m.get("privacy.erase.verb"), m.get("dialog.cancel"));
    box.content().getChildren().add(Ui.paragraph(m.get("privacy.traces.text"), "dense"));
    box.content()
        .getChildren()
        .addAll(
            traces.isEmpty()
                ? List.of(Ui.paragraph(m.get("privacy.traces.none")))
                : lines(traces, m));
    box.content()
        .getChildren()
        .add(Ui.paragraph(m.get("privacy.traces.outside"), "caption", "muted"));
    box.grave();
    box.confirmButton().setDisable(traces.isEmpty());
    box.onCancel(context.dialogs()::close);
    box.onConfirm(
        () -> {
          context.dialogs().close();
          context.desk().erasing().erase(erasure, this::erased);
        });
    context.dialogs().open(box);
  }

  private static List<Node> lines(List<Trace> traces, Messages m) {
    List<Node> lines =
        traces.stream()
            .limit(MOST_LINES)
            .<Node>map(trace -> Ui.paragraph("• " + line(trace, m), "dense"))
            .toList();
    Optional<Node> more =
        traces.size() > MOST_LINES
            ? Optional.of(
                Ui.paragraph(
                    m.get("privacy.traces.more", traces.size() - MOST_LINES), "dense", "muted"))
            : Optional.empty();
    return Stream.concat(lines.stream(), more.stream()).toList();
  }

  private static String line(Trace trace, Messages m) {
    if (trace.whole()) {
      return m.get("privacy.trace.whole", trace.file());
    }
    return trace.part().isEmpty()
        ? m.get("privacy.trace.name", trace.file())
        : m.get("privacy.trace.part", trace.file(), trace.part(), trace.count());
  }

  private void erased(FolderResult result) {
    Messages m = messages();
    switch (result) {
      case FolderResult.Done done -> {
        context.navigator().openSettings();
        context
            .notices()
            .show(
                Notice.of(
                    Notice.Kind.SUCCESS, m.get("privacy.erased"), m.get("privacy.traces.outside")));
      }
      case FolderResult.WrongPassphrase wrong -> {}
      case FolderResult.Failed failed -> failed(m.of(failed.reason()));
    }
  }

  private void failed(String reason) {
    context
        .notices()
        .show(Notice.of(Notice.Kind.ERROR, messages().get("privacy.erase.failed"), reason));
  }
}
