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
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** Exports the summary; what is written is what the preview shows. */
final class ExportPanel extends VBox {
  private final SummaryExport export;
  private final FileDialogs files;
  private final DocumentWriter writer;
  private final Tasks tasks;
  private final Label title = Ui.label("", "h3");
  private final Segmented<SummaryExport.Format> format = new Segmented<>("");
  private final Segmented<Language> language = new Segmented<>("");
  private final CheckBox health = new CheckBox();
  private final CheckBox clientName = new CheckBox();
  private final CheckBox money = new CheckBox();
  private final Label note = Ui.paragraph("", "caption", "muted");
  private final PreviewPane preview = new PreviewPane();
  private final Label facts = Ui.grow(Ui.paragraph("", "dense", "muted"));
  private final Button button = Ui.button(Icon.EXPORT, "", this::save, "accent");
  private final VBox message = new VBox();
  private SummaryExport.Options options;
  private Messages messages;
  private MissionScope.@Nullable View view;
  private Freelancer freelancer = Freelancer.create();
  private @Nullable Request latest;
  private SummaryExport.@Nullable Document document;

  /** What a document is made of; her profile too, since her figures may be in it. */
  private record Request(
      MissionScope.View view, Freelancer freelancer, SummaryExport.Options options) {}

  ExportPanel(
      SummaryExport export,
      FileDialogs files,
      DocumentWriter writer,
      Tasks tasks,
      Messages messages) {
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
    health.setId("include-health");
    money.setId("include-money");
    clientName.setId("include-name");
    button.setId("export");
    getStyleClass().addAll("page-side", "gap-12");
    HBox foot = Ui.row("gap-12", facts, button);
    getChildren()
        .addAll(
            flow(title, format),
            flow(health, money, clientName, language),
            note,
            preview,
            foot,
            message);
  }

  private static FlowPane flow(javafx.scene.Node... nodes) {
    FlowPane flow = new FlowPane(16, 8, nodes);
    flow.setRowValignment(javafx.geometry.VPos.CENTER);
    return flow;
  }

  /** Shows the document about the mission as it stands. */
  void show(MissionScope.View now, Freelancer profile, Messages texts) {
    view = now;
    freelancer = profile;
    messages = texts;
    title.setText(texts.get("decision.export"));
    health.setText(texts.get("decision.export.health"));
    clientName.setText(texts.get("decision.export.name"));
    money.setText(texts.get("decision.export.money"));
    note.setText(texts.get("decision.export.note"));
    button.setText(texts.get("decision.export.as", options.format().word()));
    format.select(options.format());
    language.select(options.language());
    health.setSelected(options.health());
    clientName.setSelected(options.clientName());
    money.setSelected(options.money());
    request(new Request(now, profile, options));
    describe();
  }

  private void change(UnaryOperator<SummaryExport.Options> edit) {
    options = edit.apply(options);
    message.getChildren().clear();
    if (view != null) {
      show(view, freelancer, messages);
    }
  }

  private void request(Request request) {
    if (request.equals(latest)) {
      return;
    }
    latest = request;
    document = null;
    button.setDisable(true);
    tasks.background(
        () -> {
          SummaryExport.Rendered made = export.render(request.view(), request.options());
          tasks.owner(() -> ready(request, made));
        });
  }

  /** What was asked for earlier is no longer shown. */
  private void ready(Request request, SummaryExport.Rendered made) {
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
        messages.get(options.health() ? "decision.export.with" : "decision.export.without");
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
