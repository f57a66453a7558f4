package org.gardefou.ui.component;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** A drawn icon; decoration only, so it has no role and no name for screen readers. */
final class IconNode extends UnitRegion {
  private static final double GRID = 16;

  private final double size;
  private final Scale scale = new Scale(1, 1);

  IconNode(List<IconLayer> layers, double size) {
    this.size = size;
    getStyleClass().add("icon");
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.NODE);
    layers.forEach(layer -> getChildren().add(draw(layer)));
    fit();
  }

  private SVGPath draw(IconLayer layer) {
    SVGPath path = new SVGPath();
    path.setContent(layer.path());
    path.getStyleClass().add(layer.style());
    path.setStrokeWidth(layer.width());
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    if (layer.dash() > 0) {
      path.setStrokeLineCap(StrokeLineCap.BUTT);
      path.getStrokeDashArray().setAll(layer.dash(), layer.dash());
    }
    path.getTransforms().add(scale);
    path.setManaged(false);
    return path;
  }

  @Override
  protected void unitChanged() {
    fit();
    super.unitChanged();
  }

  private void fit() {
    double edge = size * unit();
    scale.setX(edge / GRID);
    scale.setY(edge / GRID);
    setMinSize(edge, edge);
    setPrefSize(edge, edge);
    setMaxSize(edge, edge);
  }
}
