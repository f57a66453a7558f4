package org.gardefou.ui.privacy;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.gardefou.desk.Desk;
import org.gardefou.desk.ExportResult;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Client;
import org.gardefou.summary.AccessBuilder;
import org.gardefou.summary.AccessCopy;
import org.gardefou.summary.AccessWriter;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** A copy for somebody who asks what is held about him or her. */
public final class AccessRequest {
  private final UiContext context;
  private final AccessWriter writer = new AccessWriter();

  /** Copies of what the desk holds. */
  public AccessRequest(UiContext context) {
    this.context = context;
  }

  private enum Format {
    HTML,
    JSON
  }

  /** Asks who asks, and in which form the copy is wanted. */
  public void open(Client client) {
    Messages m = context.messages().get();
    DialogBox box =
        new DialogBox(
            m.get("privacy.access.title", client.name()),
            m.get("privacy.access.save"),
            m.get("dialog.cancel"));
    Segmented<Format> format = new Segmented<>(m.get("privacy.access.format"));
    format.setOptions(
        List.of(SegmentOption.of(Format.HTML, "HTML"), SegmentOption.of(Format.JSON, "JSON")));
    format.select(Format.HTML);
    List<CheckBox> asking = client.people().stream().map(CheckBox::new).toList();
    box.content().getChildren().add(Ui.paragraph(m.get("privacy.access.text"), "dense"));
    if (!asking.isEmpty()) {
      box.content().getChildren().add(Ui.paragraph(m.get("privacy.access.who"), "strong"));
      asking.forEach(a -> a.setMnemonicParsing(false));
      box.content().getChildren().addAll(List.<Node>copyOf(asking));
    }
    box.content().getChildren().add(format);
    box.onCancel(context.dialogs()::close);
    box.onConfirm(() -> save(client, others(asking), format.selected().orElse(Format.HTML)));
    context.dialogs().open(box);
  }

  private static List<String> others(List<CheckBox> asking) {
    return asking.stream().filter(a -> !a.isSelected()).map(CheckBox::getText).toList();
  }

  private void save(Client client, List<String> others, Format format) {
    context.dialogs().close();
    AccessCopy copy = copy(client, others);
    Function<AccessCopy, byte[]> write = format == Format.HTML ? writer::html : writer::json;
    String extension = format.name().toLowerCase(java.util.Locale.ROOT);
    context
        .files()
        .chooseExport(writer.fileName(copy, context.desk().today(), extension), format.name())
        .ifPresent(file -> context.desk().export(file, write.apply(copy), this::told));
  }

  private AccessCopy copy(Client client, List<String> others) {
    Desk desk = context.desk();
    return AccessBuilder.build(
        client,
        client.missions().stream().map(m -> new Side(client, m, desk.assess(client, m))).toList(),
        desk.state().get().freelancer(),
        desk.engine().catalogue(),
        context.messages().get().language(),
        others,
        desk.today());
  }

  private void told(ExportResult result) {
    Messages m = context.messages().get();
    context
        .notices()
        .show(
            switch (result) {
              case ExportResult.Written written ->
                  Notice.of(
                      Notice.Kind.SUCCESS, m.get("privacy.access.done"), written.file().toString());
              case ExportResult.Stopped stopped ->
                  Notice.of(Notice.Kind.INFO, m.get("job.stopped"), m.get("job.stopped.file"));
              case ExportResult.Failed failed ->
                  Notice.of(
                      Notice.Kind.ERROR, m.get("privacy.access.failed"), m.of(failed.reason()));
            });
  }
}
