package org.gardefou.ui.fault;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CopyButton;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What happened, where her work is, what to do, and what can be passed on about the fault. */
public final class FaultPage extends VBox {
  private static final int ROWS = 9;

  private final Messages texts;
  private final Label safe = Ui.paragraph("");
  private final Button close;

  /**
   * What is told.
   *
   * @param key begins the keys of the sentences: of a running program or of a start
   * @param runtime versions, and the system
   */
  public record Told(String key, FaultReport report, String runtime) {}

  /** What can be done. */
  public record Ways(Runnable openFolder, Runnable close) {}

  /** A page in a language. */
  public FaultPage(Told told, Messages texts, Ways ways) {
    this.texts = texts;
    close = Ui.primary(texts.get(told.key() + ".close"), ways.close());
    close.setDefaultButton(true);
    close.setCancelButton(true);
    getStyleClass().addAll("fault-page", "gap-16");
    getChildren()
        .addAll(
            head(told),
            section("fault.safe", safe),
            section("fault.do.head", Ui.paragraph(texts.get(told.key() + ".do"))),
            code(told),
            details(told),
            foot(ways));
  }

  private Node head(Told told) {
    VBox words =
        Ui.grow(
            Ui.column(
                "gap-4",
                Ui.paragraph(texts.get(told.key() + ".title"), "h2"),
                Ui.paragraph(texts.get(told.key() + ".text"))));
    words.setMinWidth(0);
    HBox head = new HBox(Icon.CAUTION.node(32), words);
    head.getStyleClass().addAll("gap-16", "fault-head");
    return head;
  }

  private Node section(String key, Label words) {
    return Ui.column("gap-4", Ui.label(texts.get(key), "h3"), words);
  }

  private Node code(Told told) {
    Label code = Ui.label(told.report().code(), "strong", "fault-code");
    CopyButton copy =
        new CopyButton(
            texts.get("fault.copy"),
            texts.get("copy.done"),
            () -> told.report().details(told.runtime()));
    copy.setId("fault-copy");
    FlowPane row = new FlowPane(12, 8, Ui.label(texts.get("fault.code")), code, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    return Ui.column("gap-4", row, Ui.paragraph(texts.get("fault.private"), "caption", "muted"));
  }

  private Node details(Told told) {
    TextArea area = new TextArea(told.report().details(told.runtime()));
    area.setEditable(false);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(texts.get("fault.details"));
    area.getStyleClass().add("fault-details");
    Disclosure head =
        new Disclosure(texts.get("fault.details"), Ui.label(texts.get("fault.details")));
    head.expandedProperty().subscribe(open -> Ui.show(area, open));
    return Ui.column("gap-8", head, area);
  }

  private Node foot(Ways ways) {
    Button folder = Ui.button(Icon.FOLDER, texts.get("fault.folder"), ways.openFolder());
    FlowPane foot = new FlowPane(12, 8, folder, close);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("fault-foot");
    return foot;
  }

  /** Says where her work is, as it stands now. */
  public void tellSafe(Text where) {
    safe.setText(texts.of(where));
  }

  /** Puts the focus on the way on. */
  public void takeFocus() {
    close.requestFocus();
  }
}
