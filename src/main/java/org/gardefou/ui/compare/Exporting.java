package org.gardefou.ui.compare;

import java.util.List;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.decision.DocumentWriter;
import org.gardefou.ui.decision.ExportPanel;
import org.gardefou.ui.decision.SummaryExport;

/** The dialog that exports a comparison. */
public record Exporting(
    SummaryExport<List<Side>> documents,
    FileDialogs files,
    DocumentWriter writer,
    Tasks tasks,
    Dialogs dialogs) {

  void ask(List<Side> sides, Freelancer profile, Messages texts) {
    DialogBox box =
        new DialogBox(texts.get("compare.export"), "", texts.get("compare.export.close"));
    ExportPanel<List<Side>> panel =
        new ExportPanel<>(documents, files, writer, tasks, texts, box.confirmButton());
    box.getStyleClass().add("export-box");
    box.content().getChildren().add(panel);
    box.onCancel(dialogs::close);
    panel.show(sides, profile, texts);
    dialogs.open(box);
  }
}
