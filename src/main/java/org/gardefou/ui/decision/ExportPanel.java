package org.gardefou.ui.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Exports a document; what is written is what the preview shows.
 *
 * @param <T> what the document is about
 */
public final class ExportPanel<T> extends VBox {
  private final SummaryExport<T> export;
  private final FileDialogs files;
  private final DocumentWriter writer;
  private final Tasks tasks;
  private final Label title = Ui.label("", "h3");
  private final Segmented<SummaryExport.Format> format = new Segmented<>("");
  private final FlowPane top = flow(format);
  private final Segmented<Language> language = new Segmented<>("");
  private final CheckBox health = new CheckBox();
  private final CheckBox clientName = new CheckBox();
  private final CheckBox money = new CheckBox();
  private final CheckBox shared = new CheckBox();
  private final Label note = Ui.paragraph("", "caption", "muted");
  private final PreviewPane preview = new PreviewPane();
  private final Label facts = Ui.grow(Ui.paragraph("", "dense", "muted"));
  private final Button button;
  private final HBox foot = Ui.row("gap-12", facts);
  private final VBox message = new VBox();
  private SummaryExport.Options options;
  private Messages messages;
  private @Nullable T subject;
  private Freelancer freelancer = Freelancer.create();
  private @Nullable Request<T> latest;
  private SummaryExport.@Nullable Document document;

  /** What a document is made of; her profile too, since her figures may be in it. */
  private record Request<T>(T subject, Freelancer freelancer, SummaryExport.Options options) {}

  /** A panel with its own button. */
  public static <T> ExportPanel<T> withButton(
      SummaryExport<T> export,
      FileDialogs files,
      DocumentWriter writer,
      Tasks tasks,
      Messages messages) {
    Button button = Ui.button(Icon.EXPORT, "", () -> {}, "accent");
    ExportPanel<T> panel = new ExportPanel<>(export, files, writer, tasks, messages, button);
    panel.foot.getChildren().add(button);
    panel.top.getChildren().addFirst(panel.title);
    return panel;
  }

  /** A panel that is driven by a button elsewhere. */
  public ExportPanel(
      SummaryExport<T> export,
      FileDialogs files,
      DocumentWriter writer,
      Tasks tasks,
      Messages messages,
      Button button) {
    this.button = button;
    this.export = export;
    this.files = files;
    this.writer = writer;
    this.tasks = tasks;
    this.messages = messages;
    options = SummaryExport.Options.standard(messages.language());
    format.setOptions(
        Stream.of(SummaryExport.Format.values()).map(f -> SegmentOption.of(f, f.word())).toList());
    language.setOptions(
        List.of(
            SegmentOption.of(Language.FR, "Français"), SegmentOption.of(Language.EN, "English")));
    format.onSelect(chosen -> change(o -> o.withFormat(chosen)));
    language.onSelect(chosen -> change(o -> o.withLanguage(chosen)));
    health.setOnAction(event -> change(o -> o.withHealth(health.isSelected())));
    clientName.setOnAction(event -> change(o -> o.withClientName(clientName.isSelected())));
    money.setOnAction(event -> change(o -> o.withMoney(money.isSelected())));
    shared.setOnAction(event -> change(o -> o.withShared(shared.isSelected())));
    shared.setId("shared");
    health.setId("include-health");
    money.setId("include-money");
    clientName.setId("include-name");
    button.setId("export");
    getStyleClass().add("gap-12");
    button.setOnAction(event -> save());
    getChildren()
        .addAll(
            top, flow(shared, health, money, clientName, language), note, preview, foot, message);
  }

  private static FlowPane flow(javafx.scene.Node... nodes) {
    FlowPane flow = new FlowPane(16, 8, nodes);
    flow.setRowValignment(javafx.geometry.VPos.CENTER);
    return flow;
  }

  /** Shows the document about something as it stands. */
  public void show(T now, Freelancer profile, Messages texts) {
    subject = now;
    freelancer = profile;
    messages = texts;
    title.setText(texts.get("decision.export"));
    health.setText(texts.get("decision.export.health"));
    clientName.setText(texts.get("decision.export.name"));
    money.setText(texts.get("decision.export.money"));
    shared.setText(texts.get("decision.export.shared"));
    health.setDisable(options.shared());
    money.setDisable(options.shared());
    shared.setSelected(options.shared());
    note.setText(
        texts.get(options.shared() ? "decision.export.shared.note" : "decision.export.note"));
    button.setText(texts.get("decision.export.as", options.format().word()));
    format.select(options.format());
    language.select(options.language());
    health.setSelected(options.health() && !options.shared());
    clientName.setSelected(options.clientName());
    money.setSelected(options.money() && !options.shared());
    request(new Request<>(now, profile, options));
    describe();
  }

  private void change(UnaryOperator<SummaryExport.Options> edit) {
    options = edit.apply(options);
    message.getChildren().clear();
    if (subject != null) {
      show(subject, freelancer, messages);
    }
  }

  private void request(Request<T> request) {
    if (request.equals(latest)) {
      return;
    }
    latest = request;
    document = null;
    button.setDisable(true);
    tasks.background(
        Bilingual.text("job.make"),
        job -> {
          SummaryExport.Rendered made = export.render(request.subject(), request.options());
          tasks.owner(
              () -> {
                if (job.isStopped()) {
                  stopped(request);
                } else {
                  ready(request, made);
                }
              });
        });
  }

  private void stopped(Request<T> request) {
    if (request.equals(latest)) {
      latest = null;
      preview.clear();
      tell(
          Notice.of(Notice.Kind.INFO, messages.get("job.stopped"), messages.get("job.stopped.file"))
              .with(messages.get("job.again"), () -> change(o -> o)));
    }
  }

  /** What was asked for earlier is no longer shown. */
  private void ready(Request<T> request, SummaryExport.Rendered made) {
    if (!request.equals(latest)) {
      return;
    }
    switch (made) {
      case SummaryExport.Document done -> {
        document = done;
        preview.show(done.preview());
      }
      case SummaryExport.Failed failed -> {
        preview.clear();
        tell(
            Notice.of(
                Notice.Kind.ERROR,
                messages.get("decision.export.unmade"),
                messages.of(failed.reason())));
      }
    }
    button.setDisable(document == null);
    describe();
  }

  private void describe() {
    facts.setText(document == null ? "" : describe(document.preview()));
  }

  private String describe(SummaryExport.Preview shown) {
    String size =
        switch (shown) {
          case SummaryExport.Preview.Page page ->
              messages.count("decision.export.pages", page.pages());
          case SummaryExport.Preview.Lines lines ->
              messages.count("decision.export.lines", lines.lines().size());
        };
    String content =
        messages.get(
            options.health() && !options.shared()
                ? "decision.export.with"
                : "decision.export.without");
    return messages.get("decision.export.facts", size, content);
  }

  private void save() {
    SummaryExport.Document ready = document;
    if (ready != null) {
      String kind = messages.get("decision.export.kind", options.format().word());
      files.chooseExport(ready.fileName(), kind).ifPresent(target -> write(target, ready));
    }
  }

  private void write(Path target, SummaryExport.Document ready) {
    button.setDisable(true);
    writer.write(target, ready.content(), this::written);
  }

  private void written(ExportResult result) {
    button.setDisable(document == null);
    switch (result) {
      case ExportResult.Written done ->
          tell(
              Notice.of(
                  Notice.Kind.SUCCESS,
                  messages.get("decision.export.done"),
                  done.file().toString()));
      case ExportResult.Stopped stopped ->
          tell(
              Notice.of(
                  Notice.Kind.INFO, messages.get("job.stopped"), messages.get("job.stopped.file")));
      case ExportResult.Failed failed ->
          tell(
              Notice.of(
                      Notice.Kind.ERROR,
                      messages.get("decision.export.failed", messages.of(failed.reason())),
                      messages.get("decision.export.failed.more", failed.file()))
                  .with(messages.get("decision.export.again"), this::save));
    }
  }

  private void tell(Notice notice) {
    message.getChildren().setAll(new InlineMessage(notice));
  }
}
