package org.gardefou.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.CopyButton;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What runs here, where her files are, and whose work is in it. */
public record AboutDialog(UiContext context, About about) {
  private static final int ROWS = 14;

  /** Shows it. */
  public void open() {
    Messages texts = context.messages().get();
    DialogBox box = new DialogBox(texts.get("about.title"), "", texts.get("about.close"));
    Ui.show(box.confirmButton(), false);
    CopyButton copy =
        new CopyButton(
            texts.get("about.copy"), texts.get("copy.done"), () -> String.join("\n", words(texts)));
    copy.setId("about-copy");
    box.content().getChildren().addAll(rows(texts, copy));
    box.focusFirst(copy);
    box.onCancel(context.dialogs()::close);
    context.dialogs().open(box);
  }

  private List<Node> rows(Messages texts, CopyButton copy) {
    return List.of(
        facts(texts),
        new FlowPane(
            8,
            8,
            copy,
            Ui.button(Icon.FOLDER, texts.get("fault.folder"), this::showFolder, "small")),
        Ui.rule(),
        locked(texts),
        Ui.paragraph(texts.get("about.network.proof"), "dense", "muted"),
        Ui.paragraph(texts.get("settings.advice"), "dense"),
        Ui.rule(),
        unfolding(texts.get("about.licence"), licence(texts)),
        libraries(texts));
  }

  private void showFolder() {
    context.files().show(context.desk().dataFolder());
  }

  private GridPane facts(Messages texts) {
    GridPane facts = new GridPane();
    facts.getStyleClass().add("facts-grid");
    for (Pair pair : pairs(texts)) {
      Label name = Ui.label(pair.name(), "dense", "muted");
      Label value = Ui.paragraph(pair.value(), "dense");
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.setLabelFor(value);
      facts.addRow(facts.getRowCount(), name, value);
    }
    return facts;
  }

  private record Pair(String name, String value) {}

  private List<Pair> pairs(Messages texts) {
    return List.of(
        new Pair(texts.get("about.program"), about.program()),
        new Pair(texts.get("about.catalogue"), context.desk().catalogue().version()),
        new Pair("Java", about.java()),
        new Pair("JavaFX", about.javafx()),
        new Pair(texts.get("about.system"), about.system()),
        new Pair(texts.get("settings.folder"), context.desk().dataFolder().toString()));
  }

  private List<String> words(Messages texts) {
    return pairs(texts).stream()
        .map(pair -> pair.name() + texts.get("about.colon") + pair.value())
        .toList();
  }

  private static Label locked(Messages texts) {
    Label lock = Ui.paragraph(texts.get("settings.offline"), "dense", "strong");
    lock.setGraphic(Icon.LOCK.node(16));
    return lock;
  }

  private Node licence(Messages texts) {
    return text(about.licence().get(), texts.get("about.licence"));
  }

  private Node libraries(Messages texts) {
    List<About.Library> all = about.libraries().get();
    String title = texts.get("about.libraries", all.size());
    String lines = all.stream().map(AboutDialog::line).collect(Collectors.joining("\n"));
    return unfolding(title, text(lines, title));
  }

  private static String line(About.Library library) {
    return (library.name() + " " + library.version()).strip() + ": " + library.licence();
  }

  private static TextArea text(String words, String name) {
    TextArea area = new TextArea(words);
    area.setEditable(false);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(name);
    area.getStyleClass().add("licence-text");
    return area;
  }

  private static Node unfolding(String title, Node content) {
    Disclosure head = new Disclosure(title, Ui.grow(Ui.paragraph(title, "dense")));
    head.expandedProperty().subscribe(open -> Ui.show(content, open));
    return Ui.column("gap-8", head, content);
  }
}
