package org.gardefou.ui.decision;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.gardefou.ui.component.Ui;

/** A page as it will look: a picture of the first one, or its first lines. */
final class PreviewPane extends StackPane {
  private static final int LINES = 60;

  private final StackPane paper = new StackPane();

  PreviewPane() {
    getStyleClass().add("preview");
    paper.getStyleClass().add("paper");
    paper.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(paper.widthProperty());
    clip.heightProperty().bind(paper.heightProperty());
    paper.setClip(clip);
    getChildren().add(paper);
  }

  void show(SummaryExport.Preview preview) {
    switch (preview) {
      case SummaryExport.Preview.Page page -> {
        ImageView view = new ImageView(page.first());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        view.fitWidthProperty().bind(paper.widthProperty().subtract(2));
        view.relocate(1, 1);
        fill(view, "picture");
        double ratio = page.first().getHeight() / page.first().getWidth();
        paper.prefHeightProperty().bind(paper.widthProperty().multiply(ratio));
      }
      case SummaryExport.Preview.Lines lines -> {
        Label text =
            Ui.label(
                String.join("\n", lines.lines().stream().limit(LINES).toList()), "preview-lines");
        text.setWrapText(true);
        text.setMinHeight(0);
        fill(text, "lines");
      }
    }
  }

  void clear() {
    paper.getChildren().clear();
  }

  private void fill(javafx.scene.Node content, String style) {
    paper.prefHeightProperty().unbind();
    paper.getStyleClass().removeAll("picture", "lines");
    paper.getStyleClass().add(style);
    paper.getChildren().setAll(content);
  }
}
