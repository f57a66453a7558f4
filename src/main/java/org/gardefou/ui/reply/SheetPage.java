package org.gardefou.ui.reply;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.gardefou.letters.HouseRules;
import org.gardefou.letters.Sheet;
import org.gardefou.letters.TermsSheet;
import org.gardefou.model.Language;
import org.gardefou.summary.SheetFormat;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.SidePage;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** A page for the client: as it will look, and the formats in which it can be saved. */
final class SheetPage {
  private final WaysOut ways;
  private final Runnable toConditions;
  private final Runnable toCriteria;
  private final Label title = Ui.paragraph("", "h2");
  private final Label line = Ui.paragraph("", "dense", "muted");
  private final Segmented<Language> language = new Segmented<>("");
  private final MenuButton save = new MenuButton();
  private final VBox message = new VBox();
  private final VBox paper = new VBox();
  private final VBox side = Ui.column("gap-12");
  private final SidePage node;
  private Language chosen;
  private Topic.Page page = Topic.Page.TERMS;
  private @Nullable Moment moment;

  SheetPage(WaysOut ways, Runnable toConditions, Runnable toCriteria, Language language) {
    this.ways = ways;
    this.toConditions = toConditions;
    this.toCriteria = toCriteria;
    chosen = language;
    this.language.onSelect(this::choose);
    save.getStyleClass().add("accent");
    save.setId("save-sheet");
    save.setGraphic(Icon.DOCUMENT.node(16));
    save.setMnemonicParsing(false);
    title.setMinWidth(0);
    message.managedProperty().bind(Bindings.isNotEmpty(message.getChildren()));
    VBox main =
        Ui.column(
            "gap-12", Ui.row("gap-12", Ui.grow(title), save), line, this.language, message, paper);
    main.getStyleClass().add("page-main");
    side.getStyleClass().add("page-side");
    node = new SidePage(main, side, LetterPage.WIDTHS, "side-filled");
  }

  SidePage node() {
    return node;
  }

  private void choose(Language newLanguage) {
    chosen = newLanguage;
    if (moment != null) {
      show(page, moment);
    }
  }

  void show(Topic.Page newPage, Moment now) {
    if (newPage != page) {
      message.getChildren().clear();
    }
    page = newPage;
    moment = now;
    Messages texts = now.texts();
    title.setText(texts.get("reply.page." + page.id()));
    line.setText(texts.get("reply.page.line." + page.id()));
    language.setOptions(
        Stream.of(Language.values())
            .map(l -> SegmentOption.of(l, texts.get("reply.language." + l.code())))
            .toList());
    language.setName(texts.get("reply.language"));
    language.select(chosen);
    Optional<Sheet> sheet = sheet(now);
    save.setText(texts.get("reply.save-page"));
    save.setDisable(sheet.isEmpty());
    save.getItems()
        .setAll(Stream.of(SheetFormat.values()).map(format -> item(format, texts)).toList());
    paper.getChildren().setAll(sheet.<Node>map(SheetView::new).orElseGet(() -> empty(texts)));
    side.getChildren().setAll(aside(now, texts));
  }

  private Optional<Sheet> sheet(Moment now) {
    return switch (page) {
      case TERMS -> TermsSheet.of(now.context(), chosen);
      case RULES ->
          Optional.of(
              HouseRules.of(
                  now.book(),
                  now.context().freelancer(),
                  now.context().catalogue(),
                  chosen,
                  now.context().today()));
    };
  }

  private EmptyState empty(Messages texts) {
    return new EmptyState(
        Icon.HANDSHAKE,
        texts.get("reply.terms.empty"),
        texts.get("reply.terms.empty.text"),
        Ui.primary(texts.get("reply.terms.go"), toConditions));
  }

  private List<Node> aside(Moment now, Messages texts) {
    Label head = Ui.label(texts.get("reply.aside." + page.id()), "h3");
    Label words = Ui.paragraph(texts.get("reply.aside.text." + page.id()), "dense");
    return switch (page) {
      case TERMS ->
          List.of(
              head,
              words,
              new Flow(8, Ui.button(texts.get("reply.terms.go"), toConditions, "small")));
      case RULES -> {
        boolean bare = now.context().freelancer().role().mine().isEmpty();
        Label missing = Ui.paragraph(texts.get("reply.rules.bare"), "dense", "strong");
        Ui.show(missing, bare);
        yield List.of(
            head,
            words,
            missing,
            new Flow(8, Ui.button(texts.get("reply.rules.go"), toCriteria, "small")));
      }
    };
  }

  private MenuItem item(SheetFormat format, Messages texts) {
    MenuItem item =
        new MenuItem(texts.get("reply.format." + format.extension()), Icon.DOCUMENT.node(16));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> save(format, texts));
    return item;
  }

  private void save(SheetFormat format, Messages texts) {
    Moment now = moment;
    Optional<Sheet> sheet = now == null ? Optional.empty() : sheet(now);
    sheet.ifPresent(
        made -> {
          String kind = texts.get("reply.format." + format.extension());
          ways.files()
              .chooseExport(format.fileName(made), kind)
              .ifPresent(file -> write(file, format, made, texts));
        });
  }

  private void write(Path file, SheetFormat format, Sheet sheet, Messages texts) {
    ways.make(
        () -> format.write(sheet),
        bytes -> ways.writer().write(file, bytes, result -> tell(ExportNotice.of(result, texts))),
        () -> tell(ExportNotice.stopped(texts)));
  }

  private void tell(Notice notice) {
    message.getChildren().setAll(new InlineMessage(notice));
  }
}
